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
    return try !words.places(in: report.document.text).isEmpty
  }
}
