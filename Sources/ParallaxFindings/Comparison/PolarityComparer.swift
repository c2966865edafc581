internal import ParallaxCollation
internal import ParallaxText

/// Negations and hedges that one of two readings has and the other has not, where all around them says the same.
struct PolarityComparer {
  /// Of a sentence whose verb of seeming is gone: the least share of its content that is still there.
  private static let leastKept = 0.2
  private static let longestTail = 8

  private let pair: ReadingPair

  init(_ pair: ReadingPair) {
    self.pair = pair
  }

  /// Of words of this side that the other lacks.
  func all(reversed isReversed: Bool) -> [FactDifference] {
    var differences: [FactDifference] = []
    for token in pair.own.tokens.indices where pair.alignment.toOther[token] < 0 {
      guard let found = difference(at: token) else { continue }
      differences.append(
        isReversed
          ? FactDifference(
            kind: found.kind, note: found.note.reversed, own: found.other, other: found.own, value: found.value)
          : found)
    }
    return differences
  }

  private func difference(at token: Int) -> FactDifference? {
    let tags = pair.own.tags[token]
    if tags.contains(.negation) { return negation(at: token) }
    if tags.contains(.sure) { return modal(at: token) }
    if tags.contains(.hedge) { return hedge(at: token) }
    if tags.contains(.unsure) { return possibility(at: token) }
    return opposite(at: token)
  }

  /// The words in place of a token, with those about it where a change takes them in.
  private func place(of token: Int) -> Range<Int>? {
    guard let gap = pair.alignment.interval(of: token..<token + 1) else { return nil }
    return gap
  }

  /// Words of the other reading about the place, its sentence's own.
  private func surroundings(of gap: Range<Int>, reach: Int) -> Range<Int>? {
    let anchor = min(gap.lowerBound, pair.other.count - 1)
    guard anchor >= 0 else { return nil }
    let sentence = pair.other.sentence(of: anchor)
    return max(
      sentence.lowerBound, gap.lowerBound - reach)..<max(
        sentence.lowerBound, min(max(sentence.upperBound, gap.upperBound), gap.upperBound + reach))
  }

  // MARK: Negation

  private func negation(at token: Int) -> FactDifference? {
    guard let gap = place(of: token), let near = surroundings(of: gap, reach: 3) else { return nil }
    if near.contains(where: { pair.other.tags[$0].meets(.negation | .denial) }) { return nil }
    let own = changed(around: token)
    if own.contains(where: { $0 != token && pair.own.tags[$0].meets(.negation | .denial) }) { return nil }
    if isPrefixed(own, in: gap) { return nil }
    guard saysTheSame(own.filter { $0 != token }, gap) else { return nil }
    guard hasKeptNeighbours(token) else { return nil }
    if let degree = gap.first(where: { pair.other.tags[$0].contains(.degree) }) {
      return FactDifference(
        kind: .negation, note: .degree, own: .words(context(of: token)),
        other: .words(words(degree..<degree + 1, in: pair.other, pair.other.sentence(of: degree), before: 1, after: 1)),
        value: "degree")
    }
    return FactDifference(
      kind: .negation, own: .words(context(of: token)), other: .words(counterContext(of: gap, token)), value: "no")
  }

  /// `not aware` and `unaware`.
  private func isPrefixed(_ own: [Int], in gap: Range<Int>) -> Bool {
    let words = own.map { pair.own.text($0..<$0 + 1).lowercased() }.filter { $0.count > 2 }
    return gap.contains { index in
      let other = pair.other.text(index..<index + 1).lowercased()
      return words.contains { other.count > $0.count && other.count <= $0.count + 3 && other.hasSuffix($0) }
    }
  }

  /// Tokens without counterpart that stand together with this one.
  private func changed(around token: Int) -> [Int] {
    let sentence = pair.own.sentence(of: token)
    var (start, end) = (token, token + 1)
    while start > sentence.lowerBound, pair.alignment.toOther[start - 1] < 0 { start -= 1 }
    while end < sentence.upperBound, pair.alignment.toOther[end] < 0 { end += 1 }
    return Array(start..<end)
  }

  /// Whether two changed stretches have the same content, but for a word or none.
  private func saysTheSame(_ own: [Int], _ gap: Range<Int>) -> Bool {
    let one = Set(own.filter { pair.own.isContent($0) }.map { pair.own.tokens[$0].stem })
    let other = Set(gap.filter { pair.other.isContent($0) }.map { pair.other.tokens[$0].stem })
    let (lost, gained) = (one.subtracting(other).count, other.subtracting(one).count)
    return lost <= 1 && gained <= 1 && lost + gained <= 2
  }

  /// Whether the words on both sides have counterparts that stand near each other.
  private func hasKeptNeighbours(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    let before = (max(sentence.lowerBound, token - 5)..<token).last { isKeptWord($0) }
    let after = (token + 1..<max(token + 1, min(sentence.upperBound, token + 6))).first { isKeptWord($0) }
    switch (before, after) {
    case (let before?, let after?):
      let distance = pair.alignment.toOther[after] - pair.alignment.toOther[before]
      return distance > 0 && distance <= after - before + 3
    case (nil, let after?): return token == sentence.lowerBound && after <= token + 3
    case (let before?, nil): return token - before <= 2
    case (nil, nil): return false
    }
  }

  private func isKeptWord(_ index: Int) -> Bool {
    pair.alignment.toOther[index] >= 0 && pair.own.tokens[index].kind != .mark
  }

  /// The word with its neighbours: `was not held`.
  private func context(of token: Int) -> Range<Int> {
    let sentence = pair.own.sentence(of: token)
    return words(token..<token + 1, in: pair.own, sentence, before: 2, after: 2)
  }

  private func counterContext(of gap: Range<Int>, _ token: Int) -> Range<Int> {
    let anchor = min(gap.lowerBound, pair.other.count - 1)
    let sentence = pair.other.sentence(of: anchor)
    let start = max(sentence.lowerBound, min(gap.lowerBound, sentence.upperBound))
    let end = max(start, min(gap.upperBound, sentence.upperBound, start + 6))
    return words(start..<end, in: pair.other, sentence, before: 2, after: 2)
  }

  /// A range with up to so many words on both sides, no marks crossed.
  private func words(
    _ range: Range<Int>, in reading: FactReading, _ sentence: Range<Int>, before: Int, after: Int
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > sentence.lowerBound, range.lowerBound - start < before, !reading.isMark(start - 1) { start -= 1 }
    while end < sentence.upperBound, end - range.upperBound < after, !reading.isMark(end) { end += 1 }
    return start..<max(end, min(start + 1, sentence.upperBound))
  }

  /// `legal` where the other has `illegal`.
  private func opposite(at token: Int) -> FactDifference? {
    guard pair.own.isContent(token), let gap = place(of: token), gap.count <= 3 else { return nil }
    let word = pair.own.text(token..<token + 1).lowercased()
    guard word.count >= 4, hasKeptNeighbours(token), let there = gap.first(where: { isOpposite($0, of: word) }) else {
      return nil
    }
    let around = pair.own.sentence(of: token).filter { abs($0 - token) <= 4 }
    let near = surroundings(of: gap, reach: 4) ?? gap
    let negative: WordTags = .negation | .denial
    if around.contains(where: { pair.own.tags[$0].meets(negative) }) { return nil }
    if near.contains(where: { pair.other.tags[$0].meets(negative) }) { return nil }
    return FactDifference(
      kind: .negation, own: .words(token..<token + 1), other: .words(there..<there + 1), value: "opposite")
  }

  private func isOpposite(_ index: Int, of word: String) -> Bool {
    let other = pair.other.text(index..<index + 1).lowercased()
    return pair.other.table.negativePrefixes.contains { other == $0 + word }
  }

  // MARK: Certainty

  /// `may have sunk` where the other has `sank` or `has sunk`.
  private func possibility(at token: Int) -> FactDifference? {
    guard !(pair.own.tags[token].contains(.month) && pair.own.isCapital(token)), let gap = place(of: token),
      let near = surroundings(of: gap, reach: 3)
    else { return nil }
    let doubtful: WordTags = .hedge | .unsure | .adverb | .sure | .conditional
    if near.contains(where: { pair.other.tags[$0].meets(doubtful) }) { return nil }
    let changed = changed(around: token).filter { $0 != token }
    guard changed.count <= 3, saysTheSame(changed, gap), hasKeptNeighbours(token) else { return nil }
    if changed.contains(where: { pair.own.tags[$0].contains(.negation) }) { return nil }
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(context(of: token)), other: .words(counterContext(of: gap, token)),
      value: "modal")
  }

  /// `will` where the other has `may`.
  private func modal(at token: Int) -> FactDifference? {
    guard let gap = place(of: token), let near = surroundings(of: gap, reach: 1) else { return nil }
    guard let unsure = gap.first(where: { pair.other.tags[$0].contains(.unsure) && !isMonth($0) }) else { return nil }
    if near.contains(where: { pair.other.tags[$0].contains(.sure) }) { return nil }
    if changed(around: token).contains(where: { pair.own.tags[$0].contains(.unsure) }) { return nil }
    return FactDifference(
      kind: .certainty, own: .words(context(of: token)),
      other: .words(words(unsure..<unsure + 1, in: pair.other, pair.other.sentence(of: unsure), before: 0, after: 2)),
      value: "modal")
  }

  private func isMonth(_ index: Int) -> Bool {
    pair.other.tags[index].contains(.month) && pair.other.isCapital(index)
  }

  private func hedge(at token: Int) -> FactDifference? {
    let tags = pair.own.tags[token]
    guard let gap = place(of: token), let near = surroundings(of: gap, reach: 6) else { return nil }
    let hedges: WordTags = .hedge | .unsure | .adverb
    if near.contains(where: { pair.other.tags[$0].meets(hedges) && !isMonth($0) }) { return nil }
    if isSpokenFor(token) { return nil }
    let isAdverb = tags.contains(.adverb)
    if !isAdverb, isGone(token) {
      let tails = tails(of: token, gap)
      return FactDifference(
        kind: .certainty, note: .lost, own: .words(tails?.own ?? context(of: token)),
        other: .words(tails?.other ?? counterContext(of: gap, token)), value: "hedge")
    }
    guard isAdverb ? hasOneKeptNeighbour(token) : saysTheSame(changed(around: token).filter { $0 != token }, gap) else {
      return nil
    }
    guard isAdverb || hasKeptNeighbours(token) else { return nil }
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(context(of: token)), other: .words(counterContext(of: gap, token)),
      value: "hedge")
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
    guard tail.count <= Self.longestTail, !tail.contains(where: { isKeptWord($0) }) else { return nil }
    var words = gap.suffix(Self.longestTail)
    while let last = words.last, pair.other.isMark(last) { words.removeLast() }
    if let mark = words.last(where: { pair.other.isMark($0) }) { words = words.suffix(from: mark + 1) }
    var own = tail
    while let last = own.last, pair.own.isMark(last) { own.removeLast() }
    return words.isEmpty || own.isEmpty ? nil : (own, words.lowerBound..<words.upperBound)
  }

  /// Whether the other reading hedges the whole sentence in another way: an attribution, or any hedge.
  private func isSpokenFor(_ token: Int) -> Bool {
    pair.image(of: pair.own.sentence(of: token)).contains { sentence in
      sentence.contains { index in
        pair.alignment.toOwn[index] < 0 && pair.other.tags[index].meets(.hedge | .adverb)
      }
    }
  }

  private func hasOneKeptNeighbour(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    let near = max(sentence.lowerBound, token - 4)..<min(sentence.upperBound, token + 5)
    return near.count { isKeptWord($0) } >= 2
  }
}
