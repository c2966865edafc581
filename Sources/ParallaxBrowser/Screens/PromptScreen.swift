import ParallaxPage

/// A line that the reader writes below another screen.
struct PromptScreen: Screen {
  private(set) var prompt: Prompt
  /// The place that it was opened in.
  let place: Context
  /// As it was opened.
  private let first: Prompt

  init(_ prompt: Prompt, on place: Context) { (self.prompt, self.place, first) = (prompt, place, prompt) }

  init(_ purpose: Prompt.Purpose, on place: Context) { self.init(Prompt(purpose), on: place) }

  var covers: Bool { false }
  var takesText: Bool { true }

  func context(in workspace: Workspace) -> Context? { .prompt }

  /// Characters are written, whatever else they are bound to.
  mutating func take(_ key: Key, in workspace: inout Workspace) -> [Step]? {
    switch key {
    case .paste(let text): prompt.insert(text)
    case .character(let character): prompt.insert(String(character))
    default:
      guard case .action(let action) = workspace.bindings.outcome(of: [key], in: .prompt) else { return [] }
      return perform(action, in: &workspace)
    }
    return [.tell(prompt)]
  }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .accept: return [.pop, .submit(prompt)]
    case .cancel: return [.tell(first), .pop]
    case .erase where prompt.characters.isEmpty: return [.tell(first), .pop]
    case .redraw: return .redraw
    case .complete, .completeBack:
      guard prompt.purpose == .command else { return [] }
      let completions = CommandChoices(workspace, in: place)
      prompt.complete(forward: action == .complete) { completions.completions(of: $0) }
    default: _ = prompt.edit(action)
    }
    return [.tell(prompt)]
  }

  func drawLastLine(_ workspace: Workspace, row: Int, on canvas: inout Canvas) -> Bool {
    let hints = prompt.purpose == .filterStories ? StoryFilter.help : [regexHint(workspace.bindings)]
    PromptView.draw(prompt, hints: hints, row: row, on: &canvas)
    return true
  }

  /// How what is written can be meant otherwise; empty where it cannot.
  private func regexHint(_ bindings: KeyBindings) -> String {
    guard prompt.purpose.takesRegex, let key = bindings.names(of: .toggleRegex).first else { return "" }
    return prompt.isRegex ? "\(key) plain words" : "\(key) regular expression"
  }

  func checkInvariants() { prompt.checkInvariants() }
}
