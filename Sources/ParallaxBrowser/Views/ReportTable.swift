import ParallaxPage

/// The reports where they have the whole screen: a line each, figures in columns as far as they fit.
struct ReportTable {
  private static let gap: Column = 2

  private let workspace: Workspace
  /// Where each column starts, and where one after the last would.
  private var starts: [Column] = [1]
  private static let narrowestOutlet: Column = 8

  init(_ workspace: Workspace, columns: Column, _ canvas: Canvas) {
    self.workspace = workspace
    var widths = Array(repeating: 0, count: 7)
    for report in workspace.story.reports.shown {
      for (column, text) in Self.texts(workspace, report).enumerated() {
        widths[column] = max(widths[column], canvas.columns(of: text))
      }
    }
    let room = columns - 2
    while widths.count > 2, Self.total(widths, outlet: min(widths[1], Self.narrowestOutlet)) > room {
      widths.removeLast()
    }
    widths[1] = max(0, min(widths[1], room - Self.total(widths, outlet: 0)))
    for width in widths { starts.append((starts.last ?? 0) + (width > 0 ? width + Self.gap : 0)) }
  }

  private static func total(_ widths: [Column], outlet: Column) -> Column {
    widths.reduce(0, +) - widths[1] + outlet + gap * (widths.count { $0 > 0 } - 1)
  }

  private static func texts(_ workspace: Workspace, _ report: Int) -> [String] {
    let words = ReportWords(workspace, report)
    let name = words.state.isEmpty ? words.outlet : words.state
    return [
      workspace.siglum(report), name, words.paragraphs, words.share + words.tellings, words.findings,
      words.found ?? words.additions, words.date,
    ]
  }

  func draw(_ report: Int, row: Int, on canvas: inout Canvas) {
    if report == workspace.story.reports.report { canvas.put(workspace.marks.pointer, .gutterCursor, at: 0, row) }
    for (column, text) in Self.texts(workspace, report).prefix(starts.count - 1).enumerated() where !text.isEmpty {
      let role = column == 0 ? SiglumRole.of(report, in: workspace) : column == 4 ? .finding : .figure
      let room = starts[column + 1] - Self.gap - starts[column]
      canvas.put(column == 1 ? canvas.cut(text, to: room) : text, role, at: starts[column], row)
    }
  }
}
