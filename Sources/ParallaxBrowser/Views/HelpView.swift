import ParallaxPage

/// The keys that count where the reader was, made from the key table, and what the looks of the text mean.
enum HelpView {
  private static let margin: Column = 1
  /// Where words begin, counted from the column's start.
  private static let wordsColumn: Column = 18

  static func draw(_ help: HelpPages, _ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    let title = help.filter.isEmpty ? help.title : "\(help.title) with “\(help.filter)”"
    canvas.put(canvas.cut(title, to: width - 2), .title, at: 1, 0)
    canvas.rule(row: 1, columns: 0..<width)
    let columnWidth = (width - margin) / max(1, help.columns.count)
    for (number, lines) in help.columns.enumerated() {
      let start = margin + number * columnWidth
      let shown = help.viewport.shown.clamped(to: 0..<lines.count)
      for line in shown {
        let row = workspace.geometry.list.row + line - help.viewport.top
        draw(lines[line], at: start, row, limit: start + columnWidth - 1, on: &canvas)
      }
    }
  }

  private static func draw(
    _ line: HelpPages.Line, at column: Column, _ row: Int, limit: Column, on canvas: inout Canvas
  ) {
    switch line {
    case .blank: break
    case .heading(let heading): canvas.put(heading, .helpHeading, at: column, row, limit: limit)
    case .key(let keys, let words): draw(keys, .helpKey, words, at: column, row, limit: limit, on: &canvas)
    case .look(let sample, let role, let words):
      draw(sample, role, words, at: column, row, limit: limit, on: &canvas)
    }
  }

  private static func draw(
    _ left: String, _ role: Role, _ right: String, at column: Column, _ row: Int, limit: Column,
    on canvas: inout Canvas
  ) {
    let next = canvas.put(left, role, at: column, row, limit: limit)
    let start = max(next + 2, column + wordsColumn)
    canvas.put(canvas.cut(right, to: limit - start), .helpText, at: start, row)
  }
}
