internal import ParallaxModel

/// Sets the rows of a map in lines. Words from right to left are left out, for a terminal could move the cells about
/// them.
struct MapSetter {
  let setter: PageSetter
  /// The reports that have a cell, by their columns.
  let reports: ArraySlice<Int>
  let flow: MapFlow

  private var safe: SafeText { setter.safe }
  private var options: PageOptions { setter.options }

  init(_ setter: PageSetter, _ measures: BlockMeasures, _ columns: [Int]) {
    self.setter = setter
    reports = columns.dropFirst()
    let sigla = reports.map { setter.safe.columns(of: setter.siglum($0)) }.max() ?? 3
    flow = MapFlow(
      lines: measures.mapRows, reports: reports.count, names: measures.number, sigla: sigla,
      width: setter.options.width, height: setter.options.mapHeight)
  }

  func lines(of blocks: [Block]) -> [PageLine] {
    blocks.compactMap { block in
      switch block.content {
      case .head(let head): line(of: head, block)
      case .mapRow(let row): line(of: row, block)
      default: nil
      }
    }
  }

  private func line(of head: Block.Head, _ block: Block) -> PageLine? {
    guard flow.label > 4, !head.isRightToLeft, let report = block.report else { return nil }
    var line = LineMaker()
    line.pad(to: flow.number)
    let text = setter.reports[report].document.string(head.bytes)
    let words = safe.line(text, fitting: flow.width - flow.number - 3)
    line.add(options.ascii ? "-- " : "── ", .rule, columns: 3)
    line.add(words, .subhead, columns: safe.columns(of: words))
    return PageLine(runs: line.runs)
  }

  private func line(of row: MapRow, _ block: Block) -> PageLine {
    var line = LineMaker()
    line.pad(to: flow.number - 1 - row.passageName.count)
    line.add(row.passageName, .number, columns: row.passageName.count)
    if row.isRead { line.add(options.ascii ? "+" : "✓", .furniture, columns: 1) }
    line.pad(to: flow.number)
    let label = row.label.text(fitting: flow.label - 1, safe)
    if ParagraphDirection(of: label) == .leftToRight { line.add(label, .text, columns: safe.columns(of: label)) }
    for (number, cell) in row.cells.enumerated() {
      line.pad(to: flow.cell(number))
      line.add(safe.line(cell.level.sign), cell.level.role, columns: 1)
      addFlags(of: cell, to: &line)
    }
    return PageLine(runs: line.runs, passage: block.passage, startsPassage: block.startsPassage)
  }

  private func addFlags(of cell: MapRow.Cell, to line: inout LineMaker) {
    guard flow.cell > 1 else { return }
    if cell.hasFinding { line.add("!", .finding, columns: 1) }
    if cell.isMoved, flow.cell > 2 || !cell.hasFinding { line.add("^", .variantMoved, columns: 1) }
  }

  /// The sigla above the cells, upright where they are wider than a cell, and a rule; for each column of passages.
  var heads: [PageLine] {
    let lines = (0..<flow.headRows - 1).map { row in
      var line = LineMaker()
      for column in 0..<flow.count { addHead(row, at: flow.start(of: column), to: &line) }
      return PageLine(runs: line.runs)
    }
    return lines + [setter.rule]
  }

  private func addHead(_ row: Int, at start: Column, to line: inout LineMaker) {
    for (number, report) in reports.enumerated() {
      line.pad(to: start + flow.cell(number))
      guard flow.hasUprightSigla else {
        setter.addSiglum(report, to: &line)
        continue
      }
      let letters = Array(setter.siglum(report).suffix(flow.headRows - 1))
      let letter = row < letters.count ? safe.line(String(letters[row])) : ""
      let role: Role = report == options.blocks.selected ? .siglumSelected : .siglum
      line.add(letter, role, columns: min(1, safe.columns(of: letter)))
    }
  }
}
