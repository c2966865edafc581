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
    if geometry.isTable, geometry.hasTableHeads {
      OwnTextTable(workspace, canvas).draw(Array(shown.map(\.element)), on: &canvas)
    } else if geometry.isTable {
      let table = ReportTable(workspace, columns: geometry.size.columns, canvas)
      let rows = geometry.rowsOfTable(list.shown.count)
      for (number, report) in shown { table.draw(report, row: top + number * rows, on: &canvas) }
    } else {
      let rows = geometry.showsFigures(of: list.shown.count) ? geometry.reportRows : 1
      let columns = min(geometry.reports.columns, 44)
      let entries = shown.map { Entry(workspace, $1, columns: columns, row: top + $0 * rows) }
      for (number, entry) in entries.enumerated() {
        entry.draw(rows: rows, on: &canvas)
        if rows > 1, number > 0 { entry.drawHeading(after: entries[number - 1], on: &canvas) }
      }
      if rows > 1 { drawLegend(workspace, below: top + entries.count * rows, on: &canvas) }
    }
  }

  /// What the reports are to each other, and what the signs mean, at the foot of the pane where it has room.
  private static func drawLegend(_ workspace: Workspace, below row: Int, on canvas: inout Canvas) {
    let area = workspace.geometry.reports
    guard !workspace.story.projection.isOfCopies else { return }
    let ascii = workspace.story.options.ascii
    let kinds = workspace.isOfOwnTexts ? ["each its own text; word for", "word only in quotations", ""] : []
    let lines =
      kinds + [
        "\(Telling.all.sign(ascii: ascii)) all tell it",
        "\(Telling.some.sign(ascii: ascii)) some do        \(Telling.only.sign(ascii: ascii)) it alone",
      ]
    let first = area.row + area.rows - lines.count
    guard first >= row else { return }
    for (number, line) in lines.enumerated() {
      canvas.put(line, .figure, at: 1, first + number, limit: area.columns)
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
      let right = rows == 1 && words.state.isEmpty ? words.found ?? words.share + words.shared : words.state
      drawName(right: right.isEmpty ? words.findings : right, on: &canvas)
      if rows == 1 { return }
      if words.tellings.isEmpty {
        let isBase = words.state == "base"
        drawPair(words.paragraphs, isBase ? "" : words.date, row: row + 1, on: &canvas)
        canvas.put(canvas.cut(words.found ?? (isBase ? words.date : shares(canvas)), to: end), .figure, at: 1, row + 2)
      } else {
        drawPair(words.paragraphs, words.date, row: row + 1, on: &canvas)
        canvas.put(canvas.cut(words.found ?? words.tellings, to: end - 1), .figure, at: 1, row + 2)
        drawStrip(row: row + 3, on: &canvas)
      }
    }

    /// `60 % same words, 1 ¶ only here`, in fewer words where that is too long.
    private func shares(_ canvas: Canvas) -> String {
      let all = [words.share, words.additions].filter { !$0.isEmpty }
      let long = all.joined(separator: ", ")
      return canvas.columns(of: long) <= end ? long : long.replacing(" words", with: "")
    }

    /// A sign for each sentence in its order: who tells it.
    private func drawStrip(row: Int, on canvas: inout Canvas) {
      let strip = SentenceStrip(
        of: report, workspace.story.projection.tellings, in: workspace.collation.reports, width: end - 1)
      var column = 1
      for run in strip.runs(ascii: workspace.story.options.ascii) {
        column = canvas.put(run.text, run.role, at: column, row, limit: end)
      }
    }

    /// What it is to the base, in the blank row above the first report that is that.
    func drawHeading(after before: Entry, on canvas: inout Canvas) {
      guard workspace.story.reports.sorting == .nearness, words.relation != before.words.relation,
        words.tellings.isEmpty || !before.words.tellings.isEmpty && before.report != workspace.base
      else { return }
      canvas.put(canvas.cut(words.relation, to: end - 1), .figure, at: 1, row - 1)
    }

    private func drawName(right: String, on canvas: inout Canvas) {
      if hasPointer { canvas.put(workspace.marks.pointer, .gutterCursor, at: 0, row) }
      let start = canvas.put(right, right == words.findings ? .finding : .figure, endingAt: end, row)
      let (siglum, role) = (workspace.siglum(report), SiglumRole.of(report, in: workspace))
      let roomBeforeSiglum = start - 2 - canvas.columns(of: siglum) - 2 - 1
      if words.beginsWithOutlet, roomBeforeSiglum >= Self.leastOutlet {
        let next = canvas.put(canvas.cut(words.outlet, to: roomBeforeSiglum), role, at: 1, row)
        if siglum != words.outlet { canvas.put(siglum, .figure, at: next + 2, row) }
      } else {
        let next = canvas.put(siglum, role, at: 1, row, limit: end)
        canvas.put(canvas.cut(words.outlet, to: start - 2 - (next + 2)), .figure, at: next + 2, row)
      }
    }

    /// Columns of an outlet's name that say more than the siglum.
    private static let leastOutlet: Column = 8

    /// The right one begins at a column of its own, so that the list reads as two columns.
    private func drawPair(_ left: String, _ right: String, row: Int, on canvas: inout Canvas) {
      let next = canvas.put(left, .figure, at: 1, row, limit: end)
      let start = left.isEmpty ? 1 : max(next + 2, min(19, end - canvas.columns(of: right)))
      canvas.put(right, .figure, at: start, row, limit: end + 1)
    }
  }
}
