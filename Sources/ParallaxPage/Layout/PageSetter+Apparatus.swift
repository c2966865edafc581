internal import ParallaxModel

extension PageSetter {
  /// A line whose continuation is indented by two columns.
  mutating func addHanging(_ atoms: [Atom], _ block: Block) {
    let lines = LineBreaker(width: max(1, geometry.textWidth - 2)).lines(of: atoms)
    for (row, runs) in lines.enumerated() {
      var line = LineMaker()
      line.pad(to: geometry.text + (row == 0 ? 0 : 2))
      line.add(runs)
      append(line.runs, block.passage)
    }
  }

  /// `little point] 001 · no point 000 002`
  func atoms(of entry: ApparatusEntry) -> [Atom] {
    var runs = entry.lemma + [BlockRun(.own("]"), .place)]
    if !entry.agreeing.isEmpty { runs += [sigla(entry.agreeing), sign("·")] }
    for (number, wording) in entry.wordings.enumerated() {
      if number > 0 { runs.append(sign("·")) }
      runs += self.runs(of: wording, in: entry) + [sigla(wording.reports)]
    }
    return runSetter(widest: max(1, geometry.textWidth - 2)).plainAtoms(of: runs)
  }

  private func runs(of wording: ApparatusEntry.Wording, in entry: ApparatusEntry) -> [BlockRun] {
    if wording.runs.isEmpty { return [BlockRun(.own("om."), .variantGone, change: entry.change, isSpaced: true)] }
    return switch entry.kind {
    case .replaces: wording.runs
    case .addsAfter: [sign("add.")] + wording.runs
    case .addsBefore: [sign("add. before")] + wording.runs
    }
  }

  private func sign(_ words: String) -> BlockRun { BlockRun(.own(words), .place, isSpaced: true) }

  private func sigla(_ reports: [Int]) -> BlockRun {
    BlockRun(.own(reports.map(siglum).joined(separator: " ")), .siglum, isSpaced: true)
  }

  /// `= 001, 004`
  mutating func addAgreeing(_ reports: [Int], _ block: Block) {
    let words = "= " + reports.map(siglum).joined(separator: ", ")
    addHanging(AtomMaker(safe: safe, widest: geometry.textWidth).atoms(words, role: .readingEqual), block)
  }
}
