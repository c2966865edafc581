import ParallaxModel
import ParallaxPage

/// Leaves the reports that hold some words, or of which they are said: the outlet, the kind of a finding in which they
/// differ, how they have the passage at the cursor.
struct ReportFilter {
  private let words: Matcher
  private let said: Matcher
  /// Whether the query is a word for a kind of finding or a relation: then no text counts.
  private let namesFact: Bool

  /// Nil when there is nothing to look for.
  init?(_ query: SearchQuery) throws(SearchProblem) {
    guard let words = try Matcher(query), let said = try Matcher(query, ignoringCase: true) else { return nil }
    self.words = words
    self.said = said
    let names = FindingKind.allCases.map(\.rawValue) + Relation.allCases.map(\.words)
    namesFact = names.contains(query.text.lowercased())
  }

  /// - Parameter facts: what is said of the report.
  func takes(_ report: Report, facts: [String]) throws(SearchProblem) -> Bool {
    for fact in facts where try said.isIn(fact) { return true }
    if namesFact { return false }
    return try !words.places(in: report.file.text).isEmpty
  }
}

extension Workspace {
  /// Lists the reports alone that hold some words; no words list all.
  mutating func filterReports(by query: SearchQuery) {
    guard needFindings(for: .filterReports(query)) else { return }
    do {
      guard let filter = try ReportFilter(query) else {
        reports.showAll()
        message = .allReportsListed
        return
      }
      var taken: Set<Int> = []
      for report in reports.order where try filter.takes(collation.reports[report], facts: facts(of: report)) {
        taken.insert(report)
      }
      if taken.isEmpty {
        message = .notFound(query.text, keepsCase: query.keepsCase)
      } else {
        reports.show(only: taken, with: query)
        message = .reportsListed(taken.count, query.text)
      }
      entries.remember(filter: query)
    } catch {
      message = .noAnswer(query.text, error)
    }
  }

  private func facts(of report: Int) -> [String] {
    let own = collation.reports[report]
    let words = ReportWords(self, report)
    let headline = own.headline.map { own.file.string($0.bytes) }
    let kinds = (findings.known ?? []).filter { $0.differs.contains(report) }.map(\.kind.rawValue)
    let name = own.file.path.split(separator: "/").last.map(String.init)
    return [
      own.siglum, words.outlet, words.date, words.state, own.facts.author?.value, headline, name, relationHere(report),
    ]
    .compactMap(\.self) + kinds
  }

  /// How a report has the passage at the cursor.
  private func relationHere(_ report: Int) -> String? {
    guard let passage = page.passage(atLine: viewport.cursor) else {
      return nil
    }
    if projection.synopsis.passages[passage].cell(of: report) == nil { return "not here" }
    return projection.comparisons[passage].script(of: report)?.relation.words
  }
}
