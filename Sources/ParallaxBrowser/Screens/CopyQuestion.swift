import ParallaxPage

/// Asks once whether text may be sent to the terminal's clipboard: `y` or Enter, anything else is no.
struct CopyQuestion: Screen {
  /// The evidence to be copied.
  let text: String

  var covers: Bool { false }

  func context(in workspace: Workspace) -> Context? { nil }

  func take(_ key: Key, in workspace: inout Workspace) -> [Step]? {
    guard key == .character("y") || key == .enter else { return [.pop] }
    workspace.permissions.copying = .given
    return [.pop] + workspace.copy(text)
  }

  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] { [.pop] }
}
