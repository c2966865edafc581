public import ParallaxModel

extension PageSetter {
  /// `! number  “310” in b; “340” in a and c`
  mutating func addFinding(_ finding: Finding, _ block: Block) {
    let first = lines.count
    addNote("! \(finding.kind.rawValue)", finding.difference, block)
    mark(lines: first..<lines.count, finding: finding.id)
  }

  /// `note 000  ask the agency`
  mutating func addNote(_ text: String, _ block: Block) {
    addNote("note \(block.report.map(siglum) ?? "")", text, block)
  }

  /// Where notes on a passage begin: below the words of its readings, in columns at the left edge.
  private var notesStart: Column {
    if isSide { return 1 }
    return geometry.isNarrow ? geometry.siglum : geometry.siglum + 1
  }

  private mutating func addNote(_ head: String, _ words: String, _ block: Block) {
    let hang = notesStart + 14
    let atoms = AtomMaker(safe: safe, widest: geometry.textWidth).atoms(words, role: .text)
    let lines = LineBreaker(width: max(8, min(Geometry.widestText, options.width - hang - 1))).lines(of: atoms)
    let isRightToLeft = ParagraphDirection(of: words) == .rightToLeft
    var label: LineMaker? = noteLabel(head)
    if isRightToLeft, let line = label {
      append(line.runs, block.passage)
      label = nil
    }
    for runs in lines {
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
