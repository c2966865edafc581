internal import ParallaxSupport
package import ParallaxText

/// A story seen from a base: passages, the comparison of each, and figures. Changing the base aligns nothing again.
public struct Projection: Sendable {
  /// The passages.
  public let synopsis: Synopsis
  /// One per passage of the synopsis.
  public let comparisons: Comparisons
  /// One per report of the collation; nil outside the story.
  public let figures: [ReportFigures?]
  /// What the reports of the story state.
  package let facts: FactsOfReports
  private let closeness: Closeness
  private let shared: Once<SharedMarks>
  private let told: Once<Tellings>
  private let links: Once<LinkGraph>

  /// Projects the links of `story` onto `base`; without a base, onto the report that shares most with the others.
  ///
  /// - Parameters:
  ///   - collation: that the story is of.
  ///   - story: one of its stories.
  ///   - base: index of a report of the story; nil for the one that shares most with the others.
  ///   - isAwaited: a reader waits for it; even little work is shared among the processors.
  public init(of collation: Collation, story: Story, base: Int? = nil, isAwaited: Bool = false) {
    let reports = collation.reports
    let base = base ?? story.defaultBase(in: reports, links: collation.links)
    let synopsis = Synopsis(
      of: story, base: base, reports: reports, ties: collation.ties, links: collation.links,
      closeness: collation.closeness,
      parted: collation.parted)
    self.synopsis = synopsis
    facts = collation.facts(of: story)
    closeness = collation.closeness
    told = Once { Tellings(of: story, in: collation) }
    links = Once { LinkGraph(of: collation.links, in: reports, story: story) }
    shared = Once { [facts] in SharedMarks(story, facts, in: reports, words: collation.vocabulary.count) }
    let comparer = Comparer(reports, facts, closeness)
    let passages = synopsis.passages
    let many = isAwaited ? Parallelism.awaitedPassages : Parallelism.passages
    var counting = FiguresCounting(of: synopsis, in: reports)
    let tokens = story.reports.reduce(0) { $0 + reports[$1].tokens.count }
    comparisons = Comparisons(
      passages.count, keepsAll: tokens <= Comparisons.mostTokens, fewest: many, look: { counting.add($0, $1) },
      comparison: { comparer.comparison(of: passages[$0], base: base) })
    figures = counting.figures
    checkInvariants(reports)
  }

  private func checkInvariants(_ reports: [Report]) {
    assert(comparisons.count == synopsis.passages.count, "each passage has one comparison")
    assert(
      zip(synopsis.passages, comparisons).prefix(1000).allSatisfy {
        $0.cells.map(\.report) == $1.words.map(\.reading.report)
      }, "a comparison has the reports of its passage")
    assert(
      reports.indices.allSatisfy { (figures[$0] != nil) == synopsis.story.reports.contains($0) },
      "the reports of the story have figures, and no others")
  }

  /// Who tells each sentence of the story.
  public var tellings: Tellings { told.value }

  /// The sentences of the story that links join with a sentence, in canonical order.
  public func linked(to sentence: SentenceID) -> [SentenceID] { links.value[sentence].map(\.sentence) }

  /// How many words of a report's body stand inside quotation marks.
  public func quotedWords(of report: Int) -> Int {
    let own = facts[report]
    let isQuoted = own.isQuoted
    return own.report.bodySentences.reduce(0) { words, sentence in
      words + own.report.sentences[sentence].tokens.count { own.report.tokens[$0].kind != .mark && isQuoted[$0] }
    }
  }

  /// The words that sentences of the story have in common.
  package var sharedMarks: SharedMarks { shared.value }

  /// Index of the base among the reports.
  public var base: Int { synopsis.base }

  /// Whether order, words and what is left out may be spoken of between the report and the base.
  public func isNearCopy(_ report: Int) -> Bool { closeness.areNearCopies(report, base) }

  /// The pairs of reports of the story, and those of them that are near copies.
  public var pairs: (all: Int, copies: Int) {
    let reports = synopsis.story.reports
    let copies = reports.enumerated().reduce(0) { count, report in
      count + reports[..<report.offset].count { closeness.areNearCopies($0, report.element) }
    }
    return (reports.count * (reports.count - 1) / 2, copies)
  }

  /// Whether no two reports of the story are near copies.
  public var isOfOwnTexts: Bool { pairs.all > 0 && pairs.copies == 0 }

  /// Whether all reports of the story are one text, near copies of each other in a chain: its pages then show how they
  /// differ from the base, and else what they share.
  public var isOfCopies: Bool { synopsis.copies.count == synopsis.story.reports.count }

  /// The reports of the story: the base, then those of whose words the largest share stands in it; at a tie in
  /// canonical order.
  public var nearestFirst: [Int] {
    let others = synopsis.story.reports.filter { $0 != base }
    return [base] + others.sorted { (-share(of: $0), $0) < (-share(of: $1), $1) }
  }

  private func share(of report: Int) -> Double { figures[report]?.share ?? 0 }
}
