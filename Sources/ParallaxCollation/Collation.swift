public import ParallaxSupport
public import ParallaxText

/// The reports with the links between them: the model's product. It knows no base.
public struct Collation: Sendable {
  /// In canonical order: siglum, then path, then content hash.
  public let reports: [Report]
  /// The words that the tokens of the reports are numbered in.
  public let vocabulary: Vocabulary
  /// Sorted by `a`, then `b`.
  public let links: [Link]
  /// Groups of linked reports, largest first; a report that has nothing in common with the rest is a story of one.
  public let stories: [Story]
  /// The reader's corrections, in the order in which they were made, with what became of each.
  public let corrections: [ResolvedCorrection]
  /// What the corrections keep out of one passage.
  public let parted: PartedSentences
  /// What the reports state; each report is read when it is first needed.
  package let facts: FactsOfReports
  /// The reports and links without corrections of links.
  private let uncorrected: (reports: [Report], links: [Link])

  /// A collation of given links, without corrections; `reports` in canonical order, `links` sorted by `a`, then `b`.
  public init(reports: [Report], vocabulary: Vocabulary, links: [Link]) {
    self.init(reading: reports, vocabulary, corrections: []) { _ in links }
  }

  /// Reports → roles as corrected → links → links as corrected → stories.
  ///
  /// - Parameters:
  ///   - reports: in canonical order.
  ///   - corrections: in the order in which they were made.
  ///   - order: whether the work is still wanted, and what its progress is reported to.
  public init(
    aligning reports: [Report], vocabulary: Vocabulary, corrections: [Correction] = [],
    limits: AlignmentLimits = AlignmentLimits(), _ order: WorkOrder = WorkOrder()
  ) {
    self.init(reading: reports, vocabulary, corrections: corrections) {
      Aligner(limits: limits, isWanted: order.isWanted, progress: order.progress).links(
        among: $0, vocabulary: vocabulary)
    }
  }

  /// The same reports with these corrections in the place of the present ones. Reports are aligned anew only where
  /// roles have changed.
  public func corrected(by corrections: [Correction], limits: AlignmentLimits = .init()) -> Collation {
    Collation(reading: uncorrected.reports, vocabulary, corrections: corrections) { corrected in
      corrected.map(\.segments) == reports.map(\.segments)
        ? uncorrected.links : Aligner(limits: limits).links(among: corrected, vocabulary: vocabulary)
    }
  }

  private init(
    reading read: [Report], _ vocabulary: Vocabulary, corrections: [Correction], align: ([Report]) -> [Link]
  ) {
    let corrected = CorrectedReports(corrections, in: read, vocabulary, align: align)
    (reports, links, parted) = (corrected.reports, corrected.links, corrected.parted)
    stories = Story.group(reports, by: links)
    self.vocabulary = vocabulary
    facts = FactsOfReports(reports, vocabulary)
    self.corrections = corrected.resolved
    uncorrected = (read, corrected.measured)
    checkInvariants()
  }

  private func checkInvariants() {
    assert(
      zip(reports, reports.dropFirst()).allSatisfy { !$1.siglum.utf8.lexicographicallyPrecedes($0.siglum.utf8) },
      "reports are in canonical order")
    assert(links.isInCanonicalOrder, "links are sorted by a, then b")
    assert(links.allSatisfy { $0.a.report < $0.b.report }, "links join two reports, the first in canonical order as a")
    assert(
      stories.flatMap(\.reports).sorted() == Array(reports.indices), "each report belongs to exactly one story")
    assert(
      zip(stories, stories.dropFirst()).allSatisfy { $0.reports.count >= $1.reports.count },
      "stories are sorted by size, the largest first")
  }

  /// The report's index by its siglum.
  public func report(withSiglum siglum: String) -> Int? {
    reports.firstIndex { $0.siglum == siglum }
  }
}

extension [Link] {
  /// Whether the links are sorted by `a`, then `b`, each pair of sentences once.
  var isInCanonicalOrder: Bool { zip(self, dropFirst()).allSatisfy { ($0.a, $0.b) < ($1.a, $1.b) } }
}
