import ParallaxModel
import ParallaxPage

/// What all tell, what some tell and what only one has: a line each, and every line leads to its place in the text.
struct OverviewScreenLayout: ListLayout {
  var layout: PageLayout { .overview }
  var words: String { "Overview" }
  var action: Action { .layoutOverview }
  var showsPassages: Bool { false }

  /// Sentences of one report alone that show, from step to step.
  private static let steps = [BlockOptions.usualOwnSentences, 10, 30, Int.max]

  func complete(_ options: PageOptions, in workspace: Workspace) -> PageOptions {
    var options = options
    options.awaitsFindings = workspace.findings.known == nil
    options.mapHeight = workspace.geometry.mapHeight
    return options
  }

  // MARK: Keys

  /// The place of the line in the text; of a line that has none that of the next.
  func open(in workspace: inout Workspace) -> [Step] {
    let lines = workspace.story.page.lines
    let cursor = workspace.story.viewport.cursor
    if entry(in: workspace)?.kind == .more {
      showMore(true, in: &workspace)
      return []
    }
    let own = lines.indices.contains(cursor) ? lines[cursor].entry : nil
    let place =
      lines.indices.filter { own != nil && lines[$0].entry == own }.first { !lines[$0].places.isEmpty }
      ?? (cursor..<max(cursor, lines.count)).first { !lines[$0].places.isEmpty }
    if let source = place.flatMap({ lines[$0].places.first }) {
      workspace.go(to: source.bytes, of: source.report)
    }
    return []
  }

  func goBack(in workspace: inout Workspace) -> Bool {
    if workspace.isAtStart { return false }
    workspace.setLayout(workspace.story.leaps.textLayout)
    return true
  }

  /// More of what only one report has, or less.
  func showMore(_ more: Bool, in workspace: inout Workspace) {
    let now = workspace.story.options.ownSentences
    guard let next = more ? Self.steps.first(where: { $0 > now }) : Self.steps.last(where: { $0 < now }) else { return }
    workspace.relayout { $0.story.options.ownSentences = next }
  }

  /// All of it, or as much as at first.
  func toggleEqual(in workspace: inout Workspace) {
    let isWhole = workspace.story.options.ownSentences == .max
    workspace.relayout { $0.story.options.ownSentences = isWhole ? BlockOptions.usualOwnSentences : .max }
  }

  /// The next section.
  func goToPassage(forward: Bool, in workspace: inout Workspace) {
    let page = workspace.story.page
    let line = workspace.story.viewport.cursor
    let headings = page.lines.indices.filter { number in
      page.lines[number].entry.map { page.entries[$0].kind == .heading } ?? false
    }
    let next = forward ? headings.first { $0 > line } ?? page.lines.count - 1 : headings.last { $0 < line } ?? 0
    if page.lines.indices.contains(next) { workspace.story.viewport.move(to: next, atRow: 0) }
  }

  func goToFinding(forward: Bool, in workspace: inout Workspace) {
    let lines = workspace.story.page.lines
    let cursor = workspace.story.viewport.cursor
    func tells(_ line: Int) -> Bool {
      lines[line].entry.map { workspace.story.page.entries[$0].finding != nil } ?? false
    }
    let next =
      forward
      ? lines.indices.first { $0 > cursor && lines[$0].entry != lines[cursor].entry && tells($0) }
      : lines.indices.last { $0 < cursor && lines[$0].entry != lines[cursor].entry && tells($0) }
    if let next {
      workspace.story.viewport.move(to: next)
    } else {
      workspace.message = lines.indices.contains(where: tells) ? forward ? .lastFinding : .firstFinding : .noFindings
    }
  }

  func findingAtCursor(in workspace: Workspace) -> Finding? {
    guard let id = entry(in: workspace)?.finding else { return nil }
    return workspace.findings.known?.first { $0.id == id }
  }

  /// How the reports begin shows whole.
  func settle(in workspace: inout Workspace) {
    guard workspace.story.lineAtCursor?.entry == nil else { return }
    workspace.story.viewport.place(0, atRow: 0)
    workspace.story.page.kept?.viewport = workspace.story.viewport
  }

  // MARK: Words

  /// `1 of 40`: among the lines that lead somewhere.
  func position(in workspace: Workspace) -> String {
    let entries = workspace.story.page.entries
    guard let number = number(in: workspace), entries[...number].contains(where: \.isEntry) else { return "top" }
    return "\(entries[...number].count(where: \.isEntry)) of \(entries.count(where: \.isEntry))"
  }

  /// `fox ¶1, hpo ¶1 and nyt ¶1 tell it`
  func detail(in workspace: Workspace) -> String {
    guard let line = workspace.story.lineAtCursor, let number = line.entry else { return "" }
    return workspace.story.page.entries[number].words(
      of: workspace.story.projection.synopsis.story.reports, in: workspace.collation.reports)
  }

  /// The number of the line at the cursor, or of the last one before it.
  private func number(in workspace: Workspace) -> Int? {
    let lines = workspace.story.page.lines
    guard lines.indices.contains(workspace.story.viewport.cursor) else { return nil }
    return lines[...workspace.story.viewport.cursor].last { $0.entry != nil }?.entry
  }

  private func entry(in workspace: Workspace) -> OverviewLine? {
    workspace.story.lineAtCursor?.entry.map { workspace.story.page.entries[$0] }
  }

  func hints(in workspace: Workspace) -> HintedKeys {
    let columns: [Action] = workspace.story.page.flow == nil ? [] : [.otherPane]
    return HintedKeys(
      [.open] + columns + [.layoutParallel, .layoutFindings, .moreContext, .search],
      words: [
        .open: "go there", .otherPane: "other column", .layoutParallel: "passages", .layoutFindings: "facts",
        .moreContext: "more", .search: "find",
      ])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in the overview",
      [
        (.open, "go to the place of the line in the text"), (.leapBack, "back from there"),
        (.moreContext, "more of what only one has"), (.lessContext, "less of it"),
        (.nextFinding, "next fact that differs"), (.back, "to the text"),
      ])
  }
}

extension PageLine {
  /// Where the words of reports on it stand.
  fileprivate var places: [RunSource] { runs.compactMap(\.source) }
}
