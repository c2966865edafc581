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
    }
  }

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

  /// Words with which two quotations begin alike, at least, and words in which they go on, at least and at most.
  private static let (leastAlike, rest) = (3, 2...8)

  /// `You can’t drink a tax base`, `You can’t drink tax dollars`: of independent reports the only quotation of each sentence.
  private func goingApart(_ quotation: Range<Int>) -> Range<Int>? {
    guard !pair.areCopies, only(in: pair.own.sentence(of: quotation.lowerBound), pair.own) == quotation,
      let there = pair.other.quotations.first, pair.other.quotations.count == 1,
      !isHiddenOrCounts(quotation, pair.own), !isHiddenOrCounts(there, pair.other),
      only(in: pair.other.sentence(of: there.lowerBound), pair.other) == there
    else { return nil }
    let (one, two) = (words(quotation, pair.own), words(there, pair.other))
    let alike = zip(one, two).prefix { $0 == $1 }.count
    guard alike >= Self.leastAlike, Self.rest.contains(one.count - alike), Self.rest.contains(two.count - alike),
      quotation.filter({ !pair.own.isMark($0) }).prefix(alike).contains(where: pair.own.isContent),
      isNew(quotation, pair.own, to: there, pair.other) || isNew(there, pair.other, to: quotation, pair.own)
    else { return nil }
    return there
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
