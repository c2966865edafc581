import ParallaxModel
import ParallaxPage

/// The facts that differ as a concordance, and below it the sentences of the one at the cursor. The cursor goes by
/// lines: a line is what a report has, and its finding is the one that is meant.
struct FindingsLayout: ListLayout {
  var layout: PageLayout { .findings }
  var words: String { "facts that differ" }
  var action: Action { .layoutFindings }
  var showsPassages: Bool { false }

  func below(_ panes: Panes) -> Geometry.Below { .finding }

  func findings(in workspace: Workspace) -> [Finding] { workspace.findings.listed }

  /// Leaves the list for the text, at the words of the cursor's line.
  func open(in workspace: inout Workspace) -> [Step] {
    let report = workspace.story.lineAtCursor?.report
    if let finding = findingAtCursor(in: workspace) { workspace.leap { $0.showInText(finding, of: report) } }
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

  func toggleEqual(in workspace: inout Workspace) {
    workspace.toggle(\.foldsFindings) { .findingsFolded($0) }
  }

  func go(to number: Int, in workspace: inout Workspace) {
    let starts = workspace.story.page.findingStarts
    if starts.isEmpty {
      workspace.message = .noFindings
    } else {
      show(starts[min(number, starts.count) - 1], in: &workspace)
    }
  }

  func goToPassage(forward: Bool, in workspace: inout Workspace) { goToFinding(forward: forward, in: &workspace) }

  func goToFinding(forward: Bool, in workspace: inout Workspace) {
    let line = workspace.story.viewport.cursor
    let starts = workspace.story.page.findingStarts
    if let next = forward ? starts.first(where: { $0 > line }) : starts.last(where: { $0 < line }) {
      show(next, in: &workspace)
    } else {
      workspace.message = starts.isEmpty ? .noFindings : forward ? .lastFinding : .firstFinding
    }
  }

  /// Goes to the first line of a finding, with all its lines in view.
  func show(_ line: Int, in workspace: inout Workspace) {
    let lines = workspace.story.page.lines
    let end = lines[line...].prefix { $0.finding == lines[line].finding && !$0.runs.isEmpty }.count
    workspace.story.viewport.move(to: line, through: line + end - 1)
  }

  func findingAtCursor(in workspace: Workspace) -> Finding? {
    place(in: workspace).map { workspace.findings.listed[$0] }
  }

  /// Of the finding at the cursor among those listed.
  private func place(in workspace: Workspace) -> Int? {
    guard let id = workspace.story.lineAtCursor?.finding else { return nil }
    return workspace.findings.listed.firstIndex { $0.id == id }
  }

  func leavesNothing(_ filter: PassageFilter, in workspace: Workspace) throws(SearchProblem) -> Bool {
    try filter.findings(of: workspace.findings.known ?? [], in: workspace.collation.reports).isEmpty
  }

  func sort(in workspace: inout Workspace) {
    workspace.findings.order = workspace.findings.order.following
    workspace.relayout { $0.listFindings() }
    workspace.message = .sorted(workspace.findings.order.rawValue)
  }

  // MARK: Words

  /// `Facts that differ: 7`
  func title(in workspace: Workspace) -> String {
    workspace.findings.known == nil ? "Facts that differ" : "Facts that differ: \(workspace.findings.listed.count)"
  }

  func position(in workspace: Workspace) -> String {
    let count = workspace.findings.listed.count
    return place(in: workspace).map { "\($0 + 1) of \(count)" } ?? (count == 0 ? "none" : "top")
  }

  /// `date: fox against hpo and nyt`
  func detail(in workspace: Workspace) -> String {
    guard let finding = findingAtCursor(in: workspace) else { return "" }
    return "\(finding.word): \(finding.sides(workspace.siglum))"
  }

  func hints(in workspace: Workspace) -> HintedKeys {
    HintedKeys(
      [.open, .copy, .setAside, .filter, .toggleEqual],
      words: [
        .open: "go there", .setAside: "put aside", .filter: "filter", .leave: "back",
        .toggleEqual: workspace.story.options.foldsFindings ? "in full" : "one line each",
      ])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in the facts that differ",
      [
        (.open, "go to these words in the text"), (.nextFinding, "next fact"), (.copy, "copy it as evidence"),
        (.setAside, "put it aside, or take it back"), (.toggleEqual, "one line each, or in full"),
        (.sort, "another order: place, kind"), (.filter, "only those with some words, a kind, a report"),
        (.back, "back to the text"),
      ])
  }

  func drawBelow(_ workspace: Workspace, on canvas: inout Canvas) { FindingView.draw(workspace, on: &canvas) }
}

extension Finding {
  /// `fox against hpo and nyt`; `fox | hpo | nyt` where three differ.
  func sides(_ siglum: (Int) -> String) -> String {
    let sides = readings.map { SiglumList($0.reports.map(siglum)).words }
    return sides.joined(separator: sides.count == 2 ? " against " : " | ")
  }
}
