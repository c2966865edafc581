internal import ParallaxText

/// Sentences that say whose word something is in one reading, and not in the other.
struct SourceRule: FactRule {
  static let audience = FactRules.Audience.copies
  private static let leastKept = 0.5
  private static let longest = 14
  /// Tokens behind a source in which its own belief stands.
  private static let reach = 8
  /// The number of prepositions that stand behind their noun, in the files of languages: `zufolge`.
  private static let standsBehind = 2.0

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] { pair.own.sentences.compactMap(lost) }

  private func lost(_ sentence: Range<Int>) -> FactDifference? {
    guard let clause = clause(in: sentence, of: pair.own) else { return nil }
    var kept: [Int] = []
    var rest = 0
    for token in sentence where !clause.contains(token) && pair.own.isContent(token) {
      rest += 1
      if pair.alignment.toOther[token] >= 0 { kept.append(token) }
    }
    guard rest >= 2, Double(kept.count) >= Self.leastKept * Double(rest) else { return nil }
    if isOfBelief(clause, in: sentence) { return nil }
    let image = pair.image(of: sentence)
    guard let main = image.max(by: { count(kept, in: $0) < count(kept, in: $1) }) else { return nil }
    // Whoever speaks in the sentence itself or next to it may be meant for both.
    let isAttributed = pair.other.sentences.contains { near in
      (image.contains(near) || areNeighbours(near, main))
        && (hasAttribution(near, besides: clause) || pair.other.quotesSomebody(in: near))
    }
    if isAttributed { return nil }
    if main.allSatisfy({ pair.other.isQuoted[$0] || pair.other.isMark($0) }) { return nil }
    if isNamed(by: clause, in: image) { return nil }
    if clause.contains(where: { pair.alignment.toOther[$0] >= 0 && pair.own.tags[$0].contains(.reporting) }) {
      return nil
    }
    return FactDifference(kind: .attribution, note: .lost, own: .words(clause), other: .lacks(main), value: "none")
  }

  /// Whether the source may still be there with another verb, or in another place; `it was reported` names none.
  private func isNamed(by clause: Range<Int>, in image: [Range<Int>]) -> Bool {
    let source = clause.filter {
      pair.own.isContent($0) && !pair.own.tags[$0].meets(.saying | .attributing | .credit | .belief)
    }
    if source.isEmpty || source.contains(where: { pair.alignment.toOther[$0] >= 0 }) { return true }
    // `según la advertencia` of somebody whom both name.
    if goesOn(clause) { return true }
    let stems = Set(source.map { pair.own.tokens[$0].stem })
    return image.joined().contains { stems.contains(pair.other.tokens[$0].stem) }
  }

  /// Whether a name right behind a source, up to the next mark, stands in the other reading.
  private func goesOn(_ clause: Range<Int>) -> Bool {
    let sentence = pair.own.sentence(of: clause.lowerBound)
    let rest = (clause.upperBound..<sentence.upperBound).prefix { !isBoundary($0, pair.own) }.filter(pair.own.isContent)
    return !rest.isEmpty && rest.count <= Self.longestName
      && rest.allSatisfy { token in
        pair.alignment.toOther[token] >= 0 && pair.own.names.contains { $0.range.contains(token) }
      }
  }

  /// Words of a name behind what somebody is, at most.
  private static let longestName = 4

  /// `said that he could not believe`, where the other has `could not believe`: whose belief it is stands in both.
  private func isOfBelief(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    let behind = clause.upperBound..<min(sentence.upperBound, clause.upperBound + Self.reach)
    guard let pronoun = behind.first(where: { pair.own.tags[$0].meets(.pronoun | .impersonal) }) else { return false }
    return (pronoun..<behind.upperBound).contains {
      pair.own.tags[$0].contains(.saying) && pair.alignment.toOther[$0] >= 0
    }
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
      guard !pair.other.isQuoted[index], pair.other.tags[index].meets(.saying | .belief | .credit) else { return false }
      let own = pair.alignment.toOwn[index]
      return own < 0 || clause.contains(own) || !pair.own.tags[own].contains(.saying)
    }
  }

  /// The words that name the source: the part between marks that has the verb, with what leads up to it.
  private func clause(in sentence: Range<Int>, of reading: FactReading) -> Range<Int>? {
    guard
      let verb = sentence.first(where: { index in
        reading.isCredit(index, in: sentence)
          || reading.tags[index].meets(.reporting | .attributing | .belief) && !reading.isQuoted[index]
            && !reading.isNoun(index) && !reading.isPassive(index, in: sentence)
            && !reading.isCounted(index, in: sentence)
      })
    else { return nil }
    if reading.tags[verb].contains(.attributing) || reading.isCredit(verb, in: sentence) {
      return phrase(of: verb, in: sentence, reading)
    }
    var (start, end) = (verb, verb + 1)
    while start > sentence.lowerBound, !reading.isMark(start - 1), !reading.isQuoted[start - 1],
      verb - start < Self.longest
    { start -= 1 }
    while end < sentence.upperBound, end - verb < 4, !isBoundary(end, reading), !reading.isQuoted[end],
      end - start < Self.longest
    { end += 1 }
    if start < verb { end = verb + 1 }
    // `many believe` names nobody.
    return reading.tags[verb].contains(.reporting) || names(start..<end, reading) ? start..<end : nil
  }

  private func names(_ clause: Range<Int>, _ reading: FactReading) -> Bool {
    clause.contains { reading.tags[$0].contains(.source) }
      || reading.names.contains { !$0.isWeak && $0.range.overlaps(clause) }
  }

  /// A source behind its preposition, `laut Polizei`, or before it, `der Polizei zufolge`: to the next mark, or to what the
  /// other reading has too.
  private func phrase(of word: Int, in sentence: Range<Int>, _ reading: FactReading) -> Range<Int> {
    var (start, end) = (reading.tags[word].contains(.attributing) ? word : word - 1, word + 1)
    var hasSource = false
    let isBehind = reading.value(word) == Self.standsBehind && reading.tags[word].contains(.attributing)
    while !isBehind, end < sentence.upperBound, !isBoundary(end, reading), !reading.isQuoted[end],
      end - start < Self.longest
    {
      if pair.alignment.toOther[end] >= 0, hasSource || reading.isContent(end) { break }
      hasSource = hasSource || reading.isContent(end)
      end += 1
    }
    while end > word + 1, !reading.isContent(end - 1) { end -= 1 }
    if hasSource { return start..<end }
    while start > sentence.lowerBound, !reading.isMark(start - 1), !reading.isQuoted[start - 1],
      pair.alignment.toOther[start - 1] < 0, word - start < Self.longest
    { start -= 1 }
    return start..<word + 1
  }

  private func isBoundary(_ index: Int, _ reading: FactReading) -> Bool {
    reading.isMark(index) && reading.tokens[index].bytes.count == 1 && ",;.:()".utf8.contains(reading.mark(index))
  }
}
