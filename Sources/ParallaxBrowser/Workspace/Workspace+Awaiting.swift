import ParallaxModel
import ParallaxPage

/// The reports are aligned beside the loop, while the first of them shows.
extension Workspace {
  /// Begins with the collation that was awaited, as if nothing had shown before.
  mutating func begin(_ collation: Collation, _ projection: Projection) {
    alignment.finish()
    notebook.read = []
    self.collation = collation
    show(projection)
    if let view = alignment.view { resume(view) }
  }

  /// Goes on with the collation that was awaited: the report that shows stays, as the base, at the very place.
  ///
  /// - Parameters:
  ///   - story: the one of the report.
  ///   - report: the one that shows, in `collation`.
  mutating func goOn(with collation: Collation, _ story: Story, _ report: Int) {
    alignment.finish()
    notebook.read = []
    let anchor = currentAnchor.of(report)
    leaps.forget()
    self.collation = collation
    projection = Projection(of: collation, story: story, base: report)
    reports = ReportList(projection, in: collation)
    search = search.flatMap { try? Search($0.query, in: collation.reports) }
    renewFindings()
    buildPage()
    place(at: anchor)
    message = hasStories ? .severalStories(collation.stories.count) : betterBase(in: story)
  }

  mutating func stopAwaiting() -> [Step] {
    alignment.stop()
    message = .stoppedAligning
    return [.session(.stopAligning)]
  }

  mutating func awaitAfterAll() -> [Step] {
    guard alignment.isStopped else { return refuse(.stillAligning) }
    alignment.restart()
    message = nil
    return [.session(.align)]
  }

  private func betterBase(in story: Story) -> Message? {
    let best = story.defaultBase(in: collation.reports, links: collation.links)
    return best == base ? nil : .aligned(base: siglum(best))
  }
}
