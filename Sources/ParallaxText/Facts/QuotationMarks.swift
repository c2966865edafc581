/// Which tokens of a report stand inside quotation marks. A quotation ends at its mark, or with the sentence that opens it;
/// none goes beyond its segment.
struct QuotationMarks: Sendable {
  private(set) var inside: [Bool]

  init(_ report: Report) {
    inside = Array(repeating: false, count: report.tokens.count)
    for segment in report.segments { read(report.sentences[segment.sentences].map(\.tokens), of: report) }
  }

  /// - Parameter sentences: the tokens of each sentence of a segment.
  private mutating func read(_ sentences: [Range<Int>], of report: Report) {
    var open: (start: Int, sentence: Int)?
    for (number, sentence) in sentences.enumerated() {
      for index in sentence where report.tokens[index].kind == .mark {
        switch Direction(of: report.tokens[index], in: report.file.text, isOpen: open != nil) {
        case .opening:
          if let open { close(open.start..<min(index, sentences[open.sentence].upperBound)) }
          open = (index + 1, number)
        case .closing:
          if let open { close(open.start..<index) }
          open = nil
        case nil: continue
        }
      }
    }
    if let open { close(open.start..<max(open.start, sentences[open.sentence].upperBound)) }
  }

  private mutating func close(_ tokens: Range<Int>) {
    for token in tokens { inside[token] = true }
  }

  /// The tokens inside each pair of marks, one range a sentence, without the comma before the closing mark, which belongs
  /// to the sentence about the quotation.
  func quotations(in report: Report) -> [Range<Int>] {
    report.sentences.flatMap { sentence in
      sentence.tokens.split { !inside[$0] }.compactMap { run -> Range<Int>? in
        guard let first = run.first, let last = run.last else { return nil }
        let endsInComma =
          report.tokens[last].kind == .mark && report.file.text[Int(report.tokens[last].start)] == UInt8(ascii: ",")
        return endsInComma && first < last ? first..<last : first..<last + 1
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

  /// A mark opens or closes by what stands about it, for straight marks have no direction and others are mixed up.
  private enum Direction {
    case opening, closing

    init?(of token: Token, in text: [UInt8], isOpen: Bool) {
      let bytes = text[token.bytes]
      guard Self.marks.contains(where: { $0.utf8.elementsEqual(bytes) }) else { return nil }
      let before = Int(token.start) == 0 || Self.isGap(text[Int(token.start) - 1])
      let after = Int(token.end) >= text.count || Self.isGap(text[Int(token.end)])
      if before != after {
        self = before ? .opening : .closing
      } else {
        self = bytes.elementsEqual("”".utf8) || bytes.elementsEqual("»".utf8) || isOpen ? .closing : .opening
      }
    }

    private static let marks = ["\"", "``", "“", "”", "„", "«", "»", "「", "」", "‟"]

    private static func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "(") }
  }
}
