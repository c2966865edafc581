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
  /// The reports of the ranges tell of one event: they stand in one story.
  case join([TextRange])
  /// The reports of each group tell of one event, and those of different groups of different events.
  case divide([[TextRange]])

  /// What a correction changes, without its ranges.
  public enum Kind: String, Sendable, CaseIterable {
    case link, part, role, join, divide

    /// Whether it says which reports are one story, and nothing of their sentences.
    public var isOfStories: Bool { self == .join || self == .divide }
  }

  /// Which kind of correction it is.
  public var kind: Kind {
    switch self {
    case .link: .link
    case .part: .part
    case .role: .role
    case .join: .join
    case .divide: .divide
    }
  }

  /// The words that it is about: two ranges, for a role one, for stories one of each report.
  public var ranges: [TextRange] {
    switch self {
    case .link(let a, let b), .part(let a, let b): [a, b]
    case .role(let range, _): [range]
    case .join(let ranges): ranges
    case .divide(let groups): groups.flatMap(\.self)
    }
  }

  /// For each range the group that a division puts it in, counted from 0; 0 for all else.
  public var groups: [Int] {
    guard case .divide(let groups) = self else { return ranges.map { _ in 0 } }
    return groups.enumerated().flatMap { number, group in group.map { _ in number } }
  }

  /// The role that it gives; nil where it is about links.
  public var role: SegmentRole? {
    if case .role(_, let role) = self { role } else { nil }
  }

  /// - Parameters:
  ///   - kind: what it changes.
  ///   - ranges: the words that it is about.
  ///   - role: that it gives; nil for what is no correction of a role.
  ///   - groups: for each range of a division its group, counted from 0, ascending.
  /// - Returns: nil where ranges, role and groups do not fit the kind.
  public init?(_ kind: Kind, ranges: [TextRange], role: SegmentRole? = nil, groups: [Int] = []) {
    switch (kind, ranges.count, role) {
    case (.link, 2, nil): self = .link(ranges[0], ranges[1])
    case (.part, 2, nil): self = .part(ranges[0], ranges[1])
    case (.role, 1, let role?): self = .role(ranges[0], role)
    case (.join, 2..., nil): self = .join(ranges)
    case (.divide, 2..., nil) where groups.count == ranges.count && Set(groups).count > 1:
      self = .divide(Self.grouped(ranges, groups))
    default: return nil
    }
  }

  private static func grouped(_ ranges: [TextRange], _ groups: [Int]) -> [[TextRange]] {
    Set(groups).sorted().map { group in zip(ranges, groups).filter { $1 == group }.map(\.0) }
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
    /// It cannot hold: both ranges are of one report, their roles keep the sentences apart, or later corrections of
    /// stories say otherwise.
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

  /// Of what says which reports are one story, the reports that are here, each once, by groups.
  public var reportsOfStories: [[Int]] {
    guard correction.kind.isOfStories else { return [] }
    var known: Set<Int> = []
    let found = zip(correction.groups, places).compactMap { group, place in
      place.flatMap { known.insert($0.report).inserted ? (group: group, report: $0.report) : nil }
    }
    return Set(found.map(\.group)).sorted().map { group in
      found.filter { $0.group == group }.map(\.report).sorted()
    }
  }
}
