internal import ParallaxText

/// What no longer is in one of two sentences of near copies, and still is in the other, wherever both say so.
///
///     is no longer obliged | is still obliged; больше не останавливается | по-прежнему останавливается
///     has stopped blocking the loan | still blocks the loan
struct LastingRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  static let yields = true
  private static let leastKept = 0.25
  /// Members of the set: `still`, what is `longer` beside a negation, and what says so by itself, `stopped`.
  private static let (still, longer, ended): (Int32, Int32, Int32) = (1, 2, 3)
  /// Tokens between a negation and its `longer`: `n’est plus`, `non è più`.
  private static let reach = 3

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.sentences.compactMap { sentence in
      guard let ended = noLonger(in: sentence) ?? hasEnded(in: sentence),
        let partners = pair.partner(of: sentence, least: Self.leastKept, orLikely: true),
        let there = lasting(in: partners.other)
      else { return nil }
      let end = min(partners.other.upperBound, there + 2)
      return FactDifference(
        kind: .negation, own: .words(ended), other: .words(there..<end), ownValue: "not", value: "plain")
    }
  }

  private func isMember(_ number: Int32, _ token: Int, _ reading: FactReading) -> Bool {
    reading.table.member(reading.tokens[token]).map { $0.set == .lasting && $0.number == number } ?? false
  }

  /// The only negation of a sentence with its `longer`, and the word that it turns.
  private func noLonger(in sentence: Range<Int>) -> Range<Int>? {
    let own = pair.own
    let negations = sentence.filter { own.tags[$0].contains(.negation) && !own.isQuoted[$0] }
    // `n’est plus`: what stands before the verb is no negation by itself.
    if negations.isEmpty, let longer = sentence.first(where: { own.hasLonger($0) && !own.isQuoted[$0] }) {
      return words(longer, longer, in: sentence)
    }
    guard negations.count == 1 else { return nil }
    let near = max(sentence.lowerBound, negations[0] - 1)..<min(sentence.upperBound, negations[0] + 1 + Self.reach)
    guard let longer = near.first(where: { isMember(Self.longer, $0, own) }) else { return nil }
    return words(min(negations[0], longer), max(negations[0], longer), in: sentence)
  }

  /// The only word of a sentence that says that something ended, with the word behind it.
  private func hasEnded(in sentence: Range<Int>) -> Range<Int>? {
    let own = pair.own
    // `stopped the car and still hold the driver`
    if sentence.contains(where: { own.tags[$0].contains(.negation) || isMember(Self.still, $0, own) }) { return nil }
    let words = sentence.filter { isMember(Self.ended, $0, own) && !own.isQuoted[$0] }
    return words.count == 1 ? self.words(words[0], words[0], in: sentence) : nil
  }

  /// From the first token to the word behind the last.
  private func words(_ start: Int, _ last: Int, in sentence: Range<Int>) -> Range<Int>? {
    let own = pair.own
    let word = (last + 1..<max(last + 1, min(sentence.upperBound, last + 1 + Self.reach))).first {
      own.isMark($0) || own.isContent($0)
    }
    // `ne … plus que`: only.
    let end = word.map { own.isMark($0) ? $0 : $0 + 1 } ?? last + 1
    if (last + 1..<end).contains(where: { own.tags[$0].meets(.exception | .complement) }) { return nil }
    return start..<end
  }

  private func lasting(in sentence: Range<Int>) -> Int? {
    let other = pair.other
    if sentence.contains(where: { other.tags[$0].meets(.negation | .denial | .refusal | .condition) }) { return nil }
    return sentence.first { isMember(Self.still, $0, other) && !other.isQuoted[$0] && pair.alignment.toOwn[$0] < 0 }
  }
}
