import ParallaxPage

/// Asks whether a file that is there may be replaced: `y` alone is yes.
struct ReplaceQuestion: Screen {
  let request: SaveRequest

  var covers: Bool { false }

  func context(in workspace: Workspace) -> Context? { nil }

  func take(_ key: Key, in workspace: inout Workspace) -> [Step]? {
    guard key == .character("y") else { return workspace.refuse(.notReplaced(request.path)) + [.pop] }
    workspace.message = .saving(request.path)
    return [.pop, .session(.save(request.replacing))]
  }

  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] { [.pop] }
}
