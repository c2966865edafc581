import ParallaxPage

/// Waits for the letter of a mark.
struct LetterScreen: Screen {
  let purpose: LetterPurpose

  var covers: Bool { false }

  func context(in workspace: Workspace) -> Context? { nil }

  func take(_ key: Key, in workspace: inout Workspace) -> [Step]? {
    [.pop] + workspace.take(key, for: purpose)
  }

  func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    if case .readAgain = change { false } else { true }
  }

  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] { [.pop] }
}
