import ParallaxModel
import ParallaxPage

/// The reports of a story of texts of their own, where they have the whole screen: a line each with its sentences in one
/// strip, and below them what each two have in common.
struct OwnTextTable {
  private static let gap: Column = 2
  private static let heads = ["", "sentences", "all", "some", "only here", "words", "quoted", "differ"]
  /// More reports make no table of pairs.
  private static let mostPairs = 8

  private let workspace: Workspace
  /// The width of each column: name, then the figures.
  private let widths: [Column]

  private var reports: [Report] { workspace.collation.reports }
  private var projection: Projection { workspace.story.projection }

  init(_ workspace: Workspace, _ canvas: Canvas) {
    self.workspace = workspace
    var widths = Self.heads.map(\.count)
    for report in workspace.story.reports.shown {
      for (column, text) in Self.texts(of: report, workspace).enumerated() {
        widths[column] = max(widths[column], canvas.columns(of: text))
      }
    }
    widths[0] = min(widths[0], 24)
    self.widths = widths
  }

  private static func texts(of report: Int, _ workspace: Workspace) -> [String] {
    let projection = workspace.story.projection
    let words = ReportWords(workspace, report)
    let name = [workspace.siglum(report), words.outlet].filter { !$0.isEmpty }.joined(separator: "  ")
    guard let figures = projection.figures[report] else { return [name, "nothing in common"] }
    let counts = projection.tellings.counts(of: report)
    return [
      name, "\(counts.sentences)", "\(counts.all)", "\(counts.some)", "\(counts.only)", "\(figures.words)",
      "\(projection.quotedWords(of: report))", words.findings,
    ]
  }

  /// - Parameter shown: the reports that fit, in their order.
  func draw(_ shown: [Int], on canvas: inout Canvas) {
    let area = workspace.geometry.reports
    draw(Self.heads, row: area.row - 1, role: { _ in .figure }, on: &canvas)
    let strip = start(of: widths.count)
    let room = area.columns - strip - 1
    if room >= 22 { canvas.put("its sentences in order", .figure, at: strip, area.row - 1, limit: area.columns) }
    for (number, report) in shown.enumerated() {
      let row = area.row + number
      if report == workspace.story.reports.report { canvas.put(workspace.marks.pointer, .gutterCursor, at: 0, row) }
      let siglum = SiglumRole.of(report, in: workspace)
      draw(
        Self.texts(of: report, workspace), row: row, role: { $0 == 0 ? siglum : $0 == 7 ? .finding : .figure },
        on: &canvas)
      if room >= 12, projection.figures[report] != nil { drawStrip(of: report, at: strip, row, room, on: &canvas) }
    }
    drawPairs(below: area.row + shown.count + 1, on: &canvas)
  }

  /// Where a column begins.
  private func start(of column: Int) -> Column { 1 + widths.prefix(column).reduce(0) { $0 + $1 + Self.gap } }

  /// Names to the left, figures to the right of their columns; those that do not fit are left out.
  private func draw(_ texts: [String], row: Int, role: (Int) -> Role, on canvas: inout Canvas) {
    let end = workspace.geometry.reports.columns
    for (column, text) in texts.enumerated() where start(of: column) + widths[column] < end {
      let words = column == 0 || texts.count == 2 ? canvas.cut(text, to: max(widths[column], 0)) : text
      let left = start(of: column)
      let at = column == 0 ? left : left + widths[column] - canvas.columns(of: words)
      canvas.put(words, role(column), at: max(left, at), row)
    }
  }

  private func drawStrip(of report: Int, at start: Column, _ row: Int, _ room: Column, on canvas: inout Canvas) {
    var column = start
    let strip = SentenceStrip(of: report, projection.tellings, in: reports, width: room)
    for run in strip.runs(ascii: workspace.story.options.ascii) {
      column = canvas.put(run.text, run.role, at: column, row, limit: workspace.geometry.reports.columns)
    }
  }

  // MARK: Pairs

  /// `the same word for word (quoted, not quoted)` and `told by both`: of each two reports of the story.
  private func drawPairs(below row: Int, on canvas: inout Canvas) {
    let members = workspace.story.reports.inStory
    let area = workspace.geometry.reports
    guard members.count > 1, members.count <= Self.mostPairs, row + members.count + 1 < area.row + area.rows else {
      return
    }
    let runs = workspace.inquiries.overview.map { $0.equalRuns }
    let cell: Column = 11
    let left: Column = 12
    let second = max(left + cell * members.count, left + 44) + 2
    if runs != nil {
      canvas.put("the same word for word (quoted, not quoted)", .figure, at: left - 2, row, limit: area.columns)
    }
    let told = runs == nil ? left : second
    let fits = told + 6 * members.count + 2 < area.columns
    if fits { canvas.put("told by both", .figure, at: told - 2, row, limit: area.columns) }
    for (place, report) in members.enumerated() {
      let line = row + 2 + place
      let siglum = workspace.siglum(report)
      canvas.put(siglum, SiglumRole.of(report, in: workspace), at: 2, line)
      if runs != nil { canvas.put(siglum, .siglum, endingAt: left + cell * (place + 1) - 2, row + 1) }
      if fits { canvas.put(siglum, .siglum, endingAt: told + 6 * (place + 1), row + 1) }
      for (other, its) in members.enumerated() {
        if let runs {
          let words = report == its ? "·" : Self.words(of: runs, report, its)
          canvas.put(words, .figure, endingAt: left + cell * (other + 1) - 2, line)
        }
        if fits {
          let both = report == its ? "·" : "\(toldByBoth(report, its))"
          canvas.put(both, .figure, endingAt: told + 6 * (other + 1), line)
        }
      }
    }
  }

  private static func words(of runs: [EqualRuns], _ one: Int, _ other: Int) -> String {
    guard let found = runs.first(where: { ($0.one, $0.other) == (min(one, other), max(one, other)) }) else {
      return "0"
    }
    return "\(found.quoted)  \(found.words - found.quoted)"
  }

  /// The sentences of a report that the other tells too.
  private func toldByBoth(_ report: Int, _ other: Int) -> Int {
    reports[report].bodySentences.count {
      projection.tellings.others(telling: SentenceID(report: report, sentence: $0)).contains(other)
    }
  }
}
