internal import ParallaxModel

/// A passage in the map: what it is about, and how each report has it.
public struct MapRow: Sendable, Equatable {
  public struct Cell: Sendable, Equatable {
    public let report: Int
    public let level: MapLevel
    public let isMoved: Bool
    /// Whether a finding says that the report differs here.
    public let hasFinding: Bool
  }

  public let passageName: String
  /// Whether the reader has read it.
  public let isRead: Bool
  public let label: PassageLabel
  /// In the order of the columns.
  public let cells: [Cell]
}

/// How a report has a passage, in one sign.
public enum MapLevel: Sendable, Equatable, CaseIterable {
  case same, edited, inOtherWords, detail, absent, onlyHere
  /// Of texts of their own: the same words, the same in its own words, a detail, nothing that was found.
  case equal, like, also, blank

  public var sign: String {
    switch self {
    case .same: "█"
    case .edited: "▓"
    case .inOtherWords: "▒"
    case .detail: "░"
    case .absent: "·"
    case .onlyHere: "◆"
    case .equal: "="
    case .like: "≈"
    case .also: "+"
    case .blank: " "
    }
  }

  /// What the sign means; empty for a blank.
  public var words: String {
    switch self {
    case .same: "same"
    case .edited: "edited"
    case .inOtherWords: "in other words"
    case .detail: "detail"
    case .absent: "absent"
    case .onlyHere: "only"
    case .equal: "tells it"
    case .like: "in its own words"
    case .also: "also: a detail"
    case .blank: ""
    }
  }

  public var role: Role {
    switch self {
    case .same: .mapSame
    case .edited: .mapEdited
    case .inOtherWords: .mapReworded
    case .detail: .mapDetail
    case .absent: .mapAbsent
    case .onlyHere: .variantOnly
    case .equal, .like: .tie
    case .also: .detail
    case .blank: .text
    }
  }
}
