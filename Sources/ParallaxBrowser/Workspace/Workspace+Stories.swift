import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Begins to read a projection of the collation.
  mutating func show(_ projection: Projection) {
    story.show(projection, in: collation)
    story.options.hidden = []
    story.options.selected = nil
    story.panes.current = .passages
    story.search = nil
    story.leaps.forget()
    (story.focus.linkStart, story.focus.change) = (nil, nil)
    renewFindings()
    chooseOpeningLayout()
    buildPage()
    story.goToText()
  }

  /// Shows a story; one that was open already stands where it was left. It is not unread any more.
  mutating func open(_ story: Story) -> [Step] {
    if story != self.story.projection.synopsis.story { show(Projection(of: collation, story: story)) }
    return markOpened([base])
  }

  /// What names the reports counts as read, for it is the first thing on the page.
  mutating func markOpened(_ reports: [Int]) -> [Step] {
    let ranges = reports.compactMap { report -> TextRange? in
      let own = collation.reports[report]
      let range = TextRange(naming: own)
      let sentence = SentenceID(report: report, sentence: own.sentence(atByte: range.bytes.lowerBound))
      return notebook.markRead(sentence) ? range : nil
    }
    return ranges.isEmpty ? [] : [.session(.remember(read: ranges))]
  }

  /// Shows several stories as one, until the reader leaves it; nothing is kept of that.
  mutating func openTogether(_ stories: [Story]) -> [Step] {
    let reports = stories.flatMap(\.reports).sorted()
    guard let join = collation.joining(reports) else { return [] }
    let own = collation.corrections.map(\.correction)
    together = [join]
    collation = collation.corrected(by: own + together)
    guard let story = collation.stories.first(where: { $0.reports.contains(reports[0]) }) else { return [] }
    show(Projection(of: collation, story: story))
    message = .shownTogether(stories.count)
    return markOpened(reports)
  }

  /// The story is left for the list: those shown as one are several again.
  mutating func leaveStory() -> [Step] {
    if collection != nil {
      learnFromOpenStory()
      return [.pop]
    }
    guard !together.isEmpty else { return [.pop] }
    let own = collation.corrections.map(\.correction).filter { !together.contains($0) }
    together = []
    collation = collation.corrected(by: own)
    if let story = collation.stories.first(where: { $0.reports.contains(base) }) {
      show(Projection(of: collation, story: story))
    }
    return [.pop, .renew(.corrected)]
  }

  /// What puts some stories in one, for good.
  mutating func join(_ rows: [StoryRow]) -> [Step] {
    if alignment.awaited != nil { return refuse(.stillAligning) }
    let listed = rows.compactMap(\.listed)
    if listed.count > 1 { return change(.join(listed.flatMap(\.reports))) }
    guard rows.count > 1, let join = collation.joining(rows.flatMap(\.story.reports).sorted()) else {
      return refuse(.tagFirst)
    }
    return [.session(.correct([join]))]
  }
}
