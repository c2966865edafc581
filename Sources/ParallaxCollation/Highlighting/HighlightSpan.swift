internal import ParallaxText

/// What a stretch of a shown reading is, beside the reading it is compared with.
package enum Highlight: String, Sendable, CaseIterable {
  /// As it stands in the other reading.
  case kept
  /// New or other words.
  case changed
  /// Words of `against` that this reading lacks; the span's bytes lie in that report.
  case gone
  /// Words that stand elsewhere in the passage.
  case moved
  /// Differs in case, punctuation, spelling or format only.
  case cosmetic
}

/// A stretch of a reading with one highlight. Spans stand in reading order and cover the reading.
package struct HighlightSpan: Sendable, Equatable {
  /// How the span differs from the reading it is compared with.
  package let highlight: Highlight
  /// The report that `bytes` belong to.
  package let report: Int
  /// Bytes into that report's text; within one segment.
  package let bytes: Range<Int>
  /// Whether white space parts it from what stands before it in the reading.
  package let spaceBefore: Bool
  /// Words in the span; marks do not count.
  package let words: Int
  /// The number of the edit in the report's script that it belongs to; nil when kept.
  package let edit: Int?

  package init(
    highlight: Highlight, report: Int, bytes: Range<Int>, spaceBefore: Bool, words: Int, edit: Int?
  ) {
    self.highlight = highlight
    self.report = report
    self.bytes = bytes
    self.spaceBefore = spaceBefore
    self.words = words
    self.edit = edit
  }
}
