/// The tokens of a report with what they mean in its language.
struct TaggedTokens: Sendable {
  let report: Report
  let table: WordTable
  /// One for each token.
  let tags: [WordTags]
  let style: DigitStyle

  init(_ report: Report, _ table: WordTable) {
    self.report = report
    self.table = table
    tags = Self.tags(report, table)
    style = DigitStyle(report, table.digits)
  }

  /// What each token means, by itself, with the words after it, and by its capital.
  private static func tags(_ report: Report, _ table: WordTable) -> [WordTags] {
    var tags = report.tokens.map(table.tags)
    for sentence in report.sentences {
      for index in sentence.tokens where tags[index].meets(.phrase | modal) {
        if tags[index].contains(.phrase) { Self.joinPhrases(at: index, sentence.tokens, report, table, &tags) }
        if tags[index].meets(modal), isOtherWord(index, sentence.tokens, report) {
          tags[index] = tags[index].without(modal)
        }
      }
    }
    return tags
  }

  /// Hedges of several words (`al parecer`), and words that together do not mean what they mean apart (`sin embargo`).
  private static func joinPhrases(
    at index: Int, _ sentence: Range<Int>, _ report: Report, _ table: WordTable, _ tags: inout [WordTags]
  ) {
    for phrase in table.phrases(from: report.tokens[index].normalized) where phrase.kind.isOfTags {
      guard let end = phrase.end(from: index, in: sentence, of: report) else { continue }
      for place in index..<end { tags[place] = tags[place].without(modal | .negation) }
      if phrase.kind == .hedgeWords { tags[index] = tags[index] | .hedge | .adverb }
      if phrase.kind == .planWords { tags[index] = tags[index] | .unsure }
    }
  }

  /// What a word in small letters says of certainty.
  private static let modal: WordTags = .hedge | .adverb | .unsure | .sure | .conditional

  /// Whether a capital within a sentence makes another word of it: `das Soll`, `Will Velt`. Headlines in capitals tell
  /// nothing.
  private static func isOtherWord(_ index: Int, _ sentence: Range<Int>, _ report: Report) -> Bool {
    let text = report.document.text
    func isCapital(_ index: Int) -> Bool { text.isUppercase(at: Int(report.tokens[index].start)) }
    guard isCapital(index), report.tokens[index].bytes.count > 1 else { return false }
    let isFirst = index == sentence.lowerBound || report.tokens[index - 1].kind == .mark
    guard !isFirst else { return false }
    let words = sentence.filter { report.tokens[$0].kind == .word }
    return words.count(where: isCapital) * 5 <= words.count * 3
  }

  subscript(index: Int) -> Token { report.tokens[index] }

  func isMark(_ index: Int) -> Bool { report.tokens[index].kind == .mark }

  /// The first byte of a token.
  func mark(_ index: Int) -> UInt8 { report.document.text[Int(report.tokens[index].start)] }

  /// A token as it is written.
  func word(_ index: Int) -> String { report.document.string(report.tokens[index].bytes) }

  func startsWithDigit(_ index: Int) -> Bool { (0x30...0x39).contains(mark(index)) }

  func isCapital(_ index: Int) -> Bool { report.document.text.scalar(at: Int(report.tokens[index].start)).isUppercase }

  func value(_ index: Int) -> Double? { table.value(of: report.tokens[index]) }
}
