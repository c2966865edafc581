internal import ParallaxModel

/// Sets findings as a concordance: the words that differ stand below each other, all else is context.
///
///     ▌ 1 name     fox ¶7    … communications director, «Michael Rekola», also…
///                  hpo ¶6    … communications director, «Lauren Greene», had filed…
struct ConcordanceSetter {
  let setter: PageSetter
  let blocks: [Block]
  let columns: ConcordanceColumns

  private var options: PageOptions { setter.options }
  private var safe: SafeText { setter.safe }
  private var cutter: AtomCutter { AtomCutter(ascii: safe.ascii) }

  init(_ setter: PageSetter, _ blocks: [Block]) {
    self.setter = setter
    self.blocks = blocks
    let rows = blocks.compactMap { if case .findingRow(let row) = $0.content { row } else { nil } }
    let lines = rows.flatMap(\.lines)
    let runs = setter.runSetter(widest: Geometry.widestText)
    let before = lines.filter { !$0.isRightToLeft }.map { line in
      AtomCutter.columns(of: runs.atoms(of: line.beginning(in: setter.reports, .text))) + (line.hasMoreBefore ? 4 : 1)
    }
    columns = ConcordanceColumns(
      width: setter.options.width, numbers: rows.count, labels: lines.map { setter.columns(ofLabel: $0) }.max() ?? 0,
      before: before.max() ?? 0, hasAside: rows.contains(where: \.isAside))
  }

  var lines: [PageLine] {
    var lines: [PageLine] = []
    for block in blocks {
      switch block.content {
      case .remark(let words): lines.append(line(of: words))
      case .findingRow(let row):
        if let last = lines.last, !options.blocks.foldsFindings { lines.append(.blank(after: last)) }
        lines += self.lines(of: row, block)
      default: break
      }
    }
    return lines
  }

  private func line(of remark: String) -> PageLine {
    var line = LineMaker()
    line.pad(to: columns.kind)
    line.add(remark, .figure, columns: remark.count)
    return PageLine(runs: line.runs)
  }

  private func lines(of row: FindingRow, _ block: Block) -> [PageLine] {
    var lines: [PageLine] = []
    var head = self.head(of: row)
    if options.blocks.foldsFindings, !row.lines.contains(where: \.isRightToLeft) {
      lines = [PageLine(runs: folded(row, head).runs, passage: block.passage, report: row.lines.first?.report)]
    } else {
      if columns.isNarrow {
        lines.append(PageLine(runs: head.runs, passage: block.passage, report: row.lines.first?.report))
        head = LineMaker()
      }
      for line in row.lines {
        lines += line.isRightToLeft ? apart(line, head, row, block) : [inColumns(line, head, row, block)]
        head = LineMaker()
      }
    }
    for number in lines.indices { lines[number].finding = row.finding.id }
    if !lines.isEmpty { lines[0].startsPassage = block.startsPassage }
    return lines
  }

  /// `  1 date`
  private func head(of row: FindingRow) -> LineMaker {
    var line = LineMaker()
    let number = "\(row.number)"
    line.pad(to: columns.numberEnd - number.count)
    line.add(number, .number, columns: number.count)
    line.pad(to: columns.kind)
    let word = row.finding.word
    let kind = row.isAside ? "(\(word))" : word
    line.add(kind, row.isAside ? .furniture : .finding, columns: kind.count)
    return line
  }

  // MARK: Lines

  private func inColumns(_ told: ConcordanceLine, _ head: LineMaker, _ row: FindingRow, _ block: Block) -> PageLine {
    let runs = setter.runSetter(widest: max(4, columns.after - 4))
    let plain: Role = row.isAside ? .furniture : .text
    let middle = told.middle(in: setter.reports, row.isAside ? .furniture : .variantChanged)
    let gap = middle.isSpaced && (!told.before.isEmpty || told.hasMoreBefore) ? 1 : 0
    let before = cutter.end(
      of: runs.atoms(of: told.beginning(in: setter.reports, plain)), fitting: columns.before - gap,
      isCut: told.hasMoreBefore)
    let after = cutter.beginning(
      of: runs.atoms(of: [middle] + told.end(in: setter.reports, plain)), fitting: columns.after,
      isCut: told.hasMoreAfter)
    var line = head
    addLabel(told, to: &line)
    line.pad(to: columns.words - gap - AtomCutter.columns(of: before))
    line.add(before.inOneLine)
    line.pad(to: columns.words)
    line.add(after.inOneLine)
    return PageLine(runs: line.runs, passage: block.passage, report: told.report)
  }

  /// Text from right to left has lines of its own.
  private func apart(_ told: ConcordanceLine, _ head: LineMaker, _ row: FindingRow, _ block: Block) -> [PageLine] {
    var label = head
    addLabel(told, to: &label)
    if let lack = told.lack {
      label.pad(to: label.columns + 2)
      label.add(lack.sign, .fold, columns: lack.sign.count)
    }
    let width = max(8, min(Geometry.widestText, options.width - columns.label - 1))
    var sentence = told.sentence(in: setter.reports, row.isAside ? .furniture : .variantChanged)
    if told.lack != nil { sentence.removeAll { $0.role == .fold } }
    let text = LineBreaker(width: width).lines(of: setter.runSetter(widest: width).atoms(of: sentence))
    return [PageLine(runs: label.runs, passage: block.passage, report: told.report)]
      + text.map { runs in
        var line = LineMaker()
        line.pad(to: columns.label)
        line.add(runs)
        var page = PageLine(runs: line.runs, passage: block.passage, report: told.report)
        page.isRightToLeft = true
        return page
      }
  }

  /// `fox ¶7`; `001 002 003`
  private func addLabel(_ told: ConcordanceLine, to line: inout LineMaker) {
    line.pad(to: columns.label)
    let place = told.place.isEmpty ? "" : " " + safe.line(told.place)
    let placeColumns = safe.columns(of: place)
    let sigla = safe.sigla(told.reports.map(setter.siglum), fitting: max(3, columns.labelWidth - placeColumns))
    line.add(sigla, .siglum, columns: safe.columns(of: sigla))
    line.add(place, .place, columns: placeColumns)
  }
}

extension PageSetter {
  /// Of `fox ¶7`.
  func columns(ofLabel line: ConcordanceLine) -> Column {
    let sigla = line.reports.map(siglum).joined(separator: " ")
    return safe.columns(of: line.place.isEmpty ? sigla : "\(sigla) \(line.place)")
  }
}

extension PageLine {
  /// A blank line that still belongs to what stands above it.
  fileprivate static func blank(after line: PageLine) -> PageLine {
    var blank = PageLine(passage: line.passage)
    blank.finding = line.finding
    return blank
  }
}

extension [Atom] {
  /// As runs, none broken off.
  var inOneLine: [Run] { isEmpty ? [] : LineBreaker(width: .max / 2).lines(of: self)[0] }
}
