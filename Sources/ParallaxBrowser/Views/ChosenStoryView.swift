import ParallaxModel
import ParallaxPage

/// Below the list: when the chosen story was told, in how many reports, whether these share little, what they share, and
/// their headlines, so that a join can be judged without opening it.
enum ChosenStoryView {
  static func draw(_ row: StoryRow, _ workspace: Workspace, _ area: Area, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    let width = area.columns
    canvas.put(canvas.cut(summary(of: row, workspace), to: width - 2), .heading, at: 1, area.row)
    let lines = ReportLine.sorted(row.lines, newestFirst: true)
    let hasReasons = hasRoomForReasons(row, area)
    if hasReasons { drawReasons(of: row, workspace, area.row + 1, width, on: &canvas) }
    let first = hasReasons ? 2 : 1
    let room = area.rows - first
    let shown = lines.count <= room ? lines : Array(lines.prefix(max(0, room - 1)))
    let columns = ReportLine.Columns(lines, canvas)
    for (number, line) in shown.enumerated() {
      line.draw(columns, at: 1, area.row + first + number, end: width - 1, on: &canvas)
    }
    if shown.count < lines.count, room > 0 {
      canvas.put(
        "+\(lines.count - shown.count) more", .figure, at: 1 + columns.name + StoryColumns.gap,
        area.row + area.rows - 1)
    }
  }

  /// Rows below which there would be no headline beside the number of the others.
  private static let leastRows = 4

  /// Whether what the reports share has a row, known or not: the headlines below stay where they are when it comes.
  static func hasRoomForReasons(_ row: StoryRow, _ area: Area) -> Bool { area.rows >= leastRows && !row.isAlone }

  /// `share  Ushakov, Fiala, Tucker Carlson (3 of 4)`
  private static func drawReasons(
    of story: StoryRow, _ workspace: Workspace, _ row: Int, _ width: Column, on canvas: inout Canvas
  ) {
    guard let reasons = workspace.record.reasons[story.story.reports] else { return }
    let safe = SafeText(ascii: workspace.story.options.ascii)
    canvas.put(StoryReasonWords(reasons, of: story.count).line(fitting: width - 2, safe), .figure, at: 1, row)
  }

  /// `2 Jan–15 Feb 2019: 11 reports in 4 groups that share little; D divides them`
  private static func summary(of row: StoryRow, _ workspace: Workspace) -> String {
    let dates = row.dates.long
    var words = [row.isJoined ? "joined by you" : "", dates].filter { !$0.isEmpty }.joined(separator: ", ")
    if !words.isEmpty { words += ": " }
    if row.isAlone { return words + (workspace.collection?.isGrouped ?? true ? "1 report, alone" : "1 report") }
    words += "\(row.count) reports"
    if row.folded > 0 { words += ", \(row.folded) of them nearly the same as others" }
    let parts = row.listed == nil ? workspace.collation.parts(of: row.story).count : 1
    guard parts > 1 else { return words }
    let key = workspace.bindings.names(of: .divide).first ?? ":\(Action.divide.rawValue)"
    return words + " in \(parts) groups that share little; \(key) divides them"
  }
}

extension ReportLine {
  struct Columns {
    let name: Column
    let date: Column
    /// Whether all dates are of one year, which is said elsewhere.
    let isOneYear: Bool

    private static let widestName: Column = 16

    init(_ lines: [ReportLine], _ canvas: Canvas) {
      let days = lines.compactMap(\.day)
      let isOneYear = Set(days.map(\.year)).count <= 1 && days.allSatisfy { $0.month != nil }
      self.isOneYear = isOneYear
      name = min(Self.widestName, lines.map { canvas.columns(of: $0.name) }.max() ?? 0)
      date = lines.map { canvas.columns(of: $0.date(isOneYear: isOneYear)) }.max() ?? 0
    }
  }

  private func date(isOneYear: Bool) -> String { day.map { isOneYear ? $0.dayAndMonth : $0.short } ?? "" }

  /// A headline from right to left has the line alone but for what stands before it.
  func draw(_ columns: Columns, at start: Column, _ row: Int, end: Column, on canvas: inout Canvas) {
    canvas.put(canvas.cut(name, to: columns.name), .siglum, at: start, row)
    var column = start + columns.name + StoryColumns.gap
    if columns.date > 0 {
      canvas.put(date(isOneYear: columns.isOneYear), .figure, endingAt: column + columns.date, row)
      column += columns.date + StoryColumns.gap
    }
    canvas.put(canvas.cut(headline, to: end - column), .text, at: column, row)
  }
}
