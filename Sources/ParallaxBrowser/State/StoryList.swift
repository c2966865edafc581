import ParallaxModel
import ParallaxPage

/// The stories of the list: in which order, which of them show, which are tagged.
struct StoryList: Sendable {
  /// In the order of the collation, or of the collection's index.
  let all: StoryRows
  /// The stories that show, as indices of `rows`, in the order of the list.
  private(set) var shown: [Int] = []
  private(set) var filter = StoryFilter("")
  private(set) var order: StoryOrder
  /// Indices of `rows`.
  private(set) var tagged: Set<Int> = []
  private(set) var viewport = Viewport()

  init(_ rows: StoryRows, in workspace: Workspace, height: Int) {
    all = rows
    order = rows.widths.newest > 0 ? .newest : .count
    shown = order.sorted(rows, in: workspace)
    fit(height: height)
  }

  var rows: [StoryRow] { all.all }

  /// The story at the cursor; nil where a filter leaves none.
  var row: StoryRow? { shown.isEmpty ? nil : rows[shown[viewport.cursor]] }

  /// The story at the cursor, as an index of `rows`.
  var story: Int { shown.isEmpty ? 0 : shown[viewport.cursor] }

  var taggedRows: [StoryRow] { tagged.sorted().map { rows[$0] } }

  /// Those on the screen, from above.
  var visible: [StoryRow] { viewport.shown.map { rows[shown[$0]] } }

  /// Whether order or filter ask on how many facts reports differ.
  var dependsOnCounts: Bool { order == .differ || filter.asksForDiffering }

  mutating func fit(height: Int) { viewport.fit(height: height, count: shown.count) }

  mutating func move(_ action: Action) { viewport.perform(action) }

  /// Puts the cursor on the line at a row of the list; whether it was there already.
  mutating func go(toRow row: Int) -> Bool {
    let line = viewport.top + row
    guard viewport.shown.contains(line) else { return false }
    defer { viewport.place(line, atRow: row) }
    return line == viewport.cursor
  }

  /// Tags the story at the cursor, or takes its tag away, and goes on to the next.
  mutating func tag() {
    guard !shown.isEmpty else { return }
    if tagged.remove(story) == nil { tagged.insert(story) }
    viewport.perform(.lineDown)
  }

  /// Goes to the first of those tagged.
  mutating func goToTagged() {
    guard !tagged.contains(story), let line = shown.firstIndex(where: tagged.contains) else { return }
    viewport.move(to: line)
  }

  /// Whether there was one.
  mutating func untagAll() -> Bool {
    defer { tagged = [] }
    return !tagged.isEmpty
  }

  /// Shows the stories that `filter` leaves alone.
  mutating func show(_ filter: StoryFilter, in workspace: Workspace) {
    self.filter = filter
    renewShown(in: workspace)
  }

  /// Another order; the cursor stays on its story.
  mutating func sort(by order: StoryOrder, in workspace: Workspace) {
    self.order = order
    renewShown(in: workspace)
  }

  private mutating func renewShown(in workspace: Workspace) {
    let before = shown.isEmpty ? nil : story
    shown = filter.chosen(order.sorted(all, in: workspace), of: all, in: workspace)
    fit(height: viewport.height)
    viewport.place(before.flatMap(shown.firstIndex) ?? 0, atRow: viewport.row)
  }

  // MARK: Other stories

  /// The order, the filter and the place of another list, as far as its stories are here.
  mutating func resume(_ other: StoryList, in workspace: Workspace) {
    filter = other.filter
    sort(by: other.order, in: workspace)
    guard let name = other.row?.name, let line = line(of: name, in: workspace) else {
      return viewport.place(other.viewport.cursor, atRow: other.viewport.row)
    }
    viewport.place(line, atRow: other.viewport.row)
  }

  /// The tags of another list too: the same collection has more stories, or others.
  mutating func goOn(from other: StoryList, in workspace: Workspace) {
    let isUndated = other.rows.isEmpty
    let first = order
    resume(other, in: workspace)
    if isUndated { sort(by: first, in: workspace) }
    for row in other.taggedRows {
      if let place = rows.firstIndex(where: { $0.has(row.name, in: workspace.collation) }) { tagged.insert(place) }
    }
  }

  /// The line of the story that a report tells.
  private func line(of name: DocumentName, in workspace: Workspace) -> Int? {
    shown.firstIndex { rows[$0].has(name, in: workspace.collation) }
  }

  /// The index of the story that a report tells.
  func place(of name: DocumentName, in workspace: Workspace) -> Int? {
    rows.firstIndex { $0.has(name, in: workspace.collation) }
  }

  func checkInvariants() {
    assert(Set(shown).count == shown.count, "each story shows once")
    assert(viewport.count == shown.count, "the viewport counts the stories that show")
    assert(tagged.allSatisfy(rows.indices.contains), "the tagged are stories of the list")
    viewport.checkInvariants()
  }
}

extension Collation {
  /// Whether there is more to choose from than one story and reports that stand alone.
  var tellsOfSeveralEvents: Bool { stories.count > 1 && stories.count { $0.reports.count > 1 } != 1 }
}
