internal import ParallaxModel

/// The columns of the ledger of findings: number, kind, paragraph, who differs, what they have, what the others have.
private struct FindingColumns {
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
    words = sigla + max("differs".utf8.count, widest) + 2
    let rest = max(10, width - words - 2)
    wordsWidth = rest / 2
    others = words + wordsWidth + 2
    othersWidth = max(0, rest - wordsWidth - 2)
  }
}

extension PageComposer {
  private static var widestSigla: Column { 16 }

  /// A line for each finding, the gravest first.
  mutating func composeFindings() {
    let widest = findings.map { safe.columns(of: sigla($0.differs)) }.max() ?? 0
    let columns = FindingColumns(width: options.width, sigla: min(Self.widestSigla, widest))
    if findings.isEmpty {
      let text =
        synopsis.story.reports.count < 2
        ? "one report alone, nothing to differ from" : "the reports differ in no fact that could be told"
      var line = LineMaker()
      line.pad(to: columns.kind)
      line.add(text, .figure, columns: text.count)
      append(line.runs)
    }
    for (number, finding) in findings.enumerated() { addFinding(finding, number: number + 1, columns) }
  }

  /// What the others have is left out where one of the two is from right to left: a terminal could change their places.
  private mutating func addFinding(_ finding: Finding, number: Int, _ columns: FindingColumns) {
    var line = LineMaker()
    let label = "\(number)"
    line.pad(to: max(0, columns.kind - 1 - label.count))
    line.add(label, .number, columns: label.count)
    line.pad(to: columns.kind)
    let kind = options.aside.contains(finding.id) ? "(\(finding.kind.rawValue))" : finding.kind.rawValue
    line.add(kind, options.aside.contains(finding.id) ? .furniture : .finding, columns: kind.count)
    line.pad(to: columns.place)
    add(synopsis.name(of: finding.passage), .number, width: 6, to: &line)
    line.pad(to: columns.sigla)
    add(sigla(finding.differs), .siglum, width: columns.words - columns.sigla - 2, to: &line)
    line.pad(to: columns.words)
    let (own, others) = words(of: finding, columns)
    let isAside = options.aside.contains(finding.id)
    add(
      own, isAside ? .furniture : .variantChanged, width: columns.wordsWidth,
      to: &line)
    let isRightToLeft = finding.readings.contains { $0.text.map { ParagraphDirection(of: $0) } == .rightToLeft }
    if columns.othersWidth > 8, !isRightToLeft {
      line.pad(to: columns.others)
      add(others, isAside ? .furniture : .text, width: columns.othersWidth, to: &line)
    }
    append(line.runs, passage: finding.passage)
    startPassage()
  }

  private func add(_ text: String, _ role: Role, width: Column, to line: inout LineMaker) {
    let words = safe.line(text, fitting: max(1, width))
    line.add(words, role, columns: safe.columns(of: words))
  }

  private func sigla(_ reports: [Int]) -> String { reports.map(siglum).joined(separator: " ") }

  /// What those who differ have, and what the others: where not all of it fits, from where they differ.
  private func words(of finding: Finding, _ columns: FindingColumns) -> (own: String, others: String) {
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

  /// What the ledger's columns are.
  func findingHeads() -> [PageLine] {
    let widest = findings.map { safe.columns(of: sigla($0.differs)) }.max() ?? 0
    let columns = FindingColumns(width: options.width, sigla: min(Self.widestSigla, widest))
    var line = LineMaker()
    for (column, words) in [
      (columns.kind, "kind"), (columns.place, "¶"), (columns.sigla, "differs"), (columns.words, "has"),
      (columns.others, "the others"),
    ] where column + words.count < options.width && (column != columns.others || columns.othersWidth > 8) {
      line.pad(to: column)
      add(words, .figure, width: words.count, to: &line)
    }
    let rule = String(repeating: options.ascii ? "-" : "─", count: max(0, options.width))
    return [PageLine(runs: line.runs), PageLine(runs: [Run(rule, .rule, columns: options.width)])]
  }

  /// The findings of a passage, once, below its readings: `! number  “310” in b; “340” in a and c`.
  ///
  /// - Parameter isWanted: those that are told.
  mutating func addFindingNotes(_ index: Int, where isWanted: (Finding) -> Bool = { _ in true }) {
    let own = (findingsByPassage[index] ?? []).filter(isWanted)
    if !own.isEmpty { separate(passage: index) }
    for finding in own {
      let head = "! \(finding.kind.rawValue)"
      let first = lines.count
      addNote(head, finding.difference, in: index)
      mark(lines: first..<lines.count, finding: finding.id)
    }
  }

  /// What the reader has written: `note 000  ask the agency`.
  mutating func addReaderNotes(_ index: Int) {
    for note in notes where note.passage == index {
      if note == notes.first(where: { $0.passage == index }), findingsByPassage[index] == nil {
        separate(passage: index)
      }
      addNote("note \(siglum(note.report))", note.text, in: index)
    }
  }

  /// Where notes on a passage begin: below the words of its readings, in columns at the left edge.
  private var notesStart: Column {
    if options.layout == .side { return 1 }
    return geometry.isNarrow ? geometry.siglum : geometry.siglum + 1
  }

  private mutating func addNote(_ head: String, _ words: String, in index: Int) {
    let start = notesStart
    let maker = AtomMaker(safe: safe, widest: geometry.textWidth)
    let hang = start + 14
    let atoms = maker.atoms(words, role: .text)
    let lines = LineBreaker(width: max(8, min(Geometry.widestText, options.width - hang - 1))).lines(of: atoms)
    let isRightToLeft = ParagraphDirection(of: words) == .rightToLeft
    if isRightToLeft {
      var line = LineMaker()
      line.pad(to: start)
      line.add(head, .finding, columns: safe.columns(of: head))
      append(line.runs, passage: index)
    }
    for (row, runs) in lines.enumerated() {
      var line = LineMaker()
      line.pad(to: start)
      if row == 0, !isRightToLeft { line.add(head, .finding, columns: safe.columns(of: head)) }
      line.pad(to: max(hang, line.columns + 1))
      line.add(runs)
      append(line.runs, passage: index, isRightToLeft: isRightToLeft)
    }
  }
}

extension Finding {
  /// What each report has, without what kind of difference it is.
  var difference: String {
    guard let colon = why.firstIndex(of: ":") else { return why }
    let words = why[why.index(after: colon)...].drop { $0 == " " }
    return String(words.hasSuffix(".") ? words.dropLast() : words)
  }
}
