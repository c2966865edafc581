import ParallaxModel
import ParallaxPage

/// Below the concordance: the whole sentences of the finding at the cursor.
enum FindingView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let area = workspace.geometry.reasons
    guard area.rows > 1, let finding = workspace.findingAtCursor else { return }
    canvas.rule(row: area.row, columns: area.span)
    var options = workspace.story.options
    options.width = area.columns
    let listing = Listing.sentences(of: finding, workspace.story.projection, in: workspace.collation, options: options)
    let room = area.rows - 1
    var lines: [PageLine] = []
    for entry in listing.entries where lines.count <= room { lines += entry.lines }
    for (number, line) in lines.prefix(room).enumerated() {
      let row = area.row + 1 + number
      var column = area.column
      for run in line.runs { column = canvas.put(run.text, run.role, at: column, row) }
      if number == room - 1, lines.count > room {
        canvas.put(workspace.story.options.ascii ? ">" : "…", .figure, endingAt: area.span.upperBound, row)
      }
    }
  }
}
