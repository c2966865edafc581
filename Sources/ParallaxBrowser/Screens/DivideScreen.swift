import ParallaxModel
import ParallaxPage

/// Divides a story: a digit puts the report at the cursor in a group, Enter makes a story of each.
struct DivideScreen: Screen {
  private(set) var division: Division
  /// What is being read for the groups that are proposed.
  private(set) var reading: StoryReading?

  private let row: StoryRow

  init(_ row: StoryRow, in workspace: inout Workspace) {
    self.row = row
    division = Division(row, in: workspace.collation)
    reading = row.listed.flatMap { workspace.collection?.beginReading($0) }
    fit(workspace)
  }

  func context(in workspace: Workspace) -> Context? { .stories }

  mutating func take(_ key: Key, in workspace: inout Workspace) -> [Step]? {
    guard case .character(let character) = key, let group = character.wholeNumberValue, character.isASCII, group > 0
    else { return nil }
    return division.put(in: group) ? [] : workspace.refuse(.cannotReadReport)
  }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .open: return divide(in: &workspace)
    case .back, .leave: return [.pop]
    case .lineDown, .lineUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom: division.move(action)
    case .reload: if !division.takeOffer() { workspace.message = .divideFirst }
    case .help, .redraw, .suspend, .quit: return workspace.performCommonAction(action, on: self) ?? []
    default: workspace.message = .divideFirst
    }
    return []
  }

  private func divide(in workspace: inout Workspace) -> [Step] {
    if let listed = row.listed { return divide(listed, in: &workspace) }
    guard let correction = workspace.collation.dividing(division.reports) else { return workspace.refuse(.oneGroup) }
    return [.pop, .session(.correct([correction]))]
  }

  private func divide(_ story: ListedStory, in workspace: inout Workspace) -> [Step] {
    if division.count < 2 { return workspace.refuse(.oneGroup) }
    let groups = division.reports.map { group in story.reports.filter { group.contains($0.id) } }
    return [.pop] + workspace.change(.divide(groups))
  }

  // MARK: What is read for it

  mutating func hear(hundredthsRead hundredths: Int) {
    guard let before = reading?.hundredths else { return }
    reading?.hundredths = max(before, min(100, hundredths))
  }

  /// - Parameter groups: nil where none of the reports can be read.
  mutating func take(_ groups: ProposedGroups?) {
    guard reading != nil else { return }
    reading = nil
    if let groups { division.propose(groups.reports) } else { division.proposeNothing() }
  }

  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: division.move(.lineUp)
    case .wheelDown: division.move(.lineDown)
    case .press: if let line = DivisionView.line(atRow: event.row, of: division, workspace) { division.go(to: line) }
    case .drag, .release: break
    }
    return []
  }

  // MARK: Drawing

  func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    DivisionView.draw(division, reading, workspace, on: &canvas)
  }

  func position(in workspace: Workspace) -> String { "\(division.viewport.cursor + 1) of \(division.lines.count)" }

  func detail(in workspace: Workspace) -> String { "1–9 put in that group" }

  func hints(in workspace: Workspace) -> HintedKeys {
    HintedKeys(
      division.count > 1 ? [.open, .back] : [.back], last: [.help],
      words: [.open: "divide in \(division.count)", .back: "leave whole"])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys while a story is divided",
      [(.open, "make a story of each group"), (.back, "leave the story whole"), (.lineDown, "the next report")])
  }

  mutating func fit(_ workspace: Workspace) {
    division.fit(height: DivisionView.area(workspace).rows)
  }

  /// The story may be gone.
  func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    switch change {
    case .annotated, .listed: true
    default: false
    }
  }

  func checkInvariants() { division.checkInvariants() }
}
