internal import ParallaxModel

/// Where things stand on the lines of an overview, in columns from the left edge.
///
///        ¶1   ¶1   ¶1  Rep. Blake Farenthold …   hpo      a cell of 5 for each report, text 18, end at the right
struct OverviewColumns {
  /// A cell that says how many reports have it, where there is no room for one each: `9 of 20`.
  let counts: Bool
  let cell: Column
  let text: Column
  let width: Column

  private static let margin: Column = 1
  private static let gap: Column = 2
  /// Rows that the words of a line may take.
  let rows: Int

  init(
    _ lines: [OverviewLine], _ reports: [Int], width: Column, rows: Int, cell widest: (OverviewLine.Cell, Int) -> Column
  ) {
    var own: Column = 3
    for line in lines {
      for (cell, report) in zip(line.cells, reports) { own = max(own, widest(cell, report)) }
    }
    let each = max(5, own + Self.gap)
    // Most of the width is for the words.
    let counts = reports.count > Overview.mostColumns || each * reports.count > width * 2 / 5
    self.counts = counts
    cell = counts ? max(10, 2 * "\(reports.count)".count + 6) : each
    text = Self.margin + (counts ? cell : each * reports.count) + Self.gap
    self.width = width
    self.rows = rows
  }

  /// Columns of the words of a line, beside what stands at their right end.
  func room(beside end: Column) -> Column {
    max(8, min(Geometry.widestText, width - text - Self.margin - (end > 0 ? end + Self.gap : 0)))
  }
}

/// Sets the lines of an overview in lines of a width.
struct OverviewSetter {
  let reports: [Report]
  let story: [Int]
  let options: PageOptions
  let safe: SafeText
  let columns: OverviewColumns
  let projection: Projection
  let overview: Overview
  private(set) var lines: [PageLine] = []
  /// Lines that stay above the columns of sections, where there are several.
  private(set) var heads: [PageLine] = []
  /// How the lines lie in columns; nil in one.
  private(set) var flow: MapFlow?
  /// Columns of the widest end of the section that is set.
  private var endColumns: Column = 0

  init(_ composer: OverviewComposer, _ options: PageOptions) {
    reports = composer.reports
    story = composer.overview.reports
    projection = composer.projection
    overview = composer.overview
    self.options = options
    let safe = SafeText(ascii: options.ascii)
    self.safe = safe
    let height = options.width >= Self.broad ? options.mapHeight : nil
    let isRightToLeft = composer.overview.reports.contains { [reports] in reports[$0].hasRightToLeftText }
    let count = height == nil || isRightToLeft ? 1 : 2
    columns = OverviewColumns(
      composer.lines, story, width: MapFlow.width(ofOne: count, in: options.width),
      rows: options.width >= Self.airy ? 2 : 1
    ) {
      [reports] cell, report in safe.columns(of: Self.text(of: cell, reports[report]))
    }
    for (number, line) in composer.lines.enumerated() {
      if line.kind == .heading {
        let section = composer.lines[(number + 1)...].prefix { $0.kind != .heading }
        endColumns = section.map { set($0.end).reduce(0) { $0 + $1.columns } }.max() ?? 0
        if count > 1, heads.isEmpty { beginColumns() }
      }
      add(line, number)
    }
    while lines.last?.runs.isEmpty ?? false { lines.removeLast() }
    if count > 1, let height {
      flow = MapFlow(columns: count, rows: max(1, height - heads.count), of: options.width)
    }
  }

  /// From this width on the words of a line have two rows.
  private static let airy: Column = 160
  /// From this width on the sections stand in two columns, where the height of the screen is known.
  private static let broad: Column = 180

  /// What stands above the sections has the whole width, and a rule below it.
  private mutating func beginColumns() {
    heads = lines + [PageLine(runs: [])]
    lines = []
  }

  mutating func append(_ line: PageLine) { lines.append(line) }

  /// One blank line, unless there is one already or nothing above.
  mutating func separate() {
    if let last = lines.last, !last.runs.isEmpty { lines.append(PageLine()) }
  }

  func runSetter() -> RunSetter { RunSetter(reports, options, widest: Geometry.widestText) }

  private mutating func add(_ line: OverviewLine, _ number: Int) {
    switch line.kind {
    case .ledes: addLedes()
    case .remark: addRemark(line)
    case .heading:
      separate()
      addRow(line, number, rows: 1)
    case .list: addList(line, number)
    case .part, .more: addRow(line, number, rows: 1)
    case .entry: addRow(line, number, rows: columns.rows)
    }
  }

  /// Words of ours over the whole width.
  private mutating func addRemark(_ line: OverviewLine) {
    separate()
    let atoms = runSetter().atoms(of: line.items.flatMap(\.self))
    for runs in LineBreaker(width: max(8, min(Geometry.widestText, options.width - 2))).lines(of: atoms) {
      var made = LineMaker()
      made.pad(to: 1)
      made.add(runs)
      append(PageLine(runs: made.runs))
    }
  }

  /// Cells, words in some rows, and what stands at the end of the first; words from right to left have lines of their own.
  private mutating func addRow(_ line: OverviewLine, _ number: Int, rows: Int) {
    let end = set(line.end)
    let room = columns.room(beside: line.end.isEmpty ? 0 : endColumns)
    let atoms = runSetter().atoms(of: line.items.flatMap(\.self))
    let words = LineCutter(safe, width: room, rows: rows).lines(of: atoms)
    let isRightToLeft = ParagraphDirection(of: atoms.map(\.text).joined(separator: " ")) == .rightToLeft
    var first = LineMaker()
    addCells(of: line, to: &first)
    if isRightToLeft {
      addEnd(end, after: room, to: &first)
      if !first.runs.isEmpty { append(page(first, line, number)) }
    }
    for (row, runs) in words.enumerated() {
      var made = row == 0 && !isRightToLeft ? first : LineMaker()
      made.pad(to: columns.text)
      made.add(runs)
      if row == 0, !isRightToLeft { addEnd(end, after: room, to: &made) }
      var set = page(made, line, number)
      set.isRightToLeft = isRightToLeft
      append(set)
    }
  }

  private func set(_ runs: [BlockRun]) -> [Run] {
    runs.isEmpty ? [] : LineBreaker(width: Geometry.widestText).lines(of: runSetter().atoms(of: runs))[0]
  }

  /// At the right edge of the words.
  private func addEnd(_ end: [Run], after room: Column, to line: inout LineMaker) {
    guard !end.isEmpty else { return }
    let width = end.reduce(0) { $0 + $1.columns }
    line.pad(to: columns.text + room + 2 + endColumns - width)
    line.add(end)
  }

  private func page(_ line: LineMaker, _ from: OverviewLine, _ number: Int) -> PageLine {
    let source = from.items.first?.lazy.compactMap { run in
      if case .report(let report, let bytes) = run.words { (report: report, byte: bytes.lowerBound) } else { nil }
    }.first
    let home = source.flatMap { projection.synopsis.home[$0.report][reports[$0.report].sentence(atByte: $0.byte)] }
    var page = PageLine(runs: line.runs, passage: home, report: source?.report)
    page.entry = number
    return page
  }

  // MARK: Lists

  /// As many things as fit, and how many do not; all of them in as many rows as they take where more is asked for.
  private mutating func addList(_ line: OverviewLine, _ number: Int) {
    let room = columns.room(beside: 0)
    let isWhole = options.ownSentences > BlockOptions.usualOwnSentences
    let rows = isWhole ? Int.max : columns.rows
    var shown: [[BlockRun]] = []
    for (place, item) in line.items.enumerated() {
      let left = line.items.count - place - 1
      let tail = left > 0 ? [[BlockRun(.own("+\(left)"), .figure)]] : []
      if !isWhole, place > 0, broken(shown + [item] + tail, room).count > rows { break }
      shown.append(item)
    }
    let left = line.items.count - shown.count
    if left > 0 { shown.append([BlockRun(.own("+\(left)"), .figure)]) }
    var one = line
    one.items = [joined(shown)]
    addRow(one, number, rows: rows)
  }

  private func broken(_ items: [[BlockRun]], _ room: Column) -> [[Run]] {
    LineBreaker(width: room).lines(of: runSetter().atoms(of: joined(items)))
  }

  private func joined(_ items: [[BlockRun]]) -> [BlockRun] {
    items.enumerated().flatMap { number, item -> [BlockRun] in
      number == 0 ? item : [BlockRun(.own("·"), .figure, isSpaced: true)] + item.spaced
    }
  }
}
