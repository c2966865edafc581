import ParallaxModel
import ParallaxPage

extension Workspace {
  /// How the reports are looked at now, to be resumed.
  var sessionView: SessionView {
    let shown = story.options.layout.isOverview ? story.leaps.textLayout : story.options.layout
    let sentence = sentenceAtCursor ?? sentencesInQuestion.first
    return SessionView(
      basePath: collation.reports[base].document.path, layout: shown.rawValue,
      cursor: story.viewport.cursor == (story.page.index.startLines.first ?? 0) ? nil : sentence.map(range),
      hidden: story.options.hidden.sorted().map { collation.reports[$0].document.path })
  }

  /// Goes on where the reader left these reports; the base is the caller's to choose.
  mutating func resume(_ view: SessionView) {
    let hidden = collation.reports.indices.filter {
      view.hidden.contains(collation.reports[$0].document.path) && $0 != base
    }
    if hidden.count < story.projection.synopsis.story.reports.count { story.options.hidden = Set(hidden) }
    if let layout = PageLayout(rawValue: view.layout), !layout.isOverview { story.options.layout = layout }
    story.leaps.textLayout = story.options.layout
    relayout { _ in }
    guard let cursor = view.cursor,
      let place = collation.firstPlace(of: [cursor])?.place,
      story.projection.synopsis.story.reports.contains(place.report)
    else { return }
    go(to: place.bytes, of: place.report)
    story.viewport.place(story.viewport.cursor, atRow: Self.passageRow)
    message = .resumed(
      self.place(
        of: SentenceID(
          report: place.report, sentence: collation.reports[place.report].sentence(atByte: place.bytes.lowerBound))))
  }
}
