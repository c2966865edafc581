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
    tags = report.tokens.map(table.tags)
    style = DigitStyle(report, table.digits)
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
