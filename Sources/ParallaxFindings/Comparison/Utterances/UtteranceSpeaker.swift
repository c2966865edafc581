internal import ParallaxText

/// Who says a quotation, where the text names somebody: the name among the words that its report gives as its speaker; of
/// `she said` the only name in the sentence before.
struct UtteranceSpeaker {
  private let facts: StatedFacts
  private let tokens: Range<Int>

  /// - Parameter tokens: of the report.
  init(_ facts: StatedFacts, _ tokens: Range<Int>) {
    self.facts = facts
    self.tokens = tokens
  }

  /// Nil where nobody is named, or only by a role.
  var name: Fact? {
    guard let quotation = facts.attributedQuotations.first(where: { $0.isDirect && $0.range.overlaps(tokens) }),
      let speaker = quotation.speaker
    else { return nil }
    let sentence = facts.report.sentences[facts.report.sentence(ofToken: speaker.lowerBound)]
    if let name = facts.names.within(sentence.tokens).first(where: { $0.range.overlaps(speaker) }) { return name }
    return speaker.contains { facts.tags[$0].contains(.pronoun) } ? onlyNameBefore : nil
  }

  /// The only name of the sentence before, which a pronoun stands for.
  private var onlyNameBefore: Fact? {
    let sentence = facts.report.sentence(ofToken: tokens.lowerBound)
    guard sentence > 0, facts.report.role(ofSentence: sentence - 1) == .body else { return nil }
    let names = facts.names.within(facts.report.sentences[sentence - 1].tokens).filter { !$0.isCommon }
    return names.count == 1 ? names.first : nil
  }
}
