import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Makes the overview of the story where it is not there: at once of a small story, of a large one beside the loop.
  ///
  /// - Returns: whether it is there.
  mutating func needOverview() -> Bool {
    if inquiries.overview != nil { return true }
    guard isSmall else {
      request(.overview, purpose: .action(.layoutOverview))
      return false
    }
    inquiries.overview = story.projection.overview(in: collation, quotations: inquiries.quotations)
    return true
  }

  /// Goes from one column of the overview to the other.
  ///
  /// - Returns: whether it has several.
  mutating func goToOtherColumn() -> Bool {
    guard story.options.layout == .overview, story.panes.current == .passages, let flow = story.page.flow,
      story.page.count > flow.rows
    else { return false }
    let row = story.viewport.row
    let other = story.viewport.top + (row < flow.rows ? row + flow.rows : row - flow.rows)
    story.viewport.move(to: min(other, story.page.count - 1))
    return true
  }

  /// The overview from which the last leap began, at its very line.
  ///
  /// - Returns: whether there was one.
  mutating func leapBackToOverview() -> Bool {
    guard let viewport = story.leaps.overview, story.options.layout != .overview else { return false }
    story.panes.current = .passages
    setLayout(.overview)
    guard story.options.layout == .overview else { return false }
    story.viewport.place(viewport.cursor, atRow: viewport.row)
    story.leaps.overview = nil
    message = nil
    return true
  }
}
