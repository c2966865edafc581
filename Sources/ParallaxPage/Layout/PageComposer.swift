internal import ParallaxModel

/// Sets the passages of a projection one after the other; the layouts are its extensions.
struct PageComposer {
  let projection: Projection
  let collation: Collation
  let options: PageOptions
  let findings: [Finding]
  /// Those of each passage, by its index.
  let findingsByPassage: [Int: [Finding]]
  let notes: [PageNote]
  let safe: SafeText
  let places: Places
  let geometry: Geometry
  private(set) var lines: [PageLine] = []
  /// The number of the last change.
  private var changes = 0

  init(
    _ projection: Projection, _ collation: Collation, _ options: PageOptions, _ findings: [Finding] = [],
    _ notes: [PageNote] = []
  ) {
    self.notes = notes
    self.findings = findings
    findingsByPassage = Dictionary(grouping: findings, by: \.passage)
    self.projection = projection
    self.collation = collation
    self.options = options
    safe = SafeText(ascii: options.ascii)
    places = Places(collation.reports, projection.synopsis, ascii: options.ascii)
    let sigla = projection.synopsis.story.reports.map { collation.reports[$0].siglum.count }
    let numbers = projection.synopsis.passages.map(\.kind.name.count)
    geometry = Geometry(
      width: options.width, number: numbers.max() ?? 3, siglum: sigla.max() ?? 3, place: places.widest)
  }

  /// For the words of reports, in which invisible characters may be shown.
  var revealing: SafeText { SafeText(ascii: options.ascii, reveals: options.showsInvisible) }

  var synopsis: Synopsis { projection.synopsis }
  var reports: [Report] { collation.reports }
  var base: Int { projection.base }

  func siglum(_ report: Int) -> String { reports[report].siglum }

  mutating func compose() {
    if options.layout == .map { return composeMap() }
    if options.layout == .findings { return composeFindings() }
    let furniture = FurnitureNotes(reports, synopsis, hidden: reportsLeftOut)
    let blank = self
    let blocks: [[PageLine]] = .inParallel(synopsis.passages.count, fewest: Parallelism.awaitedPassages) { index in
      var block = blank
      block.changes = index << 32
      block.addBlock(index, furniture)
      return block.lines
    }
    for block in blocks where !block.isEmpty {
      separate()
      lines += block
    }
  }

  /// A passage, and the furniture behind it.
  private mutating func addBlock(_ index: Int, _ furniture: FurnitureNotes) {
    if isShown(index) {
      addHeads(before: index)
      addPassage(index)
    }
    if options.only == nil { addFurniture((index == 0 ? furniture.beforeAll : []) + furniture.after[index]) }
  }

  private var reportsLeftOut: Set<Int> {
    guard options.layout == .inline, let report = inlineReport else { return options.hidden }
    return Set(synopsis.story.reports).subtracting([base, report])
  }

  /// A passage that only hidden reports have is not shown; inline, none that the two reports lack.
  func isShown(_ index: Int) -> Bool {
    if let only = options.only, !only.contains(index) { return false }
    if options.layout == .inline { return isInline(index) }
    return synopsis.passages[index].cells.contains { !options.hidden.contains($0.report) || $0.report == base }
  }

  private mutating func addPassage(_ index: Int) {
    let first = lines.count
    switch options.layout {
    case .apparatus where hasRightToLeft(index), .side where hasRightToLeft(index): addParallel(index)
    case .parallel: addParallel(index)
    case .apparatus: addApparatus(index)
    case .side: addSide(index)
    case .inline: addInline(index)
    case .map, .findings: break
    }
    if first < lines.count { lines[first].startsPassage = true }
  }

  mutating func append(_ runs: [Run], passage: Int? = nil, report: Int? = nil, isRightToLeft: Bool = false) {
    var line = PageLine(runs: runs, passage: passage, report: report)
    line.isRightToLeft = isRightToLeft
    lines.append(line)
  }

  mutating func mark(lines numbers: Range<Int>, finding: String) {
    for number in numbers { lines[number].finding = finding }
  }

  /// Marks the last line as the first of its passage.
  mutating func startPassage() {
    if !lines.isEmpty { lines[lines.count - 1].startsPassage = true }
  }

  /// One blank line, unless there is one already or nothing above.
  mutating func separate(passage: Int? = nil) {
    if let last = lines.last, !last.runs.isEmpty { append([], passage: passage) }
  }

  mutating func nextChange() -> Int {
    changes += 1
    return changes
  }

  /// Cells of the reports that are shown, the one compared with first.
  func shownCells(of index: Int) -> [PassageCell] {
    let against = projection.comparisons[index].against
    let cells = synopsis.passages[index].cells.filter { !options.hidden.contains($0.report) || $0.report == base }
    return cells.filter { $0.report == against } + cells.filter { $0.report != against }
  }

  /// The reports that have nothing here, of those that are shown.
  func shownAbsent(from index: Int) -> [Int] {
    synopsis.passages[index].absent.filter { !options.hidden.contains($0) }
  }
}
