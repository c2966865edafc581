public import ParallaxModel

/// What kinds of facts are called on the screen; the one table of it. JSON, lines for other programs and evidence keep
/// the raw values.
extension FindingKind {
  /// `quote` for `quotation`: short, for it stands before every fact.
  public var word: String {
    switch self {
    case .name, .number, .date, .speaker: rawValue
    case .quotation: "quote"
    case .attribution: "source"
    case .negation: "not"
    case .certainty: "certain"
    }
  }

  /// All of them by both names: `quotation or quote`.
  public static var names: String {
    allCases.map { $0.word == $0.rawValue ? $0.word : "\($0.rawValue) or \($0.word)" }.joined(separator: ", ")
  }

  /// The kind of either name.
  public init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == name || $0.word == name }) else { return nil }
    self = kind
  }
}

extension Finding {
  /// What it is called: its kind, or where opposites stand in each other's place that.
  public var word: String { areOpposites ? kind == .name ? "person" : "reverse" : kind.word }
}

extension Finding.Lack {
  /// What stands in the place of words that a report lacks: no words of the report.
  public var sign: String {
    switch self {
    case .source: "(no source)"
    case .recipient: "(not said to whom)"
    case .words: "(not here)"
    }
  }
}
