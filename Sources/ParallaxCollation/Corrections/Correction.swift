public import ParallaxText

/// What the reader corrects in the collation, an input of it. Corrections are applied in the order in which they were
/// made; of two that contradict each other the later one holds.
public enum Correction: Sendable, Hashable {
  /// The sentences of the two ranges say the same.
  case link(TextRange, TextRange)
  /// No sentence of the one range says what one of the other does.
  case part(TextRange, TextRange)
  /// The paragraphs of the range are of this role.
  case role(TextRange, SegmentRole)

  /// What a correction changes, without its ranges.
  public enum Kind: String, Sendable, CaseIterable { case link, part, role }

  /// Which kind of correction it is.
  public var kind: Kind {
    switch self {
    case .link: .link
    case .part: .part
    case .role: .role
    }
  }

  /// The words that it is about: two ranges, or for a role one.
  public var ranges: [TextRange] {
    switch self {
    case .link(let a, let b), .part(let a, let b): [a, b]
    case .role(let range, _): [range]
    }
  }

  /// The role that it gives; nil where it is about links.
  public var role: SegmentRole? {
    if case .role(_, let role) = self { role } else { nil }
  }

  /// - Returns: nil where ranges and role do not fit the kind.
  public init?(_ kind: Kind, ranges: [TextRange], role: SegmentRole? = nil) {
    switch (kind, ranges.count, role) {
    case (.link, 2, nil): self = .link(ranges[0], ranges[1])
    case (.part, 2, nil): self = .part(ranges[0], ranges[1])
    case (.role, 1, let role?): self = .role(ranges[0], role)
    default: return nil
    }
  }
}

/// A correction with what became of it among the reports of a collation. None is dropped.
public struct ResolvedCorrection: Sendable, Equatable {
  /// What became of a correction.
  public enum Outcome: Sendable, Equatable {
    case applied
    /// Words of it are not found in the report that had them, or in several alike.
    case notFound
    /// A report of it is not among these.
    case absent
    /// It cannot hold: both ranges are of one report, or their roles keep the sentences apart.
    case impossible
  }

  /// As the reader made it.
  public let correction: Correction
  /// Where each of its ranges stands now; nil where it is not found.
  public let places: [TextPlace?]
  /// Whether it holds, or why not.
  public let outcome: Outcome

  /// Whether it holds.
  public var isApplied: Bool { outcome == .applied }
}
