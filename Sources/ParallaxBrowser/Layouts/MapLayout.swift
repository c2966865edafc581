import ParallaxModel
import ParallaxPage

/// The map: passages down, reports across, a cell for how much of a passage each has.
struct MapLayout: ListLayout {
  var layout: PageLayout { .map }
  var words: String { "map" }
  var action: Action { .layoutMap }

  func complete(_ options: PageOptions, in workspace: Workspace) -> PageOptions {
    var options = options
    options.mapHeight = workspace.geometry.mapHeight
    options.read = workspace.readPassages
    return options
  }

  func open(in workspace: inout Workspace) -> [Step] {
    workspace.leap { $0.setLayout($0.story.leaps.textLayout) }
    return []
  }

  func goBack(in workspace: inout Workspace) -> Bool {
    workspace.setLayout(workspace.story.leaps.textLayout)
    return true
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in the map",
      [
        (.open, "read the passage there"), (.nextReport, "next report, its cells named"),
        (.nextPassage, "next passage"), (.back, "back to the text"),
      ])
  }

  func drawOver(_ workspace: Workspace, cursor: (column: Column, row: Int), on canvas: inout Canvas) {
    MapView.drawOver(workspace, column: cursor.column, row: cursor.row, on: &canvas)
  }
}
