public import ParallaxPage
import ParallaxSettings

extension Browser {
  /// Takes one key; what it asks of the session comes back.
  public mutating func press(_ key: Key) -> [Effect] {
    defer {
      if workspace.story.hasMoved { workspace.story.focus.prefersSelected = false }
      workspace.story.dropFar()
      checkInvariants()
    }
    return take(key)
  }

  /// Whether a key of a text that is poured in is left out: everywhere but where words are written. A text without end
  /// would be carried out key by key otherwise.
  public func leavesOut(_ key: Key) -> Bool {
    if case .resize = key { false } else { !stack.top.takesText }
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if case .resize(let columns, let rows) = key {
      resize(Size(columns: columns, rows: rows))
      return []
    }
    hasActed = true
    workspace.inquiries.readOn()
    if letGo(at: key) || stopOpening(at: key) { return [] }
    if workspace.geometry.kind == .tooSmall { return pressBlindly(key) }
    workspace.message = nil
    if case .mouse(let event) = key {
      count = nil
      return pending.isEmpty ? apply(stack.top.point(event, in: &workspace)) : []
    }
    if let steps = stack.top.take(key, in: &workspace) { return apply(steps) }
    if case .paste = key { return [] }
    return lookUp(key)
  }

  /// On a screen that shows nothing, only what leaves it counts.
  private func pressBlindly(_ key: Key) -> [Effect] {
    switch workspace.bindings.outcome(of: [key], in: .passages) {
    case .action(.leave), .action(.quit): [.quit]
    case .action(.suspend): [.suspend]
    case .action(.redraw): [.redraw]
    default: []
    }
  }

  private mutating func resize(_ size: Size) {
    workspace.relayout { $0.terminal.size = size }
    stack.fit(workspace)
  }

  /// Looks a key up in the key table, with those of a sequence before it.
  private mutating func lookUp(_ key: Key) -> [Effect] {
    if takesDigit(key) { return [] }
    if key == .escape && (!pending.isEmpty || count != nil) {
      (pending, count) = ([], nil)
      return []
    }
    let keys = pending + [key]
    pending = []
    switch workspace.bindings.outcome(of: keys, in: stack.context(in: workspace)) {
    case .prefix: pending = keys
    case .action(let action):
      defer { count = nil }
      return count.map { perform(action, times: $0) } ?? perform(action)
    case .unbound:
      count = nil
      if stack.top.givesWay(in: &workspace) {
        stack.pop()
        return lookUp(key)
      }
      workspace.message = elsewhere(keys) ?? .noSuchKey(keys.compactMap(\.name).joined())
    }
    return []
  }

  /// Numbers before movements. A digit that does something of its own does it at once; one that does nothing, such as 0,
  /// begins a number, and what follows it belongs to that: `012G`, `05j`.
  private mutating func takesDigit(_ key: Key) -> Bool {
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue,
      pending.isEmpty
    else { return false }
    let place = stack.context(in: workspace)
    guard Context.lists.contains(place) else { return false }
    if count == nil, workspace.bindings.outcome(of: [key], in: place) != .unbound { return false }
    count = min(Self.highestCount, (count ?? 0) * 10 + digit)
    return true
  }

  private static let highestCount = 9999

  /// A movement so many times; g and G go to the passage, the fact or the line of that number. To anything else a
  /// number means nothing.
  mutating func perform(_ action: Action, times: Int) -> [Effect] {
    guard times > 0, KeyTable.row(of: action)?.group == .moving else { return perform(action) }
    if holds(action, times: times) { return [] }
    guard action == .top || action == .bottom else {
      var effects: [Effect] = []
      for _ in 0..<times {
        effects += perform(action)
        if workspace.message?.isWarning == true { break }
      }
      return effects
    }
    if let screen = stack.top as? StoryScreen, screen.context(in: workspace) == .passages {
      workspace.leap { $0.layout.go(to: times, in: &$0) }
      if case .noSuchPassage = workspace.message { _ = holds(.action(action, times: times)) }
      return []
    }
    return perform(.top) + (1..<times).flatMap { _ in perform(.lineDown) }
  }

  /// What keys that mean nothing here do in another place.
  private func elsewhere(_ keys: [Key]) -> Message? {
    for place in Context.panes + [.listing] {
      if case .action(let action) = workspace.bindings.outcome(of: keys, in: place),
        let row = KeyTable.row(of: action)
      {
        return .notHere("\(keys.compactMap(\.name).joined()) (\(row.hint))", place)
      }
    }
    return nil
  }

  /// Lets the top screen do an action.
  mutating func perform(_ action: Action) -> [Effect] {
    holds(action) ? [] : apply(stack.top.perform(action, in: &workspace))
  }

  /// Does what a screen asks for; what only the session can do comes back.
  mutating func apply(_ steps: [Step]) -> [Effect] {
    steps.flatMap { step -> [Effect] in
      switch step {
      case .session(let effect): return [effect]
      case .push(let screen): stack.push(screen)
      case .show(let screen): stack.show(screen)
      case .pop: stack.pop()
      case .goToStory: stack.goToStory()
      case .perform(let action): return perform(action)
      case .tell(let prompt): stack.covering.hear(prompt, in: &workspace)
      case .renew(let change): stack.renew(after: change, in: &workspace)
      case .submit(let prompt): return submit(prompt)
      case .refit: stack.fit(workspace)
      }
      return []
    }
  }

  /// Gives what was written to the screen on which the prompt was opened.
  private mutating func submit(_ prompt: Prompt) -> [Effect] {
    if prompt.purpose.takesRegex { workspace.entries.usesRegex = prompt.isRegex }
    switch prompt.purpose {
    case .search, .find: return lookFor(prompt.text)
    case .filter, .filterStories: leaveOnly(prompt.text)
    case .note(let range, let old): return apply(workspace.keep(note: prompt.text, on: range, replacing: old))
    case .save(let choice): return save(choice, as: prompt.text.trimmingSpaces)
    case .command: return run(prompt.text)
    }
    return []
  }
}

extension String {
  /// Without the spaces at both ends: in a name of a file those between words count.
  fileprivate var trimmingSpaces: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
