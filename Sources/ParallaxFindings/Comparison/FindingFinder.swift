public import ParallaxCollation
public import ParallaxSupport
internal import ParallaxText

/// Statements → findings: compares the wordings of each statement with one another, and joins what is one fact.
struct FindingFinder {
  private let collation: Collation
  private let story: Story

  init(_ collation: Collation, _ story: Story) {
    self.collation = collation
    self.story = story
  }

  func all(_ order: WorkOrder) -> [Finding] {
    if story.reports.count < 2 { return [] }
    let steps = StepCounter(order.progress)
    let isMeant = story.reports.reduce(into: [Bool](repeating: false, count: collation.reports.count)) { $0[$1] = true }
    let facts = collation.facts(of: story)
    let places = PlaceMaker(collation)
    let statements = collation.statements.all.filter { $0.reports.count { isMeant[$0] } > 1 }
    let found: [[FindingDraft]] = .inParallel(statements.count, fewest: Parallelism.passages) {
      guard order.isWanted() else { return [] }
      defer { steps.step(of: statements.count) }
      return StatementComparer(
        StatementReadings(statements[$0], facts, isMeant: isMeant), of: statements[$0], collation, places
      ).drafts
    }
    guard order.isWanted() else { return [] }
    let people = PeopleComparer(collation, story).drafts
    let utterances = UtteranceComparer(collation, story).drafts
    let (told, quoted) = (ToldPlaces(of: people), ToldPlaces(of: utterances))
    let local = FindingDraft.withoutParts(FindingDraft.joiningNames(found.flatMap(\.self))).filter { draft in
      switch draft.kind {
      case .name: !told.tell(of: draft) && !quoted.tell(of: draft)
      case .quotation, .speaker: !quoted.tell(of: draft)
      // A number within a quotation is told as its words.
      default: !draft.kind.isFigure || !quoted.tellAll(of: draft)
      }
    }
    let names = local.filter { $0.kind == .name }
    let mentions = names.isEmpty ? nil : NameMentions(collation, story, of: names)
    let figures = FigureComparer(collation, story).drafts(without: ToldPlaces(of: local.filter { $0.kind.isFigure }))
    let wording = FindingWording(collation.reports)
    return wording.sorted(
      (people + utterances + local.map { mentions?.filling($0) ?? $0 } + figures).map { wording.finding($0) })
  }
}

/// Compares the wordings of one statement.
struct StatementComparer {
  private let statement: StatementReadings
  private let sentences: [SentenceID]
  private let links: LinkScores
  private let closeness: Closeness
  private let places: PlaceMaker

  init(_ readings: StatementReadings, of statement: Statement, _ collation: Collation, _ places: PlaceMaker) {
    self.places = places
    self.statement = readings
    sentences = statement.sentences
    links = LinkScores(collation.links)
    closeness = collation.closeness
  }

  /// What the reports that have the statement differ on.
  var drafts: [FindingDraft] {
    let wordings = statement.wordings
    guard wordings.count > 1 else { return [] }
    let sequences = wordings.map { WordSequence($0.reading.words) }
    var joiner = FactJoiner(statement, places)
    for (one, other) in statement.pairs {
      let (own, its) = (wordings[one].reading, wordings[other].reading)
      let script = ScriptMaker(
        a: own.words, wordsA: sequences[one], b: its.words, wordsB: sequences[other]
      ).script()
      let alignment = ReadingAlignment(script, own: own.count, other: its.count)
      let areCopies = areNearCopies(wordings[one], wordings[other])
      let tie = links.best(between: own.index, and: its.index, among: sentences)
      let pair = ReadingPair(own: own, other: its, alignment: alignment, areCopies: areCopies, tie: tie)
      joiner.add(one, other, alignment, script.edits.isEmpty ? [] : differences(pair))
    }
    return joiner.drafts
  }

  /// Reports of one wording that are looked at for whether they are near copies of others.
  private static let mostAsked = 4

  private func areNearCopies(_ one: StatementReadings.Wording, _ other: StatementReadings.Wording) -> Bool {
    one.reports.prefix(Self.mostAsked).contains { own in
      other.reports.prefix(Self.mostAsked).contains { closeness.areNearCopies(own.index, $0.index) }
    }
  }

  private func differences(_ pair: ReadingPair) -> [FactDifference] {
    let parts = ReadingParts(pair.own, pair.other, pair.alignment).parts
    if parts.count < 2 { return FactRules.differences(of: pair) }
    return parts.flatMap { part in
      let (one, two) = (pair.own.tokens(of: part.own), pair.other.tokens(of: part.other))
      return FactRules.differences(of: pair.part(own: part.own, other: part.other))
        .map { $0.later(by: one.lowerBound, two.lowerBound) }
    }
  }
}

extension Collation {
  /// The facts on which the reports of a story differ, the gravest first; the same for any order of the files, and
  /// whatever the base.
  public func findings(of story: Story, _ order: WorkOrder = WorkOrder()) -> [Finding] {
    FindingFinder(self, story).all(order)
  }
}

extension Projection {
  /// Those of its story; they are the same for every base.
  public func findings(in collation: Collation, _ order: WorkOrder = WorkOrder()) -> [Finding] {
    collation.findings(of: synopsis.story, order)
  }
  /// The same where nobody has asked for them: none of a story whose ties were given.
  public func findingsUnasked(in collation: Collation, _ order: WorkOrder = WorkOrder()) -> [Finding] {
    collation.hasGivenTies(synopsis.story) ? [] : findings(in: collation, order)
  }
}
