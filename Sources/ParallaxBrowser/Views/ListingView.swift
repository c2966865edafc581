import ParallaxModel
import ParallaxPage

/// A list that answers a question, on the whole screen.
enum ListingView {
  static func draw(_ listing: OpenListing, _ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    canvas.put(canvas.cut(listing.title, to: width - 2), .title, at: 1, 0)
    canvas.rule(row: 1, columns: 0..<width)
    let area = workspace.geometry.list
    let words = FoldedText(listing.filter).trimmed
    for number in listing.viewport.shown {
      var column = area.column
      for run in listing.lines[number].line.runs {
        let glyphs = canvas.glyphs(of: run.text)
        let overlays = Overlays(inList: run, glyphs, words: words, workspace, canvas.safe)
        let row = area.row + number - listing.viewport.top
        column = canvas.put(glyphs, run.role, at: column, row, limit: nil) { overlays[$0] }
      }
    }
    guard listing.lines.indices.contains(listing.viewport.cursor) else { return }
    let line = listing.lines[listing.viewport.cursor].line
    CursorView.draw(workspace, isActive: true, on: line, at: 0, area.row + listing.viewport.row, of: &canvas)
  }
}
