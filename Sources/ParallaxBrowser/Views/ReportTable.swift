import ParallaxModel
import ParallaxPage

/// The reports where they have the whole screen: a line each, figures in columns.
struct ReportTable {
  /// From this width on the columns have room.
  static let smallest: Column = 72

  private let siglum: Column = 1
  private let outlet: Column
  private let paragraphs: Column
  private let same: Column
  private let new: Column
  private let date: Column

  init(_ browser: Browser, columns: Column, _ canvas: Canvas) {
    let sigla = browser.reportList.order.map { canvas.columns(of: browser.siglum($0)) }
    let outlets = browser.collation.reports.map { canvas.columns(of: $0.facts.source?.value ?? "") }
    outlet = siglum + (sigla.max() ?? 0) + 2
    let room = columns - 1 - outlet - 3 - 11 - 3 - 9 - 3 - 11 - 2 - 15
    paragraphs = outlet + max(6, min(room, outlets.max() ?? 0)) + 3
    same = paragraphs + 11 + 3
    new = same + 9 + 3
    date = new + 11 + 2
  }

  func draw(_ report: Int, _ browser: Browser, row: Int, on canvas: inout Canvas) {
    let words = ReportWords(browser, report)
    if report == browser.reportList.report { canvas.put(browser.marks.pointer, .gutterCursor, at: 0, row) }
    canvas.put(browser.siglum(report), SiglumRole.of(report, in: browser), at: siglum, row)
    let name = words.outlet.isEmpty || words.state != nil ? words.state ?? "" : words.outlet
    canvas.put(canvas.cut(name, to: paragraphs - 2 - outlet), .figure, at: outlet, row)
    canvas.put(words.paragraphs, .figure, at: paragraphs, row, limit: same - 1)
    canvas.put(words.same, .figure, at: same, row, limit: new - 1)
    canvas.put(words.new, .figure, at: new, row, limit: date - 1)
    canvas.put(words.date, .figure, at: date, row)
  }
}
