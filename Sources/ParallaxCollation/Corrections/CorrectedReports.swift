internal import ParallaxText

/// Reports, stories and ties with what the reader has corrected.
struct CorrectedReports {
  let reports: [Report]
  let stories: [Story]
  /// How near each two linked reports are, by which the stories were told; ascending.
  let kinship: [Kinship.Pair]
  /// Those measured between `reports`, before they were corrected.
  let measured: StoryTies
  /// Within the stories; sorted by `a`, then `b`.
  let ties: [Tie]
  let parted: PartedSentences
  /// In the order in which the corrections were made.
  let resolved: [ResolvedCorrection]

  /// Finds the places of corrections, corrects roles, aligns all, corrects links and takes what was said of stories to
  /// tell these, aligns each story and corrects its links: in this order and in no other. What an input aligns is one story,
  /// unless the reader says otherwise.
  ///
  /// - Parameter known: what was measured of the same reports; it is measured anew where roles have changed.
  init(
    _ corrections: [Correction], in read: [Report], _ vocabulary: Vocabulary, known: StoryTies?,
    _ measure: StoryTies.Measure
  ) {
    var resolver = CorrectionResolver(corrections, in: read, vocabulary)
    let reports = resolver.applyRoles(to: read)
    let hasRoles = known.map { $0.reports.map(\.segments) == reports.map(\.segments) } ?? false
    var ties =
      known.flatMap { hasRoles ? $0 : nil } ?? StoryTies(among: reports, FactsOfReports(reports, vocabulary), measure)
    kinship = Kinship(reports).pairs(by: resolver.applyLinks(to: ties.all, among: reports).ties.links)
    var bounds = resolver.bounds(of: reports.count)
    for table in GivenTies.tables(of: reports) { _ = bounds.join(table) }
    stories = Story.group(kinship, count: reports.count, bounds)
    ties.measure(stories, measure)
    let corrected = resolver.applyLinks(to: ties.ofStories, among: reports)
    let sigla = StorySigla(reports, stories)
    self.reports = sigla.reports
    (self.ties, parted) = (sigla.ties(corrected.ties.within(stories, count: reports.count)), corrected.parted)
    measured = ties
    resolved = resolver.resolved
  }
}

/// Finds the places of corrections once, then applies them: roles before the alignment, links after it.
private struct CorrectionResolver {
  private let corrections: [Correction]
  private let places: [[TextPlace?]]
  private var outcomes: [ResolvedCorrection.Outcome]

  init(_ corrections: [Correction], in reports: [Report], _ vocabulary: Vocabulary) {
    var finder = RangeFinder(reports, vocabulary)
    self.corrections = corrections
    let places = corrections.map { finder.places(of: $0.ranges) }
    self.places = places
    outcomes = zip(corrections, places).map { correction, places in
      let lacking = zip(correction.ranges, places).filter { $1 == nil }.map(\.0)
      return lacking.allSatisfy(finder.knowsReport) ? .notFound : .absent
    }
  }

  /// The reports with the reader's roles.
  mutating func applyRoles(to reports: [Report]) -> [Report] {
    var corrector = RoleCorrector(reports)
    for (index, correction) in corrections.enumerated() {
      guard case .role(_, let role) = correction, let place = places[index][0] else { continue }
      outcomes[index] = corrector.apply(role, at: place)
    }
    return corrector.reports
  }

  /// The links with those that corrections add and without those that they remove, and the sentences that they part.
  mutating func applyLinks(to ties: [Tie], among reports: [Report]) -> (ties: [Tie], parted: PartedSentences) {
    var corrector = LinkCorrector(reports, ties)
    for (index, correction) in corrections.enumerated() where [.link, .part].contains(correction.kind) {
      guard let a = places[index][0], let b = places[index][1] else { continue }
      outcomes[index] = correction.kind == .link ? corrector.link(a, b) : corrector.part(a, b)
    }
    return (corrector.ties, corrector.parted)
  }

  /// Which reports are one story by the reader's word. The last word is taken first, for it holds.
  mutating func bounds(of count: Int) -> StoryBounds {
    var bounds = StoryBounds(count: count)
    for (index, holds) in bounds.take(resolved).enumerated() {
      if let holds { outcomes[index] = holds ? .applied : .impossible }
    }
    return bounds
  }

  /// In the order in which they were made.
  var resolved: [ResolvedCorrection] { corrections.indices.map(resolved) }

  private func resolved(_ index: Int) -> ResolvedCorrection {
    ResolvedCorrection(correction: corrections[index], places: places[index], outcome: outcomes[index])
  }
}
