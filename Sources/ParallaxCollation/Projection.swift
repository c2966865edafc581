internal import ParallaxSupport
package import ParallaxText

/// A story seen from a base: passages, the comparison of each, and figures. Changing the base aligns nothing again.
public struct Projection: Sendable {
  /// The passages.
  public let synopsis: Synopsis
  /// One per passage of the synopsis.
  public let comparisons: [Comparison]
  /// One per report of the collation; nil outside the story.
  public let figures: [ReportFigures?]
  /// Who tells each sentence of the story.
  public let tellings: Tellings
  /// What the reports of the story state.
  package let facts: FactsOfReports
  private let closeness: Closeness

  /// Projects the links of `story` onto `base`; without a base, onto the report that shares most with the others.
  ///
  /// - Parameter isAwaited: a reader waits for it; even little work is shared among the processors.
  public init(of collation: Collation, story: Story, base: Int? = nil, isAwaited: Bool = false) {
    let reports = collation.reports
    let base = base ?? story.defaultBase(in: reports, links: collation.links)
    let synopsis = Synopsis(
      of: story, base: base, reports: reports, ties: collation.ties, links: collation.links,
      closeness: collation.closeness,
      parted: collation.parted)
    self.synopsis = synopsis
    facts = collation.facts(of: story)
    tellings = Tellings(of: story, in: collation)
    closeness = collation.closeness
    let comparer = Comparer(reports, facts, closeness)
    let passages = synopsis.passages
    let many = isAwaited ? Parallelism.awaitedPassages : Parallelism.passages
    comparisons = .inParallel(passages.count, fewest: many) {
      comparer.comparison(of: passages[$0], base: base)
    }
    figures = ReportFigures.all(of: synopsis, comparisons: comparisons, in: reports)
    checkInvariants(reports)
  }

  private func checkInvariants(_ reports: [Report]) {
    assert(comparisons.count == synopsis.passages.count, "each passage has one comparison")
    assert(
      zip(synopsis.passages, comparisons).allSatisfy { $0.cells.map(\.report) == $1.words.map(\.reading.report) },
      "a comparison has the reports of its passage")
    assert(
      reports.indices.allSatisfy { (figures[$0] != nil) == synopsis.story.reports.contains($0) },
      "the reports of the story have figures, and no others")
  }

  /// Index of the base among the reports.
  public var base: Int { synopsis.base }

  /// Whether order, words and what is left out may be spoken of between the report and the base.
  public func isNearCopy(_ report: Int) -> Bool { closeness.areNearCopies(report, base) }

  /// Whether every report of the story is a near copy of the base, so that its pages speak of one text.
  public var isOfCopies: Bool { synopsis.story.reports.allSatisfy { isNearCopy($0) } }

  /// The reports of the story: the base, then those of whose words the largest share stands in it; at a tie in
  /// canonical order.
  public var nearestFirst: [Int] {
    let others = synopsis.story.reports.filter { $0 != base }
    return [base] + others.sorted { (-share(of: $0), $0) < (-share(of: $1), $1) }
  }

  private func share(of report: Int) -> Double { figures[report]?.share ?? 0 }
}
