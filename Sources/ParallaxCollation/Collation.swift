public import ParallaxSupport
public import ParallaxText

/// The reports with the links between them: the model's product. It knows no base.
public struct Collation: Sendable {
  /// In canonical order: siglum, then path, then content hash.
  public let reports: [Report]
  /// The words that the tokens of the reports are numbered in.
  public let vocabulary: Vocabulary
  /// What joins sentences of different reports, of either grade; sorted by `a`, then `b`.
  public let ties: [Tie]
  /// The ties of grade same.
  public let links: [Tie]
  /// What the story says, each once, with the sentences of all reports that say it.
  public let statements: Statements
  /// How near each two reports are, from copy to independent.
  public let closeness: Closeness
  /// Groups of linked reports, largest first; a report that has nothing in common with the rest is a story of one.
  public let stories: [Story]
  /// The reader's corrections, in the order in which they were made, with what became of each.
  public let corrections: [ResolvedCorrection]
  /// What the corrections keep out of one passage.
  public let parted: PartedSentences
  /// What the reports state; each report is read when it is first needed.
  package let facts: FactsOfReports
  /// The reports and links without corrections of links.
  private let uncorrected: (reports: [Report], ties: [Tie])

  /// A collation of given ties, without corrections; `reports` in canonical order, `ties` sorted by `a`, then `b`.
  public init(reports: [Report], vocabulary: Vocabulary, ties: [Tie]) {
    self.init(reading: reports, vocabulary, corrections: []) { _ in ties }
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
      Aligner(limits: limits, isWanted: order.isWanted, progress: order.progress).ties(
        among: $0, vocabulary: vocabulary, FactsOfReports($0, vocabulary))
    }
  }

  /// The same reports with these corrections in the place of the present ones. Reports are aligned anew only where
  /// roles have changed.
  public func corrected(by corrections: [Correction], limits: AlignmentLimits = .init()) -> Collation {
    Collation(reading: uncorrected.reports, vocabulary, corrections: corrections) { corrected in
      corrected.map(\.segments) == reports.map(\.segments)
        ? uncorrected.ties : Aligner(limits: limits).ties(among: corrected, vocabulary: vocabulary)
    }
  }

  private init(
    reading read: [Report], _ vocabulary: Vocabulary, corrections: [Correction], align: ([Report]) -> [Tie]
  ) {
    let corrected = CorrectedReports(corrections, in: read, vocabulary, align: align)
    (reports, ties, parted) = (corrected.reports, corrected.ties, corrected.parted)
    links = ties.links
    statements = Statements(of: links, in: reports)
    closeness = Closeness(of: reports, links: links)
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
    assert(ties.isInCanonicalOrder, "ties are sorted by a, then b")
    assert(ties.allSatisfy { $0.a.report < $0.b.report }, "ties join two reports, the first in canonical order as a")
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

extension [Tie] {
  /// Those of grade same.
  var links: [Tie] { allSatisfy { $0.grade == .same } ? self : filter { $0.grade == .same } }

  /// Whether the ties are sorted by `a`, then `b`, each pair of sentences once.
  var isInCanonicalOrder: Bool { zip(self, dropFirst()).allSatisfy { ($0.a, $0.b) < ($1.a, $1.b) } }
}
