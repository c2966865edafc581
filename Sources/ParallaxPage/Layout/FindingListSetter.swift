internal import ParallaxModel

/// The columns of the list of findings: number, kind, paragraph, who differs, what they have, what the others have.
private struct FindingColumns {
  private static let widestSigla: Column = 16

  let kind: Column = 5
  let place: Column
  let sigla: Column
  let words: Column
  let wordsWidth: Column
  let others: Column
  let othersWidth: Column

  init(width: Column, sigla widest: Column) {
    place = kind + 13
    sigla = place + 7
    words = sigla + max("differs".utf8.count, min(Self.widestSigla, widest)) + 2
    let rest = max(10, width - words - 2)
    wordsWidth = rest / 2
    others = words + wordsWidth + 2
    othersWidth = max(0, rest - wordsWidth - 2)
  }
}

/// Sets the list of findings, a line each.
struct FindingListSetter {
  let setter: PageSetter
  let blocks: [Block]
  private let columns: FindingColumns

  private var safe: SafeText { setter.safe }

  init(_ setter: PageSetter, _ blocks: [Block]) {
    self.setter = setter
    self.blocks = blocks
    let sigla = blocks.compactMap { block -> Column? in
      guard case .findingRow(let row) = block.content else { return nil }
      return setter.safe.columns(of: Self.sigla(row.finding, setter))
    }
    columns = FindingColumns(width: setter.options.width, sigla: sigla.max() ?? 0)
  }

  private static func sigla(_ finding: Finding, _ setter: PageSetter) -> String {
    finding.parties.map(setter.siglum).joined(separator: " ")
  }

  var lines: [PageLine] {
    blocks.compactMap { block in
      switch block.content {
      case .remark(let words): line(of: words)
      case .findingRow(let row): line(of: row, block)
      default: nil
      }
    }
  }

  private func line(of remark: String) -> PageLine {
    var line = LineMaker()
    line.pad(to: columns.kind)
    line.add(remark, .figure, columns: remark.count)
    return PageLine(runs: line.runs)
  }

  private func line(of row: FindingRow, _ block: Block) -> PageLine {
    let finding = row.finding
    var line = LineMaker()
    let label = "\(row.number)"
    line.pad(to: max(0, columns.kind - 1 - label.count))
    line.add(label, .number, columns: label.count)
    line.pad(to: columns.kind)
    let kind = row.isAside ? "(\(finding.kind.rawValue))" : finding.kind.rawValue
    line.add(kind, row.isAside ? .furniture : .finding, columns: kind.count)
    line.pad(to: columns.place)
    add(row.passageName, .number, width: 6, to: &line)
    line.pad(to: columns.sigla)
    add(Self.sigla(finding, setter), .siglum, width: columns.words - columns.sigla - 2, to: &line)
    addWords(of: row, to: &line)
    return PageLine(runs: line.runs, passage: block.passage, startsPassage: block.startsPassage)
  }

  /// What the others have is left out where one of the two is from right to left: a terminal could change their places.
  private func addWords(of row: FindingRow, to line: inout LineMaker) {
    let (own, others) = words(of: row.finding)
    line.pad(to: columns.words)
    add(own, row.isAside ? .furniture : .variantChanged, width: columns.wordsWidth, to: &line)
    let isRightToLeft = row.finding.readings.contains { reading in
      reading.text.map { ParagraphDirection(of: $0) } == .rightToLeft
    }
    if columns.othersWidth > 8, !isRightToLeft {
      line.pad(to: columns.others)
      add(others, row.isAside ? .furniture : .text, width: columns.othersWidth, to: &line)
    }
  }

  private func add(_ text: String, _ role: Role, width: Column, to line: inout LineMaker) {
    let words = safe.line(text, fitting: max(1, width))
    line.add(words, role, columns: safe.columns(of: words))
  }

  /// What those who differ have, and what the others: where not all of it fits, from where they differ.
  private func words(of finding: Finding) -> (own: String, others: String) {
    let cores = FindingCores(finding)
    let whole = Self.parted(cores.whole)
    let fits =
      safe.columns(of: whole.own) <= columns.wordsWidth && safe.columns(of: whole.others) <= columns.othersWidth
    return fits ? whole : Self.parted(cores.texts(withNeighbours: 1))
  }

  private static func parted(_ texts: [String]) -> (own: String, others: String) {
    let texts = texts.map { $0.isEmpty ? "none" : $0 }
    return (texts.dropLast().joined(separator: " · "), texts.last ?? "")
  }

  /// What the columns are.
  var heads: [PageLine] {
    var line = LineMaker()
    for (column, words) in [
      (columns.kind, "kind"), (columns.place, "¶"), (columns.sigla, "differs"), (columns.words, "has"),
      (columns.others, "the others"),
    ] where column + words.count < setter.options.width && (column != columns.others || columns.othersWidth > 8) {
      line.pad(to: column)
      add(words, .figure, width: words.count, to: &line)
    }
    return [PageLine(runs: line.runs), setter.rule]
  }
}
