import ParallaxModel
import ParallaxPage

/// The reports in one line, for screens too narrow for a pane: `003 base   004   001 24.kg`. Outlets from right to left
/// are left out, for a terminal could change their places with the sigla between them.
enum StripView {
  /// A report with its label and the columns that it takes.
  private struct Item {
    let report: Int
    let label: String
    let span: Range<Column>
  }

  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let row = workspace.geometry.heads.row
    let (items, rest) = items(workspace)
    for item in items { put(item, workspace, row, on: &canvas) }
    if rest > 0 {
      canvas.put(
        "+\(rest)", .figure, at: (items.last?.span.upperBound ?? 0) + 1, row, limit: workspace.terminal.size.columns)
    }
  }

  /// The report that stands at a column; nil where none does.
  static func report(at column: Column, in workspace: Workspace) -> Int? {
    items(workspace).shown.first { $0.span.contains(column) }?.report
  }

  /// Those that show, and how many more there are.
  private static func items(_ workspace: Workspace) -> (shown: [Item], rest: Int) {
    let safe = SafeText(ascii: workspace.story.options.ascii)
    let reports = workspace.story.reports.inStory
    let room = workspace.terminal.size.columns - 1
    let long = reports.map { words(of: $0, workspace, withOutlet: true) }
    let fits = long.reduce(0) { $0 + 3 + safe.columns(of: $1) } <= room
    let labels = fits ? long : reports.map { words(of: $0, workspace, withOutlet: false) }
    let widths = labels.map { safe.columns(of: $0) + 3 }
    let pointed = pointed(workspace).flatMap { reports.firstIndex(of: $0) } ?? 0
    var items: [Item] = []
    var column = 0
    for number in reports.indices.dropFirst(firstShown(widths, selected: pointed, room)) {
      let rest = reports.count - number
      let end = column + widths[number]
      if end > room - (rest > 1 ? 6 : 0) { return (items, rest) }
      items.append(Item(report: reports[number], label: labels[number], span: column..<end))
      column = end
    }
    return (items, 0)
  }

  /// The report at the cursor, where the reader is here, or else the one that is selected.
  private static func pointed(_ workspace: Workspace) -> Int? {
    workspace.story.panes.current == .reports ? workspace.story.reports.report : workspace.story.options.selected
  }

  /// The first label that shows so that the selected one does; by whole screens, so that the strip rests.
  private static func firstShown(_ widths: [Column], selected: Int, _ room: Column) -> Int {
    var first = 0
    var used = 0
    for number in widths.indices.prefix(selected + 1) {
      used += widths[number]
      if used > room - 6 {
        first = number
        used = widths[number]
      }
    }
    return first
  }

  private static func words(of report: Int, _ workspace: Workspace, withOutlet: Bool) -> String {
    let siglum = workspace.siglum(report)
    let figures = FigureWords(workspace.story.projection, workspace.collation.reports)
    if report == workspace.base, workspace.story.projection.isOfCopies { return "\(siglum) base" }
    let count = workspace.findingCount(of: report) ?? 0
    let findings = count > 0 ? " !\(count)" : ""
    let shared = figures.shared(of: report)
    if !shared.isEmpty { return withOutlet ? "\(siglum) \(shared)\(findings)" : siglum + findings }
    guard withOutlet, let outlet = workspace.collation.reports[report].outlet,
      ParagraphDirection(of: outlet) == .leftToRight
    else {
      return siglum + findings
    }
    return "\(siglum) \(outlet)\(findings)"
  }

  private static func put(_ item: Item, _ workspace: Workspace, _ row: Int, on canvas: inout Canvas) {
    let column = item.span.lowerBound
    if item.report == pointed(workspace) { canvas.put(workspace.marks.pointer, .gutterCursor, at: column, row) }
    let siglum = workspace.siglum(item.report)
    let next = canvas.put(siglum, SiglumRole.of(item.report, in: workspace), at: column + 1, row)
    canvas.put(String(item.label.dropFirst(siglum.count)), .figure, at: next, row)
  }
}

/// How a siglum looks wherever the reports are listed.
enum SiglumRole {
  static func of(_ report: Int, in workspace: Workspace) -> Role {
    if report == workspace.story.options.selected { return .siglumSelected }
    if report == workspace.base { return .siglumBase }
    return workspace.story.options.hidden.contains(report) || workspace.story.reports.alone.contains(report)
      ? .furniture : .siglum
  }
}
