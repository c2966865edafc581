internal import ParallaxText

/// Negations of sentences that were turned around.
extension NegationRule {
  /// Of two sentences that a negation alone tells apart: the least share of the content of each that the other has.
  private static let leastKept = 0.3

  /// The only negation or refusal of a sentence of near copies, before a word that the other states without any, wherever it
  /// stands: `refused to sign`, `has signed`.
  func negationAlone(at token: Int) -> FactDifference? {
    guard pair.areCopies, !pair.own.isMaybeQuoted[token], !pair.tellsBeginning(token),
      let partners = pair.partner(of: pair.own.sentence(of: token), least: Self.leastKept),
      let word = negatedWord(token, in: partners.own), let there = counterpart(of: word, in: partners.other),
      word != token + 1 || pair.isOfOneThing(word, there)
    else { return nil }
    let isPlain = isPlain(word, there)
    guard
      !isTurned(partners.own, but: token, partners.other, pair, isPlain: isPlain),
      !isTurned(partners.other, but: nil, partners.own, pair.reversed, isPlain: isPlain),
      !pair.reversed.hasPrefix(in: partners.other)
    else { return nil }
    let end = max(token, word) + 1
    return FactDifference(
      kind: .negation, own: .words(min(token, word)..<end),
      other: .words(pair.words(there..<there + 1, in: pair.other, partners.other, before: 2, after: 1)),
      ownValue: "not", value: "plain")
  }

  /// Whether the very word stands in the other that a negation stands before, no noun with its article.
  private func isPlain(_ word: Int, _ there: Int) -> Bool {
    pair.own.tokens[word].normalized == pair.other.tokens[there].normalized
      && !pair.own.tags[word - 1].meets(.determiner | .definite)
  }

  /// Letters of a word that a prefix turns, at least.
  private static let leastLetters = 5

  /// A word that stands in the other of two sentences of near copies with a prefix that turns it, wherever that is, where
  /// nothing else turns either: `efficace`, `inefficace`.
  func oppositeAlone(at token: Int) -> FactDifference? {
    guard pair.areCopies, pair.own.isContent(token), !pair.own.isMaybeQuoted[token],
      let partners = pair.partner(of: pair.own.sentence(of: token), least: Self.leastKept)
    else { return nil }
    let word = pair.own.report.document.text[pair.own.tokens[token].bytes]
    guard word.letters >= Self.leastLetters,
      let there = partners.other.first(where: {
        pair.alignment.toOwn[$0] < 0 && !pair.other.isMaybeQuoted[$0] && isPrefixed($0, word)
      }),
      !isTurned(partners.own, but: token, partners.other, pair),
      !isTurned(partners.other, but: there, partners.own, pair.reversed)
    else { return nil }
    return FactDifference(
      kind: .negation, own: .words(token..<token + 1), other: .words(there..<there + 1),
      ownValue: pair.own.folded(token..<token + 1), value: pair.other.folded(there..<there + 1))
  }

  /// Whether a word is another one, or a form of it, behind a prefix that turns it.
  private func isPrefixed(_ index: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let other = pair.other.report.document.text[pair.other.tokens[index].bytes]
    return pair.other.table.negativePrefixes.contains { prefix in
      guard other.starts(with: prefix.utf8), !pair.other.table.isWhole(pair.other.tokens[index].stem) else {
        return false
      }
      let rest = other.dropFirst(prefix.utf8.count)
      let alike = rest.prefix(zip(rest, word).prefix { $0 == $1 }.count).letters
      return alike >= Self.leastLetters && max(rest.letters, word.letters) - alike <= Self.longestEnding
    }
  }

  /// Letters in which two forms of a word end differently, at most.
  private static let longestEnding = 3

  /// Whether anything else turns what a sentence says, and not its partner: a negation, a condition, an exception, or a
  /// word that has an opposite (`kept silent`, for what the other puts as `did not answer`).
  /// - Parameter isPlain: only a word whose opposite stands in the partner counts then.
  private func isTurned(
    _ sentence: Range<Int>, but token: Int?, _ partner: Range<Int>, _ pair: ReadingPair, isPlain: Bool = false
  ) -> Bool {
    let turning: WordTags = .denial | .degree | .doubt | .condition
    return pair.hasException(in: sentence)
      || sentence.contains { index in
        guard index != token else { return false }
        if pair.own.tags[index].contains(.negation) { return true }
        // `n’avait plus`
        if pair.own.hasLonger(index), !isLonger(index, of: token, pair) { return true }
        if pair.own.tags[index].meets(turning) { return !partner.contains { pair.areForms(index, $0) } }
        return pair.alignment.toOther[index] < 0 && !isLonger(index, of: token, pair)
          && mayTurn(index, partner, pair, isPlain: isPlain)
      }
  }

  /// `no longer`: whether a word belongs to a negation.
  private func isLonger(_ index: Int, of negation: Int?, _ pair: ReadingPair) -> Bool {
    guard let negation, abs(index - negation) <= Self.reach else { return false }
    return pair.own.table.member(pair.own.tokens[index])?.set == .lasting
  }

  /// A word that has an opposite, unless the partner has one that means the same.
  private func mayTurn(_ index: Int, _ partner: Range<Int>, _ pair: ReadingPair, isPlain: Bool) -> Bool {
    let side = pair.own.table.opposite(of: pair.own.tokens[index])
    func has(_ side: Int32) -> Bool {
      partner.contains { pair.other.table.opposite(of: pair.other.tokens[$0]) == side }
    }
    return side != 0 && (isPlain ? has(-side) : !has(side))
  }

  /// Tokens between a negation and the word that it turns.
  private static let reach = 3

  /// The next word that says something, before any mark; of a refusal no noun that an article stands before.
  private func negatedWord(_ token: Int, in sentence: Range<Int>) -> Int? {
    let isRefusal = !pair.own.tags[token].contains(.negation)
    for index in token + 1..<max(token + 1, min(sentence.upperBound, token + 1 + Self.reach)) {
      if pair.own.isMark(index) { return nil }
      if pair.own.isContent(index), !isLonger(index, of: token, pair) { return index }
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

extension ArraySlice<UInt8> {
  /// How many characters of UTF-8 begin in it.
  fileprivate var letters: Int { count { $0 & 0xC0 != 0x80 } }
}
