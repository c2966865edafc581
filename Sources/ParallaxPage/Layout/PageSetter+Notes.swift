public import ParallaxModel

extension PageSetter {
  /// `! quote   to serve hpo | to serve «the constituents …» fox ¶4`
  mutating func addFinding(_ row: FindingRow, _ block: Block) {
    let first = lines.count
    let head = "! \(row.finding.word)"
    if row.lines.contains(where: \.isRightToLeft) {
      addApart(row, head, block)
    } else {
      addNote(head, atoms(of: row, block), isRightToLeft: false, block)
    }
    mark(lines: first..<lines.count, finding: row.finding.id)
  }

  /// Words that stand in the passage are named by the siglum alone, those of another with their place.
  private func atoms(of row: FindingRow, _ block: Block) -> [Atom] {
    let runs = runSetter(widest: geometry.textWidth)
    let maker = AtomMaker(safe: safe, widest: geometry.textWidth)
    var atoms: [Atom] = []
    for wording in row.wordings {
      if !atoms.isEmpty { atoms += maker.atoms("|", role: .rule) }
      var own = runs.atoms(of: wording[0].phrase(in: reports))
      if !own.isEmpty { own[0].gap = .space }
      // What it tells stands above it: a search finds it there.
      for index in own.indices { own[index].source = nil }
      atoms += own + maker.atoms(names(of: wording, block), role: .siglum)
    }
    return atoms
  }

  /// `hpo, nyt ¶4`
  private func names(of wording: [ConcordanceLine], _ block: Block) -> String {
    wording.map { line in
      let sigla = line.reports.map(siglum).joined(separator: ", ")
      return line.passage == block.passage || line.place.isEmpty ? sigla : "\(sigla) \(line.place)"
    }.joined(separator: ", ")
  }

  /// Each wording on lines of its own, below who has it.
  private mutating func addApart(_ row: FindingRow, _ head: String, _ block: Block) {
    let runs = runSetter(widest: geometry.textWidth)
    for (number, wording) in row.wordings.enumerated() {
      var label = noteLabel(number == 0 ? head : "")
      label.pad(to: notesText)
      let names = safe.line(names(of: wording, block))
      label.add(names, .siglum, columns: safe.columns(of: names))
      append(label.runs, block.passage)
      var atoms = runs.atoms(of: wording[0].phrase(in: reports))
      for index in atoms.indices { atoms[index].source = nil }
      addLines(of: atoms, after: nil, isRightToLeft: wording[0].isRightToLeft, block)
    }
  }

  /// `note 000  ask the agency`
  mutating func addNote(_ text: String, _ block: Block) {
    let atoms = AtomMaker(safe: safe, widest: geometry.textWidth).atoms(text, role: .text)
    addNote(
      "note \(block.report.map(siglum) ?? "")", atoms, isRightToLeft: ParagraphDirection(of: text) == .rightToLeft,
      block)
  }

  /// Where notes on a passage begin: below the words of its readings, in columns at the left edge.
  private var notesStart: Column {
    if isSide { return 1 }
    if geometry.bar != nil, !geometry.isNarrow { return geometry.mark }
    return geometry.isNarrow ? geometry.siglum : geometry.siglum + 1
  }

  /// Where their words begin: below those of what others say, on pages that indent them.
  private var notesText: Column {
    let labelled = notesStart + 14
    return geometry.bar != nil && !geometry.isNarrow ? max(labelled - 2, geometry.text + Geometry.indent) : labelled
  }

  private mutating func addNote(_ head: String, _ atoms: [Atom], isRightToLeft: Bool, _ block: Block) {
    let label = noteLabel(head)
    if isRightToLeft { append(label.runs, block.passage) }
    addLines(of: atoms, after: isRightToLeft ? nil : label, isRightToLeft: isRightToLeft, block)
  }

  private mutating func addLines(of atoms: [Atom], after label: LineMaker?, isRightToLeft: Bool, _ block: Block) {
    let hang = notesText
    var label = label
    for runs in LineBreaker(width: max(8, min(Geometry.widestText, options.width - hang - 1))).lines(of: atoms) {
      var line = label ?? LineMaker()
      label = nil
      line.pad(to: notesStart)
      line.pad(to: max(hang, line.columns + 1))
      line.add(runs)
      append(line.runs, block.passage, isRightToLeft: isRightToLeft)
    }
  }

  private func noteLabel(_ head: String) -> LineMaker {
    var line = LineMaker()
    line.pad(to: notesStart)
    line.add(head, .finding, columns: safe.columns(of: head))
    return line
  }
}

extension Finding {
  /// What each report has, without what kind of difference it is.
  public var difference: String {
    guard let colon = why.firstIndex(of: ":") else { return why }
    let words = why[why.index(after: colon)...].drop { $0 == " " }
    return String(words.hasSuffix(".") ? words.dropLast() : words)
  }
}
