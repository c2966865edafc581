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
    let line = story.viewport.cursor
    switch action {
    case .nextFinding: leap { $0.goToFinding(forward: true) }
    case .previousFinding: leap { $0.goToFinding(forward: false) }
    case .nextQuotation: leap { $0.goToQuotation(forward: true) }
    case .previousQuotation: leap { $0.goToQuotation(forward: false) }
    case .nextChange: layout.goToChange(forward: true, in: &self)
    case .previousChange: layout.goToChange(forward: false, in: &self)
    case .nextPassage: layout.goToPassage(forward: true, in: &self)
    case .previousPassage: layout.goToPassage(forward: false, in: &self)
    case .top, .bottom: leap { $0.story.viewport.perform(action) }
    default: story.viewport.perform(action)
    }
    if story.viewport.cursor != line, action != .nextChange, action != .previousChange { story.focus.change = nil }
    if story.viewport.cursor != line, action != .nextFinding, action != .previousFinding { story.focus.finding = nil }
  }

  mutating func goToPassageStart(forward: Bool) {
    let (line, starts) = (story.viewport.cursor, story.page.index.startLines)
    let next =
      forward ? starts.first { $0 > line } ?? story.page.lines.count - 1 : starts.last { $0 < line } ?? 0
    goToPassage(at: next)
  }

  private mutating func goToPassage(at line: Int) {
    guard story.page.lines.indices.contains(line) else { return }
    let end = story.page.passage(atLine: line).flatMap { story.page.index.lines(of: $0, in: story.page.page) }?
      .upperBound
    story.viewport.move(to: line, through: end, atRow: Self.passageRow)
  }

  /// In the map and the list of findings: the next passage in which the reports differ, or the selected one from the
  /// base.
  mutating func goToChangedPassage(forward: Bool) {
    let line = story.viewport.cursor
    let lines = story.page.index.starts.filter { isChanged($0.key) }.map(\.value)
    guard let next = forward ? lines.filter({ $0 > line }).min() : lines.filter({ $0 < line }).max() else {
      message = lines.isEmpty ? .noChanges : forward ? .lastChange : .firstChange
      return
    }
    story.viewport.move(to: next)
  }

  private func isChanged(_ passage: Int) -> Bool {
    let comparison = story.projection.comparisons[passage]
    guard let selected = story.options.selected else {
      return comparison.hasDifferences
    }
    return comparison.script(of: selected).map { $0.relation != .verbatim } ?? false
  }

  mutating func goToLitChange(forward: Bool) {
    guard let next = change(forward: forward) else {
      message = story.page.index.changes.isEmpty ? .noChanges : forward ? .lastChange : .firstChange
      return
    }
    story.focus.change = next.number
    story.viewport.move(to: next.line, through: next.line + 2)
  }

  /// Goes to the next line that shows the beginning of a quotation, each quotation once.
  private mutating func goToQuotation(forward: Bool) {
    guard let quotations = quotations(for: forward ? .nextQuotation : .previousQuotation) else { return }
    let words = WordIndex(story.page.page, reports: collation.reports.count)
    let lines = quotations.compactMap { quotation in
      quotation.place.flatMap { place in
        words.line(of: place.bytes, in: place.report)
          ?? story.projection.passage(of: place).flatMap { story.page.index.starts[$0] }
      }
    }
    let line = story.viewport.cursor
    guard let next = forward ? lines.filter({ $0 > line }).min() : lines.filter({ $0 < line }).max() else {
      message = lines.isEmpty ? .noQuotations : forward ? .lastQuotation : .firstQuotation
      return
    }
    story.viewport.move(to: next, through: next + 2)
  }

  /// The change after the current one, or the first that stands at the cursor's line or below it (above it, backward).
  private func change(forward: Bool) -> PageIndex.Change? {
    let changes = story.page.index.changes
    if let at = changes.firstIndex(where: { $0.number == story.focus.change }) {
      let next = forward ? at + 1 : at - 1
      return changes.indices.contains(next) ? changes[next] : nil
    }
    let line = story.viewport.cursor
    return forward ? changes.first { $0.line >= line } : changes.last { $0.line < line }
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
