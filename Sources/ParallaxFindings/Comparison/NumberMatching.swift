internal import ParallaxText

/// Which numbers and dates of two readings stand for each other with other values, and which are left over.
struct NumberMatching {
  /// Those that stand at one place and differ.
  private(set) var differing: [(own: Fact, other: Fact)] = []
  /// Those of the first reading that nothing in the second stands for.
  private(set) var restOfOwn: [Fact]

  init(_ pair: ReadingPair) {
    let matching = FactMatching(pair)
    var (own, other) = (pair.own.numbers, pair.other.numbers)
    matching.removeEqual(&own, &other) { $0.agreement(with: $1) == .same }
    matching.removeEqual(&own, &other) { !$0.isVague && !$1.isVague && $0.agreement(with: $1) == .fits }
    matching.removeEqual(&own, &other, onlyAtOnePlace: true) { $0.agreement(with: $1) == .fits }
    while let (one, two) = matching.nextMeeting(own, other, canMeet: { $0.agreement(with: $1) == .differs })
      ?? matching.nextAlone(own, other, canMeet: { Self.areOfOneKind($0, $1, in: pair) })
    {
      differing.append((own.remove(at: one), other.remove(at: two)))
    }
    restOfOwn = own
  }

  /// Of two that are the only ones left: dates, and between near copies numbers that count the same, shares and places in
  /// a row.
  private static func areOfOneKind(_ one: Fact, _ other: Fact, in pair: ReadingPair) -> Bool {
    let agreement = one.agreement(with: other)
    if one.isDate, other.isDate { return agreement != .apart }
    // `after an hour and a half`, `they took two and a half hours`.
    if pair.areCopies, one.isDuration, other.isDuration { return agreement == .differs || one.unit == other.unit }
    guard pair.areCopies, agreement == .differs, one.kind == other.kind else { return false }
    let areCounts = one.isPlainAmount && other.isPlainAmount && one.unit == nil && other.unit == nil
    // Ten times as much is a slip of the pen.
    if areCounts, one.isWithinSize(of: other) || one.significantDigits == other.significantDigits { return true }
    return one.kind == .ordinal || one.unit != nil && one.unit == other.unit || one.isShare && other.isShare
  }
}

extension ReadingPair {
  /// Two numbers or dates that differ; of one number with two bounds the words that bound it too.
  func difference(_ one: Fact, _ two: Fact) -> FactDifference {
    guard one.isOtherBound(than: two) else {
      return FactDifference(
        kind: one.isDate && two.isDate ? .date : .number, own: .words(one.range), other: .words(two.range),
        ownValue: one.value, value: two.value)
    }
    return FactDifference(
      kind: .number, own: .words(bounded(one, own)), other: .words(bounded(two, other)),
      ownValue: "\(one.value) \(one.isLeast)", value: "\(two.value) \(two.isLeast)")
  }

  /// Words of `at least`.
  private static let longestBound = 2

  private func bounded(_ fact: Fact, _ reading: FactReading) -> Range<Int> {
    words(fact.range, in: reading, reading.sentence(of: fact.range.lowerBound), before: Self.longestBound, after: 0)
  }
}
