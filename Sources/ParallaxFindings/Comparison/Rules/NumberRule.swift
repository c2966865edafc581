internal import ParallaxText

/// Numbers and dates that differ: values that both readings have are silent wherever they stand; what is left over on both
/// sides at one place differs.
struct NumberRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.parallel
  static let isSymmetric = true

  let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    otherUnits(pair.own.numbers, pair.other.numbers) + steps + otherPeriods(pair.own.numbers, pair.other.numbers)
      + NumberMatching(pair).differing.filter { !isReckoned($0.own, $0.other) }.map {
        pair.difference($0.own, $0.other)
      }
  }

  /// Equal numbers that count something else: `5 km` and `5 miles`, at one place, or where nothing else in both sentences is
  /// as many.
  private func otherUnits(_ own: [Fact], _ other: [Fact]) -> [FactDifference] {
    own.compactMap { one in
      guard let unit = one.unit, let two = counterpart(of: one, own, other), let otherUnit = two.unit,
        unit != otherUnit, one.value == two.value
      else { return nil }
      return FactDifference(
        kind: .number, own: .words(one.whole), other: .words(two.whole), ownValue: "\(one.value) \(unit)",
        value: "\(two.value) \(otherUnit)")
    }
  }

  private func counterpart(of one: Fact, _ own: [Fact], _ other: [Fact]) -> Fact? {
    if let there = pair.alignment.counterpart(of: one.range) { return other.first { $0.range.overlaps(there) } }
    guard pair.areCopies, own.count(where: { $0.value == one.value }) == 1 else { return nil }
    let sentences = pair.image(of: pair.own.sentence(of: one.range.lowerBound))
    let same = other.filter { $0.value == one.value }
    return same.count == 1 && sentences.contains { $0.contains(same[0].range.lowerBound) } ? same[0] : nil
  }

  /// One year or month with another part of it: `early 2024` and `late 2024`, or `2024` alone.
  private func otherPeriods(_ own: [Fact], _ other: [Fact]) -> [FactDifference] {
    own.compactMap { one in
      guard [.year, .month].contains(one.kind) || one.kind == .date && one.isWithoutDay,
        let two = other.first(where: { $0.kind == one.kind && $0.value == one.value }),
        own.count(where: { $0.value == one.value && $0.kind == one.kind }) == 1
      else { return nil }
      let (a, b) = (period(before: one, in: pair.own), period(before: two, in: pair.other))
      // What independent reports leave out, they may.
      guard a?.part != b?.part, pair.areCopies || a != nil && b != nil,
        pair.keptShare(of: pair.own.sentence(of: one.range.lowerBound)) >= 0.3
      else {
        return nil
      }
      return FactDifference(
        kind: .date, own: .words((a?.word ?? one.range.lowerBound)..<one.range.upperBound),
        other: .words((b?.word ?? two.range.lowerBound)..<two.range.upperBound),
        ownValue: "\(one.value) \(a?.part ?? 0)", value: "\(two.value) \(b?.part ?? 0)")
    }
  }

  /// Early, middle, late: the parts of a month or a year.
  private static let lastPart = 3.0

  /// The word before a date, `of` and `the` apart, that says which part of it.
  private func period(before fact: Fact, in reading: FactReading) -> (word: Int, part: Double)? {
    let start = max(reading.sentence(of: fact.range.lowerBound).lowerBound, fact.range.lowerBound - 4)
    for index in (start..<fact.range.lowerBound).reversed() {
      if reading.tags[index].contains(.period) {
        // Seasons are compared by a rule of their own.
        return reading.value(index).flatMap { $0 <= Self.lastPart ? (index, $0) : nil }
      }
      if !reading.tags[index].meets(.particle | .month | .unit), !reading.isMark(index) { return nil }
    }
    return nil
  }
}
