internal import ParallaxText

/// Negations of sentences that were turned around.
extension NegationRule {
  /// Of two sentences that a negation alone tells apart: the least share of the content of each that the other has.
  private static let leastKept = 0.5

  /// The only negation or refusal of a sentence of near copies, before a word that the other states without any, wherever it
  /// stands: `refused to sign`, `has signed`.
  func negationAlone(at token: Int) -> FactDifference? {
    guard pair.areCopies, !pair.own.isMaybeQuoted[token],
      let partners = pair.partner(of: pair.own.sentence(of: token), least: Self.leastKept),
      let word = negatedWord(token, in: partners.own), let there = counterpart(of: word, in: partners.other),
      !isTurned(partners.own, but: token, pair), !isTurned(partners.other, but: nil, pair.reversed),
      !pair.reversed.hasPrefix(in: partners.other)
    else { return nil }
    let end = max(token, word) + 1
    return FactDifference(
      kind: .negation, own: .words(min(token, word)..<end),
      other: .words(pair.words(there..<there + 1, in: pair.other, partners.other, before: 2, after: 1)),
      ownValue: "not", value: "plain")
  }

  /// Whether anything else turns what a sentence says: a negation, a condition, an exception or a word that has an opposite.
  private func isTurned(_ sentence: Range<Int>, but token: Int?, _ pair: ReadingPair) -> Bool {
    let turning: WordTags = .negation | .denial | .degree | .doubt | .condition
    return pair.hasException(in: sentence)
      || sentence.contains { index in
        index != token
          && (pair.own.tags[index].meets(turning)
            || pair.alignment.toOther[index] < 0
              && pair.own.table.opposite(of: pair.own.tokens[index].normalized) != 0)
      }
  }

  /// Tokens between a negation and the word that it turns.
  private static let reach = 3

  /// The next word that says something, before any mark; of a refusal no noun that an article stands before.
  private func negatedWord(_ token: Int, in sentence: Range<Int>) -> Int? {
    let isRefusal = !pair.own.tags[token].contains(.negation)
    for index in token + 1..<max(token + 1, min(sentence.upperBound, token + 1 + Self.reach)) {
      if pair.own.isMark(index) { return nil }
      if pair.own.isContent(index) { return index }
      if isRefusal, pair.own.tags[index].meets(.determiner | .definite) { return nil }
    }
    return nil
  }

  private func counterpart(of word: Int, in sentence: Range<Int>) -> Int? {
    let there = pair.alignment.toOther[word]
    if there >= 0 { return sentence.contains(there) ? there : nil }
    return sentence.first { pair.alignment.toOwn[$0] < 0 && pair.other.isContent($0) && pair.areForms(word, $0) }
  }
}
