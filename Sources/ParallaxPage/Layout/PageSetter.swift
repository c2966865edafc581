internal import ParallaxModel

/// Sets blocks in lines of a width, one after the other; its extensions are the kinds of blocks.
struct PageSetter {
  let reports: [Report]
  let base: Int
  let options: PageOptions
  let geometry: Geometry
  let safe: SafeText
  /// Whether reports stand side by side.
  let isSide: Bool
  private(set) var lines: [PageLine] = []
  /// Whether the next line of a passage is its first.
  private var startsPassage = false

  init(_ reports: [Report], base: Int, _ measures: BlockMeasures, _ options: PageOptions) {
    self.reports = reports
    self.base = base
    self.options = options
    safe = SafeText(ascii: options.ascii)
    isSide = options.blocks.layout == .side
    geometry = Geometry(
      width: options.width, number: measures.number, siglum: measures.siglum, place: measures.place,
      bars: measures.hasBars)
  }

  /// The lines of some blocks that follow each other.
  func lines(of blocks: [Block]) -> [PageLine] {
    var setter = self
    setter.lines.reserveCapacity(blocks.count * 4)
    for block in blocks { setter.add(block) }
    return setter.lines
  }

  private mutating func add(_ block: Block) {
    if block.isApart { separate(passage: block.passage) }
    if block.startsPassage { startsPassage = true }
    switch block.content {
    case .head(let head): addHead(head, block)
    case .reading(let reading): addReading(reading, block)
    case .equal(let equal): addEqual(equal, block)
    case .row(let cells): addRow(cells, block)
    case .absent(let reports): addAbsent(reports, block)
    case .section(let section): addSection(section, block)
    case .also(let words): addAlso(words, block)
    case .folded(let readings): addFolded(readings, block)
    case .detail(let detail): addDetail(detail, block)
    case .entry(let entry): addHanging(atoms(of: entry), block)
    case .agreeing(let reports): addAgreeing(reports, block)
    case .finding(let row): addFinding(row, block)
    case .note(let text): addNote(text, block)
    case .furniture(let furniture): addFurniture(furniture, block)
    case .stack, .passageName, .mapRow, .findingRow, .remark, .listed: break
    }
  }

  func siglum(_ report: Int) -> String { reports[report].siglum }

  func runSetter(widest: Column) -> RunSetter { RunSetter(reports, options, widest: widest) }

  mutating func append(_ runs: [Run], _ passage: Int?, report: Int? = nil, isRightToLeft: Bool = false) {
    var line = PageLine(runs: runs, passage: passage, report: report)
    line.isRightToLeft = isRightToLeft
    if startsPassage, passage != nil {
      line.startsPassage = true
      startsPassage = false
    }
    lines.append(line)
  }

  /// The last line quotes what is read whole elsewhere.
  mutating func markExcerpt() { lines[lines.count - 1].isExcerpt = true }

  mutating func mark(lines numbers: Range<Int>, finding: String) {
    for number in numbers { lines[number].finding = finding }
  }

  /// One blank line, unless there is one already or nothing above.
  mutating func separate(passage: Int? = nil) {
    if let last = lines.last, !last.runs.isEmpty { append([], passage) }
  }

  func addSiglum(_ report: Int, to line: inout LineMaker) {
    let role: Role = report == options.blocks.selected ? .siglumSelected : report == base ? .siglumBase : .siglum
    line.add(siglum(report), role, columns: safe.columns(of: siglum(report)))
  }

  /// The base's subheads as a dim rule, its bylines and captions as a dim line.
  private mutating func addHead(_ head: Block.Head, _ block: Block) {
    var line = LineMaker()
    line.pad(to: geometry.text)
    let isSubhead = head.role == .subhead
    let text = reports[block.report ?? base].document.string(head.bytes)
    let words = safe.line(text, fitting: max(4, geometry.textWidth - (isSubhead ? 6 : 0)))
    if isSubhead, !head.isRightToLeft { line.add(options.ascii ? "-- " : "── ", .rule, columns: 3) }
    line.add(words, .subhead, columns: safe.columns(of: words))
    append(line.runs, nil, report: block.report, isRightToLeft: head.isRightToLeft)
    separate()
  }
}
