import ParallaxPage

/// The help as lines in one or two columns, with what the reader looks for in it.
struct HelpPages: Sendable {
  enum Line: Sendable, Equatable {
    case blank
    case heading(String)
    case key(keys: String, words: String)
    /// How something looks in the text, and what it means.
    case look(sample: String, role: Role, words: String)

    /// What a search looks through.
    var text: String {
      switch self {
      case .blank, .heading: ""
      case .key(let keys, let words): "\(keys) \(words)"
      case .look(let sample, _, let words): "\(sample) \(words)"
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
    all = (own.isEmpty ? [] : [.heading("Here")] + own + [.blank]) + others + [.blank] + Self.looks
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

  private static let looks: [Line] = [
    .heading("How the text looks"),
    .look(sample: "changed", role: .variantChanged, words: "new or other words than in the base"),
    .look(sample: "gone", role: .variantGone, words: "words of the base that are not here"),
    .look(sample: "moved", role: .variantMoved, words: "stands elsewhere in the passage"),
    .look(sample: "only here", role: .variantOnly, words: "no other report has it"),
    .look(sample: "shared", role: .variantShared, words: "what all reports of the passage have, lit by %"),
    .look(sample: "Quiet", role: .variantCosmetic, words: "case, spelling and the like, lit by W"),
    .look(sample: "<ZWSP>", role: .invisible, words: "a character that shows nothing, by i"),
    .look(sample: "= 003", role: .readingEqual, words: "the same words as in 003"),
    .look(sample: "█ ▓ ▒", role: .mapEdited, words: "in the map: same words, edited, in other words"),
    .look(sample: "░ · ◆ !", role: .finding, words: "only a detail, absent, only here, a fact differs"),
    .look(sample: "▸▓", role: .gutterCursor, words: "the map at the right edge; ▸ is where you are"),
    .look(sample: "¶16", role: .place, words: "the paragraph in the report itself"),
  ]

  mutating func fit(_ area: Area) {
    self.area = area
    layOut()
  }

  private mutating func layOut() {
    let folded = FoldedText(filter).trimmed
    if folded.isEmpty {
      columns = area.columns >= Self.wide && all.count > area.rows ? Self.halves(of: all) : [all]
    } else {
      columns = [all.filter { !FoldedText($0.text).places(of: folded).isEmpty }]
    }
    viewport.fit(height: area.rows, count: columns.map(\.count).max() ?? 0)
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
