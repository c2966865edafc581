/// The reports of one story with the links between them: the model's product. It knows no base.
///
/// The whole path: files → reports → links → (for a base) passages → comparisons.
public struct Collation: Sendable {
  /// In canonical order: siglum, then path, then content hash.
  public let reports: [Report]
  public let vocabulary: Vocabulary
  /// Sorted by `a`, then `b`.
  public let links: [Link]

  public init(reports: [Report], vocabulary: Vocabulary, links: [Link]) {
    self.reports = reports
    self.vocabulary = vocabulary
    self.links = links
  }
}

/// A collation seen from a base: passages with the comparison of each. Changing the base aligns nothing again.
public struct Projection: Sendable {
  public let synopsis: Synopsis
  /// One per passage of the synopsis.
  public let comparisons: [Comparison]

  public init(synopsis: Synopsis, comparisons: [Comparison]) {
    self.synopsis = synopsis
    self.comparisons = comparisons
  }
}
