import ParallaxModel
import ParallaxPage

extension StoryScreen {
  func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    TitleView.draw(workspace, on: &canvas)
    RulesView.draw(workspace, on: &canvas)
    MapStripView.draw(workspace, on: &canvas)
    switch workspace.geometry.kind {
    case .list: ReportsView.draw(workspace, on: &canvas)
    case .panes:
      ReportsView.draw(workspace, on: &canvas)
      PassagesView.draw(workspace, on: &canvas)
    case .strip:
      StripView.draw(workspace, on: &canvas)
      PassagesView.draw(workspace, on: &canvas)
    default: PassagesView.draw(workspace, on: &canvas)
    }
    workspace.layout.drawBelow(workspace, on: &canvas)
  }

  func position(in workspace: Workspace) -> String {
    if workspace.story.panes.current == .reports {
      return "\(workspace.story.reports.cursor + 1) of \(workspace.story.reports.shown.count)"
    }
    return workspace.layout.position(in: workspace)
  }

  func detail(in workspace: Workspace) -> String {
    workspace.geometry.kind == .list ? "" : workspace.layout.detail(in: workspace)
  }

  func hints(in workspace: Workspace) -> HintedKeys {
    let geometry = workspace.geometry
    let isInReports = workspace.story.panes.current == .reports
    var hints =
      isInReports && geometry.isTable
      ? HintedKeys([.open, .makeBase, .toggleReport, .otherPane, .search, .sort])
      // The same in both panes, where all of them hold: nothing is sent for it when the pane changes.
      : isInReports ? TextLayout(layout: .parallel).hints(in: workspace) : workspace.layout.hints(in: workspace)
    if geometry.isTable {
      hints.words[.otherPane] = "passages"
    } else if geometry.kind != .whole {
      hints.words[.otherPane] = "pane"
    }
    if isInReports { hints.words[.open] = "select" }
    if leadsBack(in: workspace) { hints.words[.leave] = "back" }
    return hints
  }

  /// Whether there is something behind what shows, so that the key to leave does not quit.
  private func leadsBack(in workspace: Workspace) -> Bool {
    workspace.geometry.kind == .list || workspace.story.options.layout.isOverview && !workspace.isAtStart
      || workspace.hasStories
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    if workspace.story.panes.current == .passages { return workspace.layout.helpTopic(in: workspace) }
    return workspace.usesStrip ? Self.stripTopic : Self.reportsTopic
  }

  private static let stripTopic = HelpTopic(
    "Keys in the line of reports",
    [
      (.rightPane, "next report"), (.leftPane, "report before"),
      (.open, "select the report: its reading is marked"), (.otherPane, "back to the passages"),
      (.maximise, "all reports with their figures"),
    ])

  private static let reportsTopic = HelpTopic(
    "Keys in the list of reports",
    [
      (.open, "select the report: its reading is marked"), (.otherPane, "to the passages"),
      (.sort, "another order: facts that differ, share, new"),
      (.filter, "only reports with some words, a kind, a relation"),
    ])
}
