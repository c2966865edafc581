import ParallaxModel
import ParallaxPage

/// Where the texts of all stories have some words: a concordance.
struct TextHitsScreen: Screen {
  private(set) var hits: TextHits

  init(_ hits: TextHits) { self.hits = hits }

  func context(in workspace: Workspace) -> Context? { .listing }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .open: return open(in: &workspace)
    case .back, .leave: return [.pop]
    case .nextMatch, .previousMatch:
      if hits.goToHit(forward: action == .nextMatch) { workspace.message = .roundTheEnd }
    case .nextPassage, .previousPassage: hits.goToStory(forward: action == .nextPassage)
    case .moreContext, .lessContext: hits.open(action == .moreContext)
    case .search: return [.push(PromptScreen(workspace.searchPrompt, on: .listing))]
    case .cycleTheme, .toggleInvisible: return workspace.performShowing(action) + [.refit]
    case .lineDown, .lineUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom: hits.move(action)
    default:
      if let steps = workspace.performCommonAction(action, on: self) { return steps }
      workspace.message = .openFirst
    }
    return []
  }

  /// The place in its story; on a line that counts others, these.
  private mutating func open(in workspace: inout Workspace) -> [Step] {
    switch hits.line {
    case .more: hits.open(true)
    case .blank: break
    case .story(let number):
      let first = hits.stories[number].reports[0].report
      return open(Line(story: number, report: first, number: 0), in: &workspace)
    case .hit(let story, let report, let number):
      return open(Line(story: story, report: report, number: number), in: &workspace)
    }
    return []
  }

  private struct Line {
    let story: Int
    let report: Int
    let number: Int
  }

  private func open(_ line: Line, in workspace: inout Workspace) -> [Step] {
    if hits.asked != nil { return workspace.requestOpening([hits.stories[line.story].row], at: place(of: line)) }
    let places = (try? workspace.texts.places(of: hits.query, in: line.report)) ?? []
    guard places.indices.contains(line.number) else { return workspace.refuse(.noPlaceInText) }
    let steps = workspace.open(hits.stories[line.story].row.story)
    workspace.show(hits.query, at: places[line.number], of: line.report)
    return [.goToStory] + steps
  }

  /// Where the index has found the words of a line, with the words as they stand there.
  private func place(of line: Line) -> StoryOpening.Place? {
    let found = hits.stories[line.story].reports.compactMap(\.hit)
    guard let hit = found.first(where: { $0.report.id == line.report }), hit.places.indices.contains(line.number) else {
      return nil
    }
    let query = SearchQuery(anyOf: found.flatMap(\.places).map(\.hit), label: hits.query.text)
    return StoryOpening.Place(query: query, name: hit.report.name, bytes: hit.places[line.number].bytes)
  }

  /// The same asked again: the cursor stays where it was.
  mutating func goOn(with found: TextHits) {
    var found = found
    found.goOn(from: hits)
    hits = found
  }

  mutating func search(for words: String, in workspace: inout Workspace) -> [Step] {
    if workspace.collection != nil {
      workspace.askCollection(for: words)
      return []
    }
    if let screen = workspace.searchTexts(for: words) { self = screen }
    return []
  }

  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: hits.scroll(by: -Mouse.wheelLines)
    case .wheelDown: hits.scroll(by: Mouse.wheelLines)
    case .press where hits.go(toRow: event.row - workspace.geometry.list.row): return open(in: &workspace)
    case .press, .drag, .release: break
    }
    return []
  }

  func draw(_ workspace: Workspace, on canvas: inout Canvas) { TextHitsView.draw(hits, workspace, on: &canvas) }

  func position(in workspace: Workspace) -> String { hits.position }

  /// Where the place at the cursor stands, for a line that has no room for it.
  func detail(in workspace: Workspace) -> String {
    guard case .hit(let story, let report, let number) = hits.line else { return "" }
    if let hit = hits.hit(ofReport: report, story: story) { return hit.label(at: number) }
    let places = (try? workspace.texts.places(of: hits.query, in: report)) ?? []
    guard places.indices.contains(number) else { return "" }
    return TextHitsView.label(of: places[number].lowerBound, in: report, workspace)
  }

  func hints(in workspace: Workspace) -> HintedKeys {
    HintedKeys(
      [.open, .nextMatch, .moreContext, .search],
      words: [.open: "open there", .nextMatch: "next", .moreContext: "all of a story", .leave: "back"])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in what was found",
      [
        (.open, "open the story there"), (.nextMatch, "next place"), (.previousMatch, "place before"),
        (.nextPassage, "next story"), (.moreContext, "all places of the story"),
        (.lessContext, "some of them again"), (.search, "look for other words"), (.leave, "back"),
      ])
  }

  mutating func fit(_ workspace: Workspace) { hits.fit(height: workspace.geometry.list.rows) }

  /// Stories may be others after a correction.
  mutating func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    if case .annotated = change { return true }
    if hits.asked != nil { return true }
    guard let screen = workspace.hits(of: hits.query) else { return false }
    self = screen
    return true
  }

  func checkInvariants() { hits.checkInvariants() }
}
