/// The reports with the links between them: the model's product. It knows no base.
public struct Collation: Sendable {
  /// In canonical order: siglum, then path, then content hash.
  public let reports: [Report]
  public let vocabulary: Vocabulary
  /// Sorted by `a`, then `b`.
  public let links: [Link]
  /// Groups of linked reports, largest first; a report that has nothing in common with the rest is a story of one.
  public let stories: [Story]

  public init(reports: [Report], vocabulary: Vocabulary, links: [Link]) {
    self.reports = reports
    self.vocabulary = vocabulary
    self.links = links
    stories = Story.group(reports, by: links)
  }

  /// The report's index by its siglum.
  public func report(withSiglum siglum: String) -> Int? {
    reports.firstIndex { $0.siglum == siglum }
  }
}
