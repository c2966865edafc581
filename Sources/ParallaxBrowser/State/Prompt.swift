import ParallaxModel

/// A line that the reader writes, with its cursor and what was written before.
struct Prompt: Sendable, Equatable {
  enum Purpose: Sendable, Equatable {
    /// Searches all reports.
    case search
    /// Finds lines of a list.
    case find
    case filter, command
    /// Leaves some stories of the list, as it is written.
    case filterStories
    /// A note on these words, in the place of an earlier one.
    case note(TextRange, replacing: Int?)
    /// The name of a file.
    case save(SaveChoice)

    /// What stands before the line.
    var sign: String {
      switch self {
      case .note: "note: "
      case .save(let choice): "save \(choice.name) as: "
      case .filter, .filterStories: "&"
      case .command: ":"
      case .search, .find: "/"
      }
    }

    /// Whether it may be a regular expression.
    var takesRegex: Bool { self == .search || self == .filter }

    /// Longer input is cut: a query is a phrase, a note a paragraph, and a paste may be a book.
    var limit: Int { if case .note = self { 4000 } else { 400 } }
  }

  let purpose: Purpose
  private(set) var characters: [Character] = []
  /// Characters before the cursor.
  private(set) var cursor = 0
  /// Older lines first; the one being written stands after them.
  private var lines: [SearchQuery]
  private var line: Int
  /// What Tab has found; nil after any other key.
  private(set) var completion: Completion?
  /// Whether it is meant as a regular expression.
  private(set) var isRegex: Bool

  /// - Parameter history: what was written before, each as it was meant.
  init(_ purpose: Purpose, history: [SearchQuery] = [], text: String = "", isRegex: Bool = false) {
    self.purpose = purpose
    self.isRegex = isRegex
    defer { insert(text) }
    lines = history + [SearchQuery("", isRegex: isRegex)]
    line = history.count
  }

  var text: String { String(characters) }

  /// What stands before the line.
  var sign: String { (isRegex ? "regex" : "") + purpose.sign }

  /// Goes on to the next completion, or finds the first.
  mutating func complete(forward: Bool, _ find: (String) -> (stem: String, words: [String])) {
    // What was the only way to go on may be gone on from.
    if completion?.words.count == 1 { completion = nil }
    if completion == nil {
      let found = find(text)
      completion = Completion(stem: found.stem, words: found.words)
      if let line = completion?.line, line != text { return write(line) }
    }
    completion?.step(forward: forward)
    if let line = completion?.line { write(line) }
  }

  private mutating func write(_ line: String) {
    characters = Array(line)
    cursor = characters.count
  }

  mutating func insert(_ text: String) {
    completion = nil
    let room = purpose.limit - characters.count
    let added = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { !$0.isControl }.prefix(max(0, room))
    characters.insert(contentsOf: added, at: cursor)
    cursor = min(characters.count, cursor + added.count)
  }

  /// Whether `action` edits the line; if so it is done.
  mutating func edit(_ action: Action) -> Bool {
    completion = nil
    switch action {
    case .erase: erase(from: cursor - 1)
    case .eraseForward: if cursor < characters.count { characters.remove(at: cursor) }
    case .eraseWord: erase(from: wordStart)
    case .eraseLine: erase(from: 0)
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(characters.count, cursor + 1)
    case .cursorHome: cursor = 0
    case .cursorEnd: cursor = characters.count
    case .olderEntry: recall(line - 1)
    case .newerEntry: recall(line + 1)
    case .toggleRegex: if purpose.takesRegex { isRegex.toggle() }
    default: return false
    }
    return true
  }

  private mutating func erase(from start: Int) {
    let start = max(0, start)
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func recall(_ other: Int) {
    guard lines.indices.contains(other) else { return }
    lines[line] = SearchQuery(text, isRegex: isRegex)
    line = other
    isRegex = lines[other].isRegex
    write(lines[other].text)
  }

  func checkInvariants() {
    assert((0...characters.count).contains(cursor), "the cursor is in the line")
    assert(lines.indices.contains(line), "one of the lines is written")
  }
}

extension Character {
  /// Control and format characters, which no line on the screen holds.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
