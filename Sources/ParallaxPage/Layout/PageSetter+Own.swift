internal import ParallaxModel

/// What stands on pages of texts of their own alone.
extension PageSetter {
  /// `─ not in hpo, told by fox and nyt: 2 ─────`
  mutating func addSection(_ section: PassageSection, _ block: Block) {
    var line = LineMaker()
    let start = isSide ? 1 : max(1, geometry.mark - 1)
    let end = isSide ? options.width - 1 : min(options.width - 1, geometry.text + geometry.textWidth)
    line.pad(to: start)
    let words = safe.line(section.words(base: base, siglum), fitting: max(4, end - start - 4))
    line.add(options.ascii ? "- " : "─ ", .rule, columns: 2)
    line.add(words, .heading, columns: safe.columns(of: words))
    let rest = end - line.columns - 1
    if rest > 0 { line.add(" " + String(repeating: options.ascii ? "-" : "─", count: rest), .rule, columns: rest + 1) }
    append(line.runs, block.passage)
  }

  /// `also          “repay the $84,000” fox ¶6 · “Friday afternoon” nyt ¶1`
  mutating func addAlso(_ also: [AlsoWords], _ block: Block) {
    addLabelled("also", .detail, atoms(of: also, named: true), block)
  }

  /// - Parameter named: whether the sigla are said.
  func atoms(of also: [AlsoWords], named: Bool) -> [Atom] {
    let maker = AtomMaker(safe: safe, widest: geometry.textWidth)
    var atoms: [Atom] = []
    for (number, words) in also.enumerated() {
      if number > 0 { atoms += maker.atoms("·", role: .detail) }
      atoms += maker.atoms("“", role: .detail)
      let text = reports[words.report].document.text
      var quote = maker.atoms(of: words.report, text, words.bytes, role: .detail, spaceBefore: false)
      if !quote.isEmpty { quote[0].gap = .none }
      atoms += quote
      atoms += maker.atoms("”", role: .detail, spaceBefore: false)
      let place = [named ? siglum(words.report) : "", words.place].filter { !$0.isEmpty }
      atoms += maker.atoms(place.joined(separator: " "), role: .detail)
    }
    return atoms
  }

  /// `≈           fox ¶1, nyt ¶1; also nyt ¶13`
  mutating func addFolded(_ readings: [FoldedReading], _ block: Block) {
    let told = readings.filter { !$0.isDetail }.map(words).joined(separator: ", ")
    let also = readings.filter(\.isDetail).map(words).joined(separator: ", ")
    let words = [told, also.isEmpty ? "" : "also \(also)"].filter { !$0.isEmpty }.joined(separator: "; ")
    let atoms = AtomMaker(safe: safe, widest: geometry.textWidth).atoms(words, role: .readingEqual)
    addLabelled(told.isEmpty ? "" : safe.line(ReadingLabel.Sign.like.sign), .tie, atoms, block)
  }

  private func words(of reading: FoldedReading) -> String {
    [siglum(reading.report), reading.place].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Lines with a word or a sign in the gutter of the first.
  private mutating func addLabelled(_ label: String, _ role: Role, _ atoms: [Atom], _ block: Block) {
    var head: LineMaker? = LineMaker()
    if !label.isEmpty {
      head?.pad(to: geometry.mark)
      head?.add(label, role, columns: safe.columns(of: label))
    }
    if geometry.isNarrow, let line = head, !label.isEmpty {
      append(line.runs, block.passage)
      head = nil
    }
    for runs in LineBreaker(width: max(1, geometry.textWidth - Geometry.indent)).lines(of: atoms) {
      var line = head ?? LineMaker()
      head = nil
      line.pad(to: geometry.text + Geometry.indent)
      line.add(runs)
      append(line.runs, block.passage)
    }
  }
}
