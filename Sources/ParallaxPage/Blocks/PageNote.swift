public import ParallaxModel

/// What the reader has written about a report's words in a passage.
public struct PageNote: Sendable, Equatable {
  /// Index into the synopsis's passages.
  public let passage: Int
  /// Index of the report.
  public let report: Int
  public let text: String

  public init(passage: Int, report: Int, text: String) {
    self.passage = passage
    self.report = report
    self.text = text
  }

  /// The notes among what the reader has said, in the passages that their words are in.
  public static func all(
    _ annotations: [PlacedAnnotation], of projection: Projection, in collation: Collation
  ) -> [PageNote] {
    annotations.compactMap { annotation in
      guard case .note(let text) = annotation.kind, let place = annotation.place else { return nil }
      let sentence = collation.reports[place.report].sentence(atByte: place.bytes.lowerBound)
      let home = projection.synopsis.home[place.report]
      guard home.indices.contains(sentence), let passage = home[sentence] else { return nil }
      return PageNote(passage: passage, report: place.report, text: text)
    }
  }
}
