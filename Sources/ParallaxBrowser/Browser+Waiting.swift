package import ParallaxModel
package import ParallaxPage

/// What may take long on large reports, and what is said meanwhile; the session makes it beside its loop.
extension Browser {
  /// Whether the reports are so many or so long that some keys take longer than a reader waits.
  package var isLarge: Bool { workspace.collection != nil || Self.isLarge(collation) }

  package static func isLarge(_ collation: Collation) -> Bool {
    collation.reports.reduce(0) { $0 + $1.tokens.count } > Inquiries.mostWordsAtOnce
  }

  /// Moves that set a page of lines at most.
  private static let littleWork: Set<Action> = [
    .lineDown, .lineUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .scrollDown, .scrollUp,
    .lineToMiddle, .lineToTop, .lineToBottom, .leftPane, .rightPane, .help, .redraw, .suspend, .quit,
  ]

  /// Whether a key may take long here.
  package func mayTakeLong(_ key: Key) -> Bool {
    guard isLarge else { return false }
    if stack.top.takesText, case .character = key { return false }
    guard count == nil else { return true }
    return switch workspace.bindings.outcome(of: pending + [key], in: stack.context(in: workspace)) {
    case .prefix: false
    case .action(let action): !Self.littleWork.contains(action)
    case .unbound: true
    }
  }

  /// Says what a key waits for: that it, or what was begun before it, takes long.
  package mutating func says(waitingFor key: Key) {
    workspace.message = .works(workOf(key))
  }

  package mutating func saysNothing() { workspace.message = nil }

  /// What a key does, in words.
  private func workOf(_ key: Key) -> String {
    if let prompt = (stack.top as? PromptScreen)?.prompt, prompt.purpose.takesRegex {
      return "looking for “\(prompt.text)”"
    }
    if case .resize = key { return "another size" }
    guard case .action(let action) = workspace.bindings.outcome(of: pending + [key], in: stack.context(in: workspace)),
      let row = KeyTable.row(of: action)
    else { return "working" }
    return row.hint
  }
}

extension Workspace {
  /// Whether something is being made beside the loop that a key waits for.
  var isWorking: Bool { if case .works = message { true } else { false } }
}
