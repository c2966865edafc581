import ParallaxModel
import ParallaxPage

/// The reports, each with outlet, date and figures in words; one line each where they are many.
enum ReportsView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let geometry = browser.geometry
    let area = geometry.reports
    let list = browser.reportList
    let withFigures = geometry.showsFigures(of: list.order.count)
    let perPage = geometry.reportsPerPage(list.order.count)
    let first = list.cursor / perPage * perPage
    for (number, report) in list.order.dropFirst(first).prefix(perPage).enumerated() {
      var entry = Entry(browser, report, columns: min(area.columns, 72))
      entry.row = area.row + number * (withFigures ? Geometry.reportRows : 1)
      entry.drawName(on: &canvas, withFigures: withFigures)
      if withFigures { entry.drawFigures(on: &canvas) }
    }
  }

  private struct Entry {
    let browser: Browser
    let report: Int
    let words: ReportWords
    /// Columns there are, from 0.
    let columns: Column
    var row = 0

    init(_ browser: Browser, _ report: Int, columns: Column) {
      self.browser = browser
      self.report = report
      self.columns = columns
      words = ReportWords(browser, report)
    }

    private var end: Column { columns - 1 }

    private var hasPointer: Bool {
      browser.pane == .reports ? report == browser.reportList.report : report == browser.options.selected
    }

    func drawName(on canvas: inout Canvas, withFigures: Bool) {
      if hasPointer { canvas.put(browser.marks.pointer, .gutterCursor, at: 0, row) }
      let next = canvas.put(browser.siglum(report), SiglumRole.of(report, in: browser), at: 1, row, limit: end)
      let right = withFigures || words.state != nil ? words.state : words.short
      let start = right.map { canvas.put($0, .figure, endingAt: end, row) } ?? end
      let outlet = canvas.cut(words.outlet, to: start - 2 - (next + 2))
      canvas.put(outlet, .figure, at: next + 2, row)
    }

    func drawFigures(on canvas: inout Canvas) {
      draw(words.first, row: row + 1, on: &canvas)
      draw(words.second, row: row + 2, on: &canvas)
    }

    private func draw(_ pair: (left: String, right: String), row: Int, on canvas: inout Canvas) {
      let next = canvas.put(pair.left, .figure, at: 1, row, limit: end)
      let start = max(next + 2, min(19, end - canvas.columns(of: pair.right)))
      canvas.put(pair.right, .figure, at: start, row, limit: end + 1)
    }
  }
}
