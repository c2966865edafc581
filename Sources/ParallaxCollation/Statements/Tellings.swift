public import ParallaxText

/// How many of a story's reports tell what a sentence says.
public enum Telling: Int, Sendable, CaseIterable, Comparable {
  /// No other report, as far as links were found.
  case only
  /// Some others, not all.
  case some
  /// All reports of the story.
  case all

  public static func < (one: Telling, other: Telling) -> Bool { one.rawValue < other.rawValue }
}

/// Which other reports of a story tell what each sentence of a body says: those that a link leads to, or that stand in
/// its statement. A detail does not count. They know no base.
public struct Tellings: Sendable, Equatable {
  /// How many body sentences of a report all, some or no others tell.
  public struct Counts: Sendable, Equatable {
    public fileprivate(set) var all = 0
    public fileprivate(set) var some = 0
    public fileprivate(set) var only = 0

    public var sentences: Int { all + some + only }
    /// Those that some other report tells too.
    public var shared: Int { all + some }
  }

  /// Of each sentence that others tell, those reports, as indices, ascending.
  private let others: [SentenceID: [Int]]
  /// One per report of the collation; zeros outside the story.
  private let countsOfReports: [Counts]
  private let reports: Int

  public init(of story: Story, in collation: Collation) {
    var others: [SentenceID: Set<Int>] = [:]
    let isMember = story.membership(among: collation.reports.count)
    for link in collation.links where isMember[link.a.report] && isMember[link.b.report] {
      guard link.joinsBodies(in: collation.reports) else { continue }
      others[link.a, default: []].insert(link.b.report)
      others[link.b, default: []].insert(link.a.report)
    }
    for statement in collation.statements.all where isMember[statement.sentences[0].report] {
      let body = statement.sentences.filter { collation.reports[$0.report].role(ofSentence: $0.sentence) == .body }
      let telling = Set(body.map(\.report))
      for sentence in body { others[sentence, default: []].formUnion(telling) }
    }
    self.others = others.reduce(into: [:]) { all, told in
      let reports = told.value.filter { $0 != told.key.report }
      if !reports.isEmpty { all[told.key] = reports.sorted() }
    }
    reports = story.reports.count
    var counts = [Counts](repeating: Counts(), count: collation.reports.count)
    for report in story.reports {
      for sentence in collation.reports[report].bodySentences {
        switch Self.telling(by: self.others[sentence.id(in: report)]?.count ?? 0, of: reports) {
        case .all: counts[report].all += 1
        case .some: counts[report].some += 1
        case .only: counts[report].only += 1
        }
      }
    }
    countsOfReports = counts
  }

  private static func telling(by others: Int, of reports: Int) -> Telling {
    others == 0 ? .only : others == reports - 1 ? .all : .some
  }

  /// The other reports that tell it, as indices, ascending.
  public func others(telling sentence: SentenceID) -> [Int] { others[sentence] ?? [] }

  /// How many tell what a sentence of a body says.
  public func telling(of sentence: SentenceID) -> Telling {
    Self.telling(by: others[sentence]?.count ?? 0, of: reports)
  }

  /// Of a report of the story.
  public func counts(of report: Int) -> Counts { countsOfReports[report] }
}

extension Report {
  /// Indices of the sentences of its body, in text order.
  public var bodySentences: [Int] {
    bodySegments.flatMap { segments[$0].sentences }
  }
}

extension Int {
  fileprivate func id(in report: Int) -> SentenceID { SentenceID(report: report, sentence: self) }
}
