import ParallaxModel
import ParallaxPage

/// A way to show the story: what its lines are, what keys do on them, what is drawn beside them. The layouts are
/// siblings: they share the reader's place, the base, the selection, the search and the filter, and a key puts one in the
/// place of the other. Adding a layout is adding a type that conforms, and its line in `PageLayout.screen`.
protocol StoryLayout: Sendable {
  var layout: PageLayout { get }

  /// What it is called on the screen.
  var words: String { get }

  /// The action that puts it in the place of another.
  var action: Action { get }

  /// Whether it lists passages or facts, which can be gone to, instead of their text.
  var isOverview: Bool { get }

  /// Whether the reports have no pane beside it.
  var hasWholeWidth: Bool { get }

  /// Whether a line may show several reports, each in a column or a variant of its own.
  var sharesLines: Bool { get }

  /// Whether the reports stand side by side, each in a column.
  var hasColumns: Bool { get }

  /// Whether its lines are those of passages, so that a filter leaves some of them out.
  var showsPassages: Bool { get }

  /// What stands below the lines.
  func below(_ panes: Panes) -> Geometry.Below

  // MARK: Laying out

  /// Whether the findings have to be known for it.
  var needsFindings: Bool { get }

  /// Which of the findings the page is made with.
  func findings(in workspace: Workspace) -> [Finding]

  /// The options with what the page needs beside what the reader chose.
  func complete(_ options: PageOptions, in workspace: Workspace) -> PageOptions

  // MARK: Keys

  /// What Enter opens.
  func open(in workspace: inout Workspace) -> [Step]

  /// Undoes what Esc undoes first; whether there was something.
  func goBack(in workspace: inout Workspace) -> Bool

  /// What `=` shows in full, or folds.
  func toggleEqual(in workspace: inout Workspace)

  /// Goes to the passage, or what stands in the place of one, of that number.
  func go(to number: Int, in workspace: inout Workspace)

  func goToPassage(forward: Bool, in workspace: inout Workspace)
  func goToChange(forward: Bool, in workspace: inout Workspace)
  func goToFinding(forward: Bool, in workspace: inout Workspace)
  func findingAtCursor(in workspace: Workspace) -> Finding?

  /// Whether a filter would leave no line.
  func leavesNothing(_ filter: PassageFilter, in workspace: Workspace) throws(SearchProblem) -> Bool

  /// Another order of the lines.
  func sort(in workspace: inout Workspace)

  /// After it took the place of another layout.
  func settle(in workspace: inout Workspace)

  // MARK: Drawing

  /// What it shows, at the head of the screen.
  func title(in workspace: Workspace) -> String

  func position(in workspace: Workspace) -> String

  /// What is said beside the position where there is no message.
  func detail(in workspace: Workspace) -> String
  func hints(in workspace: Workspace) -> HintedKeys
  func helpTopic(in workspace: Workspace) -> HelpTopic

  /// What lies over the lines, and what stands below them.
  ///
  /// - Parameter cursor: where the line at the cursor begins on the screen.
  func drawOver(_ workspace: Workspace, cursor: (column: Column, row: Int), on canvas: inout Canvas)
  func drawBelow(_ workspace: Workspace, on canvas: inout Canvas)
}

extension StoryLayout {
  var hasWholeWidth: Bool { isOverview }
  var sharesLines: Bool { false }
  var hasColumns: Bool { false }
  var showsPassages: Bool { true }
  var needsFindings: Bool { isOverview }

  func below(_ panes: Panes) -> Geometry.Below { panes.showsReasons ? .reasons : .nothing }
  func findings(in workspace: Workspace) -> [Finding] { workspace.findings.known ?? [] }
  func complete(_ options: PageOptions, in workspace: Workspace) -> PageOptions { options }

  func toggleEqual(in workspace: inout Workspace) {
    if workspace.story.projection.isOfCopies {
      workspace.toggle(\.showsEqual) { .equal(shown: $0) }
    } else {
      workspace.foldReadings()
    }
  }

  func go(to number: Int, in workspace: inout Workspace) {
    let synopsis = workspace.story.projection.synopsis
    guard let passage = synopsis.passages.indices.first(where: { synopsis.name(of: $0) == "\(number)" }) else {
      workspace.message = .noSuchPassage("\(number)")
      return
    }
    workspace.show(passage: passage, named: "\(number)")
  }

  func goToPassage(forward: Bool, in workspace: inout Workspace) { workspace.goToPassageStart(forward: forward) }

  func goToFinding(forward: Bool, in workspace: inout Workspace) { workspace.goToFindingStop(forward: forward) }

  func findingAtCursor(in workspace: Workspace) -> Finding? {
    guard let id = workspace.story.lineAtCursor?.finding else { return nil }
    return workspace.findings.known?.first { $0.id == id }
  }

  func leavesNothing(_ filter: PassageFilter, in workspace: Workspace) throws(SearchProblem) -> Bool {
    try filter.passages(
      of: workspace.story.projection, in: workspace.collation.reports, findings: workspace.findings.known ?? []
    ).isEmpty
  }

  func sort(in workspace: inout Workspace) { workspace.message = .nothingToSort }

  func settle(in workspace: inout Workspace) {}

  func title(in workspace: Workspace) -> String { words }

  func detail(in workspace: Workspace) -> String { RelationWords.atCursor(of: workspace) }

  /// `20 of 30`: the base's paragraph at the cursor.
  func position(in workspace: Workspace) -> String {
    guard let passage = workspace.story.passageAtCursor else { return "top" }
    let synopsis = workspace.story.projection.synopsis
    if !workspace.story.projection.isOfCopies, synopsis.standsAfterEnd(passage) {
      return "after ¶\(synopsis.baseParagraphs)"
    }
    return "\(synopsis.name(of: passage)) of \(synopsis.baseParagraphs)"
  }

  func drawOver(_ workspace: Workspace, cursor: (column: Column, row: Int), on canvas: inout Canvas) {}

  func drawBelow(_ workspace: Workspace, on canvas: inout Canvas) { ReasonsView.draw(workspace, on: &canvas) }
}

/// A layout from which Enter and Esc lead to the text.
protocol ListLayout: StoryLayout {}

extension ListLayout {
  var isOverview: Bool { true }

  func hints(in workspace: Workspace) -> HintedKeys {
    HintedKeys([.open, .nextReport, .makeBase, .search, .cycleLayout], words: [.leave: "back"])
  }

  /// The next passage in which the reports differ, or the selected one from the base.
  func goToChange(forward: Bool, in workspace: inout Workspace) { workspace.goToChangedPassage(forward: forward) }
}

extension PageLayout {
  /// What keys do there, and what is drawn.
  var screen: any StoryLayout {
    switch self {
    case .parallel, .apparatus, .side, .inline: TextLayout(layout: self)
    case .map: MapLayout()
    case .findings: FindingsLayout()
    case .overview: OverviewScreenLayout()
    }
  }

  var isOverview: Bool { screen.isOverview }

  /// The layout that an action of the key table asks for.
  init?(_ action: Action) {
    guard let layout = Self.allCases.first(where: { $0.screen.action == action }) else { return nil }
    self = layout
  }
}
