internal import ParallaxCollation
internal import ParallaxText

/// How a report begins.
public struct Lede: Sendable, Equatable {
  /// Index among the collation's reports.
  public let report: Int
  /// Bytes of its headline; nil where it has none.
  public let headline: Range<Int>?
  /// The first sentence of its body, as an index into the report's sentences; nil for a report without a body.
  public let sentence: Int?

  init(of index: Int, in report: Report) {
    self.report = index
    headline = report.headline?.bytes
    sentence = report.bodySegments.lazy.flatMap { report.segments[$0].sentences }.first {
      !report.sentences[$0].tokens.isEmpty
    }
  }
}
