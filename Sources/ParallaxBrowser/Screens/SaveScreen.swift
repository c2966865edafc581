import ParallaxModel
import ParallaxPage

/// Choosing what is saved, and in which format; the choices stand in the last line.
struct SaveScreen: Screen {
  let choices: [SaveChoice]
  private(set) var chosen = 0
  /// The place that it was opened in.
  private let place: Context

  init(_ choices: [SaveChoice], on place: Context) { (self.choices, self.place) = (choices, place) }

  var covers: Bool { false }

  func context(in workspace: Workspace) -> Context? { .saving }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .save, .lineDown, .rightPane, .otherPane: chosen = (chosen + 1) % choices.count
    case .lineUp, .leftPane: chosen = (chosen + choices.count - 1) % choices.count
    case .open:
      let choice = choices[chosen]
      let name = choice.fileName(for: workspace.story.projection.synopsis.story, in: workspace.collation)
      return [.pop, .push(PromptScreen(Prompt(.save(choice), text: name), on: place))]
    case .redraw: return .redraw
    default: return [.pop]
    }
    return []
  }

  /// Nothing is saved.
  func givesWay(in workspace: inout Workspace) -> Bool { true }

  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] { [.pop] }

  /// What it offers may be gone.
  func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    switch change {
    case .annotated, .listed: true
    default: false
    }
  }

  func drawLastLine(_ workspace: Workspace, row: Int, on canvas: inout Canvas) -> Bool {
    let line = ChoiceLine(label: "save", names: choices.map(\.name), chosen: chosen)
    line.draw([(.open, "name it"), (.back, "leave")], workspace, row: row, on: &canvas)
    return true
  }

  func checkInvariants() { assert(choices.indices.contains(chosen), "one of the choices is chosen") }
}
