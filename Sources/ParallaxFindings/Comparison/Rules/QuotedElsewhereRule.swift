internal import ParallaxText

/// Quotations that stand at other places of sentences of near copies, or of sentences that surely say the same: the only
/// short one of both, in other words; one with the same words in another order; one that begins alike and goes on in other
/// words.
struct QuotedElsewhereRule: FactRule {
  static let audience = FactRules.Audience.sure
  static let isSymmetric = true
  static let yields = true
  static let looksElsewhere = true
  /// Words of a short one.
  private static let mostOfShort = 3
  /// The least share of the content of both sentences that the other has.
  private static let leastAround = 0.3

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.quotations.compactMap { own in
      (turned(own) ?? only(own) ?? goingApart(own)).map { there in
        FactDifference(
          kind: .quotation, own: .words(own), other: .words(there), ownValue: pair.own.folded(own),
          value: pair.other.folded(there))
      }
        ?? QuotationRule(pair)
        .difference(of: own, leastKept: Self.leastKept, leastOfLonger: Self.leastOfLonger)
    }
  }

  /// Hundredths of a quotation that stands elsewhere: what the shorter and the longer one keep, at least.
  private static let (leastKept, leastOfLonger) = (75, 50)

  /// The same words in another order, which nobody gives to words that he quotes: `we owe them`, `they owe us`.
  private func turned(_ quotation: Range<Int>) -> Range<Int>? {
    let own = words(quotation, pair.own)
    guard own.count > Self.mostOfShort else { return nil }
    return pair.other.quotations.first {
      let its = words($0, pair.other)
      return its.count == own.count && its != own && its.sorted() == own.sorted()
    }
  }

  private func words(_ quotation: Range<Int>, _ reading: FactReading) -> [WordID] {
    quotation.filter { !reading.isMark($0) }.map { reading.tokens[$0].normalized }
  }

  /// The only quotation of the other sentence, where both are short and neither has its words in the other sentence.
  private func only(_ quotation: Range<Int>) -> Range<Int>? {
    guard isShort(quotation, pair.own),
      let partners = pair.partner(of: pair.own.sentence(of: quotation.lowerBound), least: Self.leastAround),
      only(in: partners.own, pair.own) == quotation, let there = only(in: partners.other, pair.other),
      isShort(there, pair.other), isNew(quotation, pair.own, to: partners.other, pair.other),
      isNew(there, pair.other, to: partners.own, pair.own), pair.areCopies || beginAlike(quotation, there)
    else { return nil }
    return there
  }

  /// `sorry beyond words`, `sorry beyond measure`: of independent reports all but the last of three words.
  private func beginAlike(_ quotation: Range<Int>, _ there: Range<Int>) -> Bool {
    let (one, two) = (words(quotation, pair.own), words(there, pair.other))
    return one.count == Self.mostOfShort && two.count == one.count && one.dropLast() == two.dropLast()
      && quotation.dropLast().contains(where: pair.own.isContent)
  }

  /// Words with which two quotations begin alike, at least: of one speaker, and whoever speaks.
  private static let (leastOfOne, leastAlike) = (3, 5)
  /// Letters of a word that is another.
  private static let leastLetters = 3
  /// Words in which they go on.
  private static let rest = 2...8

  /// `You can’t drink a tax base`, `You can’t drink tax dollars`: of independent reports the only quotation of each sentence.
  private func goingApart(_ quotation: Range<Int>) -> Range<Int>? {
    guard !pair.areCopies, only(in: pair.own.sentence(of: quotation.lowerBound), pair.own) == quotation,
      let there = pair.other.quotations.first, pair.other.quotations.count == 1,
      !isHiddenOrCounts(quotation, pair.own), !isHiddenOrCounts(there, pair.other),
      only(in: pair.other.sentence(of: there.lowerBound), pair.other) == there
    else { return nil }
    let (one, two) = (words(quotation, pair.own), words(there, pair.other))
    let alike = zip(one, two).prefix { $0 == $1 }.count
    guard alike >= Self.leastAlike || alike >= Self.leastOfOne && haveOneName(quotation, there),
      Self.rest.contains(one.count - alike), Self.rest.contains(two.count - alike)
    else { return nil }
    let (ours, its) = (rest(of: quotation, behind: alike, pair.own), rest(of: there, behind: alike, pair.other))
    let said = quotation.filter { !pair.own.isMark($0) }.prefix(alike)
    guard said.contains(where: pair.own.isContent), hasOther(ours, its, pair) || hasOther(its, ours, pair.reversed)
    else {
      return nil
    }
    return there
  }

  /// The words behind the first ones of a quotation.
  private func rest(of quotation: Range<Int>, behind words: Int, _ reading: FactReading) -> [Int] {
    quotation.filter { !reading.isMark($0) }.dropFirst(words).map { $0 }
  }

  /// Whether a word is another than all of the other quotation, and not one that is cut short: `Gen.`, `General`; `he’s`, `he`.
  private func hasOther(_ words: [Int], _ others: [Int], _ pair: ReadingPair) -> Bool {
    words.contains { word in
      let own = pair.own.folded(word..<word + 1)
      return pair.own.isContent(word) && own.count >= Self.leastLetters
        && others.allSatisfy { other in
          let its = pair.other.folded(other..<other + 1)
          let (short, long) = own.count < its.count ? (own, its) : (its, own)
          return !pair.areForms(word, other) && !(short.count > 1 && long.hasPrefix(short))
        }
    }
  }

  /// Whether both sentences name one person beside the quotation.
  private func haveOneName(_ quotation: Range<Int>, _ there: Range<Int>) -> Bool {
    func names(beside quotation: Range<Int>, _ reading: FactReading) -> [Fact] {
      let sentence = reading.sentence(of: quotation.lowerBound)
      return reading.names.filter { sentence.contains($0.range.lowerBound) && !quotation.overlaps($0.range) }
    }
    let its = names(beside: there, pair.other)
    return names(beside: quotation, pair.own).contains { name in
      its.contains { OnePerson.mayBe(name.value, $0.value, pair.own.table.names.nicknames) }
    }
  }

  /// `f***ing`; a number, which may be written in two ways.
  private func isHiddenOrCounts(_ quotation: Range<Int>, _ reading: FactReading) -> Bool {
    reading.text(quotation).contains("*") || reading.numbers.contains { $0.range.overlaps(quotation) }
  }

  private func isShort(_ quotation: Range<Int>, _ reading: FactReading) -> Bool {
    quotation.count { !reading.isMark($0) } <= Self.mostOfShort && quotation.contains(where: reading.isContent)
  }

  private func only(in sentence: Range<Int>, _ reading: FactReading) -> Range<Int>? {
    let own = reading.quotations.filter { sentence.overlaps($0) }
    return own.count == 1 && own[0].clamped(to: sentence) == own[0] ? own[0] : nil
  }

  /// Whether a quotation has a word that the other sentence has nowhere.
  private func isNew(_ quotation: Range<Int>, _ reading: FactReading, to sentence: Range<Int>, _ other: FactReading)
    -> Bool
  {
    let stems = Set(sentence.map { other.tokens[$0].stem })
    return quotation.contains { reading.isContent($0) && !stems.contains(reading.tokens[$0].stem) }
  }
}
