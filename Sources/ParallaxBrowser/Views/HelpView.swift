import ParallaxPage

/// The keys that count where the reader was, made from the key table, and what the looks of the text mean.
enum HelpView {
  static func draw(_ help: HelpPages, _ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    let title = help.filter.isEmpty ? help.title : "\(help.title) with “\(help.filter)”"
    canvas.put(canvas.cut(title, to: width - 2), .title, at: 1, 0)
    canvas.rule(row: 1, columns: 0..<width)
    let columnWidth = help.width(ofColumns: help.columns.count)
    for (number, lines) in help.columns.enumerated() {
      let start = HelpPages.margin + number * (columnWidth + 1)
      let shown = help.viewport.shown.clamped(to: 0..<lines.count)
      for line in shown {
        let row = workspace.geometry.list.row + line - help.viewport.top
        draw(lines[line], at: start, row, limit: start + columnWidth, on: &canvas)
      }
    }
  }

  private static func draw(
    _ line: HelpPages.Line, at column: Column, _ row: Int, limit: Column, on canvas: inout Canvas
  ) {
    switch line {
    case .blank: break
    case .heading(let heading): canvas.put(heading, .helpHeading, at: column, row, limit: limit)
    case .more(let words): canvas.put(words, .helpText, at: column + HelpPages.wordsColumn, row, limit: limit)
    case .key, .daily, .look, .term:
      guard let parts = line.parts else { return }
      canvas.put(parts.left, parts.role, at: column, row, limit: limit)
      canvas.put(parts.right, .helpText, at: column + HelpPages.wordsStart(after: parts.left), row, limit: limit)
    }
  }
}
