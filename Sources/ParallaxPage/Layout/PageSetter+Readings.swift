internal import ParallaxModel

extension PageSetter {
  /// One reading in full, its label in the gutter of the first line; notes on its place on a line of their own, and so
  /// the label of a reading from right to left.
  mutating func addReading(_ reading: Block.Reading, _ block: Block) {
    let indent = reading.isIndented ? Geometry.indent : 0
    let width = max(1, geometry.textWidth - indent)
    let atoms = runSetter(widest: width).atoms(of: reading.runs)
    let gutter = gutter(of: reading.label, block)
    var label: LineMaker? = gutter
    let isCrowded = !reading.label.notes.isEmpty || geometry.isNarrow || gutter.columns >= geometry.text
    if isCrowded || reading.isRightToLeft {
      append(withNotes(reading.label, gutter).runs, block.passage, report: block.report)
      label = nil
    }
    for runs in LineBreaker(width: width).lines(of: atoms) {
      var line = label ?? LineMaker()
      label = nil
      if !reading.isRightToLeft, let bar = geometry.bar { addBar(beside: runs, reading.bars, at: bar, to: &line) }
      line.pad(to: geometry.text + indent)
      line.add(runs)
      append(line.runs, block.passage, report: block.report, isRightToLeft: reading.isRightToLeft)
      if reading.isExcerpt { markExcerpt() }
    }
  }

  /// The bar of the sentence on the line that most reports tell.
  func addBar(beside runs: [Run], _ bars: [SentenceBar], at column: Column, to line: inout LineMaker) {
    guard !bars.isEmpty else { return }
    let sources = runs.compactMap(\.source)
    let told = bars.filter { bar in sources.contains { $0.bytes.overlaps(bar.bytes) } }.map(\.telling).max()
    guard let told else { return }
    line.pad(to: column)
    line.add(told.sign(ascii: options.ascii), .bar, columns: 1)
  }

  private func withNotes(_ label: ReadingLabel, _ gutter: LineMaker) -> LineMaker {
    if label.notes.isEmpty { return gutter }
    var line = gutter
    line.pad(to: max(geometry.text, line.columns + 1))
    let note = safe.line(label.note, fitting: max(4, options.width - line.columns - 1))
    line.add(note, .place, columns: safe.columns(of: note))
    return line
  }

  /// `  27  003` for the first reading of a passage, `     ^000 ¶16` for the others.
  private func gutter(of label: ReadingLabel, _ block: Block) -> LineMaker {
    var line = LineMaker()
    if let name = label.passageName {
      line.pad(to: geometry.number + geometry.numberWidth - name.count)
      line.add(name, .number, columns: name.count)
    }
    if let mark = label.mark {
      line.pad(to: geometry.mark)
      line.add(safe.line(mark.sign), .gutterMark, columns: 1)
    } else if let sign = label.sign {
      line.pad(to: geometry.mark)
      line.add(safe.line(sign.sign), .tie, columns: 1)
    }
    line.pad(to: geometry.siglum)
    if let report = block.report { addSiglum(report, to: &line) }
    if !label.place.isEmpty {
      line.pad(to: geometry.place)
      line.add(safe.line(label.place), .place, columns: safe.columns(of: label.place))
    }
    return line
  }

  /// The quiet line `= 003, but for “Mr”`.
  mutating func addEqual(_ equal: EqualReading, _ block: Block) {
    var line = gutter(of: equal.label, block)
    line.pad(to: max(geometry.text, line.columns + 1))
    let words = ([words(of: equal)].compactMap(\.self) + equal.label.notes).joined(separator: " · ")
    let text = safe.line(words, fitting: max(4, options.width - line.columns - 1))
    line.add(text, .readingEqual, columns: safe.columns(of: text))
    append(line.runs, block.passage, report: block.report)
  }

  /// `= 003, but for “Mr”`; nil for a reading that is read in full elsewhere.
  func words(of equal: EqualReading) -> String? {
    equal.like.map { "= " + equal.words(siglum: siglum($0)) }
  }

  /// `detail: 004 ¶7 — $84,000 · March`: what a sentence shares with the passage.
  mutating func addDetail(_ detail: Block.Detail, _ block: Block) {
    let width = max(1, options.width - geometry.siglum - 1)
    for runs in LineBreaker(width: width).lines(of: atoms(of: detail, block, widest: geometry.textWidth)) {
      var line = LineMaker()
      line.pad(to: geometry.siglum)
      line.add(runs)
      append(line.runs, block.passage, report: block.report)
    }
  }

  /// - Parameter widest: columns that an atom may have.
  func atoms(of detail: Block.Detail, _ block: Block, widest: Column) -> [Atom] {
    let maker = AtomMaker(safe: safe, widest: widest)
    let label = ["detail:", block.report.map(siglum) ?? "", detail.place].filter { !$0.isEmpty }
    var atoms = maker.atoms(label.joined(separator: " ") + (detail.shares.isEmpty ? "" : " —"), role: .detail)
    for (number, share) in detail.shares.enumerated() {
      if number > 0 { atoms += maker.atoms("·", role: .detail) }
      atoms += runSetter(widest: widest).atoms(of: [share])
    }
    return atoms
  }

  /// `not in 001, 004`
  mutating func addAbsent(_ absent: [Int], _ block: Block) {
    let maker = AtomMaker(safe: safe, widest: geometry.textWidth)
    let words = "not in " + absent.map(siglum).joined(separator: ", ")
    let width = max(1, options.width - geometry.siglum - 1)
    for runs in LineBreaker(width: width).lines(of: maker.atoms(words, role: .readingAbsent)) {
      var line = LineMaker()
      line.pad(to: geometry.siglum)
      line.add(runs)
      append(line.runs, block.passage)
    }
  }
}
