package import ParallaxModel

/// A story of a large collection that the reader divides: its reports are read and collated beside the loop, for the groups
/// that they could be divided in.
package struct StoryReading: Sendable, Equatable {
  package let reports: [ListedReport]
  /// How many were read before it.
  let number: Int
  /// How many hundredths of the work are done.
  var hundredths = 0

  /// `reading 12 reports, 40 % … Esc leaves the story whole`.
  var words: String {
    let share = hundredths > 0 ? ", \(hundredths) %" : ""
    return "reading \(reports.count) reports\(share) … Esc leaves the story whole"
  }

  package static func == (a: StoryReading, b: StoryReading) -> Bool { a.number == b.number }
}

/// The groups of such a story: those that `D` proposes where its reports lie in a folder of their own, as one story.
package struct ProposedGroups: Sendable {
  /// By the numbers of the index. A report that could not be read is in none.
  let reports: [[Int]]

  /// - Parameter reports: those that were to be read.
  package init(_ opened: OpenedStory, of reports: [ListedReport]) {
    let collation = opened.collation
    let numbers = Dictionary(reports.map { ($0.name, $0.id) }) { first, _ in first }
    // What the index takes for one story may be several to the collation, of which none has all reports.
    let parts = collation.parts(of: Story(reports: Array(collation.reports.indices)))
    self.reports = parts.map { part in part.compactMap { numbers[collation.reports[$0].document.name] } }
  }
}
