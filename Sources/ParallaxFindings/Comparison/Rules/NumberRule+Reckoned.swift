internal import ParallaxText

/// Numbers that say the same in another reckoning.
extension NumberRule {
  /// Whether two numbers that differ say the same with the others of their sentences: what is left of one total (`nine of
  /// the eleven`, `all but two of the eleven`), a scale that two share (`from 52 to 47 million`), hours and minutes (`two
  /// hours forty`, `160 minutes`), or a score told from the other side.
  func isReckoned(_ one: Fact, _ other: Fact) -> Bool {
    isRest(one, other) || isScore(one, reversed: other) || sharesScale(one, pair.own, other)
      || sharesScale(other, pair.other, one) || isSum(one, pair.own, other) || isSum(other, pair.other, one)
  }

  private func isRest(_ one: Fact, _ other: Fact) -> Bool {
    guard let a = one.number, let b = other.number, a > 0, b > 0 else { return false }
    func hasTotal(_ reading: FactReading, besides fact: Fact) -> Bool {
      reading.numbers.contains { $0.range != fact.range && $0.number == a + b }
    }
    return hasTotal(pair.own, besides: one) && hasTotal(pair.other, besides: other) && areOfTwoParts(one, other)
  }

  /// Whether two numbers count two parts of one total: a word says what is left, or nothing that both have stands beside
  /// them.
  private func areOfTwoParts(_ one: Fact, _ other: Fact) -> Bool {
    pair.hasException(in: pair.own.sentence(of: one.range.lowerBound))
      || pair.reversed.hasException(in: pair.other.sentence(of: other.range.lowerBound))
      || pair.sharedNeighbours(one.range, other.range, within: Self.reach) == 0
  }

  private func isScore(_ one: Fact, reversed other: Fact) -> Bool {
    let (a, b) = (one.value.split(separator: ":"), other.value.split(separator: ":"))
    return a.count == 2 && b.count == 2 && a[0] == b[1] && a[1] == b[0]
  }

  private static let scales = [1e3, 1e6, 1e9]
  /// Tokens from a number to the one whose scale it shares.
  private static let reach = 3

  private func sharesScale(_ fact: Fact, _ reading: FactReading, _ other: Fact) -> Bool {
    guard let number = fact.number, let its = other.number, number > 0,
      let scale = Self.scales.first(where: { number * $0 == its }),
      let next = reading.numbers.first(where: { $0.range.lowerBound >= fact.whole.upperBound })
    else { return false }
    return next.range.lowerBound - fact.whole.upperBound < Self.reach && (next.number ?? 0) >= scale
  }

  /// An hour and a minute, as the languages number units.
  private static let (hour, minute) = (8.0, 9.0)

  private func isSum(_ fact: Fact, _ reading: FactReading, _ other: Fact) -> Bool {
    guard other.unit == Self.minute, let minutes = other.number, fact.unit == Self.hour || fact.unit == Self.minute
    else { return false }
    let near = reading.numbers.filter { abs($0.range.lowerBound - fact.range.lowerBound) <= 2 * Self.reach }
    guard let hours = near.first(where: { $0.unit == Self.hour })?.number,
      let rest = near.first(where: { $0.unit == Self.minute })?.number
    else { return false }
    return hours * 60 + rest == minutes
  }
}
