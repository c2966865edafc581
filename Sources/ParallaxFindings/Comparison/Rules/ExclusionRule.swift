internal import ParallaxSupport
internal import ParallaxText

/// Reports of which one rules out what the other does not: `did not rule out layoffs` and `ruled out all
/// layoffs`, or `there will be no layoffs`.
struct ExclusionRule: FactRule {
  static let isSymmetric = false
  static let yields = true
  /// Words of what is ruled out that both have.
  private static let fewestShared = 2

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.sentences.compactMap { sentence in
      guard let verb = verb(in: sentence, pair.own), let not = negation(of: verb, in: sentence, pair.own) else {
        return nil
      }
      return pair.other.sentences.lazy.compactMap { difference(verb, not, sentence, $0) }.first
    }
  }

  private func verb(in sentence: Range<Int>, _ reading: FactReading) -> Int? {
    sentence.first { reading.tags[$0].contains(.exclusion) && !reading.isQuoted[$0] }
  }

  /// The negation in the clause of a verb.
  private func negation(of verb: Int, in sentence: Range<Int>, _ reading: FactReading) -> Int? {
    func isParting(_ index: Int) -> Bool { reading.isMark(index) && ",;:–—".contains(reading.text(index..<index + 1)) }
    let start = (sentence.lowerBound..<verb).last(where: isParting) ?? sentence.lowerBound
    let end = (verb..<sentence.upperBound).first(where: isParting) ?? sentence.upperBound
    return (start..<end).first { reading.tags[$0].contains(.negation) }
  }

  private func difference(_ verb: Int, _ not: Int, _ sentence: Range<Int>, _ its: Range<Int>) -> FactDifference? {
    let shared = sentence.filter { token in
      isTopic(token, pair.own) && its.contains { isTopic($0, pair.other) && pair.areForms(token, $0) }
    }
    let there = its.filter { token in isTopic(token, pair.other) && shared.contains { pair.areForms($0, token) } }
    guard Set(shared.map { pair.own.tokens[$0].stem }).count >= Self.fewestShared, let sign = sign(in: its) else {
      return nil
    }
    return FactDifference(
      kind: .negation, own: .words(span(shared + [verb, not])), other: .words(span(there + [sign])),
      ownValue: "not ruled out", value: "ruled out")
  }

  /// The word by which a sentence rules something out: the verb without a negation, or a negation alone.
  private func sign(in sentence: Range<Int>) -> Int? {
    let doubtful: WordTags = .hedge | .unsure | .adverb
    if sentence.contains(where: { pair.other.tags[$0].meets(doubtful) || pair.other.isQuoted[$0] }) { return nil }
    if let verb = verb(in: sentence, pair.other) {
      return negation(of: verb, in: sentence, pair.other) == nil ? verb : nil
    }
    if sentence.contains(where: { pair.other.tags[$0].contains(.denial) }) { return nil }
    let negations = sentence.filter { pair.other.tags[$0].contains(.negation) }
    return negations.count == 1 ? negations[0] : nil
  }

  /// What something is said of: no name, no verb of saying.
  private func isTopic(_ index: Int, _ reading: FactReading) -> Bool {
    reading.isContent(index) && !reading.tags[index].meets(.negation | .exclusion | .denial | .saying | .sure)
      && !reading.names.contains { $0.range.contains(index) && !$0.isWeak }
  }

  private func span(_ tokens: [Int]) -> Range<Int> { (tokens.min() ?? 0)..<(tokens.max() ?? 0) + 1 }
}
