internal import ParallaxText

/// Reports, stories and ties with what the reader has corrected.
struct CorrectedReports {
  let reports: [Report]
  let stories: [Story]
  /// Those measured between `reports`, before they were corrected.
  let measured: StoryTies
  /// Within the stories; sorted by `a`, then `b`.
  let ties: [Tie]
  let parted: PartedSentences
  /// In the order in which the corrections were made.
  let resolved: [ResolvedCorrection]

  /// Finds the places of corrections, corrects roles, aligns all and corrects links to tell the stories, aligns each
  /// story and corrects its links: in this order and in no other.
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
    stories = Story.group(reports, by: resolver.applyLinks(to: ties.all, among: reports).ties.links)
    ties.measure(stories, measure)
    let corrected = resolver.applyLinks(to: ties.ofStories, among: reports)
    (self.ties, parted) = (corrected.ties.within(stories, count: reports.count), corrected.parted)
    (self.reports, self.measured) = (reports, ties)
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
    for (index, correction) in corrections.enumerated() {
      guard places[index].count == 2, let a = places[index][0], let b = places[index][1] else { continue }
      outcomes[index] = correction.kind == .link ? corrector.link(a, b) : corrector.part(a, b)
    }
    return (corrector.ties, corrector.parted)
  }

  /// In the order in which they were made.
  var resolved: [ResolvedCorrection] {
    corrections.indices.map {
      ResolvedCorrection(correction: corrections[$0], places: places[$0], outcome: outcomes[$0])
    }
  }
}
