import ParallaxModel
import ParallaxPage

/// What lies over the lines of the map: the cell of the selected report at the cursor, and what the signs mean.
enum MapView {
  static func drawOver(_ workspace: Workspace, column: Column, row: Int, on canvas: inout Canvas) {
    if let cell = cell(workspace) { canvas.lay(.current, over: column + cell, row) }
    if workspace.geometry.hasLegend { drawLegend(workspace, row: workspace.terminal.size.rows - 2, on: &canvas) }
  }

  /// Where the selected report's cell begins in the cursor's line.
  private static func cell(_ workspace: Workspace) -> Column? {
    guard let flow = workspace.story.page.flow, let selected = workspace.story.options.selected,
      let number = workspace.story.mapReports.firstIndex(of: selected)
    else { return nil }
    return flow.cell(number)
  }

  private static let legendOfOwnTexts: [(sign: String, role: Role, words: String)] = [
    ("=", .tie, "tells it"), ("≈", .tie, "in its own words"), ("+", .detail, "also: a detail"),
    ("!", .finding, "a fact differs"),
  ]

  private static let legend: [(sign: String, role: Role, words: String)] = [
    ("█", .mapSame, "same"), ("▓", .mapEdited, "edited"), ("▒", .mapReworded, "in other words"),
    ("^", .variantMoved, "moved"), ("░", .mapDetail, "detail"), ("·", .mapAbsent, "absent"),
    ("◆", .variantOnly, "only"),
    ("!", .finding, "a fact differs"),
  ]

  private static func drawLegend(_ workspace: Workspace, row: Int, on canvas: inout Canvas) {
    var column = 1
    let isOfCopies = workspace.story.projection.isOfCopies
    for (sign, role, words) in isOfCopies ? legend : legendOfOwnTexts
    where column + 2 + words.count <= workspace.terminal.size.columns {
      column = canvas.put(canvas.safe.line(sign), role, at: column, row) + 1
      column = canvas.put(words, .figure, at: column, row) + 2
    }
  }
}
