/// A report with the places where it has what was looked for.
package struct CollectionHit: Sendable, Equatable {
  /// A line of text around a hit.
  package struct Place: Sendable, Equatable {
    /// Of the hit, into the report's text.
    package let bytes: Range<Int>
    /// From 1, in the report's text.
    package let line: Int
    /// What stands on the line before the hit, the hit, and what stands behind it; white space is single spaces. Not yet
    /// safe to show.
    package let before: String
    package let hit: String
    package let after: String

    package init(bytes: Range<Int>, line: Int, before: String, hit: String, after: String) {
      self.bytes = bytes
      self.line = line
      self.before = before
      self.hit = hit
      self.after = after
    }
  }

  package let report: ListedReport
  /// In text order; the first of them where there are many. None where only what is said of the report was asked.
  package let places: [Place]
  /// How many more there are.
  package let more: Int

  package init(report: ListedReport, places: [Place], more: Int = 0) {
    self.report = report
    self.places = places
    self.more = more
  }
}

/// The reports of a collection that have what was looked for.
package struct CollectionHits: Sendable, Equatable {
  package let query: CollectionQuery
  /// By stories in the order of the list, within a story by path and place; the first of them where there are many.
  package let hits: [CollectionHit]
  /// Of all that were found; of those looked at where `isCounted` is false.
  package let reportCount: Int
  package let storyCount: Int
  /// Whether `hits` are all of them.
  package let isWhole: Bool
  /// Whether the counts are exact: there may be more where not every text was looked at.
  package let isCounted: Bool
  /// Whether these are shown while the others are looked for.
  package let isBeginning: Bool

  package init(
    query: CollectionQuery, hits: [CollectionHit] = [], reportCount: Int = 0, storyCount: Int = 0, isWhole: Bool = true,
    isCounted: Bool = true, isBeginning: Bool = false
  ) {
    self.query = query
    self.hits = hits
    self.reportCount = reportCount
    self.storyCount = storyCount
    self.isWhole = isWhole
    self.isCounted = isCounted
    self.isBeginning = isBeginning
  }
}
