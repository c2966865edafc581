internal import ParallaxModel

extension BlockComposer {
  /// One row: what each report has, beside each other.
  mutating func addSide(_ index: Int) {
    var cells: [Block] = []
    for report in columns { cells.append(block(of: report, in: index)) }
    append(Block(.row(cells), passage: index))
    addNotes(index)
  }

  /// One row of texts of their own: the first reading in its report's column, and beside it only what says the same.
  mutating func addOwnSide(_ index: Int) {
    let section = sections.beginning[index]
    if let section { append(Block(.section(section), passage: index)) }
    guard let first = shownCells(of: index).first else { return }
    let cells = columns.map { report in
      Block(.stack(ownStack(of: report, in: index, beside: first)), passage: index, report: report)
    }
    append(Block(.row(cells), passage: index), isApart: section != nil)
    addNotes(index)
  }

  private mutating func ownStack(of report: Int, in index: Int, beside first: PassageCell) -> [Block] {
    if report == first.report { return [firstReading(of: first, in: index)] }
    var blocks: [Block] = []
    if let cell = synopsis.passages[index].cell(of: report) { blocks = ownReadings(of: cell, in: index, beside: first) }
    let also = shownDetails(of: index).filter { $0.sentence.report == report }.compactMap(alsoWords)
    if !also.isEmpty { blocks.append(Block(.also(also), passage: index, report: report)) }
    return blocks
  }

  private mutating func block(of report: Int, in index: Int) -> Block {
    guard let cell = synopsis.passages[index].cell(of: report) else { return lackingBlock(report, in: index) }
    let isBase = report == base
    let against = shownCells(of: index).prefix(1)
    if against.first?.report != report,
      let equal = equalReading(of: cell, in: index, after: Array(against), isNamed: isBase)
    {
      return equal
    }
    return reading(of: cell, in: index, isBase)
  }

  private func lackingBlock(_ report: Int, in index: Int) -> Block {
    if let detail = synopsis.passages[index].details.first(where: { $0.sentence.report == report }) {
      return block(of: detail, in: index)
    }
    let kind = synopsis.passages[index].kind
    let content: Block.Content =
      switch kind {
      case .headlines: .absent([])
      case .addition where report == base: .passageName(kind.name)
      case .addition, .paragraph: .absent([report])
      }
    return Block(content, passage: index, report: report)
  }
}
