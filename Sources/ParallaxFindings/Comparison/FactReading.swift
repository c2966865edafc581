internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// A report's reading of a passage as the comparison of facts sees it: its words with what they mean, its sentences, names
/// and quotations. All of it is taken over from what was read of the report; ranges are of the reading's tokens.
final class FactReading: Sendable {
  let words: PassageWords
  /// Index of the report in the collation.
  let index: Int
  let tokens: [Token]
  let tags: [WordTags]
  /// For each token the number of its sentence among `sentences`.
  let sentenceOf: [Int]
  /// Tokens of each sentence of the reading.
  let sentences: [Range<Int>]
  /// For each token whether it stands inside quotation marks.
  let isQuoted: [Bool]
  /// For each token whether it may stand inside quotation marks of which one is missing.
  let isMaybeQuoted: [Bool]
  /// Tokens inside each pair of quotation marks, one range per sentence.
  let quotations: [Range<Int>]
  let names: [Fact]
  /// Numbers and dates.
  let numbers: [Fact]

  init(_ words: PassageWords) {
    self.words = words
    index = words.reading.report
    tokens = words.tokens
    let facts = words.facts
    tags = Self.own(facts.tags, words)
    let (isQuoted, isMaybeQuoted, quoted) = (facts.isQuoted, facts.isMaybeQuoted, facts.quotations)
    self.isQuoted = Self.own(isQuoted, words)
    self.isMaybeQuoted = Self.own(isMaybeQuoted, words)
    sentences = Self.sentences(of: words)
    var sentenceOf: [Int] = []
    for (number, sentence) in sentences.enumerated() {
      sentenceOf += Array(repeating: number, count: sentence.count)
    }
    self.sentenceOf = sentenceOf
    quotations = words.stretches.flatMap { start, tokens in
      quoted.filter { tokens.contains($0.lowerBound) }.map { $0.moved(by: start - tokens.lowerBound) }
    }
    names = words.own(facts.names)
    numbers = words.own(facts.numbers)
    checkInvariants()
  }

  /// What is known of the reading's tokens, of all tokens of the report.
  private static func own<Element>(_ all: [Element], _ words: PassageWords) -> [Element] {
    if words.stretches.count == 1 { return Array(all[words.stretches[0].tokens]) }
    return words.reading.indices.map { all[$0] }
  }

  private func checkInvariants() {
    assert(sentenceOf.count == tokens.count, "every token is of one sentence")
    assert(sentences.isAscendingWithoutOverlap, "sentences are in the order of the reading")
    assert(quotations.isAscendingWithoutOverlap, "quotations are in the order of the reading")
    assert(names.map(\.range).isAscendingWithoutOverlap, "names are in the order of the reading")
    assert(numbers.map(\.range).isAscendingWithoutOverlap, "numbers and dates are in the order of the reading")
  }

  private static func sentences(of words: PassageWords) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    for (start, tokens) in words.stretches {
      var sentence = words.report.sentence(ofToken: tokens.lowerBound)
      while sentence < words.report.sentences.count {
        let own = words.report.sentences[sentence].tokens.clamped(to: tokens)
        if own.lowerBound >= tokens.upperBound { break }
        if !own.isEmpty { sentences.append(own.moved(by: start - tokens.lowerBound)) }
        sentence += 1
        if words.report.sentences[sentence - 1].tokens.upperBound >= tokens.upperBound { break }
      }
    }
    return sentences
  }

  /// The tokens of sentences that stand together.
  func tokens(of part: Range<Int>) -> Range<Int> {
    part.isEmpty ? 0..<0 : sentences[part.lowerBound].lowerBound..<sentences[part.upperBound - 1].upperBound
  }

  /// Some of its sentences.
  func part(_ part: Range<Int>) -> FactReading {
    let own = tokens(of: part)
    return FactReading(
      PassageWords(ReadingTokens(report: index, indices: Array(words.reading.indices[own])), words.facts))
  }

  /// Numbers and dates of its paragraphs, its own too; ranges are of the report's tokens.
  var nearbyNumbers: [Fact] {
    let segments = Set(words.stretches.map { report.sentences[report.sentence(ofToken: $0.tokens.lowerBound)].segment })
    return segments.sorted().flatMap { segment -> ArraySlice<Fact> in
      let sentences = report.segments[segment].sentences
      let tokens =
        report.sentences[sentences.lowerBound].tokens
        .lowerBound..<report.sentences[sentences.upperBound - 1].tokens.upperBound
      return words.facts.numbers.within(tokens)
    }
  }

  var count: Int { tokens.count }
  var report: Report { words.report }
  var table: WordTable { words.table }

  func isMark(_ index: Int) -> Bool { tokens[index].kind == .mark }

  /// The first byte of a token.
  func mark(_ index: Int) -> UInt8 { report.document.text[Int(tokens[index].start)] }

  func isCapital(_ index: Int) -> Bool { report.document.text.isUppercase(at: Int(tokens[index].start)) }

  /// Whether a token says something by itself.
  func isContent(_ index: Int) -> Bool { tokens[index].kind != .mark && !table.isLight(tokens[index].normalized) }

  /// The number that a word stands for.
  func value(_ index: Int) -> Double? { table.value(of: tokens[index]) }

  /// The bytes from the first token of a range to its last; those of the first where the last stands before it.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    let start = Int(tokens[first].start)
    let end = Int(tokens[last].end)
    return start < end ? start..<end : tokens[first].bytes
  }

  func text(_ range: Range<Int>) -> String { report.document.string(bytes(range)) }

  /// The words in the forms by which they are compared, without marks.
  func folded(_ range: Range<Int>) -> String {
    range.filter { !isMark($0) }.map { text($0..<$0 + 1).lowercased() }.joined(separator: " ")
  }

  func sentence(of token: Int) -> Range<Int> { sentences[sentenceOf[token]] }

  /// Whether a sentence is a headline.
  func isHeadline(_ sentence: Range<Int>) -> Bool {
    report.role(ofSentence: report.sentence(ofToken: words.reading.indices[sentence.lowerBound])) == .headline
  }

  /// Whether a sentence has words in quotation marks of which it tells who says them, whatever the verb.
  func quotesSomebody(in sentence: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    let own = words.reading.indices[first]..<words.reading.indices[first] + sentence.count
    let quotations = words.facts.attributedQuotations
    let before = quotations.prefixCount { $0.range.lowerBound < own.upperBound }
    return quotations[..<before].suffix(Self.mostInSentence).contains {
      $0.isDirect && $0.speaker != nil && $0.range.overlaps(own)
    }
  }

  /// Quotations of one sentence that are asked for who says them.
  private static let mostInSentence = 8

  /// Whether a sentence holds something possible by denying the contrary: `did not rule out`, `not impossible`.
  func leavesOpen(_ sentence: Range<Int>) -> Bool {
    sentence.contains { tags[$0].contains(.exclusion) } && sentence.contains { tags[$0].contains(.negation) }
  }

  /// `envisage`, `is weighing`: a verb of those who have not decided.
  func considers(_ token: Int) -> Bool {
    let side = table.opposite(of: tokens[token])
    return side > 0 && OppositeKind(of: side) == .stage && !tags[token].meets(.doubt | .belief | .saying)
  }

  /// `decided`, `beschloss`: a verb of those who have.
  func decides(_ token: Int) -> Bool {
    let side = table.opposite(of: tokens[token])
    return side < 0 && OppositeKind(of: side) == .stage && !tags[token].meets(.doubt | .belief | .saying)
  }

  /// The token after words that say that nothing is decided yet, where they begin at one: `has not decided`, `left open`.
  func endOfUndecided(_ token: Int) -> Int? {
    let index = words.reading.indices[token]
    return table.endOfUndecided(from: index, of: report).map { min(token + $0 - index, count) }
  }

  /// `declarar`, `closing`: a word that ends as a verb does behind another, and is longer than its ending.
  func isAct(_ index: Int) -> Bool {
    guard isContent(index), !isCapital(index) else { return false }
    let word = folded(index..<index + 1)
    return table.infinitiveEndings.contains { word.count >= $0.count + Self.leastOfVerb && word.hasSuffix($0) }
  }

  /// Letters of a verb before the ending of its future, at least.
  private static let leastOfVerb = 3

  /// `cerrará`: a verb in the future, where the language has a form for it; no noun behind an article.
  func isFuture(_ index: Int) -> Bool {
    guard !table.futureEndings.isEmpty, isContent(index), !isCapital(index),
      index == 0 || !tags[index - 1].meets(.determiner | .definite | .preposition)
    else { return false }
    let word = folded(index..<index + 1)
    return table.futureEndings.contains { word.count >= $0.count + Self.leastOfVerb && word.hasSuffix($0) }
  }

  /// Whether a token is the first word of its sentence or of a quotation in it.
  func startsSentence(_ token: Int) -> Bool { words.facts.startsSentence(words.reading.indices[token]) }
}
