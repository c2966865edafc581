internal import ParallaxModel

extension PageSetter {
  /// What each report has, every column starting on the same line.
  mutating func addRow(_ cells: [Block], _ block: Block) {
    let width = SideColumns.width(of: cells.count, in: options.width)
    let columns = cells.map { lines(of: $0, width: width) }
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var line = LineMaker()
      for (column, lines) in columns.enumerated() where row < lines.count {
        line.pad(to: SideColumns.start(of: column, width: width))
        line.add(lines[row])
      }
      append(line.runs, block.passage)
    }
  }

  /// The lines of one report in a row, its place first.
  private func lines(of cell: Block, width: Column) -> [[Run]] {
    switch cell.content {
    case .reading(let reading):
      let atoms = runSetter(widest: width).atoms(of: reading.runs)
      return [placeLine(of: reading.label, width: width)] + LineBreaker(width: width).lines(of: atoms)
    case .equal(let equal):
      let place = placeLine(of: equal.label, width: width)
      guard let words = words(of: equal) else { return [place] }
      let atoms = AtomMaker(safe: safe, widest: width).atoms(words, role: .readingEqual)
      return [place] + LineBreaker(width: width).lines(of: atoms)
    case .stack(let blocks): return blocks.flatMap { ownLines(of: $0, width: width) }
    case .passageName(let name): return [[Run(name, .number, columns: name.count)]]
    case .detail(let detail): return [[]] + LineBreaker(width: width).lines(of: atoms(of: detail, cell, widest: width))
    case .absent(let reports) where !reports.isEmpty:
      let text = safe.line("not in \(reports.map(siglum).joined(separator: ", "))", fitting: width)
      return [[], [Run(text, .readingAbsent, columns: safe.columns(of: text))]]
    default: return []
    }
  }

  private func placeLine(of label: ReadingLabel, width: Column) -> [Run] {
    var line = LineMaker()
    if let name = label.passageName { line.add(name, .number, columns: name.count) }
    if let mark = label.mark { line.add(safe.line(mark.sign), .gutterMark, columns: 1) }
    let place = ([label.place] + label.notes).filter { !$0.isEmpty }
    let text = safe.line(place.joined(separator: " · "), fitting: max(0, width - line.columns - 1))
    if line.columns > 0, !text.isEmpty { line.pad(to: line.columns + 1) }
    line.add(text, .place, columns: safe.columns(of: text))
    return line.runs
  }
}

/// Columns of texts of their own: sign, place and bar stand before the words.
///
///     ≈ ¶1    The video …        sign 0, place 2, bar 6, text 8
extension PageSetter {
  private static let placeColumn: Column = 2
  private static let barColumn: Column = 6
  private static let textColumn: Column = 8

  private func ownLines(of block: Block, width: Column) -> [[Run]] {
    let room = max(1, width - Self.textColumn)
    switch block.content {
    case .reading(let reading):
      let place = reading.label.place.isEmpty ? reading.label.passageName.map { "¶\($0)" } ?? "" : reading.label.place
      let atoms = runSetter(widest: room).atoms(of: reading.runs)
      return LineBreaker(width: room).lines(of: atoms).enumerated().map { row, runs in
        var line = LineMaker()
        if row == 0 { addOwnLabel(reading.label.sign, place == "¶H" ? "H" : place, to: &line) }
        addBar(beside: runs, reading.bars, at: Self.barColumn, to: &line)
        line.pad(to: Self.textColumn)
        line.add(runs)
        return line.runs
      }
    case .also(let also):
      return LineBreaker(width: room).lines(of: atoms(of: also, named: false)).enumerated().map { row, runs in
        var line = LineMaker()
        if row == 0 { line.add("also", .detail, columns: 4) }
        line.pad(to: Self.textColumn)
        line.add(runs)
        return line.runs
      }
    default: return []
    }
  }

  private func addOwnLabel(_ sign: ReadingLabel.Sign?, _ place: String, to line: inout LineMaker) {
    if let sign { line.add(safe.line(sign.sign), .tie, columns: 1) }
    line.pad(to: Self.placeColumn)
    let words = safe.line(place, fitting: Self.textColumn - Self.placeColumn - 1)
    line.add(words, .place, columns: safe.columns(of: words))
  }
}
