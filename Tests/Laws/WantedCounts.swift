import ParallaxModel

/// How far laws hold that are wanted and not kept yet: findings know no base; what else lies in the folder puts no story
/// together otherwise.
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
    mutating func add(_ ofCase: Count) {
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
  /// Stories of a case: beside other cases they have the same reports.
  var stories = Count()

  init() {}

  init(of collated: CollatedCase) {
    for story in collated.collation.stories {
      countFindings(in: collated.views.filter { $0.projection.synopsis.story == story })
    }
  }

  /// Takes up what was counted in a case.
  mutating func add(_ other: WantedCounts) {
    found.add(other.found)
    told.add(other.told)
    stories.add(other.stories)
  }

  /// A line for each law.
  var lines: [String] {
    [
      found.line("findings know no base", "findings (not found from every base)"),
      told.line("findings know no base", "findings that are (told otherwise from another)"),
      stories.line("stories know no other reports", "stories (with other reports beside other cases)"),
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
}
