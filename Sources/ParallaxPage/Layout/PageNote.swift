public import ParallaxModel

extension PageNote {
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
