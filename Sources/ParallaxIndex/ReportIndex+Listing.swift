internal import ParallaxDatabase
package import ParallaxModel

extension ReportIndex {
  /// What is there now: reports that are not grouped yet are stories of one.
  package func listing() throws(IndexProblem) -> StoryListing {
    let own = state
    return try read { database throws(DatabaseProblem) in
      let reports = try listedReports(in: database)
      let grouping = try KeptGrouping(in: database)
      var listing = StoryListing(reportCount: reports.count)
      listing.stories = grouping.stories(of: reports)
      if let own { listing.state = own } else { listing.state = try state(of: grouping, in: database) }
      return listing
    }
  }

  /// How many reports and stories the listing has.
  package func counts() throws(IndexProblem) -> (reports: Int, stories: Int) {
    let grouped = try read { database throws(DatabaseProblem) in
      let grouping = try KeptGrouping(in: database)
      let isCurrent = try grouping.change == IndexState.change.value(in: database)
      return isCurrent ? (try database.number("SELECT count(*) FROM report"), grouping.stories.count) : nil
    }
    if let grouped { return grouped }
    let listing = try listing()
    return (listing.reportCount, listing.stories.count)
  }

  /// Those of some reports whose text or input has one of the digests that are given for it.
  package func reports(having digests: [Int: Set<String>]) throws(IndexProblem) -> Set<Int> {
    if digests.isEmpty { return [] }
    return try read { database throws(DatabaseProblem) in
      let row = try database.prepared(
        "SELECT i.digest, r.text_digest FROM report r JOIN input i ON i.id = r.input WHERE r.id = ?")
      var found: Set<Int> = []
      for (id, known) in digests {
        try row.run([.number(id)]) {
          if known.contains($0.text(0)) || $0.optionalText(1).map(known.contains) ?? false { found.insert(id) }
        }
      }
      return found
    }
  }

  /// How far it is, where this program does nothing with it.
  private func state(
    of grouping: KeptGrouping, in database: borrowing Database
  ) throws(DatabaseProblem) -> StoryListing.State {
    let total = try IndexState.unfinished.value(in: database)
    if total > 0 {
      return .reading(done: min(total, try database.number("SELECT count(*) FROM input")), of: total)
    }
    return grouping.change == (try IndexState.change.value(in: database)) ? .whole : .grouping
  }

  /// All reports, in the order in which they were read.
  func listedReports(in database: borrowing Database) throws(DatabaseProblem) -> [ListedReport] {
    let names = try roots.names(in: database)
    var reports: [ListedReport] = []
    reports.reserveCapacity(try database.number("SELECT count(*) FROM report"))
    try database.run(ListedReport.columns + " ORDER BY r.id") { reports.append(ListedReport($0, names)) }
    return reports
  }
}

extension ListedReport {
  /// What selects the columns of a report.
  static let columns = """
    SELECT r.id, r.place, r.headline, r.outlet, r.date, r.language, r.words, i.root, i.name
    FROM report r JOIN input i ON i.id = r.input
    """

  init(_ row: borrowing Row, _ names: RootNames) {
    self.init(
      id: row.number(0), name: DocumentName(path: names.path(row, at: 7), document: row.text(1)),
      headline: row.text(2), outlet: row.optionalText(3), date: row.optionalText(4), language: row.optionalText(5),
      words: row.number(6))
  }
}

/// Numbers that an index keeps of itself.
enum IndexState: String {
  /// Goes up with every transaction that changed reports.
  case change
  /// How many inputs there will be when a refresh that has begun is done; 0 for none.
  case unfinished
  /// The next report.
  case next
  /// Reports that the full-text index still has though they are gone.
  case gone
  /// Whether damage was found in it.
  case damaged

  func value(in database: borrowing Database) throws(DatabaseProblem) -> Int {
    try database.number("SELECT value FROM state WHERE name = ?", [.text(rawValue)])
  }

  func set(_ value: Int, in database: borrowing Database) throws(DatabaseProblem) {
    try database.run("UPDATE state SET value = ? WHERE name = ?", [.number(value), .text(rawValue)])
  }
}
