import ParallaxPage

enum Mouse {
  /// Lines that a step of the wheel moves.
  static let wheelLines = 3
}

/// The wheel moves what is under it, a click goes there, a second click opens it, and the line between the panes can
/// be dragged.
extension StoryScreen {
  func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: workspace.turnWheel(-1, at: event)
    case .wheelDown: workspace.turnWheel(1, at: event)
    case .press: if workspace.press(at: event) { return perform(.open, in: &workspace) }
    case .drag: workspace.dragDivider(to: event.column)
    case .release: workspace.story.panes.isDragging = false
    }
    return []
  }
}

extension Workspace {
  fileprivate mutating func turnWheel(_ direction: Int, at event: MouseEvent) {
    if isOverReports(event) {
      story.reports.move(to: story.reports.cursor + direction)
    } else {
      story.needNear()
      story.viewport.scroll(by: direction * Mouse.wheelLines)
    }
  }

  private func isOverReports(_ event: MouseEvent) -> Bool {
    let area = geometry.reports
    guard geometry.kind == .list || geometry.kind == .panes else { return false }
    return area.span.contains(event.column) && (area.row..<area.row + area.rows).contains(event.row)
  }

  /// Goes to what is there; whether the cursor was on it already and opens it.
  fileprivate mutating func press(at event: MouseEvent) -> Bool {
    if geometry.kind == .panes, event.column == geometry.reports.columns {
      story.panes.isDragging = true
      return false
    }
    if geometry.kind == .strip, event.row == geometry.heads.row {
      pressStrip(at: event.column)
      return false
    }
    return isOverReports(event) ? pressReport(at: event.row) : pressLine(at: event)
  }

  /// Selects the report there; the base is marked nowhere.
  private mutating func pressStrip(at column: Column) {
    guard let report = StripView.report(at: column, in: self) else { return }
    story.panes.current = .passages
    select(report == base ? nil : report)
  }

  private mutating func pressReport(at row: Int) -> Bool {
    let count = story.reports.shown.count
    let perPage = geometry.reportsPerPage(count)
    let rows =
      geometry.isTable
      ? geometry.rowsOfTable(count) : geometry.showsFigures(of: count) ? geometry.reportRows : 1
    let number = story.reports.cursor / perPage * perPage + (row - geometry.reports.row) / rows
    guard number < count else { return false }
    let again = story.panes.current == .reports && number == story.reports.cursor
    story.panes.current = .reports
    story.reports.move(to: number)
    return again
  }

  private mutating func pressLine(at event: MouseEvent) -> Bool {
    if geometry.kind == .list || goToPassageOfMap(at: event) { return false }
    guard let line = line(at: event) else { return false }
    let again = story.panes.current == .passages && line == story.viewport.cursor
    story.panes.current = .passages
    story.focus.change = nil
    story.viewport.place(line, atRow: line - story.viewport.top)
    return again && story.options.layout.isOverview
  }

  /// A click on the map beside the text.
  private mutating func goToPassageOfMap(at event: MouseEvent) -> Bool {
    let area = geometry.mapStrip
    guard area.span.contains(event.column), let place = place(ofMapRow: event.row - area.row) else { return false }
    story.panes.current = .passages
    story.focus.change = nil
    leap { $0.story.go(to: place, more: 2, atRow: Self.passageRow) }
    return true
  }

  private mutating func place(ofMapRow row: Int) -> PagePlace? {
    story.start(ofPassage: story.page.mapStrip?.passage(inRow: row, rows: geometry.mapStrip.rows))
  }

  private func line(at event: MouseEvent) -> Int? {
    let area = geometry.passages
    guard area.span.contains(event.column), event.row >= area.row else { return nil }
    var line = story.viewport.top + event.row - area.row
    if let flow = story.page.flow, flow.rows > 0 {
      let column = (0..<flow.count).last { area.column + flow.start(of: $0) <= event.column } ?? 0
      guard event.row - area.row < flow.rows else { return nil }
      line += column * flow.rows
    } else if event.row >= area.row + area.rows {
      return nil
    }
    return story.viewport.shown.contains(line) ? line : nil
  }

  fileprivate mutating func dragDivider(to column: Column) {
    guard story.panes.isDragging else { return }
    let columns = min(max(Geometry.narrowestReports, column), terminal.size.columns - Geometry.smallest.columns - 1)
    if columns != story.panes.reportsColumns { relayout { $0.story.panes.reportsColumns = columns } }
  }
}
