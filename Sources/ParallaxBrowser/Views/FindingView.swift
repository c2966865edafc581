import ParallaxModel
import ParallaxPage

/// Below the list of findings: what is said of the one at the cursor, and the whole sentences.
enum FindingView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let area = browser.geometry.reasons
    guard area.rows > 1, let finding = browser.findingAtCursor else { return }
    canvas.rule(row: area.row, columns: area.span)
    var writer = Writer(area: area, row: area.row + 1)
    writer.put(finding.why, .text, indent: 1, on: &canvas)
    if area.rows > 8 { writer.row += 1 }
    for place in finding.readings.flatMap(\.places) {
      let report = browser.collation.reports[place.report]
      let name = browser.projection.synopsis.name(of: place.passage)
      let sentence = report.sentences[report.sentence(atByte: place.bytes.lowerBound)]
      let label = "\(report.siglum) \(browser.options.ascii ? "P" : "¶")\(name)"
      writer.put(label, .siglum, report.file.string(sentence.bytes), on: &canvas)
    }
  }

  /// Writes words into an area, line after line, until it is full.
  private struct Writer {
    let area: Area
    var row: Int
    private static let label: Column = 14

    private var end: Int { area.row + area.rows }

    mutating func put(_ label: String, _ role: Role, _ text: String, on canvas: inout Canvas) {
      guard row < end else { return }
      canvas.put(label, role, at: area.column + 1, row, limit: area.column + Self.label)
      if ParagraphDirection(of: text) == .rightToLeft { row += 1 }
      put(text, .text, indent: Self.label, on: &canvas)
    }

    mutating func put(_ text: String, _ role: Role, indent: Column, on canvas: inout Canvas) {
      let start = area.column + indent
      let limit = min(area.span.upperBound - 1, start + 100)
      var column = start
      for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
        if column + canvas.columns(of: word) > limit, column > start { (row, column) = (row + 1, start) }
        guard row < end else { return }
        column = canvas.put(word, role, at: column, row, limit: limit) + 1
      }
      row += 1
    }
  }
}
