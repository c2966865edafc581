import ParallaxModel
import ParallaxPage

/// The list of the facts on which the reports differ, a line each, and below it the sentences of the one at the cursor.
struct FindingsLayout: ListLayout {
  var layout: PageLayout { .findings }
  var words: String { "findings" }
  var action: Action { .layoutFindings }
  var showsPassages: Bool { false }

  func below(_ panes: Panes) -> Geometry.Below { .finding }

  func findings(in workspace: Workspace) -> [Finding] { workspace.findings.listed }

  /// Leaves the list for the text, at the finding of the cursor.
  func open(in workspace: inout Workspace) -> [Step] {
    if let finding = findingAtCursor(in: workspace) { workspace.leap { $0.showInText(finding) } }
    return []
  }

  func goBack(in workspace: inout Workspace) -> Bool {
    if workspace.story.filter != nil {
      workspace.filter(by: "")
    } else {
      workspace.setLayout(workspace.story.leaps.textLayout)
    }
    return true
  }

  func goToFinding(forward: Bool, in workspace: inout Workspace) {
    workspace.story.viewport.move(to: workspace.story.viewport.cursor + (forward ? 1 : -1))
  }

  func findingAtCursor(in workspace: Workspace) -> Finding? {
    let listed = workspace.findings.listed
    return listed.indices.contains(workspace.story.viewport.cursor) ? listed[workspace.story.viewport.cursor] : nil
  }

  func leavesNothing(_ filter: PassageFilter, in workspace: Workspace) throws(SearchProblem) -> Bool {
    try filter.findings(of: workspace.findings.known ?? [], in: workspace.collation.reports).isEmpty
  }

  func sort(in workspace: inout Workspace) {
    workspace.findings.order = workspace.findings.order.following
    workspace.relayout { $0.listFindings() }
    workspace.message = .sorted(workspace.findings.order.rawValue)
  }

  func position(in workspace: Workspace) -> String {
    let count = workspace.findings.listed.count
    return count == 0 ? "none" : "\(workspace.story.viewport.cursor + 1) of \(count)"
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in the list of findings",
      [
        (.open, "go to it in the text"), (.copy, "copy it as evidence"),
        (.setAside, "set it aside, or take it back"), (.sort, "another order: place, kind"),
        (.filter, "only findings with some words, a kind, a report"), (.back, "back to the text"),
      ])
  }

  func drawBelow(_ workspace: Workspace, on canvas: inout Canvas) { FindingView.draw(workspace, on: &canvas) }
}
