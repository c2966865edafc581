import ParallaxModel
import ParallaxPage

extension Browser {
  mutating func moveInPassages(_ action: Action) {
    let line = viewport.cursor
    switch action {
    case .nextFinding: leap { $0.goToFinding(forward: true) }
    case .previousFinding: leap { $0.goToFinding(forward: false) }
    case .nextQuotation: leap { $0.goToQuotation(forward: true) }
    case .previousQuotation: leap { $0.goToQuotation(forward: false) }
    case .nextChange: goToChange(forward: true)
    case .previousChange: goToChange(forward: false)
    case .nextPassage: goToPassage(at: index.startLines.first { $0 > line } ?? page.lines.count - 1)
    case .previousPassage: goToPassage(at: index.startLines.last { $0 < line } ?? 0)
    case .top, .bottom: leap { $0.viewport.perform(action) }
    default: viewport.perform(action)
    }
    if viewport.cursor != line, action != .nextChange, action != .previousChange { currentChange = nil }
    if viewport.cursor != line, action != .nextFinding, action != .previousFinding { currentFinding = nil }
  }

  /// Where a passage begins when the page has to move for it: below the blank line before it.
  static let passageRow = 1

  private mutating func goToPassage(at line: Int) {
    guard page.lines.indices.contains(line) else { return }
    let end = index.passage[line].flatMap { index.lines(of: $0, in: page) }?.upperBound
    viewport.move(to: line, through: end, atRow: Self.passageRow)
  }

  /// In the map and the list of findings: the next passage in which the reports differ, or the selected one from the
  /// base.
  private mutating func goToChangedPassage(forward: Bool) {
    let line = viewport.cursor
    let lines = index.starts.filter { isChanged($0.key) }.map(\.value)
    guard let next = forward ? lines.filter({ $0 > line }).min() : lines.filter({ $0 < line }).max() else {
      message = lines.isEmpty ? .noChanges : forward ? .lastChange : .firstChange
      return
    }
    viewport.move(to: next)
  }

  private func isChanged(_ passage: Int) -> Bool {
    let comparison = projection.comparisons[passage]
    guard let selected = options.selected else { return comparison.variants.contains { $0.difference == .substantive } }
    return comparison.script(of: selected).map { $0.relation != .verbatim } ?? false
  }

  private mutating func goToChange(forward: Bool) {
    if options.layout.isOverview { return goToChangedPassage(forward: forward) }
    guard let next = change(forward: forward) else {
      message = index.changes.isEmpty ? .noChanges : forward ? .lastChange : .firstChange
      return
    }
    currentChange = next.number
    viewport.move(to: next.line, through: next.line + 2)
  }

  /// Goes to the next line that shows the beginning of a quotation, each quotation once.
  private mutating func goToQuotation(forward: Bool) {
    guard let quotations = quotations(for: forward ? .nextQuotation : .previousQuotation) else { return }
    let words = WordIndex(page, reports: collation.reports.count)
    let lines = quotations.compactMap { quotation in
      quotation.printings.first?.places.first.flatMap { place in
        words.line(of: place.bytes, in: place.report) ?? index.starts[place.passage]
      }
    }
    let line = viewport.cursor
    guard let next = forward ? lines.filter({ $0 > line }).min() : lines.filter({ $0 < line }).max() else {
      message = lines.isEmpty ? .noQuotations : forward ? .lastQuotation : .firstQuotation
      return
    }
    viewport.move(to: next, through: next + 2)
  }

  /// The change after the current one, or the first that stands at the cursor's line or below it (above it, backward).
  private func change(forward: Bool) -> PageIndex.Change? {
    let changes = index.changes
    if let at = changes.firstIndex(where: { $0.number == currentChange }) {
      let next = forward ? at + 1 : at - 1
      return changes.indices.contains(next) ? changes[next] : nil
    }
    let line = viewport.cursor
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
      list.fit(height: geometry.reportsPerPage(reportList.shown.count), count: reportList.shown.count)
      list.move(to: reportList.cursor)
      list.perform(action)
      reportList.move(to: list.cursor)
      if usesStrip { moveInStrip() }
    }
  }

  /// The reports stand in one line, and the reader is there.
  var usesStrip: Bool { pane == .reports && geometry.kind == .strip }

  /// What has no room in the line is said for the report that the reader has come to; those alone do not stand there.
  private mutating func moveInStrip() {
    reportList.move(to: min(reportList.cursor, reportList.inStory.count - 1))
    let report = reportList.report
    let name = [siglum(report), collation.reports[report].facts.source?.value].compactMap(\.self)
    let figures = FigureWords(projection, collation.reports).line(of: report)
    message = .report(name.joined(separator: " "), figures: figures)
  }
}

extension Viewport {
  /// The moves that any list of lines knows.
  mutating func perform(_ action: Action) {
    switch action {
    case .lineDown: move(to: cursor + 1)
    case .lineUp: move(to: cursor - 1)
    case .halfPageDown: scrollHalf(1)
    case .halfPageUp: scrollHalf(-1)
    case .pageDown: scrollPage(1)
    case .pageUp: scrollPage(-1)
    case .top: move(to: 0)
    case .bottom: move(to: count - 1)
    default: break
    }
  }
}
