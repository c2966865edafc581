import ParallaxModel
import ParallaxPage

/// Below the list of findings: what is said of the one at the cursor, and the whole sentences.
enum FindingView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let area = workspace.geometry.reasons
    guard area.rows > 1, let finding = workspace.findingAtCursor else { return }
    canvas.rule(row: area.row, columns: area.span)
    let next = draw(finding.why, in: area, on: &canvas)
    let first = area.rows > 8 ? next + 1 : next
    var options = workspace.story.options
    options.width = area.columns
    let listing = Listing.sentences(of: finding, workspace.story.projection, in: workspace.collation, options: options)
    let lines = listing.entries.flatMap(\.lines)
    // On a low screen the words alone may take all of it.
    let room = max(0, area.row + area.rows - first)
    for (number, line) in lines.prefix(room).enumerated() {
      var column = area.column
      for run in line.runs { column = canvas.put(run.text, run.role, at: column, first + number) }
      if number == room - 1, lines.count > room {
        canvas.put(workspace.story.options.ascii ? ">" : "…", .figure, endingAt: area.span.upperBound, first + number)
      }
    }
  }

  /// Words in lines that are not too long to read; the row below them comes back.
  private static func draw(_ words: String, in area: Area, on canvas: inout Canvas) -> Int {
    let start = area.column + 1
    let limit = min(area.span.upperBound - 1, start + 100)
    var (column, row) = (start, area.row + 1)
    for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
      if column + canvas.columns(of: word) > limit, column > start { (row, column) = (row + 1, start) }
      guard row < area.row + area.rows else { break }
      column = canvas.put(word, .text, at: column, row, limit: limit) + 1
    }
    return row + 1
  }
}
