import ParallaxModel
import ParallaxPage

/// Offers the places that other stories have of what this one lacks: Enter lists them, any other key goes on.
struct OtherStoriesQuestion: Screen {
  let query: SearchQuery

  var covers: Bool { false }

  func context(in workspace: Workspace) -> Context? { nil }

  func take(_ key: Key, in workspace: inout Workspace) -> [Step]? {
    guard key == .enter else { return nil }
    return [.pop] + (workspace.hits(of: query).map { [.push($0)] } ?? [])
  }

  /// Whatever is bound to another key is done below.
  func perform(_ action: Action, in workspace: inout Workspace) -> [Step] { [.pop, .perform(action)] }

  func givesWay(in workspace: inout Workspace) -> Bool { true }

  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] { [.pop] }
}
