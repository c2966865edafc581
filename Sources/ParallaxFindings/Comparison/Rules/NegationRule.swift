internal import ParallaxText

/// Negations that one of two readings has and the other has not, where all around them says the same.
struct NegationRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.parallel
  /// Tokens behind a negation in which an exception turns it.
  private static let exceptionReach = 6

  let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    var differences: [FactDifference] = []
    for token in pair.own.tokens.indices where pair.alignment.toOther[token] < 0 {
      if let difference = difference(at: token) { differences.append(difference) }
    }
    return differences
  }

  private func difference(at token: Int) -> FactDifference? {
    let tags = pair.own.tags[token]
    if tags.contains(.negation) { return negation(at: token) ?? negationAlone(at: token) }
    if tags.contains(.refusal), let refusal = negationAlone(at: token) { return refusal }
    return tags.meets(.sure | .hedge | .unsure) ? nil : opposite(at: token) ?? oppositeAlone(at: token)
  }

  private func negation(at token: Int) -> FactDifference? {
    guard let gap = pair.place(of: token), let near = pair.surroundings(of: gap, reach: 3) else { return nil }
    if near.contains(where: { pair.other.tags[$0].meets(.negation | .denial) }) { return nil }
    let own = pair.changed(around: token)
    let others = own.filter { $0 != token && pair.own.tags[$0].meets(.negation | .denial) }
    guard isAlone(token, beside: others), !isMoved(token, to: gap) else { return nil }
    if isPrefixed(own, in: gap) || isLeftOpen(gap) || pair.reversed.hasException(in: near) { return nil }
    // `did not open until noon`
    let following = (token..<token + Self.exceptionReach).clamped(to: pair.own.sentence(of: token))
    if pair.hasException(in: following) || pair.tellsBeginning(token) { return nil }
    if !pair.areCopies, pair.mayDenyPart(token) { return nil }
    if isDenied(token) || isNegatedElsewhere(token) || isTurnedBack(token) { return nil }
    guard pair.saysTheSame(own.filter { $0 != token }, gap) else { return nil }
    guard pair.hasKeptNeighbours(token) else { return nil }
    if let degree = gap.first(where: { pair.other.tags[$0].contains(.degree) }) {
      return FactDifference(
        kind: .negation, note: .degree, own: .words(pair.context(of: token)),
        other: .words(
          pair.words(degree..<degree + 1, in: pair.other, pair.other.sentence(of: degree), before: 1, after: 1)),
        ownValue: "not", value: "degree")
    }
    return FactDifference(
      kind: .negation, own: .words(pair.context(of: token)), other: .words(pair.counterContext(of: gap, token)),
      ownValue: "not", value: "plain")
  }

  /// `denied that he took it`, where the other has `he did not take it`.
  private func isDenied(_ token: Int) -> Bool {
    pair.image(of: pair.own.sentence(of: token)).joined().contains {
      pair.alignment.toOwn[$0] < 0 && pair.other.tags[$0].contains(.denial)
    }
  }

  /// `no circuló`, where the other has `se quedaron sin salir` at another place.
  private func isNegatedElsewhere(_ token: Int) -> Bool {
    pair.areCopies
      && pair.image(of: pair.own.sentence(of: token)).joined().contains {
        pair.alignment.toOwn[$0] < 0 && (pair.other.tags[$0].contains(.negation) || pair.other.hasLonger($0))
      }
  }

  /// `aucun n’a été blessé`, where the other has that they were unhurt: a word here and its opposite there.
  private func isTurnedBack(_ token: Int) -> Bool {
    func sides(_ tokens: some Sequence<Int>, _ reading: FactReading, _ counterparts: [Int]) -> [Int32] {
      tokens.filter { counterparts[$0] < 0 && reading.isContent($0) }
        .map { reading.table.opposite(of: reading.tokens[$0]) }.filter { $0 != 0 }
    }
    guard pair.areCopies, pair.own.table === pair.other.table else { return false }
    let sentence = pair.own.sentence(of: token)
    let own = sides(sentence, pair.own, pair.alignment.toOther)
    return !own.isEmpty
      && sides(pair.image(of: sentence).joined(), pair.other, pair.alignment.toOwn).contains { own.contains(-$0) }
  }

  /// Whether no other negation turns this one: `non … mai` is one, and told at its first word.
  private func isAlone(_ token: Int, beside others: [Int]) -> Bool {
    others.allSatisfy { other in
      other > token && !pair.own.tags[other].contains(.denial)
        && (pair.own.tags[token] | pair.own.tags[other]).contains(.concord)
    }
  }

  /// Whether the other reading negates the same word elsewhere in its sentence: `не уйдёт в отставку`, `в отставку не
  /// уйдёт`.
  private func isMoved(_ token: Int, to gap: Range<Int>) -> Bool {
    func negated(_ token: Int, _ reading: FactReading) -> WordID? {
      (token + 1..<max(token + 1, reading.sentence(of: token).upperBound)).first(where: reading.isContent)
        .map { reading.tokens[$0].stem }
    }
    guard let word = negated(token, pair.own), !pair.other.tokens.isEmpty else { return false }
    let sentence = pair.other.sentence(of: min(gap.lowerBound, pair.other.count - 1))
    return sentence.contains { pair.other.tags[$0].contains(.negation) && negated($0, pair.other) == word }
  }

  /// Words of a sentence before a place in which it may be left open.
  private static let longestQuestion = 15

  /// `asked whether he had motives`, where the other is told that he had none: neither is stated.
  private func isLeftOpen(_ gap: Range<Int>) -> Bool {
    let anchor = min(gap.lowerBound, pair.other.count - 1)
    let start = max(pair.other.sentence(of: anchor).lowerBound, gap.lowerBound - Self.longestQuestion)
    return (start..<min(pair.other.count, max(start, gap.upperBound))).contains {
      pair.other.tags[$0].meets(.doubt | .condition) && pair.alignment.toOwn[$0] < 0
    }
  }

  /// `not aware` and `unaware`.
  private func isPrefixed(_ own: [Int], in gap: Range<Int>) -> Bool {
    let words = own.map { pair.own.text($0..<$0 + 1).lowercased() }.filter { $0.count > 2 }
    return gap.contains { index in
      let other = pair.other.text(index..<index + 1).lowercased()
      return words.contains { other.count > $0.count && other.count <= $0.count + 3 && other.hasSuffix($0) }
    }
  }

  /// `legal` where the other has `illegal`.
  private func opposite(at token: Int) -> FactDifference? {
    guard pair.own.isContent(token), let gap = pair.place(of: token), gap.count <= 3 else { return nil }
    // The opposite has a prefix more.
    let length = pair.own.tokens[token].bytes.count
    let longer = gap.filter { pair.other.tokens[$0].bytes.count > length }
    guard !longer.isEmpty else { return nil }
    let word = pair.own.text(token..<token + 1).lowercased()
    guard word.count >= 4, pair.hasKeptNeighbours(token), let there = longer.first(where: { isOpposite($0, of: word) })
    else {
      return nil
    }
    let around = pair.own.sentence(of: token).filter { abs($0 - token) <= 4 }
    let near = pair.surroundings(of: gap, reach: 4) ?? gap
    let negative: WordTags = .negation | .denial
    if around.contains(where: { pair.own.tags[$0].meets(negative) }) { return nil }
    if near.contains(where: { pair.other.tags[$0].meets(negative) }) { return nil }
    return FactDifference(
      kind: .negation, own: .words(token..<token + 1), other: .words(there..<there + 1),
      ownValue: pair.own.text(token..<token + 1).lowercased(),
      value: pair.other.text(there..<there + 1).lowercased())
  }

  func isOpposite(_ index: Int, of word: String) -> Bool {
    let other = pair.other.text(index..<index + 1).lowercased()
    return !pair.other.table.isWhole(pair.other.tokens[index].stem)
      && pair.other.table.negativePrefixes.contains { other.hasPrefix($0) && other == $0 + word }
  }
}
