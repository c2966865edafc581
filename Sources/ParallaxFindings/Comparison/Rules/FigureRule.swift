internal import ParallaxText

/// Numbers and dates of independent reports. Values that both have are silent wherever they stand; of the others those
/// differ that count the same noun, or stand among the same words, and have no rival.
struct FigureRule: FactRule {
  static let audience = FactRules.Audience.independent
  static let isSymmetric = true
  /// How surely sentences say the same in which two numbers need little else in common.
  private static let likely = 0.8
  /// Tokens around a figure that tell what it is of.
  private static let reach = 8

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    let own = pair.own.numbers.filter { one in !pair.other.nearbyNumbers.contains { one.isNotApart(from: $0) } }
    let other = pair.other.numbers.filter { one in !pair.own.nearbyNumbers.contains { one.isNotApart(from: $0) } }
    var rivals: [(own: Int, other: Int, score: Int)] = []
    for (one, a) in own.enumerated() {
      for (two, b) in other.enumerated() where a.differs(from: b) {
        let score = likeness(a, b)
        if score >= Self.least(a) { rivals.append((one, two, score)) }
      }
    }
    return otherMoney
      + rivals.filter { pair in
        !rivals.contains { rival in
          // The same value again, in the headline or later on, is no rival.
          let isOwn = own[rival.own].value == own[pair.own].value
          let isIts = other[rival.other].value == other[pair.other].value
          return isOwn != isIts && rival.score >= pair.score
        }
      }.map { rival in
        pair.difference(own[rival.own], other[rival.other])
      }
  }

  /// Sums of one size in two currencies: `1.8 million soles`, `1.8 million dollars`. Round ones are too many.
  private var otherMoney: [FactDifference] {
    pair.own.numbers.flatMap { one -> [FactDifference] in
      guard let unit = one.unit, Fact.isMoney(unit), one.significantDigits.count >= Self.fewestDigits,
        !pair.other.nearbyNumbers.contains(where: { $0.value == one.value && $0.unit == unit })
      else { return [] }
      return pair.other.numbers.filter { two in
        two.value == one.value && two.unit != unit && two.unit.map(Fact.isMoney) ?? false
          && !pair.own.nearbyNumbers.contains { $0.value == two.value && $0.unit == two.unit }
      }.map { two in
        FactDifference(
          kind: .number, own: .words(one.whole), other: .words(two.whole), ownValue: "\(one.value) \(unit)",
          value: "\(two.value) \(two.unit ?? 0)")
      }
    }
  }

  private static let fewestDigits = 2

  /// The likeness from which two figures are of one thing.
  private static func least(_ fact: Fact) -> Int {
    switch fact.kind {
    case .weekday, .relative, .year, .month, .ordinal: 4
    case .clock, .date, .day: 3
    default: 4
    }
  }

  /// 2 for the same noun counted; 1 each for the same unit, the same size, the same month, for being the only one of its
  /// kind and for sentences that share much; 1 for each content word that both have near them.
  private func likeness(_ one: Fact, _ other: Fact) -> Int {
    let nouns = isSameNoun(one, other)
    let unit = one.unit != nil && one.unit == other.unit
    if let unit = one.unit, let its = other.unit, unit != its { return 0 }
    guard one.kind != .number || one.isWithinSize(of: other) else { return 0 }
    let alone = isAlone(one, in: pair.own) && isAlone(other, in: pair.other)
    if !unit, !nouns, one.kind == .number {
      // The only numbers of sentences that surely say the same.
      let isSure = alone && pair.likelihood >= Self.likely && one.isNear(other)
      return contextLikeness(one, other) - 1 + (isSure ? 2 : 0)
    }
    return (nouns ? 2 : 0)
      + [
        unit, one.isLike(other), alone, shareMonth(one, other), shareMuch(one, other),
        one.transposedDigits(of: other) > 1,
      ].count { $0 }
      + contextLikeness(one, other) + (alone && isSurelyOneTime(one, other) ? Self.sureTime : 0)
  }

  /// How surely sentences say the same in which two months, or two days that something ends, are of one thing.
  private static let surely = 0.9
  private static let endsSurely = 0.8
  /// What that counts.
  private static let sureTime = 2

  /// `in March`, `in May`; `until Thursday`, `until Friday`. Weekdays by themselves tell of one thing as often as of another:
  /// of when it happened, and of when it was said.
  private func isSurelyOneTime(_ one: Fact, _ other: Fact) -> Bool {
    guard one.kind == other.kind else { return false }
    if one.kind == .month { return pair.likelihood >= Self.surely }
    return pair.likelihood >= Self.endsSurely && isEnd(one, pair.own) && isEnd(other, pair.other)
  }

  /// Whether a day stands directly behind a word like `until`.
  private func isEnd(_ fact: Fact, _ reading: FactReading) -> Bool {
    let before = fact.range.lowerBound - 1
    return fact.isDate && reading.sentence(of: fact.range.lowerBound).contains(before)
      && reading.table.order(reading.tokens[before]) == .until
  }

  /// Whether no other figure of the reading counts the same unit, or is of the same kind where none is counted.
  private func isAlone(_ fact: Fact, in reading: FactReading) -> Bool {
    !reading.numbers.contains {
      $0.kind == fact.kind && $0.unit == fact.unit && $0.value != fact.value && fact.agreement(with: $0) != .fits
        && fact.isWithinSize(of: $0)
    }
  }

  /// `25 June` and `18 June`.
  private func shareMonth(_ one: Fact, _ other: Fact) -> Bool {
    func months(_ fact: Fact, _ reading: FactReading) -> Set<WordID> {
      Set(fact.range.filter { reading.tags[$0].contains(.month) }.map { reading.tokens[$0].normalized })
    }
    return one.isDate && !months(one, pair.own).isDisjoint(with: months(other, pair.other))
  }

  /// Content words of the sentences that both have, from which on they say much of the same.
  private static let muchShared = 3

  private func shareMuch(_ one: Fact, _ other: Fact) -> Bool {
    func words(_ fact: Fact, _ reading: FactReading) -> Set<WordID> {
      Set(reading.sentence(of: fact.range.lowerBound).filter(reading.isContent).map { reading.tokens[$0].stem })
    }
    return words(one, pair.own).intersection(words(other, pair.other)).count >= Self.muchShared
  }

  private func contextLikeness(_ one: Fact, _ other: Fact) -> Int {
    let (a, b) = (context(of: one, in: pair.own), context(of: other, in: pair.other))
    return a.intersection(b).count
  }

  private func context(of fact: Fact, in reading: FactReading) -> Set<WordID> {
    let sentence = reading.sentence(of: fact.range.lowerBound)
    let near =
      max(
        sentence.lowerBound, fact.range.lowerBound - Self.reach)..<min(
        sentence.upperBound, fact.range.upperBound + Self.reach)
    return Set(
      near.filter { index in
        reading.isContent(index) && reading.tokens[index].kind == .word
          && !reading.numbers.contains { $0.whole.contains(index) || $0.range.contains(index) }
      }.map { reading.tokens[$0].stem })
  }

  /// Whether both count the same.
  private func isSameNoun(_ one: Fact, _ other: Fact) -> Bool {
    guard let a = noun(of: one, in: pair.own), let b = noun(of: other, in: pair.other) else { return false }
    return a == b
  }

  private func noun(of fact: Fact, in reading: FactReading) -> WordID? {
    let sentence = reading.sentence(of: fact.range.lowerBound)
    return fact.countedNoun(in: sentence, isContent: reading.isContent, isMark: reading.isMark)
      .map { reading.tokens[$0].stem }
  }
}

extension Fact {
  /// Whether nothing says that the two differ, and something that they are about one thing; a month says nothing of a day.
  fileprivate func isNotApart(from other: Fact) -> Bool {
    [.same, .fits].contains(agreement(with: other)) && !(dayAndMonth != nil && other.isWithoutDay)
  }

  /// Whether two figures differ, and neither is the other one with fewer digits.
  fileprivate func differs(from other: Fact) -> Bool {
    agreement(with: other) == .differs && !rounds(other) && !other.rounds(self)
  }

  /// Whether two numbers are of one size.
  fileprivate func isLike(_ other: Fact) -> Bool { ratio(to: other).map { $0 <= 2 } ?? false }

  /// Whether two numbers are near each other.
  fileprivate func isNear(_ other: Fact) -> Bool { ratio(to: other).map { $0 <= 1.5 } ?? false }

  /// Whether one of two numbers is not many times the other.
  func isWithinSize(of other: Fact) -> Bool { ratio(to: other).map { $0 <= 5 } ?? true }

  private func ratio(to other: Fact) -> Double? {
    guard kind == .number, other.kind == .number, let a = Double(value.filter { !$0.isLetter && $0 != "%" }),
      let b = Double(other.value.filter { !$0.isLetter && $0 != "%" }), min(abs(a), abs(b)) > 0
    else { return nil }
    return max(abs(a), abs(b)) / min(abs(a), abs(b))
  }
}
