internal import ParallaxText

/// A condition that one of two near copies has and the other states without: `if regulators agree, the firms will merge`.
struct ConditionRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  /// Of what is left of the sentence, and of the other one: the least share that the other has.
  private static let leastKept = 0.45
  /// Words that say something in a condition, at least.
  private static let fewestWords = 2
  private static let longest = 14

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.tokens.indices.compactMap { pair.own.tags[$0].contains(.condition) ? difference(at: $0) : nil }
  }

  private func difference(at token: Int) -> FactDifference? {
    let sentence = pair.own.sentence(of: token)
    guard pair.alignment.toOther[token] < 0, !pair.own.isQuoted[token], begins(token, in: sentence),
      let clause = clause(from: token, in: sentence)
    else { return nil }
    let words = clause.filter(pair.own.isContent)
    guard words.count >= Self.fewestWords, words.allSatisfy({ pair.alignment.toOther[$0] < 0 }),
      let there = only(pair.image(of: sentence)), pair.reversed.keptShare(of: there) >= Self.leastKept,
      keptShare(of: sentence, without: clause) >= Self.leastKept, !there.contains(where: { isOpen($0, pair.other) }),
      !Array(sentence).contains(where: { !clause.contains($0) && isOpen($0, pair.own) })
    else { return nil }
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(clause), other: .lacks(there), ownValue: "condition", value: "plain")
  }

  private func only(_ sentences: [Range<Int>]) -> Range<Int>? { sentences.count == 1 ? sentences[0] : nil }

  /// Whether the clause begins here: the sentence, or what stands behind a mark. `asked if` and `as if` are no conditions.
  private func begins(_ token: Int, in sentence: Range<Int>) -> Bool {
    token == sentence.lowerBound || pair.own.isMark(token - 1)
      || pair.own.isContent(token - 1) && !pair.own.tags[token - 1].meets(.saying | .doubt | .complement)
  }

  /// To the next mark.
  private func clause(from token: Int, in sentence: Range<Int>) -> Range<Int>? {
    let end = (token..<sentence.upperBound).first { pair.own.isMark($0) } ?? sentence.upperBound
    return end - token <= Self.longest && end > token + 1 ? token..<end : nil
  }

  private func keptShare(of sentence: Range<Int>, without clause: Range<Int>) -> Double {
    let content = sentence.filter { !clause.contains($0) && pair.own.isContent($0) }
    if content.isEmpty { return 0 }
    return Double(content.count { pair.alignment.toOther[$0] >= 0 }) / Double(content.count)
  }

  /// Whether a word leaves open what is said: a doubt, a possibility, what would be, another condition.
  private func isOpen(_ index: Int, _ reading: FactReading) -> Bool {
    reading.tags[index].meets(.condition | .unsure | .conditional | .doubt | .hedge)
  }
}
