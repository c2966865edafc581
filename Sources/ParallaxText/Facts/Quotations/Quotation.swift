/// What somebody is said to have said, in a report.
package struct Quotation: Sendable, Equatable {
  /// Tokens of the report that say it, without marks around them: one range a paragraph that it goes over, never empty.
  package let parts: [Range<Int>]
  /// Tokens of the words that name who said it, as the text has them: a name, a role or a pronoun; nil where it names
  /// nobody.
  package let speaker: Range<Int>?
  /// Whether the words themselves are given, between quotation marks or after a dash; otherwise what was said:
  /// `Tamm said that the quay is closed`.
  package let isDirect: Bool

  /// From its first token to its last.
  package var range: Range<Int> { (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0) }
}

/// Reads who says what in a report.
struct QuotationReader {
  private let reading: TaggedTokens
  private let marks: QuotationMarks
  private let speakers: SpeakerReader

  init(_ reading: TaggedTokens, _ marks: QuotationMarks, names: [Fact]) {
    self.reading = reading
    self.marks = marks
    speakers = SpeakerReader(reading, marks, names: names)
  }

  /// Direct and indirect quotations, ascending by their first token.
  var quotations: [Quotation] {
    let direct = direct
    return (direct + indirect(besides: direct)).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  private var direct: [Quotation] {
    let report = reading.report
    var clauses = marks.spans.map { speakers.attribution(of: $0, after: marks.attributions[$0.range.lowerBound]) }
    takeOver(&clauses)
    return zip(marks.spans, clauses).map { span, clause in
      let parts = span.parts.flatMap { said($0, but: clause?.clause) }
      return Quotation(parts: parts.map(report.withoutComma), speaker: clause?.speaker, isDirect: true)
    }
  }

  /// The words of a part that are said, where others inside the marks tell who says them: `« Un, dit Tamm. Deux. »`
  private func said(_ part: Range<Int>, but clause: Range<Int>?) -> [Range<Int>] {
    guard let clause, part.lowerBound < clause.lowerBound, clause.upperBound < part.upperBound else { return [part] }
    let before = part.lowerBound..<clause.lowerBound - 1
    let rest = (clause.upperBound..<part.upperBound).drop { reading.isMark($0) }
    return [before, rest].filter { !$0.isEmpty }
  }

  /// `“One,” said Tamm. “Two.”`, `“One.” “Two,” said Tamm.`: what stands beside it in the paragraph has its speaker.
  private func takeOver(_ clauses: inout [SpeakerReader.Attribution?]) {
    for index in clauses.indices.dropFirst() where mayTakeOver(index, clauses) {
      if let before = clauses[index - 1], isBeside(index - 1, index, but: before.clause) { clauses[index] = before }
    }
    for index in clauses.indices.dropLast().reversed() where mayTakeOver(index, clauses) {
      if let next = clauses[index + 1], isBeside(index, index + 1, but: next.clause) { clauses[index] = next }
    }
  }

  private func mayTakeOver(_ index: Int, _ clauses: [SpeakerReader.Attribution?]) -> Bool {
    clauses[index] == nil && (startsSentence(marks.spans[index]) || goesOn(index, clauses))
      && !speakers.isSaidByAnother(marks.spans[index])
  }

  /// `“The quay,” Tamm shrugged, “is closed.”`: a comma ends the words about the speaker of what stands before.
  private func goesOn(_ index: Int, _ clauses: [SpeakerReader.Attribution?]) -> Bool {
    guard index > 0, let before = clauses[index - 1] else { return false }
    let end = marks.spans[index].range.lowerBound
    let comma = (before.clause.lowerBound..<max(before.clause.lowerBound, end)).last { reading.mark($0) == 0x2C }
    return comma.map { $0 + 2 >= end } ?? false
  }

  private func startsSentence(_ span: MarkedSpan) -> Bool {
    let sentence = reading.report.sentences[reading.report.sentence(ofToken: span.range.lowerBound)].tokens
    return (sentence.lowerBound..<max(sentence.lowerBound, span.range.lowerBound)).allSatisfy(reading.isMark)
  }

  /// Whether nothing but words about the speaker stands between two spans of one paragraph.
  private func isBeside(_ one: Int, _ other: Int, but clause: Range<Int>) -> Bool {
    let gap =
      marks.spans[one].range.upperBound..<max(marks.spans[one].range.upperBound, marks.spans[other].range.lowerBound)
    return gap.allSatisfy { reading.isMark($0) || clause.contains($0) } && !hasEmptyLine(gap)
  }

  private func hasEmptyLine(_ tokens: Range<Int>) -> Bool {
    let report = reading.report
    let bytes = Int(report.tokens[tokens.lowerBound].start)..<Int(report.tokens[tokens.upperBound].start)
    let lines = report.document.text[bytes].split(omittingEmptySubsequences: false) { $0 == 0x0A }
    return lines.dropFirst().dropLast().contains { $0.allSatisfy { $0 <= 0x20 } }
  }

  // MARK: Indirect

  /// `Tamm said that the quay is closed`: a verb of saying with its subject, then the word that begins what is said.
  private func indirect(besides direct: [Quotation]) -> [Quotation] {
    reading.report.sentences.compactMap { sentence in
      let tokens = sentence.tokens
      guard !tokens.contains(where: { marks.inside[$0] }),
        let verb = tokens.first(where: {
          reading.tags[$0].meets(.reporting | .speech) && !reading.tags[$0].contains(.attributing)
        }),
        let that = (verb + 1..<min(tokens.upperBound, verb + 7)).first(where: { reading.tags[$0].contains(.complement) }
        ),
        that + 1 < tokens.upperBound,
        let speaker = speakers.subject(of: verb, in: tokens.lowerBound..<that)
      else { return nil }
      var end = tokens.upperBound
      while end > that + 1, reading.isMark(end - 1) { end -= 1 }
      guard end > that + 1 else { return nil }
      return Quotation(parts: [that + 1..<end], speaker: speaker, isDirect: false)
    }
  }
}
