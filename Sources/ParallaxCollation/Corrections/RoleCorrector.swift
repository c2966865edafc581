internal import ParallaxText

/// The reader's roles in the place of those that were found; it comes before alignment.
struct RoleCorrector {
  private(set) var reports: [Report]

  init(_ reports: [Report]) { self.reports = reports }

  /// Gives the paragraphs at `place` the role.
  mutating func apply(_ role: SegmentRole, at place: TextPlace) -> ResolvedCorrection.Outcome {
    let report = reports[place.report]
    guard let sentences = report.sentences(at: place.bytes) else { return .notFound }
    let first = report.sentences[sentences.lowerBound].segment
    let last = report.sentences[sentences.upperBound - 1].segment
    reports[place.report] = report.giving(role, to: first...last)
    return .applied
  }
}

extension Report {
  /// The same report with another role for some segments.
  func giving(_ role: SegmentRole, to changed: ClosedRange<Int>) -> Report {
    let segments = segments.enumerated().map { index, segment in
      changed.contains(index) ? Segment(role: role, bytes: segment.bytes, sentences: segment.sentences) : segment
    }
    return Report(
      siglum: siglum, document: document, language: language, given: given, segments: segments,
      sentences: sentences, tokens: tokens)
  }
}
