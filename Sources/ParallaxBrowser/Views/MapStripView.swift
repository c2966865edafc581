import ParallaxPage

/// Beside the text the whole story in one column: the signs of the map, and a mark where the reader is.
enum MapStripView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let area = workspace.geometry.mapStrip
    guard area.columns > 0, workspace.geometry.kind != .list, let strip = workspace.story.page.mapStrip else { return }
    for (row, cell) in strip.cells(rows: area.rows).enumerated() {
      canvas.put(canvas.safe.line(cell.sign), cell.role, at: area.column + 1, area.row + row)
    }
    guard let passage = workspace.story.passageAtCursor,
      let row = strip.row(of: passage, rows: area.rows)
    else { return }
    canvas.put(workspace.marks.pointer, .gutterCursor, at: area.column, area.row + row)
  }
}
