package import ParallaxModel

/// The stories of a large collection as its index has them now, made ready for the list; on any thread, for there may be
/// tens of thousands.
package struct CollectionNews: Sendable {
  let rows: StoryRows
  let state: StoryListing.State
  let reportCount: Int
  let read: Set<Int>
  let noted: Set<Int>

  /// - Parameters:
  ///   - read: the reports of which something was read in earlier runs, by their numbers.
  ///   - noted: those with a note on them.
  ///   - ascii: whether the terminal shows nothing else.
  package init(_ listing: StoryListing, read: Set<Int> = [], noted: Set<Int> = [], ascii: Bool = false) {
    rows = StoryRows(listing.stories, ascii: ascii)
    state = listing.state
    reportCount = listing.reportCount
    self.read = read
    self.noted = noted
  }

  /// Makes ready what keys will ask for, where nobody waits for it.
  package func prepare() { rows.texts.prepare() }
}
