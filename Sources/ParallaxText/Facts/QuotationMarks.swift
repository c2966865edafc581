/// Which tokens of a report stand inside quotation marks. A quotation ends at its mark, or with the sentence that opens it;
/// none goes beyond its segment.
struct QuotationMarks: Sendable {
  private(set) var inside: [Bool]
  /// What stands after a mark that nothing closes, or before one that nothing opens: it may be quoted as well.
  private(set) var maybeInside: [Bool]

  /// Segments over which a mark without its other reaches.
  private static let reach = 3

  private typealias Open = (start: Int, sentence: Int)

  init(_ report: Report) {
    inside = Array(repeating: false, count: report.tokens.count)
    maybeInside = inside
    var lastMark = 0
    for (number, segment) in report.segments.enumerated() {
      var open: Open?
      for sentence in segment.sentences {
        for index in report.sentences[sentence].tokens where report.tokens[index].kind == .mark {
          switch Direction(of: report.tokens[index], in: report.document.text, isOpen: open != nil) {
          case .opening:
            if let open { end(open, before: index, report) }
            open = (index + 1, sentence)
          case .closing:
            if let open {
              Self.mark(&inside, open.start..<index)
            } else {
              doubt(from: lastMark, to: index, number, report)
            }
            open = nil
          case nil: continue
          }
          lastMark = index + 1
        }
      }
      if let open { leaveOpen(open, in: number, report) }
    }
  }

  /// Ends a quotation with the sentence that opens it, for no mark closes it before `limit`.
  private mutating func end(_ open: Open, before limit: Int, _ report: Report) {
    let end = min(limit, report.sentences[open.sentence].tokens.upperBound)
    Self.mark(&inside, open.start..<max(open.start, end))
    Self.mark(&maybeInside, open.start..<limit)
  }

  /// The same at the end of a segment: what follows up to the next mark may be quoted.
  private mutating func leaveOpen(_ open: Open, in segment: Int, _ report: Report) {
    let last = min(segment + Self.reach, report.segments.count - 1)
    let limit = report.sentences[report.segments[last].sentences.upperBound - 1].tokens.upperBound
    end(open, before: max(open.start, limit), report)
  }

  /// A mark closes what none has opened.
  private mutating func doubt(from lastMark: Int, to index: Int, _ segment: Int, _ report: Report) {
    let first = report.segments[max(0, segment - Self.reach)].sentences.lowerBound
    Self.mark(&maybeInside, max(lastMark, report.sentences[first].tokens.lowerBound)..<index)
  }

  private static func mark(_ tokens: inout [Bool], _ range: Range<Int>) {
    for token in range { tokens[token] = true }
  }

  /// The tokens inside each pair of marks, one range a sentence, without the comma before the closing mark, which belongs
  /// to the sentence about the quotation.
  func quotations(in report: Report) -> [Range<Int>] {
    report.sentences.flatMap { sentence in
      sentence.tokens.split { !inside[$0] }.compactMap { run -> Range<Int>? in
        guard let first = run.first, let last = run.last else { return nil }
        let endsInComma =
          report.tokens[last].kind == .mark && report.document.text[Int(report.tokens[last].start)] == UInt8(ascii: ",")
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
