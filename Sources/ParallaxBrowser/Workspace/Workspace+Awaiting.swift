import ParallaxModel
import ParallaxPage

/// The reports are aligned beside the loop, while the first of them shows.
extension Workspace {
  /// Begins with the collation that was awaited, as if nothing had shown before.
  mutating func startReading(_ collation: Collation, _ projection: Projection) {
    alignment.finish()
    notebook.setRead([])
    (record.differ, record.reasons) = ([:], [:])
    self.collation = collation
    show(projection)
    if let view = alignment.view { resume(view) }
  }

  /// Goes on with the collation that was awaited: the report that shows stays, as the base, at the very place.
  ///
  /// - Parameters:
  ///   - story: the one of the report.
  ///   - report: the one that shows, in `collation`.
  mutating func keepReading(with collation: Collation, _ story: Story, _ report: Int) {
    alignment.finish()
    notebook.setRead([])
    let anchor = self.story.anchor.of(report)
    let isAtTop = self.story.options.layout.isOverview && self.story.viewport.cursor == 0
    (record.differ, record.reasons) = ([:], [:])
    self.collation = collation
    self.story.show(Projection(of: collation, story: story, base: report), in: collation)
    self.story.searchAnew(in: collation.reports)
    self.story.leaps.forget()
    renewFindings()
    buildPage()
    if isAtTop { self.story.goToText() } else { self.story.place(at: anchor, in: collation.reports) }
    message = hasStories ? .severalStories(collation.stories.count) : betterBase(in: story) ?? overviewOffer
  }

  mutating func stopAligning() -> [Step] {
    alignment.stop()
    message = .stoppedAligning
    return [.session(.stopAligning)]
  }

  mutating func restartAligning() -> [Step] {
    guard alignment.isStopped else { return refuse(.stillAligning) }
    alignment.restart()
    message = nil
    return [.session(.align)]
  }

  /// What would have opened, had no key been pressed.
  private var overviewOffer: Message? { opensByRule && opensWithOverview ? .foundMeanwhile(.overview) : nil }

  private func betterBase(in story: Story) -> Message? {
    let best = story.defaultBase(in: collation.reports, links: collation.links)
    return best == base ? nil : .aligned(base: siglum(best))
  }
}
