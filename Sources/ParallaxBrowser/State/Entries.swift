import ParallaxModel

/// What the reader has written in prompts, the oldest first.
struct Entries: Sendable {
  /// Whether what is searched for is a regular expression.
  var usesRegex: Bool
  private(set) var searches: [SearchQuery] = []
  private(set) var filters: [SearchQuery] = []
  private(set) var commands: [SearchQuery] = []

  init(usesRegex: Bool) { self.usesRegex = usesRegex }

  mutating func remember(search query: SearchQuery) { Self.append(query, to: &searches) }
  mutating func remember(filter query: SearchQuery) { Self.append(query, to: &filters) }
  mutating func remember(command line: String) { Self.append(SearchQuery(line), to: &commands) }

  func checkInvariants() {
    for entries in [searches, filters, commands] {
      assert(Set(entries.map(\.text)).count == entries.count, "each text is remembered once")
    }
  }

  /// Each text once, the newest last.
  private static func append(_ query: SearchQuery, to entries: inout [SearchQuery]) {
    entries.removeAll { $0.text == query.text }
    entries.append(query)
  }
}
