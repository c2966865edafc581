internal import ParallaxModel

/// The columns of the side-by-side layout.
struct SideColumns {
  static let narrowest: Column = 30
  static let widest: Column = 60
  static let gap: Column = 2

  /// The reports that fit, the base first; the selected one is always among them.
  let reports: [Int]
  /// Of each column's text.
  let width: Column

  init(of story: [Int], base: Int, selected: Int?, width: Column) {
    let others = story.filter { $0 != base }
    let fitting = max(1, (width - 1 + Self.gap) / (Self.narrowest + Self.gap))
    let room = max(1, min(others.count, fitting - 1))
    var first = 0
    if let place = selected.flatMap({ others.firstIndex(of: $0) }), place >= room { first = place - room + 1 }
    reports = [base] + others[min(first, others.count)..<min(first + room, others.count)]
    let free = width - 1 - Self.gap * (reports.count - 1)
    self.width = max(1, min(Self.widest, free / reports.count))
  }

  func start(of column: Int) -> Column { 1 + column * (width + Self.gap) }
}

extension PageComposer {
  var sideColumns: SideColumns {
    let shown = projection.nearestFirst.filter { !options.hidden.contains($0) || $0 == base }
    return SideColumns(of: shown, base: base, selected: options.selected, width: options.width)
  }

  /// One row: what each report has, every column starting on the same line.
  mutating func addSide(_ index: Int) {
    let columns = sideColumns
    var blocks: [[[Run]]] = []
    for report in columns.reports { blocks.append(block(of: report, in: index, width: columns.width)) }
    let height = blocks.map(\.count).max() ?? 0
    for row in 0..<height {
      var line = LineMaker()
      for (column, block) in blocks.enumerated() where row < block.count {
        line.pad(to: columns.start(of: column))
        line.add(block[row])
      }
      append(line.runs, passage: index)
    }
    addFindingNotes(index)
    addReaderNotes(index)
  }

  /// The lines of one report in a row, its place first.
  private mutating func block(of report: Int, in index: Int, width: Column) -> [[Run]] {
    guard let cell = synopsis.passages[index].cell(of: report) else {
      return absentBlock(report, in: index, width: width)
    }
    var lines = [placeLine(of: cell, in: index, width: width)]
    let against = shownCells(of: index).prefix(1)
    if against.first?.report != report, let note = equalNote(for: cell, in: index, after: Array(against)) {
      if note.isEmpty { return lines }
      let maker = AtomMaker(safe: safe, widest: width)
      lines += LineBreaker(width: width).lines(of: maker.atoms(note, role: .readingEqual))
    } else {
      lines += LineBreaker(width: width).lines(of: atoms(of: cell, in: index, width: width))
    }
    return lines
  }

  private func absentBlock(_ report: Int, in index: Int, width: Column) -> [[Run]] {
    if synopsis.passages[index].kind == .headlines { return [] }
    if report == base, case .addition = synopsis.passages[index].kind {
      let name = synopsis.name(of: index)
      return [[Run(name, .number, columns: name.count)]]
    }
    let text = safe.line("not in \(siglum(report))", fitting: width)
    return [[], [Run(text, .readingAbsent, columns: safe.columns(of: text))]]
  }

  private func placeLine(of cell: PassageCell, in index: Int, width: Column) -> [Run] {
    var line = LineMaker()
    if cell.report == base {
      let name = synopsis.name(of: index)
      line.add(name, .number, columns: name.count)
    }
    if let mark = mark(of: cell, in: index) {
      line.add(safe.line(mark), .gutterMark, columns: 1)
    }
    let place = ([places.label(of: cell)] + places.notes(on: cell, in: index)).filter { !$0.isEmpty }
    let text = safe.line(place.joined(separator: " · "), fitting: max(0, width - line.columns - 1))
    if line.columns > 0, !text.isEmpty { line.pad(to: line.columns + 1) }
    line.add(text, .place, columns: safe.columns(of: text))
    return line.runs
  }

  /// What heads the columns: siglum and outlet, figures, a rule.
  func columnHeads() -> [PageLine] {
    let columns = sideColumns
    var names = LineMaker()
    var figures = LineMaker()
    for (column, report) in columns.reports.enumerated() {
      names.pad(to: columns.start(of: column))
      addSiglum(report, to: &names)
      let stated = reports[report].facts.source?.value ?? ""
      let outlet = report == base ? "base" : ParagraphDirection(of: stated) == .leftToRight ? stated : ""
      let room = columns.start(of: column) + columns.width - names.columns - 2
      let text = safe.line(outlet, fitting: max(0, room))
      if !text.isEmpty { names.pad(to: names.columns + 2) }
      names.add(text, .figure, columns: safe.columns(of: text))
      figures.pad(to: columns.start(of: column))
      let words = safe.line(FigureWords(projection, reports).line(of: report), fitting: columns.width)
      figures.add(words, .figure, columns: safe.columns(of: words))
    }
    let rule = String(repeating: options.ascii ? "-" : "─", count: max(0, options.width))
    return [names.runs, figures.runs, [Run(rule, .rule, columns: options.width)]].map { PageLine(runs: $0) }
  }
}
