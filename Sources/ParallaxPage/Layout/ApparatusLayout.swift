internal import ParallaxModel

extension PageComposer {
  /// The reading that the others are compared with, and below it the variants in lines, as in a critical edition:
  /// `little point] 001 · no point 000 002`.
  mutating func addApparatus(_ index: Int) {
    let cells = shownCells(of: index)
    guard let first = cells.first else { return }
    addReading(first, in: index, isFirst: true)
    let comparison = projection.comparisons[index]
    let readings = Dictionary(
      uniqueKeysWithValues: cells.map { ($0.report, ReadingTokens(of: $0, in: reports)) })
    var isFirst = true
    for variant in comparison.variants where variant.difference == .substantive || options.showsCosmetic {
      let atoms = self.atoms(of: variant, against: comparison.against, readings)
      if atoms.isEmpty { continue }
      if isFirst { separate(passage: index) }
      isFirst = false
      addHanging(atoms, passage: index)
    }
    addApparatusEqual(cells.dropFirst(), in: index, comparison)
    addAbsent(index)
    addFindingNotes(index)
    addReaderNotes(index)
  }

  /// A line whose continuation is indented by two columns.
  private mutating func addHanging(_ atoms: [Atom], passage: Int, report: Int? = nil) {
    let lines = LineBreaker(width: max(1, geometry.textWidth - 2)).lines(of: atoms)
    for (row, runs) in lines.enumerated() {
      var line = LineMaker()
      line.pad(to: geometry.text + (row == 0 ? 0 : 2))
      line.add(runs)
      append(line.runs, passage: passage, report: report)
    }
  }

  /// The lemma with those who agree, then each other wording with those who have it; empty when no shown report
  /// differs here.
  private mutating func atoms(of variant: Variant, against: Int, _ readings: [Int: ReadingTokens]) -> [Atom] {
    let change = nextChange()
    let maker = AtomMaker(safe: safe, widest: max(1, geometry.textWidth - 2))
    var atoms: [Atom] = []
    var agreeing: [Int] = []
    for reading in variant.readings {
      let places = reading.places.filter { readings[$0.report] != nil && $0.report != against }
      let agrees = reading.places.contains { $0.report == against }
      guard let place = places.first, let tokens = readings[place.report] else { continue }
      if agrees {
        agreeing = places.map(\.report)
        continue
      }
      if !atoms.isEmpty { atoms += maker.atoms("·", role: .place) }
      if place.tokens.isEmpty {
        atoms += maker.atoms("om.", role: .variantGone, change: change)
      } else {
        if variant.tokens.isEmpty {
          atoms += maker.atoms(variant.tokens.lowerBound == 0 ? "add. before" : "add.", role: .place)
        }
        atoms += words(place.tokens, of: tokens, role: .variantChanged, change: change, maker)
      }
      atoms += sigla(places.map(\.report), maker)
    }
    guard !atoms.isEmpty, let base = readings[against] else { return [] }
    let lemma = lemma(variant.tokens, of: base, maker)
    if variant.tokens.isEmpty || agreeing.isEmpty { return lemma + atoms }
    return lemma + sigla(agreeing, maker) + maker.atoms("·", role: .place) + atoms
  }

  private func sigla(_ reports: [Int], _ maker: AtomMaker) -> [Atom] {
    maker.atoms(reports.map(siglum).joined(separator: " "), role: .siglum)
  }

  private func words(
    _ tokens: Range<Int>, of reading: ReadingTokens, role: Role, change: Int?, _ maker: AtomMaker
  ) -> [Atom] {
    let report = reports[reading.report]
    return reading.bytes(tokens, in: report).flatMap {
      maker.atoms(of: reading.report, report.file.text, $0, role: role, change: change, spaceBefore: true)
    }
  }

  /// The words of the base in question, cut in the middle when long; for additions the word before, at the start the first.
  private func lemma(_ tokens: Range<Int>, of reading: ReadingTokens, _ maker: AtomMaker) -> [Atom] {
    let bracket = maker.atoms("]", role: .place, spaceBefore: false)
    if tokens.isEmpty {
      let neighbour = max(0, tokens.lowerBound - 1)
      let place = neighbour..<min(neighbour + 1, reading.count)
      return words(place, of: reading, role: .text, change: nil, maker) + bracket
    }
    guard tokens.count > 7 else { return words(tokens, of: reading, role: .text, change: nil, maker) + bracket }
    let head = words(tokens.prefix(3), of: reading, role: .text, change: nil, maker)
    let tail = words(tokens.suffix(2), of: reading, role: .text, change: nil, maker)
    return head + maker.atoms("…", role: .place) + tail + bracket
  }

  private mutating func addApparatusEqual(
    _ cells: ArraySlice<PassageCell>, in index: Int, _ comparison: Comparison
  ) {
    let same = cells.filter { comparison.script(of: $0.report)?.relation == .verbatim }.map(\.report)
    guard !same.isEmpty else { return }
    let maker = AtomMaker(safe: safe, widest: geometry.textWidth)
    separate(passage: index)
    addHanging(
      maker.atoms("= " + same.map(siglum).joined(separator: ", "), role: .readingEqual), passage: index)
  }
}
