internal import ParallaxCollation
internal import ParallaxText

/// Sources: sentences that say whose word something is in one reading, and not in the other; and other speakers.
struct AttributionComparer {
  private static let leastKept = 0.5
  /// Of a sentence that lacks to whom it was told alone.
  private static let leastKeptAround = 0.35
  private static let longest = 14

  private let pair: ReadingPair

  init(_ pair: ReadingPair) {
    self.pair = pair
  }

  // MARK: Lost and added

  /// Of attributions of this side that the other lacks.
  func all(reversed isReversed: Bool) -> [FactDifference] {
    pair.own.sentences.compactMap(lost).map { found in
      isReversed
        ? FactDifference(kind: found.kind, note: found.note, own: found.other, other: found.own, value: found.value)
        : found
    }
  }

  private func lost(_ sentence: Range<Int>) -> FactDifference? {
    guard let clause = clause(in: sentence, of: pair.own) else { return nil }
    let rest = sentence.filter { !clause.contains($0) && pair.own.isContent($0) }
    guard rest.count >= 2 else { return nil }
    let kept = rest.filter { pair.alignment.toOther[$0] >= 0 }
    guard Double(kept.count) >= Self.leastKept * Double(rest.count) else { return nil }
    let image = pair.image(of: sentence)
    guard let main = image.max(by: { count(kept, in: $0) < count(kept, in: $1) }) else { return nil }
    // Whoever speaks in the sentence itself or next to it may be meant for both.
    let around = pair.other.sentences.filter { near in image.contains(near) || areNeighbours(near, main) }
    guard !around.contains(where: { hasAttribution($0, besides: clause) }) else { return nil }
    if main.allSatisfy({ pair.other.isQuoted[$0] || pair.other.isMark($0) }) { return nil }
    // The source may still be there with another verb; and `it was reported` names none.
    let source = clause.filter { pair.own.isContent($0) && !pair.own.tags[$0].contains(.saying) }
    if source.isEmpty || source.contains(where: { pair.alignment.toOther[$0] >= 0 }) { return nil }
    if clause.contains(where: { pair.alignment.toOther[$0] >= 0 && pair.own.tags[$0].contains(.reporting) }) {
      return nil
    }
    return FactDifference(kind: .attribution, note: .lost, own: .words(clause), other: .lacks(main), value: "none")
  }

  /// Attributions to whom something was told that the other leaves out: `told Reuters`, `in a comment to Reuters`.
  func recipients(reversed isReversed: Bool) -> [FactDifference] {
    pair.own.names.compactMap(recipient).map { found in
      isReversed
        ? FactDifference(kind: found.kind, note: found.note, own: found.other, other: found.own, value: found.value)
        : found
    }
  }

  private func recipient(_ name: Fact) -> FactDifference? {
    let sentence = pair.own.sentence(of: name.range.lowerBound)
    let before = max(sentence.lowerBound, name.range.lowerBound - 2)..<name.range.lowerBound
    guard let verb = before.last(where: { pair.own.tags[$0].contains(.telling) }), !pair.own.isQuoted[verb],
      name.range.allSatisfy({ pair.alignment.toOther[$0] < 0 }), pair.keptShare(of: sentence) >= Self.leastKeptAround
    else { return nil }
    let image = pair.image(of: sentence)
    let words = Set(name.value.split(separator: " "))
    guard let main = image.first, image.count == 1,
      !pair.other.names.contains(where: { !words.isDisjoint(with: $0.value.split(separator: " ")) })
    else { return nil }
    return FactDifference(
      kind: .attribution, note: .vague, own: .words(verb..<name.range.upperBound), other: .lacks(main), value: "none")
  }

  private func count(_ tokens: [Int], in sentence: Range<Int>) -> Int {
    tokens.count { sentence.contains(pair.alignment.toOther[$0]) }
  }

  private func areNeighbours(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    (one.upperBound == other.lowerBound || other.upperBound == one.lowerBound)
      && (one.contains { pair.other.isQuoted[$0] } || other.contains { pair.other.isQuoted[$0] })
  }

  /// Any verb of saying or believing outside quotation marks, if it does not stand for another one of this side.
  private func hasAttribution(_ sentence: Range<Int>, besides clause: Range<Int>) -> Bool {
    sentence.contains { index in
      guard !pair.other.isQuoted[index], pair.other.tags[index].contains(.saying) else { return false }
      let own = pair.alignment.toOwn[index]
      return own < 0 || clause.contains(own) || !pair.own.tags[own].contains(.saying)
    }
  }

  /// The words that name the source: the part between marks that has the verb, with what leads up to it.
  private func clause(in sentence: Range<Int>, of reading: FactReading) -> Range<Int>? {
    guard
      let verb = sentence.first(where: { index in
        reading.tags[index].contains(.reporting) && !reading.isQuoted[index] && !isNoun(index, reading)
          && !isPassive(index, sentence, reading)
      })
    else { return nil }
    let isLeading = reading.tags[verb].contains(.attributing)
    var (start, end) = (verb, verb + 1)
    while start > sentence.lowerBound, !isLeading, !reading.isMark(start - 1), !reading.isQuoted[start - 1],
      verb - start < Self.longest
    { start -= 1 }
    while end < sentence.upperBound, isLeading || end - verb < 4, !isBoundary(end, reading), !reading.isQuoted[end],
      end - start < Self.longest
    { end += 1 }
    if !isLeading, start < verb { end = verb + 1 }
    return start..<end
  }

  private func isBoundary(_ index: Int, _ reading: FactReading) -> Bool {
    reading.isMark(index) && reading.tokens[index].bytes.count == 1 && ",;.:()".utf8.contains(reading.mark(index))
  }

  /// `the report` and `a report` are no verbs.
  private func isNoun(_ index: Int, _ reading: FactReading) -> Bool {
    guard index > 0 else { return false }
    return reading.tags[index - 1].contains(.determiner) && !reading.tags[index].contains(.attributing)
  }

  /// `have been reported` has no source, `it was reported` hints at one.
  private func isPassive(_ index: Int, _ sentence: Range<Int>, _ reading: FactReading) -> Bool {
    guard index > sentence.lowerBound, reading.tags[index - 1].contains(.passive) else { return false }
    return !sentence.prefix(while: { $0 < index }).suffix(3).contains { reading.tags[$0].contains(.pronoun) }
  }

  // MARK: Speakers

  /// A pronoun that another reading fills with a name which does not stand before it.
  func speakers(reversed isReversed: Bool) -> [FactDifference] {
    pair.own.tokens.indices.compactMap(speaker).map { found in
      isReversed
        ? FactDifference(kind: found.kind, own: found.other, other: found.own, value: found.value) : found
    }
  }

  private func speaker(_ token: Int) -> FactDifference? {
    guard pair.own.tags[token].contains(.pronoun), pair.alignment.toOther[token] < 0, !pair.own.isQuoted[token],
      pair.speaks(token..<token + 1, in: pair.own), let gap = pair.alignment.interval(of: token..<token + 1)
    else { return nil }
    let facts = pair.other.names
    guard let name = facts.first(where: { $0.range.overlaps(gap) }), pair.speaks(name.range, in: pair.other),
      !stands(name, before: token)
    else { return nil }
    return FactDifference(
      kind: .speaker, own: .words(token..<token + 1), other: .words(name.range), value: name.value)
  }

  /// Whether the name, or a word of it, stands in the text before the pronoun.
  private func stands(_ name: Fact, before token: Int) -> Bool {
    let report = pair.own.report
    let words = name.value.split(separator: " ").map(String.init)
    let before = report.tokens[..<report.token(atByte: Int(pair.own.tokens[token].start))].suffix(250)
    return before.contains { earlier in
      guard earlier.kind == .word else { return false }
      let form = NameForm.skeleton(of: report.file.string(earlier.bytes))
      return words.contains { NameForm.areOne($0, form, pair.own.table.names.nicknames) }
    }
  }
}
