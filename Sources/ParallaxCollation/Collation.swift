public import ParallaxSupport
public import ParallaxText

/// The reports with the links between them: the model's product. It knows no base.
///
/// What is said of a story is measured among its own reports alone; a tie joins reports of one story.
public struct Collation: Sendable {
  /// In canonical order: path, then place in the input, then content hash.
  public let reports: [Report]
  /// The words that the tokens of the reports are numbered in.
  public let vocabulary: Vocabulary
  /// What joins sentences of different reports, of either grade; sorted by `a`, then `b`.
  public let ties: [Tie]
  /// The ties of grade same.
  public let links: [Tie]
  /// How likely others say what a sentence says.
  var likelihoods: SentenceLikelihoods { uncorrected.ties.likelihoods }
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
  /// How near each two linked reports are, by which the stories were told; ascending.
  let kinship: [Kinship.Pair]
  /// The reports without corrections, and the ties without corrections of links.
  private let uncorrected: (reports: [Report], ties: StoryTies)
  /// Where it was given and not measured.
  private let givenCloseness: Closeness?
  /// One for each story.
  private let facts: [FactsOfReports]

  /// A collation of given ties, without corrections.
  ///
  /// - Parameters:
  ///   - reports: in canonical order.
  ///   - vocabulary: that their tokens are numbered in.
  ///   - ties: sorted by `a`, then `b`.
  ///   - closeness: nil to measure it.
  public init(reports: [Report], vocabulary: Vocabulary, ties: [Tie], closeness: Closeness? = nil) {
    self.init(reading: reports, vocabulary, corrections: [], closeness: closeness) { reports, some, _ in
      MeasuredTies(ties: ties.within([Story(reports: some)], count: reports.count))
    }
  }

  /// Reports → roles as corrected → ties among all → stories → ties of each story → ties as corrected.
  ///
  /// - Parameters:
  ///   - reports: in canonical order.
  ///   - vocabulary: that their tokens are numbered in.
  ///   - corrections: in the order in which they were made.
  ///   - limits: how much is compared at most.
  ///   - order: whether the work is still wanted, and what its progress is reported to.
  public init(
    aligning reports: [Report], vocabulary: Vocabulary, corrections: [Correction] = [],
    limits: AlignmentLimits = AlignmentLimits(), _ order: WorkOrder = WorkOrder()
  ) {
    let all = Aligner(limits: limits, isWanted: order.isWanted, progress: order.progress)
    let some = Aligner(limits: limits, isWanted: order.isWanted)
    self.init(reading: reports, vocabulary, corrections: corrections) {
      ($0.count == $1.count ? all : some).measured(among: $1, of: $0, vocabulary, $2)
    }
  }

  /// The same reports with these corrections in the place of the present ones. Reports are aligned anew only where
  /// roles have changed.
  public func corrected(by corrections: [Correction], limits: AlignmentLimits = .init()) -> Collation {
    let aligner = Aligner(limits: limits)
    return Collation(
      reading: uncorrected.reports, vocabulary, corrections: corrections, known: uncorrected.ties,
      closeness: givenCloseness
    ) {
      aligner.measured(among: $1, of: $0, vocabulary, $2)
    }
  }

  private init(
    reading read: [Report], _ vocabulary: Vocabulary, corrections: [Correction], known: StoryTies? = nil,
    closeness: Closeness? = nil, _ measure: StoryTies.Measure
  ) {
    let corrected = CorrectedReports(corrections, in: read, vocabulary, known: known, measure)
    (reports, stories, ties, parted) = (corrected.reports, corrected.stories, corrected.ties, corrected.parted)
    kinship = corrected.kinship
    links = ties.links
    statements = Statements(of: links, in: reports, parted: parted)
    givenCloseness = closeness
    self.vocabulary = vocabulary
    facts = stories.map { [reports] story in
      story.reports.count == reports.count
        ? corrected.measured.facts : FactsOfReports(reports, only: story.reports, vocabulary)
    }
    self.closeness = closeness ?? Closeness(of: reports, in: stories, links: links, facts)
    self.corrections = corrected.resolved
    uncorrected = (read, corrected.measured)
    checkInvariants()
  }

  private func checkInvariants() {
    assert(
      zip(reports, reports.dropFirst()).allSatisfy {
        !$1.document.path.utf8.lexicographicallyPrecedes($0.document.path.utf8)
      }, "reports are in canonical order")
    assert(ties.isInCanonicalOrder, "ties are sorted by a, then b")
    assert(ties.allSatisfy { $0.a.report < $0.b.report }, "ties join two reports, the first in canonical order as a")
    assert(
      stories.flatMap(\.reports).sorted() == Array(reports.indices), "each report belongs to exactly one story")
    assert(
      zip(stories, stories.dropFirst()).allSatisfy { $0.reports.count >= $1.reports.count },
      "stories are sorted by size, the largest first")
  }

  /// What the reports of a story state, read together and without the others; each when it is first needed.
  package func facts(of story: Story) -> FactsOfReports {
    stories.firstIndex(of: story).map { facts[$0] } ?? FactsOfReports(reports, only: story.reports, vocabulary)
  }

  /// What a report states, read together with its story.
  package func facts(ofReport report: Int) -> StatedFacts {
    let story = stories.firstIndex { $0.reports.contains(report) }
    return story.map { facts[$0][report] } ?? FactsOfReports(reports, only: [report], vocabulary)[report]
  }

  /// The report's index by its siglum; of several in different stories the one of the largest story.
  public func report(withSiglum siglum: String) -> Int? {
    stories.lazy.flatMap(\.reports).first { reports[$0].siglum == siglum }
  }
}

extension [Tie] {
  /// Those of grade same.
  var links: [Tie] { only { self[$0].grade == .same } }

  /// Some of the ties, by their places: there are millions among hundreds of reports, and what is left out is not copied.
  func only(_ isMeant: (Int) -> Bool) -> [Tie] {
    let count = indices.count(where: isMeant)
    if count == self.count { return self }
    var some: [Tie] = []
    some.reserveCapacity(count)
    for index in indices where isMeant(index) { some.append(self[index]) }
    return some
  }

  /// Whether the ties are sorted by `a`, then `b`, each pair of sentences once.
  var isInCanonicalOrder: Bool { zip(self, dropFirst()).allSatisfy { ($0.a, $0.b) < ($1.a, $1.b) } }
}
