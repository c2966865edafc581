import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Lists the reports alone that hold some words; no words list all.
  mutating func filterReports(by query: SearchQuery) {
    guard needFindings(for: .filterReports(query)) else { return }
    do {
      guard let filter = try ReportFilter(query) else {
        story.reports.showAll()
        message = .allReportsListed
        return
      }
      var taken: Set<Int> = []
      for report in story.reports.order where try filter.takes(collation.reports[report], facts: facts(of: report)) {
        taken.insert(report)
      }
      if taken.isEmpty {
        message = .notFound(query.text, keepsCase: query.keepsCase)
      } else {
        story.reports.show(only: taken, with: query)
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
    let headline = own.headline.map { own.document.string($0.bytes) }
    let kinds = (findings.known ?? []).filter { $0.parties.contains(report) }.flatMap {
      [$0.kind.rawValue, $0.word]
    }
    let name = own.document.path.split(separator: "/").last.map(String.init)
    return [
      own.siglum, words.outlet, words.date, words.state,
      own.metadata.authors.map(\.value).joined(separator: ", "), headline, name, relationHere(report),
    ]
    .compactMap(\.self) + kinds
  }

  /// How a report has the passage at the cursor.
  private func relationHere(_ report: Int) -> String? {
    guard let passage = story.passageAtCursor else {
      return nil
    }
    let row = story.projection.synopsis.passages[passage]
    if row.cell(of: report) == nil { return row.wordsOfLacking(report) }
    return story.projection.comparisons[passage].script(of: report)?.relation.words
  }
}
