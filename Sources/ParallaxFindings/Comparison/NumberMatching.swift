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
    matching.removeEqual(&own, &other) { $0.kind == $1.kind && $0.value == $1.value || Self.areOneNumber($0, $1) }
    while let (one, two) = matching.nextMeeting(own, other, canMeet: Self.mayDiffer)
      ?? matching.nextAlone(own, other, canMeet: { $0.isDate && $0.kind == $1.kind })
    {
      differing.append((own.remove(at: one), other.remove(at: two)))
    }
    restOfOwn = own
  }

  /// A day of the month and a number that are the same, and a year read as a number.
  private static func areOneNumber(_ one: Fact, _ other: Fact) -> Bool {
    let plain: [Fact.Kind] = [.number, .day, .year]
    guard plain.contains(one.kind), plain.contains(other.kind) else { return false }
    let (a, b) = (Self.plainValue(one), Self.plainValue(other))
    return a == b
      || (one.kind == .year || other.kind == .year) && min(a, b) < 100
        && a.truncatingRemainder(dividingBy: 100) == b.truncatingRemainder(dividingBy: 100)
  }

  /// The number without its unit.
  private static func plainValue(_ fact: Fact) -> Double {
    Double(fact.value.hasSuffix("%") ? String(fact.value.dropLast()) : fact.value) ?? 0
  }

  private static func mayDiffer(_ one: Fact, _ other: Fact) -> Bool {
    if one.kind == other.kind { return true }
    return one.kind == .number && other.kind == .year || one.kind == .year && other.kind == .number
  }
}
