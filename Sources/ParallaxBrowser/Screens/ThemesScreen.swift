import ParallaxPage

/// Trying the themes on the page itself, until one is kept; their names stand in the last line.
struct ThemesScreen: Screen {
  /// The place in the ring of the theme that the reader had.
  let before: Int

  var covers: Bool { false }

  func context(in workspace: Workspace) -> Context? { .themes }

  func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .cycleTheme, .lineDown, .rightPane: workspace.turnTheme(by: 1)
    case .lineUp, .leftPane: workspace.turnTheme(by: -1)
    case .back: workspace.turnTheme(by: before - (workspace.themes?.place ?? before)) + [.pop]
    case .redraw: .redraw
    default: keep(in: &workspace)
    }
  }

  private func keep(in workspace: inout Workspace) -> [Step] {
    workspace.message = workspace.themes.map { .theme($0.current.name) }
    return [.pop]
  }

  /// The theme is kept.
  func givesWay(in workspace: inout Workspace) -> Bool {
    _ = keep(in: &workspace)
    return true
  }

  func drawLastLine(_ workspace: Workspace, row: Int, on canvas: inout Canvas) -> Bool {
    ThemesView.draw(workspace, row: row, on: &canvas)
    return true
  }
}
