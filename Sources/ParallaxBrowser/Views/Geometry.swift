import ParallaxModel
import ParallaxPage

/// A rectangle of the screen.
struct Area: Sendable, Equatable {
  var column: Column
  var row: Int
  var columns: Column
  var rows: Int

  /// The columns it covers.
  var span: Range<Column> { column..<column + max(0, columns) }
}

/// Which part of the screen shows what.
struct Geometry: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Nothing can be read here.
    case tooSmall
    /// The sigla in one line, which is a pane too; below them the passages.
    case strip
    /// The reports cover the passages.
    case list
    /// The reports at the left, the passages at the right.
    case panes
    /// The passages alone, below column heads if they have them.
    case whole
  }

  static let smallest = Size(columns: 40, rows: 10)
  /// From this width on the reports have a pane.
  static let wide: Column = 100
  /// From this width on the map stands beside the text, in one column.
  static let broad: Column = 120
  /// Columns of that map, with the mark before it.
  private static let stripColumns: Column = 2
  /// Columns of the Reports pane; the line beside it takes one more.
  static let reportsColumns: Column = 31
  /// Columns of the Reports pane that the mouse leaves at least.
  static let narrowestReports: Column = 12
  /// Rows of a copy in the Reports pane, the blank one after it included.
  static let copyRows = 4
  /// Those of a text of its own, whose sentences have a strip.
  static let ownTextRows = 5
  /// What may stand below the passages.
  enum Below: Sendable { case nothing, reasons, finding }

  /// Rows that the sentences of a finding take, their rule included.
  private static let findingRows = 14
  /// Rows that reasons take, their rule included.
  private static let reasonRows = 4
  /// From this height on a blank row parts text and status line.
  private static let airy = 18

  let size: Size
  let kind: Kind
  let passages: Area
  /// The map beside the passages, with a column for the mark of the reader's place; no columns where it does not show.
  let mapStrip: Area
  /// What stands between title and passages, the rule included: sigla or column heads.
  let heads: Area
  /// Why a reading stands where it does, below the passages; no rows where that does not show.
  let reasons: Area
  let reports: Area
  /// What a list has that covers the panes.
  let list: Area
  /// The rows of the rules, top to bottom.
  let rules: [Int]
  /// Rows of a report in its pane, the blank one after it included.
  let reportRows: Int
  /// Whether the columns of the table of reports have heads.
  let hasTableHeads: Bool

  init(
    _ size: Size, hasWholeWidth: Bool, hasMapStrip: Bool, panes: Panes, heads headCount: Int, below content: Below,
    reportRows: Int = Self.copyRows, tableHeads: Int = 0
  ) {
    self.size = size
    self.reportRows = reportRows
    // Its columns are kept while a list covers the passages, so that the page stays. Alone the text has the whole
    // width, and scrolls as one.
    let strip =
      hasMapStrip && !panes.isOnePane && !panes.isMaximised && size.columns >= Self.broad ? Self.stripColumns : 0
    let mostReports = max(Self.narrowestReports, size.columns - strip - Self.smallest.columns - 1)
    let reportsColumns = min(panes.reportsColumns, mostReports)
    // What shows below a list that covers it keeps its place.
    let page = Self.kind(
      size, hasWholeWidth: hasWholeWidth, isMaximised: panes.isMaximised,
      isNarrow: panes.isOnePane || size.columns < Self.wide)
    let isCovered = page != .tooSmall && panes.current == .reports && (page == .whole || panes.showsTable)
    kind = isCovered ? .list : page
    let last = size.rows - 1
    // Column heads bring their own rule.
    // Heads that were set for a larger screen leave room for a line of text.
    let above = page == .strip ? 1 : page == .whole && headCount > 0 ? min(headCount - 1, max(0, last - 4)) : 0
    let first = 2 + above
    let left = page == .panes ? reportsColumns + 1 : 0
    let below = page == .panes ? last - 1 : size.rows >= Self.airy ? last - 1 : last
    heads = Area(column: 0, row: 1, columns: size.columns, rows: isCovered ? 1 : above + 1)
    let rows = max(1, below - first)
    let wanted = kind == .list ? 0 : content == .reasons ? Self.reasonRows : content == .finding ? Self.findingRows : 0
    let reasonRows = min(wanted, rows / 2)
    passages = Area(column: left, row: first, columns: size.columns - left - strip, rows: rows - reasonRows)
    mapStrip = Area(column: size.columns - strip, row: first, columns: strip, rows: rows - reasonRows)
    reasons = Area(
      column: left, row: first + rows - reasonRows, columns: size.columns - left, rows: reasonRows)
    let listColumns = kind == .panes ? reportsColumns : size.columns
    let tableTop = 2 + (kind == .list ? tableHeads : 0)
    hasTableHeads = kind == .list && tableHeads > 0
    reports = Area(column: 0, row: tableTop, columns: listColumns, rows: max(1, below - tableTop))
    list = Area(column: 0, row: 2, columns: size.columns, rows: max(1, last - 2))
    rules = kind == .panes ? [1, last - 1] : [heads.row + heads.rows - 1]
    checkInvariants()
  }

  func checkInvariants() {
    assert(rules.isStrictlyAscending, "the rules stand top to bottom")
    guard kind != .tooSmall else { return }
    assert(passages.row + passages.rows <= reasons.row, "what stands below the passages covers none")
    assert(reasons.row + reasons.rows < size.rows, "the last line is the status line")
    assert(kind != .panes || reports.span.upperBound < passages.column, "a line parts the panes")
    assert(passages.span.upperBound <= mapStrip.column, "the map stands beside the passages")
  }

  private static func kind(_ size: Size, hasWholeWidth: Bool, isMaximised: Bool, isNarrow: Bool) -> Kind {
    if size.columns < smallest.columns || size.rows < smallest.rows { return .tooSmall }
    if hasWholeWidth || isMaximised { return .whole }
    return isNarrow ? .strip : .panes
  }

  /// Rows between the title and the legend, or the status line where the screen is low.
  var mapHeight: Int { size.rows - 2 - (hasLegend ? 1 : 0) }

  /// Whether there is a row for what the signs of the map mean.
  var hasLegend: Bool { size.rows >= Self.airy }

  /// Columns that a page may take.
  var pageWidth: Column { max(Self.smallest.columns, passages.columns) }

  /// Whether the reports have the whole screen, a line each with all their figures.
  var isTable: Bool { kind == .list }

  /// Rows of a report in the table: with a blank one between them where all of them fit.
  func rowsOfTable(_ count: Int) -> Int { !hasTableHeads && count * 2 - 1 <= reports.rows ? 2 : 1 }

  /// Whether each of `count` reports has room for its figures; otherwise each takes one line.
  func showsFigures(of count: Int) -> Bool { !isTable && count * reportRows - 1 <= reports.rows }

  /// Reports that show at once, of `count`.
  func reportsPerPage(_ count: Int) -> Int { showsFigures(of: count) ? count : max(1, reports.rows) }
}
