internal import ParallaxModel

/// Pages of texts of their own: the base is read whole in its order; below a passage of it stands what others say of the
/// same, and after its end what it does not tell.
extension BlockComposer {
  /// The first reading with bars for who tells it, below it each other one.
  mutating func addOwn(_ index: Int) {
    let cells = shownCells(of: index).filter { isCompared($0.report) }
    guard let first = cells.first else { return }
    let section = sections.beginning[index]
    if let section { append(Block(.section(section), passage: index)) }
    append(firstReading(of: first, in: index), isApart: section != nil)
    if options.foldsReadings, synopsis.passages[index].kind != .headlines {
      addFolded(index, cells.dropFirst())
    } else {
      for cell in cells.dropFirst() {
        for block in ownReadings(of: cell, in: index, beside: first) { append(block) }
      }
      addAlso(index)
    }
    addMissingCopies(index)
    let (isInline, report, base) = (options.layout == .inline, inlineReport ?? base, base)
    addNotes(index) { !isInline || $0.differs(between: report, base) }
  }

  /// Inline one report alone is set beside the base.
  private func isCompared(_ report: Int) -> Bool {
    options.layout != .inline || report == base || report == inlineReport
  }

  private func standsAfterEnd(_ index: Int) -> Bool { synopsis.standsAfterEnd(index) }

  func firstReading(of cell: PassageCell, in index: Int) -> Block {
    var composer = self
    var block = composer.reading(of: cell, in: index, !standsAfterEnd(index))
    guard case .reading(var reading) = block.content else { return block }
    reading.label.notes = []
    reading.label.mark = standsAfterEnd(index) ? nil : reading.label.mark
    if synopsis.passages[index].kind != .headlines { reading.bars = bars(of: cell) }
    block.content = .reading(reading)
    return block
  }

  private func bars(of cell: PassageCell) -> [SentenceBar] {
    let tellings = projection.tellings
    return cell.readingParts.flatMap(\.sentences).compactMap { sentence in
      let telling = tellings.telling(of: SentenceID(report: cell.report, sentence: sentence))
      return telling == .only
        ? nil : SentenceBar(bytes: reports[cell.report].sentences[sentence].bytes, telling: telling)
    }
  }

  /// Of copies of the base alone it is said that they lack a passage.
  private mutating func addMissingCopies(_ index: Int) {
    let absent = synopsis.passages[index].absent.filter {
      !options.hidden.contains($0) && synopsis.copies.contains($0)
    }
    guard !absent.isEmpty, case .paragraph = synopsis.passages[index].kind else { return }
    append(Block(.absent(absent), passage: index))
  }

  private mutating func addFolded(_ index: Int, _ cells: ArraySlice<PassageCell>) {
    let readings = cells.flatMap { cell in
      placesOfOwn(cell).map { FoldedReading(report: cell.report, place: $0, isDetail: false) }
    }
    let details = shownDetails(of: index).map {
      FoldedReading(report: $0.sentence.report, place: places.label(of: $0.sentence), isDetail: true)
    }
    if readings.isEmpty, details.isEmpty { return }
    append(Block(.folded(readings + details), passage: index))
  }

  /// The paragraphs that a reading's sentences stand in.
  private func placesOfOwn(_ cell: PassageCell) -> [String] {
    (cell.parts + cell.elsewhere.map(\.part)).map {
      places.label(of: SentenceID(report: cell.report, sentence: $0.sentences.lowerBound))
    }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func shownDetails(of index: Int) -> [PassageDetail] {
    synopsis.passages[index].details.filter {
      $0.sentence.report != base && !options.hidden.contains($0.sentence.report) && isCompared($0.sentence.report)
    }
  }
}
