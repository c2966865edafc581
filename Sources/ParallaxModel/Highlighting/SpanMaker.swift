/// Joins the tokens of a reading that are lit alike into spans.
struct SpanMaker {
  private let reading: ReadingTokens
  private let report: Report
  private var spans: [HighlightSpan] = []
  private var lastSegment = -1

  init(_ reading: ReadingTokens, in report: Report) {
    self.reading = reading
    self.report = report
  }

  /// The spans of the reading in order, with `placed` ones of another report between them.
  func spans(_ placed: [PlacedSpan] = [], mark: (Int) -> TokenMark) -> [HighlightSpan] {
    var maker = self
    var next = placed.sorted { $0.place < $1.place }[...]
    for token in 0..<reading.count {
      while let gone = next.first, gone.place <= token {
        maker.add(gone.span)
        next.removeFirst()
      }
      maker.add(token, mark(token))
    }
    for gone in next { maker.add(gone.span) }
    return maker.spans
  }

  private mutating func add(_ foreign: HighlightSpan) {
    spans.append(
      HighlightSpan(
        highlight: foreign.highlight, report: foreign.report, bytes: foreign.bytes, spaceBefore: !spans.isEmpty,
        words: foreign.words, edit: foreign.edit))
  }

  private mutating func add(_ position: Int, _ mark: TokenMark) {
    let index = reading.indices[position]
    let token = report.tokens[index]
    let words = token.kind == .mark ? 0 : 1
    let segment = report.segmentIndex(atByte: Int(token.start))
    let follows = position > 0 && reading.indices[position - 1] == index - 1 && segment == lastSegment
    lastSegment = segment
    if follows, let last = spans.last, last.report == reading.report, last.highlight == mark.highlight,
      last.edit == mark.edit, last.bytes.upperBound == Int(report.tokens[index - 1].end)
    {
      spans[spans.count - 1] = HighlightSpan(
        highlight: last.highlight, report: last.report, bytes: last.bytes.lowerBound..<Int(token.end),
        spaceBefore: last.spaceBefore, words: last.words + words, edit: last.edit)
      return
    }
    let gap = follows ? report.tokens[index - 1].end < token.start : !spans.isEmpty
    spans.append(
      HighlightSpan(
        highlight: mark.highlight, report: reading.report, bytes: token.bytes, spaceBefore: gap, words: words,
        edit: mark.edit))
  }
}
