internal import ParallaxSupport

/// Signatures → stories, without a look at any text.
public enum SignatureGroups {
  /// The least mean kinship of the reports of a story. Chosen where it serves collections of any size: of 129 reports of
  /// three newsrooms each (B³ F1 .97, no story mixes events), of 337 with copies and translations (1.00), and of 700 to
  /// 50,000 made articles (.99).
  static let least = 0.19

  /// The reports that tell of one event: largest group first, then in the order of the reports. What is grouped depends
  /// neither on the order of the signatures nor on how many threads there are.
  ///
  /// - Returns: indices of `reports`; each group in the order of path and place.
  public static func groups(of reports: [SignedReport]) -> [[Int]] {
    stories(of: reports) { _ in StoryRulings(count: reports.count) }.map(\.reports)
  }

  /// A story of a collection, by the places of its reports.
  package struct SignedStory: Sendable, Equatable {
    /// By path and place.
    package let reports: [Int]
    /// How many of them are near duplicates for which another stands.
    package let folded: Int
    /// Whether the reader has joined some of them.
    package let isJoined: Bool
  }

  /// The same with what the reader says of them.
  ///
  /// - Parameter rulings: what is said of reports; their order by path and place is handed over.
  package static func stories(
    of reports: [SignedReport], _ rulings: (_ order: [Int]) -> StoryRulings
  ) -> [SignedStory] {
    let order = reports.indices.sorted { a, b in
      // Mostly the paths tell, and the rest need not be touched.
      let (one, other) = (reports[a].path, reports[b].path)
      if one != other { return one.utf8.lexicographicallyPrecedes(other.utf8) }
      return reports[a].precedes(reports[b]) || !reports[b].precedes(reports[a]) && a < b
    }
    let rulings = rulings(order)
    let groups = groups(of: order.map { reports[$0].signature }, rulings.bounds)
    return groups.map { group in
      SignedStory(
        reports: group.reports.map { order[$0] }, folded: group.folded, isJoined: rulings.isJoined(group.reports))
    }
  }

  /// - Parameters:
  ///   - signatures: in the order of the reports' paths and places.
  ///   - bounds: what the reader says of them.
  /// - Returns: each group ascending, with how many near duplicates are folded in it.
  static func groups(
    of signatures: [StorySignature], _ bounds: StoryBounds
  ) -> [(reports: [Int], folded: Int)] {
    let representatives = NearDuplicates.representatives(of: signatures, bounds)
    let distinct = signatures.indices.filter { representatives[$0] == $0 }
    var folded = [[Int]](repeating: [], count: signatures.count)
    for (report, representative) in representatives.enumerated() { folded[representative].append(report) }
    let groups = groupsOfDistinct(distinct.map { signatures[$0] }, bounds.of(distinct))
    return groups.map { group in
      let reports = group.flatMap { folded[distinct[$0]] }.sorted()
      return (reports, reports.count - group.count)
    }.sorted { ($1.reports.count, $0.reports[0]) < ($0.reports.count, $1.reports[0]) }
  }

  /// Large events first, so that the others are weighed among themselves.
  private static func groupsOfDistinct(_ signatures: [StorySignature], _ bounds: StoryBounds) -> [[Int]] {
    let reports = ReportFeatures(signatures)
    let large = LargeEvents.find(in: reports, bounds)
    if large.isEmpty { return linked(reports, bounds) }
    let taken = Set(large.joined())
    let others = signatures.indices.filter { !taken.contains($0) }
    return large + linked(reports.of(others), bounds.of(others)).map { $0.map { others[$0] } }
  }

  private static func linked(_ reports: ReportFeatures, _ bounds: StoryBounds) -> [[Int]] {
    let pairs = SignatureKinship(WeighedReports(reports)).pairs()
    return AverageLinkage(least: least).groups(pairs, count: reports.count, bounds)
  }
}
