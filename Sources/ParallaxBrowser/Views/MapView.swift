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

  private static let legendOfOwnTexts = legend(of: [.equal, .like, .also]) + [fact]

  private static let legend =
    legend(of: [.same, .edited, .inOtherWords]) + [(ReadingLabel.Mark.moved.sign, .variantMoved, "moved")]
    + legend(of: [.detail, .absent, .onlyHere]) + [fact]

  private static let fact: Entry = ("!", .finding, "a fact differs")

  private typealias Entry = (sign: String, role: Role, words: String)

  private static func legend(of levels: [MapLevel]) -> [Entry] { levels.map { ($0.sign, $0.role, $0.words) } }

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
