import ParallaxModel
import ParallaxPage

extension Workspace {
  mutating func performOnReport(_ action: Action) {
    switch action {
    case .nextReport: selectNeighbour(forward: true)
    case .previousReport: selectNeighbour(forward: false)
    case .makeBase: withChosenReport { $0.makeBase($1) }
    case .toggleReport: withChosenReport { $0.toggle($1) }
    case .readAlone: toggleAlone()
    default: break
    }
  }

  private mutating func selectNeighbour(forward: Bool) {
    guard let next = story.reports.neighbour(of: story.options.selected, forward: forward, hidden: story.options.hidden)
    else {
      return
    }
    select(next)
  }

  /// Marks the reading of `report`, and its gone words in the base.
  mutating func select(_ report: Int?) {
    if let report { story.reports.move(toReport: report) }
    if story.options.selected != report { relayout { $0.story.options.selected = report } } else { relayout { _ in } }
    story.focus.prefersSelected = report != nil
  }

  /// In the list the report at the cursor; in the passages the one selected just now, the one whose line it is, or else
  /// the selected one.
  var chosenReport: Int? {
    if story.panes.current == .reports { return story.reports.report }
    if story.focus.prefersSelected, let selected = story.options.selected { return selected }
    let own = story.lineAtCursor?.report
    return own == base ? story.options.selected ?? own : own ?? story.options.selected
  }

  private mutating func withChosenReport(_ act: (inout Workspace, Int) -> Void) {
    if let report = chosenReport { act(&self, report) } else { message = .noReportChosen }
  }

  mutating func makeBase(_ report: Int) {
    if report == base {
      message = .alreadyBase(siglum(report))
    } else if story.reports.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else {
      relayout { $0.project(onto: report) }
      showPassageStart()
      message = story.projection.isOfCopies ? .base(siglum(report)) : .order(siglum(report))
    }
  }

  private mutating func project(onto report: Int) {
    let old = story.reports
    story.show(Projection(of: collation, story: story.projection.synopsis.story, base: report), in: collation)
    story.options.hidden.remove(report)
    if story.options.selected == report { story.options.selected = nil }
    let overview = inquiries.overview
    renewFindings()
    // It knows no base.
    inquiries.overview = overview
    story.reports.sort(by: old.sorting, of: story.projection, in: collation.reports, findings: findings.known ?? [])
    if let filter = old.filter { story.reports.show(only: Set(old.shown), with: filter) }
    story.reports.move(toReport: report)
  }

  /// Another base begins the passage with another reading: brings it on the screen where it is near.
  private mutating func showPassageStart() {
    guard let passage = story.passageAtCursor, let place = story.start(ofPassage: passage) else { return }
    let (line, start) = (story.viewport.cursor, story.page.number(of: place))
    if start < story.viewport.top, line - start < story.viewport.height / 2 {
      story.viewport.place(line, atRow: line - start)
    }
  }

  /// Shows one report with its own order and nothing else, or all of them again.
  private mutating func toggleAlone() {
    let others = Set(story.projection.synopsis.story.reports).subtracting([base])
    if !others.isEmpty, story.options.hidden.isSuperset(of: others) {
      relayout { $0.story.options.hidden = [] }
      message = .together
      return
    }
    let report = chosenReport ?? base
    guard !story.reports.alone.contains(report) else {
      message = .standsAlone(siglum(report))
      return
    }
    if report != base { makeBase(report) }
    relayout { $0.story.options.hidden = Set($0.story.projection.synopsis.story.reports).subtracting([report]) }
    story.panes.current = .passages
    message = .alone(siglum(report))
  }

  private mutating func toggle(_ report: Int) {
    if report == base {
      message = .baseStays
    } else if story.reports.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else if story.options.hidden.contains(report) {
      relayout { $0.story.options.hidden.remove(report) }
      message = .shown(siglum(report))
    } else {
      relayout { $0.story.options.hidden.insert(report) }
      message = .hidden(siglum(report))
    }
  }

  /// Selects the report at the cursor of their list.
  mutating func openReport() {
    let report = story.reports.report
    if story.reports.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else {
      story.panes.current = .passages
      select(report == base ? nil : report)
    }
  }
}
