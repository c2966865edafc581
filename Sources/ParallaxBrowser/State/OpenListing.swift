import ParallaxModel
import ParallaxPage

/// What the reader asked for as a list: it is set anew for another width.
enum Question: Sendable, Equatable {
  case quotations(differingFirst: Bool)
  /// What a report lacks of the base.
  case missing(Int)
  /// Who has the sentences of a reading.
  case sentences([SentenceID])
  /// Who has a phrase, and the sentences about it.
  case phrase(String, [SentenceID])
  case detail(Int)
  case wordings
  /// The reader's notes and marks.
  case annotations
}

/// A list that answers a question, with the cursor and what the reader looks for in it.
struct OpenListing: Sendable {
  let question: Question
  private let listing: Listing
  private(set) var filter = ""
  /// The lines that show, each with its entry's number.
  private(set) var lines: [(line: PageLine, entry: Int)] = []
  private(set) var viewport = Viewport()

  init(_ listing: Listing, answering question: Question, height: Int) {
    self.listing = listing
    self.question = question
    layOut(height: height)
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
}
