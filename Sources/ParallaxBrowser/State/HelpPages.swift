import ParallaxModel
import ParallaxPage

/// The help as lines in one or two columns, with what the reader looks for in it.
struct HelpPages: Sendable {
  enum Line: Sendable, Equatable {
    case blank
    case heading(String)
    case key(keys: String, words: String)
    /// One of the lines that the help begins with; its keys are told again among all others.
    case daily(keys: String, words: String)
    /// How something looks in the text, and what it means.
    case look(sample: String, role: Role, words: String)
    /// A word of the screen, and what it means.
    case term(String, String)
    /// What is left of the words of the line above.
    case more(String)

    /// What a search looks through.
    var text: String {
      switch self {
      case .blank, .heading: ""
      case .key(let keys, let words), .daily(let keys, let words): "\(keys) \(words)"
      case .look(let sample, _, let words): "\(sample) \(words)"
      case .term(let term, let words): "\(term) \(words)"
      case .more(let words): words
      }
    }

    /// What stands at the left, and what it means; nil where it has but one part.
    var parts: (left: String, role: Role, right: String)? {
      switch self {
      case .key(let keys, let words), .daily(let keys, let words): (keys, .helpKey, words)
      case .look(let sample, let role, let words): (sample, role, words)
      case .term(let term, let words): (term, .helpKey, words)
      case .blank, .heading, .more: nil
      }
    }

    /// The same with other words at the right.
    fileprivate func with(_ words: String) -> Line {
      switch self {
      case .key(let keys, _): .key(keys: keys, words: words)
      case .daily(let keys, _): .daily(keys: keys, words: words)
      case .look(let sample, let role, _): .look(sample: sample, role: role, words: words)
      case .term(let term, _): .term(term, words)
      case .blank, .heading, .more: self
      }
    }
  }

  /// From this width on there are two columns.
  static let wide: Column = 110

  /// Where it was asked for.
  let title: String
  private let all: [Line]
  private(set) var filter = ""
  private(set) var columns: [[Line]] = []
  private var area: Area
  private(set) var viewport = Viewport()

  init(_ topic: HelpTopic, _ bindings: KeyBindings, context: Context, area: Area) {
    title = topic.title
    let own = topic.keys.compactMap { key -> Line? in
      let names = bindings.names(of: key.action)
      return names.isEmpty ? nil : .key(keys: names.joined(separator: " "), words: key.words)
    }
    let others = KeyList(bindings, in: context, besides: topic.keys.map(\.action)).lines.map(Self.line)
    all =
      (own.isEmpty ? [] : [.heading("Here")] + own + [.blank]) + DailyKeys.lines(bindings, in: context) + others
      + [.blank] + Glossary.lines
    self.area = area
    layOut()
  }

  private static func line(_ line: KeyList.Line) -> Line {
    switch line {
    case .blank: .blank
    case .heading(let heading): .heading(heading)
    case .key(let keys, let words, _): .key(keys: keys, words: words)
    }
  }

  mutating func fit(_ area: Area) {
    self.area = area
    layOut()
  }

  private mutating func layOut() {
    let folded = FoldedText(filter).trimmed
    if folded.isEmpty {
      let inOne = wrapped(all, columns: 1)
      let hasTwo = area.columns >= Self.wide && inOne.count > area.rows
      columns = hasTwo ? Self.halves(of: wrapped(all, columns: 2)) : [inOne]
    } else {
      columns = [wrapped(all.filter { !FoldedText($0.text).places(of: folded).isEmpty }, columns: 1)]
    }
    viewport.fit(height: area.rows, count: columns.map(\.count).max() ?? 0)
  }

  /// Columns from a column's left edge to the words.
  static let wordsColumn: Column = 19
  /// Before the first column, and to the right of each.
  static let margin: Column = 1
  /// Of the words at least: with less they stand below what they explain.
  private static let fewestColumns: Column = 24

  /// Columns that one of so many columns has.
  func width(ofColumns count: Int) -> Column { (area.columns - Self.margin) / max(1, count) - 1 }

  /// Where words begin after what stands at the left.
  static func wordsStart(after left: String) -> Column { max(wordsColumn, SafeText().columns(of: left) + 2) }

  /// Words that have no room in a line go on in the next: none are cut.
  private func wrapped(_ lines: [Line], columns count: Int) -> [Line] {
    let width = width(ofColumns: count)
    return lines.flatMap { line -> [Line] in
      guard let parts = line.parts else { return [line] }
      let room = width - Self.wordsStart(after: parts.left)
      let rest = max(8, width - Self.wordsColumn)
      let words = Self.broken(parts.right, first: room < Self.fewestColumns && room < rest ? 0 : room, others: rest)
      return [line.with(words[0])] + words.dropFirst().map { .more($0) }
    }
  }

  /// Words in lines of so many columns.
  private static func broken(_ words: String, first: Column, others: Column) -> [String] {
    let safe = SafeText()
    var lines = [""]
    for word in words.split(separator: " ").map(String.init) {
      let room = lines.count == 1 ? first : others
      let last = lines[lines.count - 1]
      if last.isEmpty, safe.columns(of: word) <= room || lines.count > 1 {
        lines[lines.count - 1] = word
      } else if !last.isEmpty, safe.columns(of: last) + 1 + safe.columns(of: word) <= room {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Two columns as even as whole groups allow.
  private static func halves(of lines: [Line]) -> [[Line]] {
    let blanks = lines.indices.filter { lines[$0] == .blank }
    guard let middle = blanks.min(by: { max($0, lines.count - $0) < max($1, lines.count - $1) }) else { return [lines] }
    return [Array(lines[..<middle]), Array(lines[(middle + 1)...])]
  }

  /// Shows the lines that hold `words` alone; whether there are any. No words show all.
  @discardableResult
  mutating func search(for words: String) -> Bool {
    let old = filter
    filter = FoldedText(words).trimmed.isEmpty ? "" : words
    viewport = Viewport()
    layOut()
    if !columns.joined().isEmpty { return true }
    filter = old
    layOut()
    return false
  }

  /// Moves the page itself: there is nothing here to point at.
  mutating func scroll(_ action: Action) {
    viewport.place(viewport.top, atRow: 0)
    switch action {
    case .lineDown: viewport.scroll(by: 1)
    case .lineUp: viewport.scroll(by: -1)
    default: viewport.perform(action)
    }
  }

  /// `1-20 of 64`, lines of the longer column; `all` where everything shows.
  var position: String {
    let shown = viewport.shown
    return shown.count == viewport.count ? "all" : "\(shown.lowerBound + 1)-\(shown.upperBound) of \(viewport.count)"
  }
}
