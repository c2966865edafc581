import ParallaxModel
import ParallaxPage

/// The first screen where the reports tell of several events: a line for each story, and what the reader looks for.
struct StoryList: Sendable {
  /// In the order of `collation.stories`.
  let words: [StoryWords]
  /// The stories that show, as indices.
  private(set) var shown: [Int]
  private(set) var filter = ""
  private(set) var viewport = Viewport()

  init(_ collation: Collation, height: Int) {
    words = collation.stories.map { StoryWords($0, in: collation) }
    shown = Array(words.indices)
    fit(height: height)
  }

  /// The story at the cursor.
  var story: Int { shown[viewport.cursor] }

  mutating func fit(height: Int) { viewport.fit(height: height, count: shown.count) }

  mutating func move(_ action: Action) { viewport.perform(action) }

  /// Puts the cursor on the line at a row of the screen; whether it was there already.
  mutating func go(toRow row: Int) -> Bool {
    let line = viewport.top + row
    guard viewport.shown.contains(line) else { return false }
    defer { viewport.place(line, atRow: row) }
    return line == viewport.cursor
  }

  /// Shows the stories whose line holds `text` alone, no text all of them; whether there are any.
  mutating func search(for text: String) -> Bool {
    let folded = FoldedText(text).trimmed
    let found = words.indices.filter { folded.isEmpty || !FoldedText(words[$0].text).places(of: folded).isEmpty }
    if found.isEmpty { return false }
    let before = story
    filter = folded.isEmpty ? "" : text
    shown = found
    fit(height: viewport.height)
    viewport.place(found.firstIndex(of: before) ?? 0, atRow: 0)
    return true
  }

  func checkInvariants() {
    assert(!shown.isEmpty && shown.isStrictlyAscending, "some stories show, in their order")
    assert(viewport.count == shown.count, "the viewport counts the stories that show")
    viewport.checkInvariants()
  }
}

extension Collation {
  /// Whether there is more to choose from than one story and reports that stand alone.
  var tellsOfSeveralEvents: Bool { stories.count > 1 && stories.count { $0.reports.count > 1 } != 1 }
}

extension StoryWords {
  /// What a search looks through.
  fileprivate var text: String {
    ([headline, dates] + sigla + outlets).joined(separator: "\n")
  }
}
