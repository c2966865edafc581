internal import ParallaxModel

extension BlockComposer {
  /// The reading that the others are compared with, below it each different reading in full, then who is absent.
  mutating func addParallel(_ index: Int) {
    var shown: [PassageCell] = []
    for cell in shownCells(of: index) {
      let block = equalReading(of: cell, in: index, after: shown) ?? reading(of: cell, in: index, shown.isEmpty)
      append(block, isApart: !shown.isEmpty)
      shown.append(cell)
    }
    addDetails(index)
    addAbsent(index)
    addNotes(index)
  }

  /// The details that other sentences share with the passage.
  mutating func addDetails(_ index: Int) {
    let shown = synopsis.passages[index].details.filter { !options.hidden.contains($0.sentence.report) }
    for (number, detail) in shown.enumerated() { append(block(of: detail, in: index), isApart: number == 0) }
  }

  /// A line for a detail: where it stands, and what both have.
  func block(of detail: PassageDetail, in index: Int) -> Block {
    let report = detail.sentence.report
    let shares = detail.shares.map { BlockRun(.report(report, $0.a), .text, isSpaced: true) }
    let content = Block.Detail(place: places.label(of: detail.sentence), shares: shares)
    let sentence = detail.sentence.sentence
    return Block(.detail(content), passage: index, report: report, sentences: [sentence..<sentence + 1])
  }

  /// One reading in full.
  ///
  /// - Parameter isNamed: whether the passage's name is said beside it.
  mutating func reading(of cell: PassageCell, in index: Int, _ isNamed: Bool) -> Block {
    let reading = Block.Reading(
      label: label(of: cell, in: index, isNamed), runs: runs(of: cell, in: index), isRightToLeft: isRightToLeft(cell))
    return Block(.reading(reading), passage: index, report: cell.report, sentences: cell.readingParts.map(\.sentences))
  }

  private func label(of cell: PassageCell, in index: Int, _ isNamed: Bool) -> ReadingLabel {
    ReadingLabel(
      passageName: isNamed ? synopsis.name(of: index) : nil, mark: mark(of: cell, in: index),
      place: places.label(of: cell), notes: places.notes(on: cell, in: index))
  }

  private func mark(of cell: PassageCell, in index: Int) -> ReadingLabel.Mark? {
    if cell.move != nil { return .moved }
    if case .addition = synopsis.passages[index].kind, synopsis.passages[index].cells.count == 1 { return .onlyHere }
    return nil
  }

  /// A reading that says the same as one above it, or that is read in full in another passage; nil when it is shown in
  /// full.
  func equalReading(of cell: PassageCell, in index: Int, after shown: [PassageCell], isNamed: Bool = false) -> Block? {
    guard let first = shown.first, !options.showsEqual else { return nil }
    var reading = EqualReading(label: label(of: cell, in: index, isNamed))
    if !cell.parts.isEmpty {
      if options.showsInvisible, hasInvisible(cell) { return nil }
      if let same = sameReading(as: cell, in: index, among: shown) {
        reading.like = same
      } else {
        guard let differences = cosmeticDifferences(of: cell, in: index) else { return nil }
        reading.like = first.report
        reading.differences = Array(differences.prefix(4))
        reading.hasMore = differences.count > 4
      }
    }
    return Block(.equal(reading), passage: index, report: cell.report, sentences: cell.readingParts.map(\.sentences))
  }

  /// The first report with the very words, of those that are shown.
  private func sameReading(as cell: PassageCell, in index: Int, among shown: [PassageCell]) -> Int? {
    let reading = projection.comparisons[index].readings.first { $0.reports.contains(cell.report) }
    return reading?.reports.first { report in shown.contains { $0.report == report } }
  }

  /// What differs in form where nothing else does; nil where more differs, or where form counts.
  private func cosmeticDifferences(of cell: PassageCell, in index: Int) -> [String]? {
    let comparison = projection.comparisons[index]
    guard !options.showsCosmetic, comparison.script(of: cell.report)?.relation == .verbatim else { return nil }
    let highlighter = Highlighter(collation: reports, passage: synopsis.passages[index], comparison: comparison)
    return highlighter.cosmeticDifferences(of: cell.report)
  }

  /// Who lacks the passage, of those that are shown, said once; nothing where one report alone has it.
  mutating func addAbsent(_ index: Int) {
    let absent = synopsis.passages[index].absent.filter { !options.hidden.contains($0) }
    if absent.isEmpty || synopsis.passages[index].kind == .headlines { return }
    if case .addition = synopsis.passages[index].kind, synopsis.passages[index].cells.count == 1 { return }
    append(Block(.absent(absent), passage: index), isApart: true)
  }
}
