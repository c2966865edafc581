import ParallaxPage

extension Browser {
  /// Lines that a step of the wheel moves.
  private static let wheelLines = 3

  /// The wheel moves what is under it, a click goes there, a second click opens it, and the line between the panes can
  /// be dragged.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    if prompt != nil || themeBefore != nil || !pending.isEmpty { return [] }
    switch event.kind {
    case .wheelUp: turn(-Self.wheelLines, at: event)
    case .wheelDown: turn(Self.wheelLines, at: event)
    case .press: return press(at: event)
    case .drag: dragDivider(to: event.column)
    case .release: isDragging = false
    }
    return []
  }

  private mutating func turn(_ lines: Int, at event: MouseEvent) {
    if help != nil {
      for _ in 0..<abs(lines) { help?.scroll(lines > 0 ? .lineDown : .lineUp) }
    } else if listing != nil {
      listing?.scroll(by: lines)
    } else if isChoosing {
      stories?.move(lines > 0 ? .lineDown : .lineUp)
    } else if isOverReports(event) {
      reportList.move(to: reportList.cursor + (lines > 0 ? 1 : -1))
    } else {
      viewport.scroll(by: lines)
    }
  }

  private func isOverReports(_ event: MouseEvent) -> Bool {
    let area = geometry.reports
    guard geometry.kind == .list || geometry.kind == .panes else { return false }
    return area.span.contains(event.column) && (area.row..<area.row + area.rows).contains(event.row)
  }

  private mutating func press(at event: MouseEvent) -> [Effect] {
    if help != nil { return [] }
    let (listed, told) = (event.row - geometry.help.row, event.row - geometry.stories.row)
    if listing != nil { return open(if: listing?.go(toRow: listed) == true) }
    if isChoosing { return open(if: stories?.go(toRow: told) == true) }
    if geometry.kind == .panes, event.column == geometry.reports.columns {
      isDragging = true
      return []
    }
    if geometry.kind == .strip, event.row == geometry.heads.row { return pressStrip(at: event.column) }
    return isOverReports(event) ? pressReport(at: event.row) : pressLine(at: event)
  }

  /// - Parameter again: the click was on what the cursor was on already.
  private mutating func open(if again: Bool) -> [Effect] { again ? perform(.open) : [] }

  /// Selects the report there; the base is marked nowhere.
  private mutating func pressStrip(at column: Column) -> [Effect] {
    guard let report = StripView.report(at: column, in: self) else { return [] }
    pane = .passages
    select(report == base ? nil : report)
    return []
  }

  private mutating func pressReport(at row: Int) -> [Effect] {
    let count = reportList.shown.count
    let perPage = geometry.reportsPerPage(count)
    let rows =
      geometry.isTable
      ? geometry.rowsOfTable(count) : geometry.showsFigures(of: count) ? Geometry.reportRows : 1
    let number = reportList.cursor / perPage * perPage + (row - geometry.reports.row) / rows
    guard number < count else { return [] }
    let again = pane == .reports && number == reportList.cursor
    pane = .reports
    reportList.move(to: number)
    return open(if: again)
  }

  private mutating func pressLine(at event: MouseEvent) -> [Effect] {
    if geometry.kind != .list, goToPassageOfMap(at: event) { return [] }
    guard geometry.kind != .list, let line = line(at: event) else { return [] }
    let again = pane == .passages && line == viewport.cursor
    pane = .passages
    currentChange = nil
    viewport.place(line, atRow: line - viewport.top)
    return open(if: again && options.layout.isOverview)
  }

  /// A click on the map beside the text.
  private mutating func goToPassageOfMap(at event: MouseEvent) -> Bool {
    let area = geometry.mapStrip
    guard area.span.contains(event.column), let line = line(ofMapRow: event.row - area.row) else { return false }
    pane = .passages
    currentChange = nil
    leap { $0.viewport.move(to: line, through: line + 2, atRow: Self.passageRow) }
    return true
  }

  private func line(ofMapRow row: Int) -> Int? {
    mapStrip?.passage(inRow: row, rows: geometry.mapStrip.rows).flatMap { index.starts[$0] }
  }

  private func line(at event: MouseEvent) -> Int? {
    let area = geometry.passages
    guard area.span.contains(event.column), event.row >= area.row else { return nil }
    var line = viewport.top + event.row - area.row
    if let flow = page.flow, flow.rows > 0 {
      let column = (0..<flow.count).last { area.column + flow.start(of: $0) <= event.column } ?? 0
      guard event.row - area.row < flow.rows else { return nil }
      line += column * flow.rows
    } else if event.row >= area.row + area.rows {
      return nil
    }
    return viewport.shown.contains(line) ? line : nil
  }

  private mutating func dragDivider(to column: Column) {
    guard isDragging else { return }
    let columns = min(max(Geometry.narrowestReports, column), size.columns - Geometry.smallest.columns - 1)
    if columns != reportsColumns { relayout { $0.reportsColumns = columns } }
  }
}
