import ParallaxModel
import ParallaxPage

/// The page as far as it shows, with the cursor's mark, the lit change and the matches over it.
enum PassagesView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    if workspace.geometry.kind == .whole { drawHeads(workspace, on: &canvas) }
    for number in workspace.story.viewport.shown {
      let (column, row) = place(of: number, workspace)
      if let line = workspace.story.page.line(number) { draw(line, workspace, at: column, row, on: &canvas) }
    }
    let (column, row) = place(of: workspace.story.viewport.cursor, workspace)
    let line = workspace.story.lineAtCursor ?? PageLine()
    CursorView.draw(
      workspace, isActive: workspace.story.panes.current == .passages, on: line, at: column, row, of: &canvas)
    workspace.layout.drawOver(workspace, cursor: (column, row), on: &canvas)
  }

  /// Where a line stands on the screen; the lines of a map flow over into further columns.
  private static func place(of line: Int, _ workspace: Workspace) -> (column: Column, row: Int) {
    let area = workspace.geometry.passages
    let number = line - workspace.story.viewport.top
    guard let flow = workspace.story.page.flow, flow.rows > 0 else { return (area.column, area.row + number) }
    return (area.column + flow.start(of: number / flow.rows), area.row + number % flow.rows)
  }

  private static func drawHeads(_ workspace: Workspace, on canvas: inout Canvas) {
    let area = workspace.geometry.heads
    for (number, line) in workspace.story.page.heads.prefix(area.rows).enumerated() {
      draw(line, workspace, at: area.column, area.row + number, on: &canvas)
    }
  }

  private static func draw(
    _ line: PageLine, _ workspace: Workspace, at column: Column, _ row: Int, on canvas: inout Canvas
  ) {
    var column = column
    for run in line.runs {
      let glyphs = canvas.glyphs(of: run.text)
      let overlays = Overlays(of: run, glyphs, workspace, canvas.safe)
      column = canvas.put(glyphs, run.role, at: column, row, limit: nil) { overlays[$0] }
    }
  }
}
