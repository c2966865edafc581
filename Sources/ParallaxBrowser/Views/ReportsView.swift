import ParallaxModel
import ParallaxPage

/// The reports, each with outlet, date and figures in words; a line each where they are many or have the screen.
enum ReportsView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let geometry = workspace.geometry
    let list = workspace.story.reports
    let perPage = geometry.reportsPerPage(list.shown.count)
    let first = list.cursor / perPage * perPage
    let shown = list.shown.dropFirst(first).prefix(perPage).enumerated()
    let top = geometry.reports.row
    if geometry.isTable {
      let table = ReportTable(workspace, columns: geometry.size.columns, canvas)
      let rows = geometry.rowsOfTable(list.shown.count)
      for (number, report) in shown { table.draw(report, row: top + number * rows, on: &canvas) }
    } else {
      let rows = geometry.showsFigures(of: list.shown.count) ? Geometry.reportRows : 1
      for (number, report) in shown {
        let entry = Entry(workspace, report, columns: min(geometry.reports.columns, 44), row: top + number * rows)
        entry.draw(rows: rows, on: &canvas)
      }
    }
  }

  private struct Entry {
    let workspace: Workspace
    let report: Int
    let words: ReportWords
    /// Columns there are, from 0; the last stays blank.
    let end: Column
    let row: Int

    init(_ workspace: Workspace, _ report: Int, columns: Column, row: Int) {
      self.workspace = workspace
      self.report = report
      self.row = row
      end = columns - 1
      words = ReportWords(workspace, report)
    }

    private var hasPointer: Bool {
      workspace.story.panes.current == .reports
        ? report == workspace.story.reports.report : report == workspace.story.options.selected
    }

    func draw(rows: Int, on canvas: inout Canvas) {
      let right = rows == 1 && words.state.isEmpty ? words.found ?? words.share : words.state
      drawName(right: right.isEmpty ? words.findings : right, on: &canvas)
      if rows == 1 { return }
      drawPair(words.paragraphs, words.share, row: row + 1, on: &canvas)
      drawPair(words.found ?? words.additions, words.date, row: row + 2, on: &canvas)
    }

    private func drawName(right: String, on canvas: inout Canvas) {
      if hasPointer { canvas.put(workspace.marks.pointer, .gutterCursor, at: 0, row) }
      let next = canvas.put(workspace.siglum(report), SiglumRole.of(report, in: workspace), at: 1, row, limit: end)
      let start = canvas.put(right, right == words.findings ? .finding : .figure, endingAt: end, row)
      canvas.put(canvas.cut(words.outlet, to: start - 2 - (next + 2)), .figure, at: next + 2, row)
    }

    /// The right one begins at a column of its own, so that the list reads as two columns.
    private func drawPair(_ left: String, _ right: String, row: Int, on canvas: inout Canvas) {
      let next = canvas.put(left, .figure, at: 1, row, limit: end)
      let start = left.isEmpty ? 1 : max(next + 2, min(19, end - canvas.columns(of: right)))
      canvas.put(right, .figure, at: start, row, limit: end + 1)
    }
  }
}
