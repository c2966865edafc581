public import ParallaxCollation
public import ParallaxSupport
internal import ParallaxText

/// What a story says and who says it, at a glance: what all tell, what some tell, which words several quote, what only
/// one has, who is quoted and what one thing is called. Every line of it stands in the reports; nothing is summed up.
///
/// It knows no base: the same lines in the same order whatever the base, and whatever the order of the files. The facts
/// that differ belong to it and are found by themselves (`Collation.findings(of:)`).
public struct Overview: Sendable, Equatable {
  /// The story's reports, as indices, ascending.
  public let reports: [Int]
  /// One for each report, in their order.
  public let ledes: [Lede]
  /// How many words each two reports have in runs; empty where there are too many reports to be told.
  public let equalRuns: [EqualRuns]
  /// What more than one report tells, apart from quotations: that of the most reports first, then by where it stands in
  /// them.
  public let told: [ToldStatement]
  /// Those that more than one report has: those of the most reports first, then by where they stand.
  public let quotations: [SharedQuotation]
  /// What no other report tells, one for each report, in their order.
  public let own: [OwnSentences]
  /// Names and figures that no other report has, one for each report, in their order.
  public let details: [OwnDetails]
  /// Who is quoted, the one with the most words first; then who is named as a source alone.
  public let speakers: [QuotedSpeaker]
  /// What is called one thing here and another there.
  public let called: [CalledDifferently]

  /// From so many reports on the lines that need a column for each of them are left out.
  public static let mostColumns = 8
}

extension Projection {
  /// The overview of its story; the same for every base.
  ///
  /// - Parameters:
  ///   - collation: that the projection is of.
  ///   - known: `quotations(in:)`, where they are known already.
  ///   - order: whether the work is still wanted, and what its progress is reported to.
  public func overview(
    in collation: Collation, quotations known: [Counterparts]? = nil, _ order: WorkOrder = WorkOrder()
  ) -> Overview {
    let material = OverviewMaterial(self, collation)
    let all = known ?? quotations(in: collation, order)
    var (told, quoted) = (ToldStatements(material).all, SharedQuotations(all, material))
    quoted.takeOver(&told)
    let sayings = Sayings(material, quoted.all)
    return Overview(
      reports: material.story.reports, ledes: material.story.reports.map { Lede(of: $0, in: collation.reports[$0]) },
      equalRuns: EqualRuns.all(material), told: told, quotations: quoted.all,
      own: material.story.reports.map { OwnSentences(of: $0, besides: quoted, material) },
      details: OwnDetailFinder(material).all, speakers: SpeakerFinder(material, sayings).all,
      called: TitleComparer(material, sayings.all).all)
  }
}

/// What an overview is made of.
struct OverviewMaterial {
  let collation: Collation
  let story: Story
  let facts: FactsOfReports
  let tellings: Tellings

  init(_ projection: Projection, _ collation: Collation) {
    self.collation = collation
    story = projection.synopsis.story
    facts = projection.facts
    tellings = projection.tellings
  }

  var reports: [Report] { collation.reports }

  func isBody(_ sentence: SentenceID) -> Bool { reports[sentence.report].role(ofSentence: sentence.sentence) == .body }

  func tokens(of sentence: SentenceID) -> Range<Int> { reports[sentence.report].sentences[sentence.sentence].tokens }

  /// The stems of the words of a sentence that say something, each once.
  func content(of sentence: SentenceID) -> Set<WordID> {
    let own = facts[sentence.report]
    return Set(
      tokens(of: sentence).lazy.map { own.report.tokens[$0] }
        .filter { $0.kind != .mark && !own.table.isLight($0.normalized) }.map(\.stem))
  }

  /// Where some sentences stand in their reports, from 0 for the beginning to 1: the mean.
  func place(of sentences: [SentenceID]) -> Double {
    let places = sentences.map { Double($0.sentence) / Double(max(1, reports[$0.report].sentences.count)) }
    return places.reduce(0, +) / Double(max(1, places.count))
  }
}
