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
    guard let next = reports.neighbour(of: options.selected, forward: forward, hidden: options.hidden) else {
      return
    }
    select(next)
  }

  /// Marks the reading of `report`, and its gone words in the base.
  mutating func select(_ report: Int?) {
    if let report { reports.move(toReport: report) }
    if options.selected != report { relayout { $0.options.selected = report } } else { relayout { _ in } }
    focus.meansSelected = report != nil
  }

  /// In the list the report at the cursor; in the passages the one selected just now, the one whose line it is, or else
  /// the selected one.
  var chosenReport: Int? {
    if panes.current == .reports { return reports.report }
    if focus.meansSelected, let selected = options.selected { return selected }
    let own = page.line(viewport.cursor)?.report
    return own == base ? options.selected ?? own : own ?? options.selected
  }

  private mutating func withChosenReport(_ act: (inout Workspace, Int) -> Void) {
    if let report = chosenReport { act(&self, report) } else { message = .noReportChosen }
  }

  mutating func makeBase(_ report: Int) {
    if report == base {
      message = .alreadyBase(siglum(report))
    } else if reports.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else {
      relayout { $0.project(onto: report) }
      showPassageStart()
      message = .base(siglum(report))
    }
  }

  private mutating func project(onto report: Int) {
    projection = Projection(of: collation, story: projection.synopsis.story, base: report)
    renewFindings()
    options.hidden.remove(report)
    if options.selected == report { options.selected = nil }
    let old = reports
    reports = ReportList(projection, in: collation)
    reports.sort(by: old.sorting, of: projection, in: collation.reports, findings: findings.known ?? [])
    if let filter = old.filter { reports.show(only: Set(old.shown), with: filter) }
    reports.move(toReport: report)
  }

  /// Another base begins the passage with another reading: brings it on the screen where it is near.
  private mutating func showPassageStart() {
    let line = viewport.cursor
    guard page.index.passage.indices.contains(line), let passage = page.index.passage[line],
      let start = page.index.starts[passage]
    else { return }
    if start < viewport.top, line - start < viewport.height / 2 { viewport.place(line, atRow: line - start) }
  }

  /// Shows one report with its own order and nothing else, or all of them again.
  private mutating func toggleAlone() {
    let others = Set(projection.synopsis.story.reports).subtracting([base])
    if !others.isEmpty, options.hidden.isSuperset(of: others) {
      relayout { $0.options.hidden = [] }
      message = .together
      return
    }
    let report = chosenReport ?? base
    guard !reports.alone.contains(report) else {
      message = .standsAlone(siglum(report))
      return
    }
    if report != base { makeBase(report) }
    relayout { $0.options.hidden = Set($0.projection.synopsis.story.reports).subtracting([report]) }
    panes.current = .passages
    message = .alone(siglum(report))
  }

  private mutating func toggle(_ report: Int) {
    if report == base {
      message = .baseStays
    } else if reports.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else if options.hidden.contains(report) {
      relayout { $0.options.hidden.remove(report) }
      message = .shown(siglum(report))
    } else {
      relayout { $0.options.hidden.insert(report) }
      message = .hidden(siglum(report))
    }
  }

  /// Selects the report at the cursor of their list.
  mutating func openReport() {
    let report = reports.report
    if reports.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else {
      panes.current = .passages
      select(report == base ? nil : report)
    }
  }
}
