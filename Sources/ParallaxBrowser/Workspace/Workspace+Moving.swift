import ParallaxModel
import ParallaxPage

extension Workspace {
  /// A move in the pane that is in use; which words were read by it comes back.
  mutating func performMoving(_ action: Action) -> [Step] {
    if story.panes.current == .passages { return moveAndMarkRead(action) }
    moveInReports(action)
    return []
  }

  mutating func moveInPassages(_ action: Action) {
    let before = story.cursorPlace
    switch action {
    case .nextFinding: leap { $0.goToFinding(forward: true) }
    case .previousFinding: leap { $0.goToFinding(forward: false) }
    case .nextQuotation: leap { $0.goToQuotation(forward: true) }
    case .previousQuotation: leap { $0.goToQuotation(forward: false) }
    case .nextChange: layout.goToChange(forward: true, in: &self)
    case .previousChange: layout.goToChange(forward: false, in: &self)
    case .nextPassage: layout.goToPassage(forward: true, in: &self)
    case .previousPassage: layout.goToPassage(forward: false, in: &self)
    case .top, .bottom: leap { $0.story.move(action) }
    default: story.move(action)
    }
    let hasMoved = story.cursorPlace != before
    if hasMoved, action != .nextChange, action != .previousChange { story.focus.change = nil }
    if hasMoved, action != .nextFinding, action != .previousFinding { story.focus.finding = nil }
  }

  mutating func goToPassageStart(forward: Bool) {
    guard let here = story.cursorPlace else { return }
    guard let next = story.nextStart(from: here, forward: forward, where: { _ in true }) ?? story.end(last: forward)
    else { return }
    let end = story.page.passage(at: next).flatMap { story.rows(ofPassage: $0) }.map { part, rows in
      story.page.number(of: PagePlace(part, rows.upperBound)) - story.page.number(of: next)
    }
    story.go(to: next, more: end ?? 0, atRow: Self.passageRow)
  }

  /// In the map and the list of findings: the next passage in which the reports differ, or the selected one from the
  /// base.
  mutating func goToChangedPassage(forward: Bool) {
    let line = story.viewport.cursor
    let lines = story.page.index(ofPart: 0).starts.filter { isChanged($0.key) }.map(\.value)
    guard let next = forward ? lines.filter({ $0 > line }).min() : lines.filter({ $0 < line }).max() else {
      message = lines.isEmpty ? .noChanges : forward ? .lastChange : .firstChange
      return
    }
    story.viewport.move(to: next)
  }

  private func isChanged(_ passage: Int) -> Bool {
    let comparisons = story.projection.comparisons
    guard let selected = story.options.selected else { return comparisons.hasDifferences(in: passage) }
    return comparisons.relation(of: selected, in: passage).map { $0 != .verbatim } ?? false
  }

  mutating func goToLitChange(forward: Bool) {
    guard let next = change(forward: forward) else {
      let isAny = story.nextChange(from: PagePlace(0, 0), forward: true) != nil
      message = isAny ? forward ? .lastChange : .firstChange : .noChanges
      return
    }
    story.focus.change = next.number
    story.go(to: next.place, more: 2)
  }

  /// Goes to the next line that shows the beginning of a quotation, each quotation once.
  private mutating func goToQuotation(forward: Bool) {
    guard let quotations = quotations(for: forward ? .nextQuotation : .previousQuotation) else { return }
    let places = quotations.compactMap(\.place)
    let passages = places.map(story.projection.passage)
    let parts = zip(places, passages).map { story.parts(showing: [$0], or: $1) }
    func place(_ story: inout OpenStory, _ number: Int) -> PagePlace? {
      story.place(of: [places[number]], or: passages[number])
    }
    let here = story.cursorPlace ?? PagePlace(0, 0)
    let next = story.nearestStop(among: parts, from: here.part, forward: forward, place: place) {
      forward ? $0.place > here : $0.place < here
    }
    guard let next else {
      let isAny = places.indices.contains { place(&story, $0) != nil }
      message = isAny ? forward ? .lastQuotation : .firstQuotation : .noQuotations
      return
    }
    story.go(to: next.place, more: 2)
  }

  /// The change after the current one, or the first that stands at the cursor's line or below it (above it, backward).
  private mutating func change(forward: Bool) -> (number: Int, place: PagePlace)? {
    if let current = story.focus.change, let place = story.place(ofChange: current) {
      return story.nextChange(from: place, after: current, forward: forward)
    }
    return story.cursorPlace.flatMap { story.nextChange(from: $0, forward: forward) }
  }

  /// In the list of reports a line is a report.
  mutating func moveInReports(_ action: Action) {
    switch action {
    case .nextChange, .previousChange, .nextPassage, .previousPassage, .nextFinding, .previousFinding, .nextQuotation,
      .previousQuotation:
      moveInPassages(action)
    default:
      var list = Viewport()
      list.fit(height: geometry.reportsPerPage(story.reports.shown.count), count: story.reports.shown.count)
      list.move(to: story.reports.cursor)
      list.perform(action)
      story.reports.move(to: list.cursor)
      if usesStrip { moveInStrip() }
    }
  }

  /// The reports stand in one line, and the reader is there.
  var usesStrip: Bool { story.panes.current == .reports && geometry.kind == .strip }

  /// What has no room in the line is said for the report that the reader has come to; those alone do not stand there.
  private mutating func moveInStrip() {
    story.reports.move(to: min(story.reports.cursor, story.reports.inStory.count - 1))
    let report = story.reports.report
    let name = [siglum(report), collation.reports[report].outlet].compactMap(\.self)
    let figures = FigureWords(story.projection, collation.reports).line(of: report)
    message = .report(name.joined(separator: " "), figures: figures)
  }
}
