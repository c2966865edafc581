import ParallaxModel
import ParallaxPage

/// A list that answers a question, with the cursor and what the reader looks for in it.
struct OpenListing: Sendable {
  let question: Question
  private let listing: Listing
  private(set) var filter = ""
  /// The lines that show, each with its entry's number.
  private(set) var lines: [(line: PageLine, entry: Int)] = []
  private(set) var viewport = Viewport()

  init(_ question: Question, in workspace: Workspace) {
    self.question = question
    listing = question.answer(in: workspace)
    layOut(height: workspace.geometry.list.rows)
  }

  /// Answers the question anew, for another width or after a change.
  mutating func renew(in workspace: Workspace) {
    let old = self
    self = OpenListing(question, in: workspace)
    resume(old)
  }

  var title: String { filter.isEmpty ? listing.title : "\(listing.title), with “\(filter)”" }

  private mutating func layOut(height: Int) {
    let folded = FoldedText(filter).trimmed
    lines = []
    for (number, entry) in listing.entries.enumerated()
    where folded.isEmpty || !FoldedText(entry.text).places(of: folded).isEmpty {
      lines += entry.lines.map { ($0, number) }
    }
    viewport.fit(height: height, count: lines.count)
  }

  /// The same with what belongs to the reader taken over.
  mutating func resume(_ old: OpenListing) {
    filter = old.filter
    layOut(height: viewport.height)
    if let start = lines.firstIndex(where: { $0.entry == old.entry }) { viewport.place(start, atRow: old.viewport.row) }
  }

  /// Shows the entries that hold `words` alone, no words all of them; whether there are any.
  mutating func search(for words: String) -> Bool {
    let old = self
    filter = FoldedText(words).trimmed.isEmpty ? "" : words
    viewport = Viewport()
    layOut(height: old.viewport.height)
    if lines.isEmpty, !filter.isEmpty { self = old }
    return filter == words || words.isEmpty
  }

  /// The number of the entry at the cursor.
  private var entry: Int? { lines.indices.contains(viewport.cursor) ? lines[viewport.cursor].entry : nil }

  /// What the entry at the cursor is about.
  var target: Listing.Target? { entry.flatMap { listing.entries[$0].target } }

  /// The note or mark that the entry at the cursor shows.
  var annotation: Int? { entry.flatMap { listing.entries[$0].annotation } }

  /// `3 of 12`, entries.
  var position: String {
    guard let entry else { return "none" }
    let shown = Set(lines.map(\.entry)).sorted()
    return "\((shown.firstIndex(of: entry) ?? 0) + 1) of \(shown.count)"
  }

  mutating func move(_ action: Action) {
    let starts = lines.indices.filter { $0 == 0 || lines[$0].entry != lines[$0 - 1].entry }
    switch action {
    case .nextPassage, .nextMatch:
      go(to: starts.first { $0 > viewport.cursor } ?? viewport.cursor)
    case .previousPassage, .previousMatch:
      go(to: starts.last { $0 < viewport.cursor } ?? 0)
    default: viewport.perform(action)
    }
  }

  mutating func scroll(by lines: Int) { viewport.scroll(by: lines) }

  /// Puts the cursor on the line at a row of the screen; whether its entry is where the cursor was already.
  mutating func go(toRow row: Int) -> Bool {
    let line = viewport.top + row
    guard viewport.shown.contains(line) else { return false }
    let before = entry
    viewport.place(line, atRow: row)
    return entry == before
  }

  private mutating func go(to line: Int) {
    let end = lines.indices.last { lines.indices.contains(line) && lines[$0].entry == lines[line].entry }
    viewport.move(to: line, through: end)
  }

  func checkInvariants() {
    assert(lines.map(\.entry).isAscending, "entries stand in their order")
    assert(lines.allSatisfy { listing.entries.indices.contains($0.entry) }, "each line is one of an entry")
    assert(viewport.count == lines.count, "the viewport counts the lines of the list")
    viewport.checkInvariants()
  }
}
