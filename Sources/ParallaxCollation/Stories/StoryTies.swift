internal import ParallaxSupport
internal import ParallaxText

/// The measured ties of a collation, before links are corrected.
///
/// Ties among all reports say which of them are one story. The ties of a story are then measured among its own reports,
/// as if no others had been read: what else lies in a folder weighs no word in them. Where all reports are one
/// story, the two are the same.
struct StoryTies {
  /// The reports as they were measured, with the reader's roles.
  let reports: [Report]
  /// Of all reports, read together.
  let facts: FactsOfReports
  /// Among all reports; sorted by `a`, then `b`.
  var all: [Tie] { among.ties }
  /// Among all reports.
  private let among: MeasuredTies
  private(set) var stories: [Story] = []
  /// Within the stories; sorted by `a`, then `b`.
  private(set) var ofStories: [Tie] = []
  /// Within the stories.
  private(set) var likelihoods: SentenceLikelihoods

  /// The ties among some of the reports, as indices, with no say of the others; sorted by `a`, then `b`.
  ///
  /// - Parameter facts: of all reports, read together.
  typealias Measure =
    @Sendable (_ reports: [Report], _ some: [Int], _ facts: FactsOfReports)
    -> MeasuredTies

  /// - Parameter facts: of all reports, read together.
  init(among reports: [Report], _ facts: FactsOfReports, _ measure: Measure) {
    self.reports = reports
    self.facts = facts
    among = measure(reports, Array(reports.indices), facts)
    likelihoods = SentenceLikelihoods(reports: reports.count)
  }

  /// Measures the ties of stories; what is known of a story stays.
  mutating func measure(_ stories: [Story], _ measure: Measure) {
    let known = Set(self.stories.map(\.reports))
    let new = stories.filter { $0.reports.count > 1 && !known.contains($0.reports) }
    let kept = ofStories.within(stories.filter { known.contains($0.reports) }, count: reports.count)
    self.stories = stories
    if new.count == 1, new[0].reports.count == reports.count {
      ofStories = all
      likelihoods.take(among.likelihoods, of: Array(reports.indices))
    } else if !new.isEmpty || kept.count < ofStories.count {
      let measured: [MeasuredTies] = .inParallel(new.count, fewest: Self.manyStories) { [reports, facts] in
        measure(reports, new[$0].reports, facts)
      }
      ofStories = (measured.flatMap(\.ties) + kept).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
      for (story, measured) in zip(new, measured) { likelihoods.take(measured.likelihoods, of: story.reports) }
    }
  }

  /// From so many stories on the work is shared among the processors.
  private static let manyStories = 8
}

extension Aligner {
  /// The ties among some of the reports, as indices, as if no others had been read; sorted by `a`, then `b`. Between
  /// documents that their input aligns, those that follow from that.
  ///
  /// - Parameter facts: of all reports, read together; what some of them state is read anew.
  func measured(
    among some: [Int], of reports: [Report], _ vocabulary: Vocabulary, _ facts: FactsOfReports
  ) -> MeasuredTies {
    let given = GivenTies(among: some, of: reports)
    if given.areAll { return given.replacing(MeasuredTies()) }
    return given.replacing(measuredAlone(some, of: reports, vocabulary, facts))
  }

  private func measuredAlone(
    _ some: [Int], of reports: [Report], _ vocabulary: Vocabulary, _ facts: FactsOfReports
  ) -> MeasuredTies {
    if some.count == reports.count { return measured(among: reports, vocabulary: vocabulary, facts) }
    var numbering = Renumbering(vocabulary)
    let own = some.map { numbering.renumbered(reports[$0]) }
    var found = measured(among: own, vocabulary: numbering.vocabulary, FactsOfReports(own, numbering.vocabulary))
    found.ties = found.ties.map { $0.renamed(some) }
    return found
  }
}

extension Tie {
  /// The same between other reports.
  ///
  /// - Parameter reports: by the index of a report its new one; ascending.
  fileprivate func renamed(_ reports: [Int]) -> Tie {
    Tie(
      a: SentenceID(report: reports[a.report], sentence: a.sentence),
      b: SentenceID(report: reports[b.report], sentence: b.sentence), grade: grade, score: score, reasons: reasons,
      contributions: contributions, shares: shares)
  }
}

extension [Tie] {
  /// Those between reports of the story.
  public func within(_ story: Story) -> [Tie] {
    // Ties join reports of one story, so that one end tells.
    let members = Set(story.reports)
    return allSatisfy { members.contains($0.a.report) } ? self : filter { members.contains($0.a.report) }
  }

  /// Those that join two reports of one of the stories.
  func within(_ stories: [Story], count: Int) -> [Tie] {
    var storyOf = [Int](repeating: -1, count: count)
    for (number, story) in stories.enumerated() {
      for report in story.reports { storyOf[report] = number }
    }
    func isWithin(_ tie: Tie) -> Bool {
      storyOf[tie.a.report] >= 0 && storyOf[tie.a.report] == storyOf[tie.b.report]
    }
    return allSatisfy(isWithin) ? self : filter(isWithin)
  }
}
