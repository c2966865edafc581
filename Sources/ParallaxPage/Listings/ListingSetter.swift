internal import ParallaxModel

/// Sets the blocks of a list in lines of a width.
struct ListingSetter {
  /// Columns of the label before the words.
  private static let text: Column = 6

  private let reports: [Report]
  private let options: PageOptions
  private let safe: SafeText

  init(_ reports: [Report], _ options: PageOptions) {
    self.reports = reports
    self.options = options
    safe = SafeText(ascii: options.ascii)
  }

  func lines(of blocks: [Block]) -> [PageLine] {
    blocks.flatMap { block -> [PageLine] in
      guard case .listed(let words) = block.content else { return [] }
      return lines(of: words)
    }
  }

  /// The words of blocks with what is said of them, in one line.
  func text(of blocks: [Block]) -> String {
    blocks.compactMap { block in
      guard case .listed(let words) = block.content else { return nil }
      let text = atoms(of: words).reduce(into: "") { $0 += ($1.gap == .space ? " " : "") + $1.text }
      return (labels(of: words).map(\.text) + [text]).joined(separator: " ")
    }.joined(separator: " ")
  }

  private func sigla(_ reports: [Int]) -> String { reports.map { self.reports[$0].siglum }.joined(separator: " ") }

  // MARK: Labels

  private typealias Label = (text: String, role: Role, column: Column)

  private func labels(of words: ListedWords) -> [Label] {
    let own = words.kind.label.map { (text: $0.text, role: $0.role, column: Self.column(ofLabel: words.kind)) }
    let labels = [own].compactMap(\.self)
    let name = words.passageName
    let number: Label = (name, .number, max(1, Self.text - 1 - name.count))
    switch words.kind {
    case .asked, .wording, .missing, .annotation: return [number] + labels
    case .sentence:
      let reports = words.parts.flatMap(\.reports)
      let label = [sigla(reports), name].filter { !$0.isEmpty }.joined(separator: " ")
      return [(safe.line(label, fitting: max(4, options.width - 2)), .siglum, 1)]
    default: return labels
    }
  }

  private static func column(ofLabel kind: ListedWords.Kind) -> Column {
    switch kind {
    case .fact, .segment: 1
    default: text
    }
  }

  /// Where the words begin.
  private static func column(of kind: ListedWords.Kind) -> Column {
    switch kind {
    case .asked, .wording, .heading: text
    case .printing, .unclear, .absent: text + 16
    case .missing: text + 11
    case .fact, .segment, .reason, .annotation, .quote, .past, .sentence, .further: text + 8
    }
  }

  // MARK: Words

  private func atoms(of words: ListedWords) -> [Atom] {
    let setter = RunSetter(reports, options, widest: Geometry.widestText)
    switch words.kind {
    case .reason(let reason): return setter.atoms(of: [reasonRun(reason, words)])
    case .sentence: return setter.atoms(of: words.parts.flatMap(\.runs))
    default: break
    }
    let role: Role = words.kind == .absent ? .readingAbsent : .siglum
    let runs = words.parts.enumerated().flatMap { number, part in
      part.reports.isEmpty
        ? part.runs : [BlockRun(.own(sigla(part.reports)), role, isSpaced: number > 0)] + part.runs.spaced
    }
    return setter.atoms(of: runs)
  }

  /// In one line.
  private func reasonRun(_ reason: FurnitureReason, _ words: ListedWords) -> BlockRun {
    let room = max(8, width(from: Self.column(of: words.kind)) - reason.opening.count - 2)
    let quote = words.parts.flatMap(\.runs).compactMap { run -> String? in
      guard case .report(let report, let bytes) = run.words else { return nil }
      return safe.line(reports[report].document.string(bytes), fitting: room)
    }
    return BlockRun(.own(reason.words(quoting: quote.first)), .figure)
  }

  private func width(from column: Column) -> Column { min(Geometry.widestText, options.width - column - 1) }

  // MARK: Lines

  /// Words from a column on, broken at the right edge, with labels before the first line; words from right to left, and
  /// sentences with a long label, have it on a line above.
  private func lines(of words: ListedWords) -> [PageLine] {
    if words.kind == .heading { return headingLines(words) }
    let column = Self.column(of: words.kind)
    let atoms = atoms(of: words)
    let broken = LineBreaker(width: max(8, width(from: column))).lines(of: atoms)
    let head = line(of: labels(of: words))
    let isRightToLeft = ParagraphDirection(of: atoms.map(\.text).joined(separator: " ")) == .rightToLeft
    if isRightToLeft || words.kind == .sentence && head.columns >= column {
      return (head.runs.isEmpty ? [] : [PageLine(runs: head.runs)])
        + broken.map { line(of: $0, from: column, isRightToLeft: isRightToLeft) }
    }
    return broken.enumerated().map { number, runs in
      var line = number == 0 ? head : LineMaker()
      line.pad(to: number == 0 ? max(column, line.columns + 1) : column)
      line.add(runs)
      return PageLine(runs: line.runs)
    }
  }

  private func headingLines(_ words: ListedWords) -> [PageLine] {
    let text = words.parts.flatMap(\.runs).map { run in
      if case .own(let words) = run.words { safe.line(words) } else { "" }
    }
    return [PageLine(), PageLine(runs: [Run(" " + text.joined(separator: " "), .helpHeading, columns: 0)])]
  }

  private func line(of labels: [Label]) -> LineMaker {
    labels.reduce(into: LineMaker()) { line, label in
      line.pad(to: label.column)
      line.add(label.text, label.role, columns: safe.columns(of: label.text))
    }
  }

  private func line(of runs: [Run], from column: Column, isRightToLeft: Bool) -> PageLine {
    var line = LineMaker()
    line.pad(to: column)
    line.add(runs)
    var page = PageLine(runs: line.runs)
    page.isRightToLeft = isRightToLeft
    return page
  }
}
