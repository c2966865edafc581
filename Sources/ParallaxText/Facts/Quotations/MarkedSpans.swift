/// What stands between quotation marks: tokens of a report, one range a paragraph that it goes over.
struct MarkedSpan: Sendable, Equatable {
  /// Without the marks; never empty.
  var parts: [Range<Int>]

  /// From its first token to its last.
  var range: Range<Int> { (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0) }
}

/// Reads the quotation marks of a report, a segment at a time.
///
/// Marks inside others are part of the outer quotation. One that nothing closes in its segment goes on in the next if that
/// begins with the mark again, as quotations over several paragraphs do, or if a line alone parts the two and it is closed
/// there.
struct MarkedSpans {
  private(set) var spans: [MarkedSpan] = []
  /// Marks without their other: from the mark to where its quotation may end.
  private(set) var unclosed: [(start: Int, sentence: Int, limit: Int)] = []
  /// What stands before a mark that closes what none has opened.
  private(set) var doubtful: [Range<Int>] = []

  private typealias Open = (mark: QuoteMark, start: Int)

  /// Segments over which a mark without its other reaches.
  private static let reach = 3
  /// Marks inside marks beyond these are part of the quotation.
  private static let deepest = 4

  private let reading: TaggedTokens
  private var lastMark = 0
  /// The parts that stand in segments before.
  private var going: [Range<Int>] = []
  /// What was opened and closed since the outer mark.
  private var nested: [Range<Int>] = []
  /// Opens where the segment continues a quotation.
  private var continued: QuoteMark?
  /// Whether the segment continues it without the mark.
  private var isBare = false

  private var report: Report { reading.report }

  init(_ reading: TaggedTokens) {
    self.reading = reading
    for segment in reading.report.segments.indices { read(segment) }
  }

  private mutating func read(_ segment: Int) {
    let tokens = tokens(of: segment)
    let singles = SingleMarks(reading, tokens)
    var open: [Open] = []
    var index = tokens.lowerBound
    if let mark = continued, !mark.isSingle {
      if !isBare { index += 1 }
      open = [(mark, index)]
      lastMark = index
    }
    (continued, isBare) = (nil, false)
    nested = []
    while index < tokens.upperBound {
      defer { index += 1 }
      guard reading.isMark(index), let mark = QuoteMark(reading[index].bytes, in: report.document.text) else {
        continue
      }
      if mark.isSingle {
        if open.isEmpty, singles.opens(mark, at: index) { index = readSingle(mark, at: index, singles, segment) }
      } else {
        readDouble(mark, at: index, segment, &open)
      }
    }
    if let first = open.first { leaveOpen(first, hasNested: open.count > 1, in: segment) }
    if continued == nil {
      spans += going.filter { !$0.isEmpty }.map { MarkedSpan(parts: [$0]) }
      going = []
    }
  }

  /// - Returns: the last token that is read.
  private mutating func readSingle(
    _ mark: QuoteMark, at index: Int, _ singles: SingleMarks, _ segment: Int
  ) -> Int {
    let last = tokens(of: segment).upperBound
    if let end = singles.end(of: mark, at: index, before: last) {
      close(index + 1..<end)
      lastMark = end + 1
      return end
    }
    guard continuation(of: mark, in: segment + 1) != nil, !endsWithSpeaker(index + 1..<last) else { return index }
    going.append(index + 1..<last)
    continued = mark
    return last
  }

  private mutating func readDouble(_ mark: QuoteMark, at index: Int, _ segment: Int, _ open: inout [Open]) {
    let closed = open.lastIndex { mark.closes($0.mark) }
    if let closed, !(mark.mayOpen && mark.standsAtOpening) {
      if closed == 0 {
        close(open[0].start..<index)
        nested = []
      } else if closed == 1 {
        nested.append(open[1].start..<index)
      }
      open.removeSubrange(closed...)
    } else if mark.mayOpen, !isAmongLetters(mark), mark.standsAtOpening || !mark.mostlyCloses && !mark.standsAtClosing {
      openNext(mark, at: index, &open)
    } else if open.isEmpty {
      doubt(upTo: index, segment)
    }
    lastMark = index + 1
  }

  /// `5"x7"`, `צה"ל`.
  private func isAmongLetters(_ mark: QuoteMark) -> Bool { mark.isStraight && mark.touchesBefore && mark.touchesAfter }

  private mutating func openNext(_ mark: QuoteMark, at index: Int, _ open: inout [Open]) {
    if let first = open.first, first.mark.scalar == mark.scalar, !mark.isGuillemet || open.count == Self.deepest {
      // Nothing has closed the one before.
      endWithSentence(first.start, limit: nested.first.map { $0.lowerBound - 1 } ?? index)
      closeNested()
      open = []
    }
    if open.count < Self.deepest { open.append((mark, index + 1)) }
  }

  private mutating func close(_ tokens: Range<Int>) {
    let parts = (going + [tokens]).filter { !$0.isEmpty }
    going = []
    if !parts.isEmpty { spans.append(MarkedSpan(parts: parts)) }
  }

  /// At the end of a segment something is open still.
  private mutating func leaveOpen(_ open: Open, hasNested: Bool, in segment: Int) {
    let end = tokens(of: segment).upperBound
    if hasNested, let last = (open.start..<end).last(where: { isMark($0, closing: open.mark) }) {
      // `«… «Name»`: one mark closes both.
      close(open.start..<last + 1)
    } else if let mark = continuation(of: open.mark, in: segment + 1), !endsWithSpeaker(open.start..<end) {
      going.append(open.start..<end)
      continued = mark
    } else if isClosedOnNextLine(open.mark, after: segment), !endsWithSpeaker(open.start..<end) {
      going.append(open.start..<end)
      (continued, isBare) = (open.mark, true)
    } else {
      let last = min(segment + Self.reach, report.segments.count - 1)
      let limit = nested.first.map { $0.lowerBound - 1 } ?? tokens(of: last).upperBound
      endWithSentence(open.start, limit: max(open.start, limit))
      closeNested()
    }
  }

  /// Lines of a paragraph over which a quotation is followed.
  private static let mostLines = 8

  /// Whether a paragraph has a sentence a line, and the next mark in its lines is the one that closes.
  private func isClosedOnNextLine(_ open: QuoteMark, after segment: Int) -> Bool {
    for next in segment + 1..<max(segment + 1, min(report.segments.count, segment + 1 + Self.mostLines)) {
      guard report.segments[next].role == .body, !hasEmptyLine(after: next - 1) else { return false }
      let mark = tokens(of: next).lazy.compactMap { index in
        reading.isMark(index) ? QuoteMark(reading[index].bytes, in: report.document.text) : nil
      }.first { !$0.isSingle }
      if let mark { return mark.closes(open) && !mark.standsAtOpening && hasEmptyLines }
    }
    return false
  }

  private func hasEmptyLine(after segment: Int) -> Bool {
    let (end, start) = (report.segments[segment].bytes.upperBound, report.segments[segment + 1].bytes.lowerBound)
    return end < start && report.document.text[end..<start].count { $0 == 0x0A } > 1
  }

  /// Whether paragraphs of the report are parted by empty lines, so that lines are none.
  private var hasEmptyLines: Bool {
    report.segments.indices.dropLast().contains { hasEmptyLine(after: $0) && report.segments[$0].role == .body }
  }

  /// What was closed inside of a mark that nothing closes stands by itself.
  private mutating func closeNested() {
    for tokens in nested { close(tokens) }
    nested = []
  }

  private func isMark(_ index: Int, closing open: QuoteMark) -> Bool {
    reading.isMark(index) && QuoteMark(reading[index].bytes, in: report.document.text)?.closes(open) == true
  }

  /// The mark at the beginning of a segment that continues a quotation: the same again, or with guillemets the closing one.
  private func continuation(of open: QuoteMark, in segment: Int) -> QuoteMark? {
    guard segment < report.segments.count, report.segments[segment].role.isAligned,
      let first = tokens(of: segment).first, reading.isMark(first),
      let mark = QuoteMark(reading[first].bytes, in: report.document.text)
    else { return nil }
    return mark.scalar == open.scalar || mark.isGuillemet && mark.closes(open) ? open : nil
  }

  /// `“The quay is closed, he said.`: the mark was forgotten.
  private func endsWithSpeaker(_ tokens: Range<Int>) -> Bool {
    guard let comma = tokens.suffix(8).last(where: { reading.isMark($0) && reading.mark($0) == UInt8(ascii: ",") })
    else { return false }
    return (comma..<tokens.upperBound).contains { reading.tags[$0].meets(.saying | .speech) }
  }

  private mutating func endWithSentence(_ start: Int, limit: Int) {
    unclosed.append((start, report.sentence(ofToken: start), limit))
  }

  private mutating func doubt(upTo index: Int, _ segment: Int) {
    let first = tokens(of: max(0, segment - Self.reach)).lowerBound
    let start = max(lastMark, first)
    if start < index { doubtful.append(start..<index) }
  }

  private func tokens(of segment: Int) -> Range<Int> {
    let sentences = report.segments[segment].sentences
    return report.sentences[sentences.lowerBound].tokens
      .lowerBound..<report.sentences[sentences.upperBound - 1].tokens
      .upperBound
  }
}
