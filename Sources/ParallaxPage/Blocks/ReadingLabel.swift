/// What stands beside a reading: `  27 ^000 ¶16  rest at 28`.
public struct ReadingLabel: Sendable, Equatable {
  public enum Mark: Sendable, Equatable {
    case moved, onlyHere

    public var sign: String {
      switch self {
      case .moved: "^"
      case .onlyHere: "◆"
      }
    }
  }

  /// How a text of its own says what the reading above says.
  public enum Sign: Sendable, Equatable {
    /// The same words.
    case same
    /// In its own words.
    case like

    public var sign: String {
      switch self {
      case .same: "="
      case .like: "≈"
      }
    }
  }

  /// The name of the passage, where it is said: `27`, `30a`, `H`.
  public var passageName: String?
  public var mark: Mark?
  public var sign: Sign?
  /// Where the words stand in their own report: `¶16`; empty for the base and for headlines.
  public var place: String
  /// What else is said of their place: `start at 15`, `with ¶12`.
  public var notes: [String]

  /// The notes in one line.
  public var note: String { notes.joined(separator: " · ") }
}

/// A reading that is not shown again.
public struct EqualReading: Sendable, Equatable {
  public var label: ReadingLabel
  /// The report that has the same words; nil where its label says in which other passage they are read.
  public var like: Int?
  /// Wordings of its own that differ in form alone, the first of them.
  public var differences: [String] = []
  /// Whether there are more of them.
  public var hasMore = false

  /// `003, but for “Mr”, “Nov”`, the siglum being that of `like`.
  public func words(siglum: String) -> String {
    if differences.isEmpty { return siglum }
    return "\(siglum), but for \(differences.map { "“\($0)”" }.joined(separator: ", "))\(hasMore ? " …" : "")"
  }
}
