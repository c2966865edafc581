import ParallaxModel
import ParallaxPage

/// The first screen where there are several stories: a line each.
struct StoriesScreen: Screen {
  private(set) var list: StoryList
  /// The story that is told of below the list, as an index of its rows: the one at which the reader last rested.
  private(set) var told: Int

  /// Nil where there is one story to read, whoever stands alone beside it.
  init?(_ workspace: Workspace) {
    guard workspace.hasStories else { return nil }
    list = StoryList(workspace.storyRows, in: workspace, height: Self.geometry(workspace).list.rows)
    told = list.story
  }

  private static func geometry(_ workspace: Workspace) -> StoriesGeometry { StoriesGeometry(workspace.terminal.size) }

  func context(in workspace: Workspace) -> Context? { .stories }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .open: return open(in: &workspace)
    case .search: return [.push(PromptScreen(workspace.searchPrompt, on: .stories))]
    case .filter: return [.push(PromptScreen(Prompt(.filterStories, text: list.filter.text), on: .stories))]
    case .sort: sort(in: &workspace)
    case .tag: list.tag()
    case .join: return join(in: &workspace)
    case .divide: return divide(in: &workspace)
    case .undo: return undo(in: &workspace)
    case .reload where workspace.collection?.newer != nil:
      workspace.collection?.showNewer()
      return [.renew(.listed)]
    case .back: if !list.untagAll() { list.show(StoryFilter(""), in: workspace) }
    case .leave: return .quit
    default:
      if let steps = workspace.performCommonAction(action, on: self) { return steps }
      list.move(action)
    }
    return []
  }

  /// The one at the cursor, or the tagged together where it is one of them.
  private mutating func open(in workspace: inout Workspace) -> [Step] {
    settle()
    guard let row = list.row else { return [] }
    let together = list.tagged.count > 1 && list.tagged.contains(list.story)
    if workspace.collection != nil { return workspace.requestOpening(together ? list.taggedRows : [row]) }
    let steps = together ? workspace.openTogether(list.taggedRows.map(\.story)) : workspace.open(row.story)
    return [.push(StoryScreen())] + steps
  }

  /// The tagged; one that is tagged alone, with the one at the cursor.
  private mutating func join(in workspace: inout Workspace) -> [Step] {
    let own = list.tagged.count == 1 ? list.tagged.union([list.story]) : list.tagged
    list.goToTagged()
    return workspace.join(own.sorted().map { list.rows[$0] })
  }

  private func divide(in workspace: inout Workspace) -> [Step] {
    if workspace.alignment.awaited != nil { return workspace.refuse(.stillAligning) }
    guard let row = list.row, row.count > 1 else { return workspace.refuse(.nothingToDivide) }
    return [.push(DivideScreen(row, in: &workspace))]
  }

  private func undo(in workspace: inout Workspace) -> [Step] {
    if workspace.collection != nil { return workspace.change(.undo) }
    return workspace.alignment.awaited == nil ? [.session(.undoCorrection)] : workspace.refuse(.stillAligning)
  }

  private mutating func sort(in workspace: inout Workspace) {
    list.sort(by: list.order.following, in: workspace)
    workspace.message = .sortedStories(list.order, unknown: list.order == .differ ? uncounted(in: workspace) : 0)
  }

  /// Stories of which it is not known how many facts differ.
  private func uncounted(in workspace: Workspace) -> Int {
    list.rows.count { workspace.differing(in: $0) == nil }
  }

  var stories: ListedStories? { ListedStories(stories: list.shown.map { list.rows[$0].asListed }) }

  /// The story that is told of below the list.
  var toldRow: StoryRow? { list.shown.isEmpty || !list.rows.indices.contains(told) ? nil : list.rows[told] }

  var isUnsettled: Bool { !list.shown.isEmpty && told != list.story }

  mutating func settle() { told = list.story }

  mutating func renewOrder(in workspace: Workspace) { list.sort(by: list.order, in: workspace) }

  // MARK: Searching and filtering

  /// Of all texts.
  func search(for words: String, in workspace: inout Workspace) -> [Step] {
    if workspace.collection != nil {
      workspace.askCollection(for: words)
      return []
    }
    return workspace.searchTexts(for: words).map { [.push($0)] } ?? []
  }

  mutating func filter(by words: String, in workspace: inout Workspace) {
    list.show(StoryFilter(words), in: workspace)
    if list.filter.asksForDiffering { workspace.message = .notCounted(uncounted(in: workspace)) }
  }

  /// The list follows the filter while it is written.
  mutating func hear(_ prompt: Prompt, in workspace: inout Workspace) {
    if prompt.purpose == .filterStories { list.show(StoryFilter(prompt.text), in: workspace) }
  }

  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: list.move(.lineUp)
    case .wheelDown: list.move(.lineDown)
    case .press where list.go(toRow: event.row - Self.geometry(workspace).list.row): return open(in: &workspace)
    case .press, .drag, .release: break
    }
    return []
  }

  // MARK: Drawing

  func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    StoriesView.draw(list, told: told, workspace, on: &canvas)
  }

  func position(in workspace: Workspace) -> String {
    list.shown.isEmpty
      ? "0 of \(list.rows.count.grouped)" : "\((list.viewport.cursor + 1).grouped) of \(list.shown.count.grouped)"
  }

  /// `2 tagged`.
  func detail(in workspace: Workspace) -> String { list.tagged.isEmpty ? "" : "\(list.tagged.count) tagged" }

  func hints(in workspace: Workspace) -> HintedKeys {
    if list.tagged.count > 1 {
      return HintedKeys([.join, .open, .tag, .back], words: [.join: "join them", .open: "together", .back: "none"])
    }
    return HintedKeys([.open, .search, .filter, .tag, .divide, .sort], words: [.search: "search", .filter: "filter"])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in the list of stories",
      [
        (.open, "read the story, or the tagged ones together"), (.search, "search all texts"),
        (.filter, "only some stories: words, unread, date:2018"), (.sort, "another order"),
        (.tag, "tag the story"), (.join, "join the tagged stories"), (.divide, "divide the story"),
        (.undo, "undo that"), (.leave, "quit"),
      ])
  }

  mutating func fit(_ workspace: Workspace) { list.fit(height: Self.geometry(workspace).list.rows) }

  mutating func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    if case .annotated = change { return true }
    if case .listed = change { return goOn(in: workspace) }
    if workspace.collection != nil, change.isOfOpenStory { return true }
    guard var renewed = StoriesScreen(workspace) else { return false }
    renewed.list.resume(list, in: workspace)
    renewed.settle()
    self = renewed
    return true
  }

  /// The same list of more stories; what is told below stays, where there is such a story.
  private mutating func goOn(in workspace: Workspace) -> Bool {
    guard var renewed = StoriesScreen(workspace) else { return false }
    renewed.list.goOn(from: list, in: workspace)
    let name = list.rows.isEmpty ? nil : list.rows[told].name
    renewed.told = name.flatMap { renewed.list.place(of: $0, in: workspace) } ?? renewed.list.story
    self = renewed
    return true
  }

  func checkInvariants() {
    assert(list.rows.isEmpty || list.rows.indices.contains(told), "a story of the list is told of")
    list.checkInvariants()
  }
}
