internal import ParallaxDatabase
package import ParallaxModel

extension ReportIndex {
  /// What puts reports in one story; nil for fewer than two that are there.
  package func joining(_ reports: [ListedReport]) throws(IndexProblem) -> Correction? {
    Correction(.join, ranges: try ranges(naming: reports))
  }

  /// What makes a story of each group; nil for fewer than two.
  ///
  /// - Parameter groups: of different reports; empty ones do not count.
  package func dividing(_ groups: [[ListedReport]]) throws(IndexProblem) -> Correction? {
    var named: [[TextRange]] = []
    for group in groups {
      let ranges = try ranges(naming: group)
      if !ranges.isEmpty { named.append(ranges) }
    }
    return named.count < 2 ? nil : .divide(named)
  }

  /// The words that name reports in corrections of stories, as `TextRange(naming:)` makes them of what is read.
  private func ranges(naming reports: [ListedReport]) throws(IndexProblem) -> [TextRange] {
    let documents = try read { database throws(DatabaseProblem) in
      let texts = try IndexTexts(roots, in: database)
      var documents: [Document] = []
      for report in reports { if let document = try texts.document(report.id) { documents.append(document) } }
      return documents
    }
    return documents.flatMap { ReportReader().read([$0]).reports.map(TextRange.init(naming:)) }
  }

  /// The files of some reports, each once, to open them as if they stood alone in a folder.
  package static func paths(of stories: [ListedStory]) -> [String] {
    var known: Set<String> = []
    return stories.flatMap(\.reports).map(\.name.path).filter { known.insert($0).inserted }
  }
}
