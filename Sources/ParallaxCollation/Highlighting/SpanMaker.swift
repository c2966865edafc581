internal import ParallaxSupport
internal import ParallaxText

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
      let lost = next.prefix { $0.place <= token }
      next = next.dropFirst(lost.count)
      maker.add(lost, before: token)
      maker.add(token, mark(token), afterLost: !lost.isEmpty)
    }
    maker.add(next, before: reading.count)
    maker.checkInvariants(placed)
    return maker.spans
  }

  private func checkInvariants(_ placed: [PlacedSpan]) {
    #if DEBUG
      assert(zip(spans, placed).allSatisfy { !$0.bytes.isEmpty && !$1.span.bytes.isEmpty }, "no span is empty")
      if placed.contains(where: { $0.span.report == reading.report }) { return }
      let own = spans.filter { $0.report == reading.report }
      assert(own.map(\.bytes).isAscendingWithoutOverlap, "spans stand in reading order")
      assert(
        own.reduce(0) { $0 + $1.words } == reading.words(0..<reading.count, in: report), "spans cover the reading")
    #endif
  }

  /// Puts lost words before a token. They take the space before a word, but none after an opening mark.
  private mutating func add(_ lost: ArraySlice<PlacedSpan>, before position: Int) {
    for (index, placed) in lost.enumerated() {
      let isTight = index == 0 && position < reading.count && isWord(position) && !hasSpace(before: position)
      let span = placed.span
      spans.append(
        HighlightSpan(
          highlight: span.highlight, report: span.report, bytes: span.bytes,
          spaceBefore: !spans.isEmpty && !isTight && span.spaceBefore, words: span.words, edit: span.edit))
    }
  }

  private mutating func add(_ position: Int, _ mark: TokenMark, afterLost: Bool) {
    let token = report.tokens[reading.indices[position]]
    let words = isWord(position) ? 1 : 0
    let segment = report.segmentIndex(atByte: Int(token.start))
    let follows = isNext(position) && segment == lastSegment
    lastSegment = segment
    if follows, !afterLost, let last = spans.last, last.highlight == mark.highlight, last.edit == mark.edit {
      spans[spans.count - 1] = HighlightSpan(
        highlight: last.highlight, report: last.report, bytes: last.bytes.lowerBound..<Int(token.end),
        spaceBefore: last.spaceBefore, words: last.words + words, edit: last.edit)
      return
    }
    let hasGap = follows ? hasSpace(before: position) || afterLost && isWord(position) : !spans.isEmpty
    spans.append(
      HighlightSpan(
        highlight: mark.highlight, report: reading.report, bytes: token.bytes, spaceBefore: hasGap, words: words,
        edit: mark.edit))
  }

  private func isWord(_ position: Int) -> Bool { report.tokens[reading.indices[position]].kind != .mark }

  /// Whether a token stands right after the one before it in the reading.
  private func isNext(_ position: Int) -> Bool {
    position > 0 && reading.indices[position - 1] == reading.indices[position] - 1
  }

  private func hasSpace(before position: Int) -> Bool {
    guard isNext(position) else { return true }
    let index = reading.indices[position]
    return report.tokens[index - 1].end < report.tokens[index].start
  }
}
