internal import ParallaxSupport
public import ParallaxText

/// The tokens of a cell's reading, in order: what an edit script counts in.
public struct ReadingTokens: Sendable {
  /// Index of the report.
  public let report: Int
  /// Indices into the report's `tokens`, one per token of the reading.
  public let indices: [Int]

  /// The tokens of the sentences that make `cell`'s reading.
  public init(of cell: PassageCell, in reports: [Report]) {
    report = cell.report
    let sentences = reports[cell.report].sentences
    indices = cell.readingParts.flatMap { part in part.sentences.flatMap { sentences[$0].tokens } }
    checkInvariants()
  }

  /// - Parameter indices: into the report's `tokens`, ascending.
  package init(report: Int, indices: [Int]) {
    self.report = report
    self.indices = indices
    checkInvariants()
  }

  private func checkInvariants() {
    assert(indices.isStrictlyAscending, "the tokens of a reading are in text order")
  }

  /// Tokens in the reading, marks included.
  public var count: Int { indices.count }

  /// The bytes from the first token to the last, where nothing but they stands there and all in one segment.
  private func stretch(_ tokens: Range<Int>, in report: Report) -> Range<Int>? {
    guard !tokens.isEmpty, indices[tokens.upperBound - 1] - indices[tokens.lowerBound] == tokens.count - 1
    else { return nil }
    let first = report.tokens[indices[tokens.lowerBound]]
    let last = report.tokens[indices[tokens.upperBound - 1]]
    let isInside =
      tokens.count == 1
      || Int(last.start) < report.segments[report.segmentIndex(atByte: Int(first.start))].bytes.upperBound
    return isInside ? Int(first.start)..<Int(last.end) : nil
  }

  /// The byte ranges that a token range covers in the report's text: one per segment, in order, no range crossing one.
  public func bytes(_ tokens: Range<Int>, in report: Report) -> [Range<Int>] {
    if let whole = stretch(tokens, in: report) { return [whole] }
    var ranges: [Range<Int>] = []
    // The end of the segment of the token before; text beyond it is another range.
    var segmentEnd = -1
    var lastToken = -2
    for index in indices[tokens] {
      let token = report.tokens[index]
      let isInside = index > lastToken && Int(token.start) < segmentEnd
      if isInside, index == lastToken + 1 {
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<Int(token.end)
      } else {
        ranges.append(token.bytes)
      }
      if !isInside { segmentEnd = report.segments[report.segmentIndex(atByte: Int(token.start))].bytes.upperBound }
      lastToken = index
    }
    return ranges
  }
}

extension Report {
  /// The segment that holds the byte, or the last one before it.
  public func segmentIndex(atByte byte: Int) -> Int {
    segments.prefixCount { $0.bytes.lowerBound <= byte } - 1
  }
}
