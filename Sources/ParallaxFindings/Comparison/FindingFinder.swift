public import ParallaxCollation
public import ParallaxSupport
internal import ParallaxText

/// Passages → findings: compares every reading with the one it is compared with, and joins what is one fact.
struct FindingFinder {
  private let projection: Projection
  private let reports: [Report]

  init(_ projection: Projection, in collation: Collation) {
    self.projection = projection
    reports = collation.reports
  }

  func all(_ order: WorkOrder) -> [Finding] {
    let steps = StepCounter(order.progress)
    let passages = projection.synopsis.passages
    let readings: [[FactReading]] = .inParallel(passages.count, fewest: Parallelism.passages) { index in
      zip(passages[index].cells, projection.comparisons[index].words).filter { !$0.0.parts.isEmpty }
        .map { FactReading($0.1) }
    }
    let found: [[FindingDraft]] = .inParallel(passages.count, fewest: Parallelism.passages) {
      guard order.isWanted() else { return [] }
      defer { steps.step(of: passages.count) }
      return drafts(of: $0, readings[$0])
    }
    guard order.isWanted() else { return [] }
    let wording = FindingWording(projection, reports)
    let people = PeopleComparer(readings, nicknames: projection.facts.tables.nicknames).drafts
    let told = ToldPlaces(of: people)
    let local = FindingDraft.joiningNames(found.flatMap(\.self)).filter { $0.kind != .name || !told.tell(of: $0) }
    return wording.sorted((people + local).map { wording.finding($0) })
  }

  private func drafts(of index: Int, _ readings: [FactReading]) -> [FindingDraft] {
    let comparison = projection.comparisons[index]
    guard readings.count > 1, let own = readings.first(where: { $0.index == comparison.against }) else { return [] }
    var group = FindingGroup(own, passage: index)
    for other in readings where other.index != comparison.against {
      guard let script = comparison.script(of: other.index) else { continue }
      let alignment = ReadingAlignment(script, own: own.count, other: other.count)
      group.add(other, alignment, script.edits.isEmpty ? [] : differences(own, other, alignment))
    }
    return group.drafts
  }

  private func differences(
    _ own: FactReading, _ other: FactReading, _ alignment: ReadingAlignment
  ) -> [FactDifference] {
    let parts = ReadingParts(own, other, alignment).parts
    if parts.count < 2 {
      return FactRules.differences(of: ReadingPair(own: own, other: other, alignment: alignment))
    }
    return parts.flatMap { part in
      let (one, two) = (own.tokens(of: part.own), other.tokens(of: part.other))
      let pair = ReadingPair(
        own: own.part(part.own), other: other.part(part.other), alignment: alignment.part(own: one, other: two))
      return FactRules.differences(of: pair).map { $0.later(by: one.lowerBound, two.lowerBound) }
    }
  }
}

extension Projection {
  /// The facts on which the reports differ, the gravest first; the same for any order of the files.
  public func findings(in collation: Collation, _ order: WorkOrder = WorkOrder()) -> [Finding] {
    FindingFinder(self, in: collation).all(order)
  }
}
