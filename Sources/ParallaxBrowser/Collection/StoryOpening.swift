package import ParallaxModel

/// Stories of a large collection that the reader wants to read: their reports are read and collated beside the loop.
package struct StoryOpening: Sendable, Equatable {
  package let reports: [ListedReport]
  /// How many stories that are; several are shown as one.
  package let storyCount: Int
  /// How many were opened before it.
  let number: Int
  /// Where it is opened; nil for where it was left.
  let place: Place?
  /// How many hundredths of the work are done.
  var hundredths = 0

  /// Words that were found in the texts of all.
  struct Place: Sendable, Equatable {
    let query: SearchQuery
    let name: DocumentName
    let bytes: Range<Int>
  }

  /// `opening 12 reports, 40 % … Esc stops`.
  var words: String {
    let share = hundredths > 0 ? ", \(hundredths) %" : ""
    return "opening \(reports.count == 1 ? "1 report" : "\(reports.count) reports")\(share) … Esc stops"
  }

  package static func == (a: StoryOpening, b: StoryOpening) -> Bool { a.number == b.number }
}

/// Such stories collated, as if nothing else lay in their folder.
package struct OpenedStory: Sendable {
  package let collation: Collation
  package let projection: Projection
  /// What shows several stories as one; the collation has it.
  package let together: [Correction]
  /// The reader's notes and marks on the reports, and what was read of them.
  package let annotations: [KeptAnnotation]
  /// How they were looked at last.
  package let view: SessionView?

  package init(
    _ collation: Collation, _ projection: Projection, together: [Correction] = [],
    annotations: [KeptAnnotation] = [], view: SessionView? = nil
  ) {
    self.collation = collation
    self.projection = projection
    self.together = together
    self.annotations = annotations
    self.view = view
  }
}
