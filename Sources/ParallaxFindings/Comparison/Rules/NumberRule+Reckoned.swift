internal import ParallaxText

/// Numbers that say the same in another reckoning.
extension NumberRule {
  /// Whether two numbers that differ say the same with the others of their sentences: what is left of one total (`nine of
  /// the eleven`, `all but two of the eleven`), a scale that two share (`from 52 to 47 million`), hours and minutes (`two
  /// hours forty`, `160 minutes`), a score told from the other side, or its half against a number (`18-15`, `by three
  /// votes`).
  func isReckoned(_ one: Fact, _ other: Fact) -> Bool {
    isRest(one, other) || isScore(one, reversed: other) || areYearsApart(one, other)
      || isOfScore(one, in: pair.own) != isOfScore(other, in: pair.other) || sharesScale(one, pair.own, other)
      || sharesScale(other, pair.other, one) || isStep(one, other) || isSum(one, pair.own, other)
      || isSum(other, pair.other, one)
  }

  /// `by three dollars to 29`, `from 26 dollars to 29`: by how much, and from where, to one number.
  private func isStep(_ one: Fact, _ other: Fact) -> Bool {
    guard let a = one.number, let b = other.number, one.unit == nil || other.unit == nil || one.unit == other.unit
    else {
      return false
    }
    guard isBy(one, pair.own) != isBy(other, pair.other) else { return false }
    func reaches(_ reading: FactReading, besides fact: Fact) -> Bool {
      let sentence = reading.sentence(of: fact.range.lowerBound)
      return reading.numbers.contains { next in
        next.range != fact.range && sentence.contains(next.range.lowerBound)
          && (next.number == a + b || next.number == abs(a - b))
      }
    }
    return reaches(pair.own, besides: one) && reaches(pair.other, besides: other)
  }

  /// `by three dollars`: what stands before a number that says by how much.
  private func isBy(_ fact: Fact, _ reading: FactReading) -> Bool {
    let before = fact.range.lowerBound - 1
    guard reading.sentence(of: fact.range.lowerBound).contains(before),
      let member = reading.table.member(reading.tokens[before])
    else { return false }
    return member.set == .step && member.number == Self.byHowMuch
  }

  private static let byHowMuch: Int32 = 1

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
    let (a, b) = (pair.own.text(one.range).split(separator: ":"), pair.other.text(other.range).split(separator: ":"))
    return a.count == 2 && b.count == 2 && a[0] == b[1] && a[1] == b[0]
  }

  /// Whether a hyphen or a dash joins a number to another: `18-15`.
  private func isOfScore(_ fact: Fact, in reading: FactReading) -> Bool {
    func isJoint(_ index: Int) -> Bool {
      index >= 0 && index < reading.count && reading.isMark(index)
        && ["-", "–", ":"].contains(reading.text(index..<index + 1))
    }
    return reading.numbers.contains { next in
      isJoint(fact.range.upperBound) && next.range.lowerBound == fact.range.upperBound + 1
        || isJoint(fact.range.lowerBound - 1) && next.range.upperBound == fact.range.lowerBound - 1
    }
  }

  /// `in 1911, two years before he left`, `left in 1913, two years after`.
  private func areYearsApart(_ one: Fact, _ other: Fact) -> Bool {
    guard one.kind == .year, other.kind == .year, let a = one.year, let b = other.year else { return false }
    let apart = Double(abs(a - b))
    func says(_ reading: FactReading) -> Bool {
      reading.numbers.contains { number in
        number.unit == Self.year && number.number == apart
          || number.unit == Self.decade && number.number.map { $0 * 10 } == apart
      }
    }
    return says(pair.own) && says(pair.other)
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

  /// Units of time, as the languages number them.
  private static let (hour, minute, week, day) = (8.0, 9.0, 11.0, 16.0)
  private static let (month, year, decade) = (12.0, 13.0, 14.0)
  /// A unit, the next smaller one, and how many make it.
  private static let sums = [(hour, minute, 60.0), (year, month, 12.0), (week, day, 7.0)]

  /// `two hours and forty minutes`, `160 minutes`
  private func isSum(_ fact: Fact, _ reading: FactReading, _ other: Fact) -> Bool {
    guard let whole = other.number else { return false }
    let near = reading.numbers.filter { abs($0.range.lowerBound - fact.range.lowerBound) <= 2 * Self.reach }
    return Self.sums.contains { large, small, factor in
      guard other.unit == small, fact.unit == large || fact.unit == small,
        let first = near.first(where: { $0.unit == large })?.number,
        let rest = near.first(where: { $0.unit == small })?.number
      else { return false }
      return first * factor + rest == whole
    }
  }
}
