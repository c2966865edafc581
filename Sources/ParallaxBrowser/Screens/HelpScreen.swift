import ParallaxPage

/// The keys of the screen below, and what the looks of the text mean.
struct HelpScreen: Screen {
  private(set) var pages: HelpPages

  init(on screen: some Screen, in workspace: Workspace) {
    pages = HelpPages(
      screen.helpTopic(in: workspace), workspace.bindings, context: screen.context(in: workspace) ?? .passages,
      area: workspace.geometry.list)
  }

  func context(in workspace: Workspace) -> Context? { .help }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .back where !pages.filter.isEmpty: pages.search(for: "")
    case .back, .leave, .help: return [.pop]
    case .search: return [.push(PromptScreen(.find, on: .help))]
    default:
      if let steps = workspace.performCommonAction(action, on: self) { return steps }
      pages.scroll(action)
    }
    return []
  }

  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: for _ in 0..<Mouse.wheelLines { pages.scroll(.lineUp) }
    case .wheelDown: for _ in 0..<Mouse.wheelLines { pages.scroll(.lineDown) }
    case .press, .drag, .release: break
    }
    return []
  }

  mutating func search(for words: String, in workspace: inout Workspace) -> [Step] {
    if !pages.search(for: words) { workspace.message = .notInHelp(words) }
    return []
  }

  func draw(_ workspace: Workspace, on canvas: inout Canvas) { HelpView.draw(pages, workspace, on: &canvas) }

  func position(in workspace: Workspace) -> String { pages.position }

  func hints(in workspace: Workspace) -> HintedKeys {
    HintedKeys([.lineDown, .pageDown, .search], last: [.leave], words: [.leave: "back"])
  }

  mutating func fit(_ workspace: Workspace) { pages.fit(workspace.geometry.list) }
}
