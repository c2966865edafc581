internal import ParallaxText

/// Hedges that one of two near copies has and the other has not, where all around them says the same.
struct CertaintyRule: FactRule {
  static let audience = FactRules.Audience.copies
  static let yields = true
  private static let longestTail = 8
  /// Of a sentence whose verb of seeming is gone: the least share of its content that is still there.
  private static let leastKept = 0.2

  private let pair: ReadingPair

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
    if tags.contains(.negation) { return nil }
    if tags.contains(.sure) { return modal(at: token) }
    if tags.contains(.hedge) { return hedge(at: token) }
    return tags.contains(.unsure) ? possibility(at: token) : nil
  }

  /// `may have sunk` where the other has `sank` or `has sunk`.
  private func possibility(at token: Int) -> FactDifference? {
    guard !(pair.own.tags[token].contains(.month) && pair.own.isCapital(token)), let gap = pair.place(of: token),
      let near = pair.surroundings(of: gap, reach: 3)
    else { return nil }
    let doubtful: WordTags = .hedge | .unsure | .adverb | .sure | .conditional
    if near.contains(where: { pair.other.tags[$0].meets(doubtful) }) { return nil }
    if isSpokenFor(token) { return nil }
    let changed = pair.changed(around: token).filter { $0 != token }
    guard changed.count <= 3, pair.saysTheSame(changed, gap), pair.hasKeptNeighbours(token) else { return nil }
    if changed.contains(where: { pair.own.tags[$0].contains(.negation) }) { return nil }
    // `is not expected to`
    if token > 0, pair.own.tags[token - 1].contains(.negation) { return nil }
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(pair.context(of: token)),
      other: .words(pair.counterContext(of: gap, token)),
      ownValue: "unsure", value: "plain")
  }

  /// `will` where the other has `may`.
  private func modal(at token: Int) -> FactDifference? {
    guard let gap = pair.place(of: token), let near = pair.surroundings(of: gap, reach: 1), !isWeakened(token) else {
      return nil
    }
    guard
      let unsure = gap.first(where: {
        // `is expected to reach` says no less than `will reach`.
        pair.other.tags[$0].contains(.unsure) && !pair.other.tags[$0].contains(.plan) && !isMonth($0)
      })
    else { return nil }
    if near.contains(where: { pair.other.tags[$0].contains(.sure) }) { return nil }
    if pair.changed(around: token).contains(where: { pair.own.tags[$0].contains(.unsure) }) { return nil }
    return FactDifference(
      kind: .certainty, own: .words(pair.context(of: token)),
      other: .words(
        pair.words(unsure..<unsure + 1, in: pair.other, pair.other.sentence(of: unsure), before: 0, after: 2)),
      ownValue: "sure", value: "unsure")
  }

  /// `will likely`, `perhaps it will`, which says no more than `may`.
  private func isWeakened(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    return sentence.contains { pair.own.tags[$0].contains(.hedge) } || pair.own.leavesOpen(sentence)
  }

  private func isMonth(_ index: Int) -> Bool {
    pair.other.tags[index].contains(.month) && pair.other.isCapital(index)
  }

  private func hedge(at token: Int) -> FactDifference? {
    let tags = pair.own.tags[token]
    guard let gap = pair.place(of: token), let near = pair.surroundings(of: gap, reach: 6) else { return nil }
    let hedges: WordTags = .hedge | .unsure | .adverb
    if near.contains(where: { pair.other.tags[$0].meets(hedges) && !isMonth($0) }) { return nil }
    if isSpokenFor(token) { return nil }
    let isAdverb = tags.contains(.adverb)
    if !isAdverb, isGone(token) {
      let tails = tails(of: token, gap)
      return FactDifference(
        kind: .certainty, note: .lost, own: .words(tails?.own ?? pair.context(of: token)),
        other: .words(tails?.other ?? pair.counterContext(of: gap, token)), ownValue: "hedge", value: "plain")
    }
    guard
      isAdverb ? hasOneKeptNeighbour(token) : pair.saysTheSame(pair.changed(around: token).filter { $0 != token }, gap)
    else {
      return nil
    }
    guard isAdverb || pair.hasKeptNeighbours(token) else { return nil }
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(pair.context(of: token)),
      other: .words(pair.counterContext(of: gap, token)),
      ownValue: "hedge", value: "plain")
  }

  /// Whether a verb of seeming is gone from a sentence that is reworded: nothing in its place, and none of the words
  /// that doubt or believe in all of it.
  private func isGone(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    let image = pair.image(of: sentence)
    let doubtful: WordTags = .hedge | .adverb | .unsure | .conditional
    return image.count == 1 && pair.keptShare(of: sentence) >= Self.leastKept
      && !image[0].contains { pair.alignment.toOwn[$0] < 0 && pair.other.tags[$0].meets(doubtful) }
  }

  /// The ends of both sentences, where nothing after the word is kept: `appeared to have come to nothing`, and what
  /// stands after the last mark of the other.
  private func tails(of token: Int, _ gap: Range<Int>) -> (own: Range<Int>, other: Range<Int>)? {
    let sentence = pair.own.sentence(of: token)
    let tail = token..<sentence.upperBound
    guard tail.count <= Self.longestTail, !tail.contains(where: { pair.isKeptWord($0) }) else { return nil }
    var words = gap.suffix(Self.longestTail)
    while let last = words.last, pair.other.isMark(last) { words.removeLast() }
    if let mark = words.last(where: { pair.other.isMark($0) }) { words = words.suffix(from: mark + 1) }
    var own = tail
    while let last = own.last, pair.own.isMark(last) { own.removeLast() }
    return words.isEmpty || own.isEmpty ? nil : (own, words.lowerBound..<words.upperBound)
  }

  /// Whether the other reading hedges the whole sentence in another way: an attribution, or any hedge.
  private func isSpokenFor(_ token: Int) -> Bool {
    let own = pair.own.sentence(of: token)
    return pair.image(of: own).contains { sentence in
      pair.other.leavesOpen(sentence) || pair.bringsSource(sentence, to: own)
        || sentence.contains { index in
          pair.alignment.toOwn[index] < 0
            && pair.other.tags[index].meets(.hedge | .adverb | .unsure | .conditional | .doubt)
        }
    }
  }

  private func hasOneKeptNeighbour(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    // A hedge may have several words, with a mark behind them.
    let changed = pair.changed(around: token)
    let (first, last) = (changed.first ?? token, changed.last ?? token)
    let near = max(sentence.lowerBound, min(first, token) - 4)..<min(sentence.upperBound, max(last, token) + 5)
    return near.count { pair.isKeptWord($0) } >= 2
  }
}
