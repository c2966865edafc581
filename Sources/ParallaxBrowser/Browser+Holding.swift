import ParallaxPage

/// While the reports are being aligned: what only all of them can answer waits for them.
extension Browser {
  /// Whether a request is held until all reports are there.
  mutating func holds(_ request: HeldRequest) -> Bool {
    guard workspace.alignment.isUnderWay else { return false }
    workspace.alignment.held = request
    workspace.message = .waitsForReports
    return true
  }

  /// Whether an action is, or is not done since the reports are not aligned at all.
  mutating func holds(_ action: Action, times: Int? = nil) -> Bool {
    guard action.asksAllReports, stack.top is StoryScreen || stack.top is ListingScreen else { return false }
    if workspace.alignment.isStopped { workspace.message = .stoppedAligning }
    return workspace.alignment.isStopped || holds(.action(action, times: times))
  }

  /// Looks for words. That the first report has none of them says nothing of the others.
  mutating func lookFor(_ words: String) -> [Effect] {
    let effects = apply(stack.top.search(for: words, in: &workspace))
    if stack.top is StoryScreen, case .notFound = workspace.message { _ = holds(.search(words)) }
    return effects
  }

  /// Leaves what has some words, with the same care.
  mutating func leaveOnly(_ words: String) {
    stack.top.filter(by: words, in: &workspace)
    if stack.top is StoryScreen, case .notFound = workspace.message { _ = holds(.filter(words)) }
  }

  /// Another key is pressed, and nothing is held any more.
  ///
  /// - Returns: whether that is all the key does: Esc gives up what was held, with the search that has found nothing yet.
  mutating func letGo(at key: Key) -> Bool {
    guard let held = workspace.alignment.held else { return false }
    workspace.alignment.held = nil
    guard key == .escape else { return false }
    if case .search = held { workspace.story.search = nil }
    workspace.message = nil
    return true
  }

  /// Does what was held.
  mutating func carryOut(_ request: HeldRequest) -> [Effect] {
    switch request {
    case .action(let action, let times): return times.map { perform(action, times: $0) } ?? perform(action)
    case .command(let line): return run(line)
    case .search(let words): return lookFor(words)
    case .filter(let words):
      leaveOnly(words)
      return []
    }
  }
}
