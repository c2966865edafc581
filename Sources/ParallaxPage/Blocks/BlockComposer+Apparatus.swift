internal import ParallaxModel

extension BlockComposer {
  /// The reading that the others are compared with, and below it the variants, as in a critical edition.
  mutating func addApparatus(_ index: Int) {
    let cells = shownCells(of: index)
    guard let first = cells.first else { return }
    append(reading(of: first, in: index, true))
    let comparison = projection.comparisons[index]
    let readings = Dictionary(
      uniqueKeysWithValues: cells.map { ($0.report, ReadingTokens(of: $0, in: reports)) })
    var isFirst = true
    for variant in comparison.variants where variant.difference == .substantive || options.showsCosmetic {
      guard let entry = entry(for: variant, against: comparison.against, readings) else { continue }
      append(Block(.entry(entry), passage: index), isApart: isFirst)
      isFirst = false
    }
    addAgreeing(cells.dropFirst(), in: index, comparison)
    // What is not compared word for word has no entries: it stands in full.
    for cell in cells.dropFirst() where comparison.script(of: cell.report)?.isWordForWord == false {
      append(reading(of: cell, in: index, false), isApart: true)
    }
    addDetails(index)
    addAbsent(index)
    addNotes(index)
  }

  /// The lemma with those who agree, then each other wording with those who have it; nil when no shown report differs
  /// here.
  private mutating func entry(
    for variant: Variant, against: Int, _ readings: [Int: ReadingTokens]
  ) -> ApparatusEntry? {
    let change = nextChange()
    var wordings: [ApparatusEntry.Wording] = []
    var agreeing: [Int] = []
    for reading in variant.readings {
      let places = reading.places.filter { readings[$0.report] != nil && $0.report != against }
      guard let place = places.first, let tokens = readings[place.report] else { continue }
      if reading.places.contains(where: { $0.report == against }) {
        agreeing = places.map(\.report)
      } else {
        let runs = runs(place.tokens, of: tokens, .variantChanged, change)
        wordings.append(ApparatusEntry.Wording(runs: runs, reports: places.map(\.report)))
      }
    }
    guard !wordings.isEmpty, let own = readings[against] else { return nil }
    let isAddition = variant.tokens.isEmpty
    return ApparatusEntry(
      kind: !isAddition ? .replaces : variant.tokens.lowerBound == 0 ? .addsBefore : .addsAfter,
      lemma: lemma(variant.tokens, of: own), agreeing: isAddition ? [] : agreeing, wordings: wordings, change: change)
  }

  private func runs(_ tokens: Range<Int>, of reading: ReadingTokens, _ role: Role, _ change: Int? = nil) -> [BlockRun] {
    reading.bytes(tokens, in: reports[reading.report]).map {
      BlockRun(.report(reading.report, $0), role, change: change, isSpaced: true)
    }
  }

  /// The words in question, cut in the middle when long; for additions the word before, at the start the first.
  private func lemma(_ tokens: Range<Int>, of reading: ReadingTokens) -> [BlockRun] {
    if tokens.isEmpty {
      let neighbour = max(0, tokens.lowerBound - 1)
      return runs(neighbour..<min(neighbour + 1, reading.count), of: reading, .text)
    }
    guard tokens.count > 7 else { return runs(tokens, of: reading, .text) }
    return runs(tokens.prefix(3), of: reading, .text) + [BlockRun(.own("…"), .place, isSpaced: true)]
      + runs(tokens.suffix(2), of: reading, .text)
  }

  private mutating func addAgreeing(_ cells: ArraySlice<PassageCell>, in index: Int, _ comparison: Comparison) {
    let same = cells.filter { comparison.script(of: $0.report)?.relation == .verbatim }.map(\.report)
    if !same.isEmpty { append(Block(.agreeing(same), passage: index), isApart: true) }
  }
}
