internal import ParallaxCollation
internal import ParallaxText

/// A report's reading of a passage as the comparison of facts sees it: its tokens with their sentences and quotations.
struct FactReading: TokenReading {
  let report: Report
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
  /// Tokens inside each pair of quotation marks, one range per sentence.
  let quotations: [Range<Int>]
  /// The names in it.
  private(set) var names: [Fact] = []

  init(_ cell: PassageCell, in reports: [Report], _ tables: FactTables) {
    let report = reports[cell.report]
    self.report = report
    index = cell.report
    var tokens: [Token] = []
    var sentenceOf: [Int] = []
    var sentences: [Range<Int>] = []
    for part in cell.readingParts {
      for sentence in part.sentences {
        let own = report.tokens[report.sentences[sentence].tokens]
        sentences.append(tokens.count..<tokens.count + own.count)
        sentenceOf += Array(repeating: sentences.count - 1, count: own.count)
        tokens += own
      }
    }
    self.tokens = tokens
    self.sentenceOf = sentenceOf
    self.sentences = sentences
    tags = tables.meanings.tags(of: tokens)
    let quoted = QuotationMarks(tokens, in: report.file.text, sentences).inside
    isQuoted = quoted
    quotations = sentences.flatMap { sentence in
      sentence.split { !quoted[$0] }.compactMap { run in Self.withoutComma(run, tokens, report.file.text) }
    }
    names = NameFacts(self, tables).facts
  }

  /// The tokens of sentences that stand together.
  func tokens(of part: Range<Int>) -> Range<Int> {
    part.isEmpty ? 0..<0 : sentences[part.lowerBound].lowerBound..<sentences[part.upperBound - 1].upperBound
  }

  /// Some of its sentences.
  func part(_ part: Range<Int>) -> FactReading { FactReading(part, of: self) }

  private init(_ part: Range<Int>, of whole: FactReading) {
    let own = whole.tokens(of: part)
    let start = own.lowerBound
    func moved(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.filter { own.contains($0.lowerBound) }.map { $0.lowerBound - start..<$0.upperBound - start }
    }
    (report, index) = (whole.report, whole.index)
    tokens = Array(whole.tokens[own])
    tags = Array(whole.tags[own])
    sentenceOf = whole.sentenceOf[own].map { $0 - part.lowerBound }
    sentences = moved(Array(whole.sentences[part]))
    isQuoted = Array(whole.isQuoted[own])
    quotations = moved(whole.quotations)
    names = whole.names.filter { own.contains($0.range.lowerBound) }.map { $0.earlier(by: start) }
  }

  /// The comma before a closing mark belongs to the sentence about the quotation.
  private static func withoutComma(_ run: Range<Int>.SubSequence, _ tokens: [Token], _ text: [UInt8]) -> Range<Int>? {
    guard let first = run.first, let last = run.last else { return nil }
    let endsInComma = tokens[last].kind == .mark && text[Int(tokens[last].start)] == UInt8(ascii: ",")
    return endsInComma && first < last ? first..<last : first..<last + 1
  }

  /// The bytes of a range of tokens; a range over several segments gives those of its first.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    let start = Int(tokens[first].start)
    let end = Int(tokens[last].end)
    return start < end ? start..<end : tokens[first].bytes
  }

  func text(_ range: Range<Int>) -> String { report.file.string(bytes(range)) }

  func sentence(of token: Int) -> Range<Int> { sentences[sentenceOf[token]] }

  /// Whether a token is the first word of its sentence or of a quotation in it.
  func startsSentence(_ token: Int) -> Bool {
    var index = token - 1
    let start = sentence(of: token).lowerBound
    while index >= start, isMark(index) {
      if mark(index) == UInt8(ascii: ":") || isOpening(index) { return true }
      index -= 1
    }
    return index < start
  }

  private func isOpening(_ index: Int) -> Bool { index + 1 < count && isQuoted[index + 1] && !isQuoted[index] }
}

/// Which tokens stand inside quotation marks. A quotation ends at its mark, or with the sentence that opens it.
struct QuotationMarks {
  private(set) var inside: [Bool]

  init(_ tokens: [Token], in text: [UInt8], _ sentences: [Range<Int>]) {
    inside = Array(repeating: false, count: tokens.count)
    var start: Int?
    for index in tokens.indices where tokens[index].kind == .mark {
      switch Direction(of: tokens[index], in: text, isOpen: start != nil) {
      case .opening:
        start.map { close(from: $0, before: Self.end(of: $0, in: sentences, limit: index)) }
        start = index + 1
      case .closing:
        start.map { close(from: $0, before: index) }
        start = nil
      case nil: continue
      }
    }
    start.map { close(from: $0, before: Self.end(of: $0, in: sentences, limit: tokens.count)) }
  }

  private static func end(of token: Int, in sentences: [Range<Int>], limit: Int) -> Int {
    min(limit, sentences.first { $0.contains(token) }?.upperBound ?? limit)
  }

  private mutating func close(from start: Int, before end: Int) {
    for token in start..<max(start, end) { inside[token] = true }
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
