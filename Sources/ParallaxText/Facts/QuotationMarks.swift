/// What of a report stands inside quotation marks or after the dash of speech.
struct QuotationMarks: Sendable {
  /// For each token whether it is inside.
  private(set) var inside: [Bool]
  /// What stands after a mark that nothing closes, or before one that nothing opens: it may be quoted as well.
  private(set) var maybeInside: [Bool]
  /// What is quoted, whole, ascending; names of ships, films and the like are none.
  private(set) var spans: [MarkedSpan] = []
  /// For spans after a dash the words about the speaker, by the first token of the span.
  private(set) var attributions: [Int: Range<Int>] = [:]
  /// For each token whether it is part of a quotation, or of a name of more than two words.
  private var isSaid: [Bool]

  init(_ reading: TaggedTokens) {
    let count = reading.report.tokens.count
    inside = Array(repeating: false, count: count)
    maybeInside = inside
    isSaid = inside
    let marked = MarkedSpans(reading)
    for part in marked.spans.flatMap(\.parts) { Self.mark(&inside, part) }
    for open in marked.unclosed {
      let sentence = reading.report.sentences[open.sentence].tokens
      let end = max(open.start, min(open.limit, sentence.upperBound))
      Self.mark(&inside, open.start..<end)
      Self.mark(&isSaid, open.start..<end)
      Self.mark(&maybeInside, open.start..<max(open.start, open.limit))
    }
    for range in marked.doubtful { Self.mark(&maybeInside, range) }
    let names = QuotedNames(reading, inside: inside).names(among: marked.spans)
    // Long names may be titles of articles and of laws: that they read otherwise is asked, who says them is not.
    for name in names where marked.spans[name].range.count > 2 { Self.mark(&isSaid, marked.spans[name].range) }
    spans = marked.spans.indices.filter { !names.contains($0) }.map { marked.spans[$0] }
    addSpeechAfterDashes(reading)
    for part in spans.flatMap(\.parts) { Self.mark(&isSaid, part) }
  }

  private mutating func addSpeechAfterDashes(_ reading: TaggedTokens) {
    var found: [MarkedSpan] = []
    for segment in reading.report.segments where segment.role == .body {
      let sentences = reading.report.sentences[segment.sentences]
      guard let first = sentences.first, let last = sentences.last else { continue }
      let tokens = first.tokens.lowerBound..<last.tokens.upperBound
      if tokens.contains(where: { inside[$0] }) { continue }
      let speech = DashSpeech(reading, tokens)
      found += speech.spans
      for (span, words) in zip(speech.spans, speech.attributions) { attributions[span.range.lowerBound] = words }
    }
    guard !found.isEmpty else { return }
    for span in found { Self.mark(&inside, span.range) }
    spans = (spans + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What stands inside the marks and is not said: `« Un, dit Tamm. Deux. »`
  mutating func leaveOut(between parts: [Range<Int>]) {
    for (part, next) in zip(parts, parts.dropFirst()) {
      for token in part.upperBound..<max(part.upperBound, next.lowerBound) {
        (inside[token], isSaid[token]) = (false, false)
      }
    }
  }

  private static func mark(_ tokens: inout [Bool], _ range: Range<Int>) {
    for token in range { tokens[token] = true }
  }

  /// The tokens of quotations, one range a sentence, without the comma before the closing mark, which belongs to the
  /// sentence about the quotation.
  func quotations(in report: Report) -> [Range<Int>] {
    report.sentences.flatMap { sentence in
      sentence.tokens.split { !isSaid[$0] }.compactMap { run -> Range<Int>? in
        guard let first = run.first, let last = run.last else { return nil }
        return report.withoutComma(first..<last + 1)
      }
    }
  }

  /// Whether a token is the first word of its sentence, or of a quotation or after a colon in it.
  func startsSentence(_ token: Int, _ sentence: Range<Int>, of reading: TaggedTokens) -> Bool {
    var index = token - 1
    while index >= sentence.lowerBound, reading.isMark(index) {
      if reading.mark(index) == UInt8(ascii: ":") || inside[index + 1] && !inside[index] { return true }
      index -= 1
    }
    return index < sentence.lowerBound
  }
}

extension Report {
  /// Tokens of a quotation without a comma at their end.
  func withoutComma(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last, tokens.count > 1, self.tokens[last].kind == .mark,
      document.text[Int(self.tokens[last].start)] == UInt8(ascii: ",")
    else { return tokens }
    return tokens.lowerBound..<last
  }
}
