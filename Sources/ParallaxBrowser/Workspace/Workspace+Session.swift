import ParallaxModel
import ParallaxPage

extension Workspace {
  /// How the reports are looked at now, to be resumed.
  var sessionView: SessionView {
    let isListed = story.options.layout.isOverview && story.options.layout != .overview
    let shown = isListed ? story.leaps.textLayout : story.options.layout
    let sentence = sentenceAtCursor ?? sentencesInQuestion.first
    return SessionView(
      base: collation.reports[base].document.name, layout: shown.rawValue,
      cursor: isAtText ? nil : sentence.map(range),
      hiddenReports: story.options.hidden.sorted().map { collation.reports[$0].document.name })
  }

  /// Whether the cursor is where a story begins.
  private var isAtText: Bool {
    guard let place = story.cursorPlace else { return true }
    let page = story.page
    guard let first = page.partIndices.first(where: { page.part(ofPassage: $0) != nil }) else {
      return story.viewport.cursor == 0
    }
    return place.part == first && place.row == page.index(ofPart: first).startLines.first ?? 0
  }

  /// A layout that is remembered is the reader's choice.
  private mutating func resume(_ layout: PageLayout?) {
    guard let layout, !layout.isOverview || layout == .overview else { return }
    opensByRule = false
    guard layout != .overview || needOverview() else { return }
    story.options.layout = layout
    story.leaps.startsWithOverview = layout == .overview
    if layout == .overview { if looksUnasked { needFindings() } } else { story.leaps.textLayout = layout }
  }

  /// Goes on where the reader left these reports; the base is the caller's to choose.
  mutating func resume(_ view: SessionView) {
    let hidden = collation.reports.indices.filter {
      view.hiddenReports.contains(collation.reports[$0].document.name) && $0 != base
    }
    if hidden.count < story.projection.synopsis.story.reports.count { story.options.hidden = Set(hidden) }
    resume(PageLayout(rawValue: view.layout))
    relayout { _ in }
    guard let cursor = view.cursor,
      let place = collation.firstPlace(of: [cursor])?.place,
      story.projection.synopsis.story.reports.contains(place.report)
    else { return }
    if story.options.layout == .overview {
      guard let line = story.place(of: place.bytes, in: place.report) else { return }
      story.put(at: line, row: Self.passageRow)
    } else {
      go(to: place.bytes, of: place.report)
      story.put(at: story.cursorPlace, row: Self.passageRow)
    }
    message = .resumed(
      self.place(
        of: SentenceID(
          report: place.report, sentence: collation.reports[place.report].sentence(atByte: place.bytes.lowerBound))))
  }
}
