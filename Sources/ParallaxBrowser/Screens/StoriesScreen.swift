import ParallaxModel
import ParallaxPage

/// The first screen where there are several stories: a line each.
struct StoriesScreen: Screen {
  private(set) var list: StoryList

  /// Nil where there is one story to read, whoever stands alone beside it.
  init?(_ workspace: Workspace) {
    guard workspace.hasStories else { return nil }
    list = StoryList(workspace.collation, height: workspace.geometry.list.rows)
  }

  func context(in workspace: Workspace) -> Context? { .stories }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .open: return open(in: &workspace)
    case .search: return [.push(PromptScreen(.find, on: .stories))]
    case .back: _ = list.search(for: "")
    case .leave: return .quit
    default:
      if let steps = workspace.performCommonAction(action, on: self) { return steps }
      list.move(action)
    }
    return []
  }

  /// The one at the cursor; a story that was open already stands where it was left.
  private func open(in workspace: inout Workspace) -> [Step] {
    let story = workspace.collation.stories[list.story]
    if story != workspace.story.projection.synopsis.story {
      workspace.show(Projection(of: workspace.collation, story: story))
    }
    return [.push(StoryScreen(wasChosen: true))]
  }

  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: list.move(.lineUp)
    case .wheelDown: list.move(.lineDown)
    case .press where list.go(toRow: event.row - workspace.geometry.list.row): return open(in: &workspace)
    case .press, .drag, .release: break
    }
    return []
  }

  mutating func search(for words: String, in workspace: inout Workspace) -> [Step] {
    if !list.search(for: words) { workspace.message = .notFound(words) }
    return []
  }

  func draw(_ workspace: Workspace, on canvas: inout Canvas) { StoriesView.draw(list, workspace, on: &canvas) }

  func position(in workspace: Workspace) -> String { "\(list.viewport.cursor + 1) of \(list.shown.count)" }

  func hints(in workspace: Workspace) -> HintedKeys { HintedKeys([.open, .lineDown, .search]) }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in the list of stories", [(.open, "read the story"), (.search, "find it by words"), (.leave, "quit")])
  }

  mutating func fit(_ workspace: Workspace) { list.fit(height: workspace.geometry.list.rows) }

  mutating func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    if case .annotated = change { return true }
    guard let renewed = StoriesScreen(workspace) else { return false }
    self = renewed
    return true
  }

  func checkInvariants() { list.checkInvariants() }
}
