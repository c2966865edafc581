import ParallaxModel

/// How far laws hold that are wanted and not kept yet: findings know no base; what else lies in the folder changes no
/// tie of a story.
struct WantedCounts: Sendable {
  /// Something counted, and how much of it breaks the law.
  struct Count: Sendable {
    var all = 0
    var broken = 0
    /// Cases in which something breaks it.
    var cases = 0

    mutating func count(_ holds: Bool) { count(all: 1, broken: holds ? 0 : 1) }

    fileprivate mutating func count(all: Int, broken: Int) {
      self.all += all
      self.broken += broken
    }

    /// Takes up what was counted in a case.
    fileprivate mutating func add(_ ofCase: Count) {
      count(all: ofCase.all, broken: ofCase.broken)
      cases += ofCase.broken > 0 ? 1 : 0
    }

    fileprivate func line(_ law: String, _ things: String) -> String {
      "wanted: \(law): broken by \(broken) of \(all) \(things), in \(cases) cases"
    }
  }

  /// Findings by identifier: they are found from every base.
  private(set) var found = Count()
  /// Findings that are: they say the same from every base.
  private(set) var told = Count()
  /// Pairs of sentences that are linked, alone or beside another case: they are in both.
  private(set) var ties = Count()
  /// Pairs that are: they have one score.
  private(set) var scores = Count()

  init() {}

  init(of collated: CollatedCase, _ lawCase: LawCase, beside neighbour: LawCase) {
    for story in collated.collation.stories {
      countFindings(in: collated.views.filter { $0.projection.synopsis.story == story })
    }
    if neighbour.name != lawCase.name { countTies(of: collated, lawCase, beside: neighbour) }
  }

  /// Takes up what was counted in a case.
  mutating func add(_ other: WantedCounts) {
    found.add(other.found)
    told.add(other.told)
    ties.add(other.ties)
    scores.add(other.scores)
  }

  /// A line for each law.
  var lines: [String] {
    [
      found.line("findings know no base", "findings (not found from every base)"),
      told.line("findings know no base", "findings that are (told otherwise from another)"),
      ties.line("ties know no other story", "ties (gone or new beside another case)"),
      scores.line("ties know no other story", "ties that stay (with another score)"),
    ]
  }

  // MARK: Findings

  /// - Parameter views: those of one story.
  mutating func countFindings(in views: [CaseView]) {
    var tellings: [String: [String]] = [:]
    for view in views {
      for finding in view.findings { tellings[finding.id, default: []].append(Self.telling(of: finding)) }
    }
    let everywhere = tellings.values.filter { $0.count == views.count }
    found.count(all: tellings.count, broken: tellings.count - everywhere.count)
    told.count(all: everywhere.count, broken: everywhere.count { Set($0).count > 1 })
  }

  /// All that is said of a finding, without the passages, which are the base's.
  private static func telling(of finding: Finding) -> String {
    let readings = finding.readings.map { reading in
      "\(reading.text ?? "-") \(reading.places.map { "\($0.report):\($0.bytes)" })"
    }
    return "\(finding.kind) \(finding.severity) \(finding.differs) \(finding.why) \(readings)"
  }

  // MARK: Ties

  private mutating func countTies(of collated: CollatedCase, _ lawCase: LawCase, beside neighbour: LawCase) {
    let own = Self.ties(of: collated.collation, Set(lawCase.files.map(\.path)))
    let together = Collation.collate(lawCase.files + neighbour.files).collation
    countTies(own, Self.ties(of: together, Set(lawCase.files.map(\.path))))
  }

  /// The scores of the same ties by their names, alone and beside others.
  mutating func countTies(_ alone: [String: Double], _ beside: [String: Double]) {
    let both = alone.keys.filter { beside[$0] != nil }
    let all = Set(alone.keys).union(beside.keys).count
    ties.count(all: all, broken: all - both.count)
    scores.count(all: both.count, broken: both.count { alone[$0] != beside[$0] })
  }

  /// The ties among reports of these paths.
  private static func ties(of collation: Collation, _ paths: Set<String>) -> [String: Double] {
    var ties: [String: Double] = [:]
    for link in collation.links {
      let ends = [link.a, link.b].map { (path: collation.reports[$0.report].document.path, sentence: $0.sentence) }
      guard ends.allSatisfy({ paths.contains($0.path) }) else { continue }
      ties[ends.map { "\($0.path) \($0.sentence)" }.sorted().joined(separator: " ")] = link.score
    }
    return ties
  }
}
