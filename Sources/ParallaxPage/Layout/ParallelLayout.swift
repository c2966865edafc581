internal import ParallaxModel

extension PageComposer {
  /// The reading that the others are compared with, below it each different reading in full, then who is absent.
  mutating func addParallel(_ index: Int) {
    var shown: [PassageCell] = []
    for cell in shownCells(of: index) {
      if !shown.isEmpty { separate(passage: index) }
      if let equal = equalNote(for: cell, in: index, after: shown) {
        addEqual(cell, equal, in: index)
      } else {
        addReading(cell, in: index, isFirst: shown.isEmpty)
      }
      shown.append(cell)
    }
    addAbsent(index)
    addFindingNotes(index)
    addReaderNotes(index)
  }

  /// One reading in full, its label in the gutter of the first line; notes on its place on a line of their own, and so
  /// the label of a reading from right to left.
  mutating func addReading(_ cell: PassageCell, in index: Int, isFirst: Bool) {
    let lines = LineBreaker(width: geometry.textWidth).lines(of: atoms(of: cell, in: index, width: geometry.textWidth))
    let notes = places.notes(on: cell, in: index)
    let isRightToLeft = isRightToLeft(cell)
    var label: LineMaker? = gutter(of: cell, in: index, isFirst: isFirst)
    if var line = label, !notes.isEmpty || geometry.isNarrow || isRightToLeft || line.columns >= geometry.text {
      if !notes.isEmpty {
        line.pad(to: max(geometry.text, line.columns + 1))
        let note = safe.line(notes.joined(separator: " · "), fitting: max(4, options.width - line.columns - 1))
        line.add(note, .place, columns: safe.columns(of: note))
      }
      append(line.runs, passage: index, report: cell.report)
      label = nil
    }
    for runs in lines {
      var line = label ?? LineMaker()
      label = nil
      line.pad(to: geometry.text)
      line.add(runs)
      append(line.runs, passage: index, report: cell.report, isRightToLeft: isRightToLeft)
    }
  }

  /// `  27  003` for the first reading of a passage, `     ^000 ¶16` for the others.
  func gutter(of cell: PassageCell, in index: Int, isFirst: Bool) -> LineMaker {
    var line = LineMaker()
    if isFirst {
      let name = synopsis.name(of: index)
      line.pad(to: geometry.number + geometry.numberWidth - name.count)
      line.add(name, .number, columns: name.count)
    }
    if let mark = mark(of: cell, in: index) {
      line.pad(to: geometry.mark)
      line.add(safe.line(mark), .gutterMark, columns: 1)
    }
    line.pad(to: geometry.siglum)
    addSiglum(cell.report, to: &line)
    let place = places.label(of: cell)
    if !place.isEmpty {
      line.pad(to: geometry.place)
      line.add(safe.line(place), .place, columns: safe.columns(of: place))
    }
    return line
  }

  /// `◆` only here, `^` moved.
  func mark(of cell: PassageCell, in index: Int) -> String? {
    if cell.move != nil { return "^" }
    if case .addition = synopsis.passages[index].kind, synopsis.passages[index].cells.count == 1 { return "◆" }
    return nil
  }

  func addSiglum(_ report: Int, to line: inout LineMaker) {
    let role: Role = report == options.selected ? .siglumSelected : report == base ? .siglumBase : .siglum
    line.add(siglum(report), role, columns: safe.columns(of: siglum(report)))
  }

  /// The quiet line for a reading that says the same as one above it, or that is read in full in another passage;
  /// nil when it is shown in full.
  func equalNote(for cell: PassageCell, in index: Int, after shown: [PassageCell]) -> String? {
    guard !options.showsEqual, let first = shown.first else { return nil }
    if cell.parts.isEmpty { return "" }
    if options.showsInvisible, hasInvisible(cell) { return nil }
    let comparison = projection.comparisons[index]
    if let same = comparison.readings.first(where: { $0.reports.contains(cell.report) })?.reports
      .first(where: { report in shown.contains { $0.report == report } })
    {
      return "= \(siglum(same))"
    }
    guard !options.showsCosmetic, comparison.script(of: cell.report)?.relation == .verbatim else { return nil }
    let highlighter = Highlighter(collation: reports, passage: synopsis.passages[index], comparison: comparison)
    let differences = highlighter.cosmeticDifferences(of: cell.report)
    if differences.isEmpty { return "= \(siglum(first.report))" }
    let few = differences.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
    return "= \(siglum(first.report)), but for \(few)\(differences.count > 4 ? " …" : "")"
  }

  private mutating func addEqual(_ cell: PassageCell, _ note: String, in index: Int) {
    var line = gutter(of: cell, in: index, isFirst: false)
    line.pad(to: max(geometry.text, line.columns + 1))
    let notes = ([note] + places.notes(on: cell, in: index)).filter { !$0.isEmpty }
    let text = safe.line(notes.joined(separator: " · "), fitting: max(4, options.width - line.columns - 1))
    line.add(text, .readingEqual, columns: safe.columns(of: text))
    append(line.runs, passage: index, report: cell.report)
  }

  /// `not in 001, 004`, said once; nothing where one report alone has the passage.
  mutating func addAbsent(_ index: Int) {
    let absent = shownAbsent(from: index)
    if absent.isEmpty || synopsis.passages[index].kind == .headlines { return }
    if case .addition = synopsis.passages[index].kind, synopsis.passages[index].cells.count == 1 { return }
    separate(passage: index)
    let maker = AtomMaker(safe: safe, widest: geometry.textWidth)
    let words = "not in " + absent.map(siglum).joined(separator: ", ")
    let width = max(1, options.width - geometry.siglum - 1)
    for runs in LineBreaker(width: width).lines(of: maker.atoms(words, role: .readingAbsent)) {
      var line = LineMaker()
      line.pad(to: geometry.siglum)
      line.add(runs)
      append(line.runs, passage: index)
    }
  }

  /// The base's subheads as a dim rule, its bylines and captions as a dim line, before the passage.
  mutating func addHeads(before index: Int) {
    guard options.layout != .side, let cell = synopsis.passages[index].cell(of: base) else { return }
    for part in cell.heads {
      let segment = reports[base].segments[part.segment]
      let text = reports[base].file.string(segment.bytes)
      var line = LineMaker()
      line.pad(to: geometry.text)
      let isSubhead = segment.role == .subhead
      let words = safe.line(text, fitting: max(4, geometry.textWidth - (isSubhead ? 6 : 0)))
      let dash = options.ascii ? "-" : "─"
      let isRightToLeft = reports[base].isRightToLeft(atByte: segment.bytes.lowerBound)
      if isSubhead, !isRightToLeft { line.add("\(dash)\(dash) ", .rule, columns: 3) }
      line.add(words, .subhead, columns: safe.columns(of: words))
      append(line.runs, report: base, isRightToLeft: isRightToLeft)
      separate()
    }
  }
}
