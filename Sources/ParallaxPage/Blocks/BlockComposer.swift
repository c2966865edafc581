public import ParallaxModel

/// Makes the blocks of a projection: what is shown, in which order, in which roles, without a width. The layouts are its
/// extensions; `Page` sets the blocks in lines, other sinks take them as they are.
public struct BlockComposer: Sendable {
  let projection: Projection
  let reports: [Report]
  let options: BlockOptions
  let findings: [Finding]
  /// The reports that stand side by side, by their indices.
  let columns: [Int]
  let places: Places
  private let notes: [Int: [PageNote]]
  private let findingsByPassage: [Int: [Finding]]
  private let furniture: FurnitureNotes
  /// Of a page of texts of their own.
  private(set) var sections = PassageSections()
  private(set) var blocks: [Block] = []
  /// The number of the last change.
  private var changes = 0

  /// - Parameters:
  ///   - findings: those of the projection, told below the passages, or as a list.
  ///   - notes: the reader's, told below the findings.
  ///   - columns: the reports to set side by side; nil for all that show.
  public init(
    _ projection: Projection, in collation: Collation, options: BlockOptions, findings: [Finding] = [],
    notes: [PageNote] = [], columns: [Int]? = nil
  ) {
    self.projection = projection
    reports = collation.reports
    self.options = options
    self.findings = findings
    self.notes = Dictionary(grouping: notes, by: \.passage)
    findingsByPassage = Dictionary(grouping: findings, by: projection.synopsis.passage)
    places = Places(reports, projection)
    self.columns = columns ?? Self.columns(of: projection, options)
    let isText = !options.layout.isTable && options.only == nil
    let hidden = Self.reportsLeftOut(of: projection, options)
    furniture =
      isText
      ? FurnitureNotes(reports, projection.synopsis, hidden: hidden, showsAll: options.showsFurniture)
      : FurnitureNotes()
    if isOfOwnTexts { sections = PassageSections(of: synopsis.passages.indices.filter(isShown), in: projection) }
  }

  var synopsis: Synopsis { projection.synopsis }
  var base: Int { projection.base }

  /// The reports that show beside each other, the base first, then the nearest.
  static func columns(of projection: Projection, _ options: BlockOptions) -> [Int] {
    projection.nearestFirst.filter { !options.hidden.contains($0) || $0 == projection.base }
  }

  /// All blocks in their order.
  public var all: [Block] {
    switch options.layout {
    case .map: map
    case .findings: findingRows
    case .overview: []
    default: synopsis.passages.indices.flatMap { blocks(ofPassage: $0) }
    }
  }

  /// A passage with the heads before it and the furniture after it, in a layout of text; empty where it does not show.
  public func blocks(ofPassage index: Int) -> [Block] {
    var composer = self
    composer.changes = index << 32
    composer.addPassage(index)
    composer.checkInvariants()
    return composer.blocks
  }

  private mutating func addPassage(_ index: Int) {
    if isShown(index) {
      addHeads(before: index)
      let first = blocks.count
      addText(of: index)
      if first < blocks.count { blocks[first].startsPassage = true }
    }
    addFurniture(furniture(at: index))
  }

  private mutating func addText(of index: Int) {
    switch options.layout {
    case .apparatus where hasRightToLeft(index): addParallel(index)
    case .side where hasRightToLeft(index): isOfOwnTexts ? addOwn(index) : addParallel(index)
    case .parallel: isOfOwnTexts ? addOwn(index) : addParallel(index)
    case .apparatus: addApparatus(index)
    case .side: isOfOwnTexts ? addOwnSide(index) : addSide(index)
    case .inline: isOfOwnTexts ? addOwn(index) : addInline(index)
    case .map, .findings, .overview: break
    }
  }

  /// A passage that only hidden reports have is not shown; inline, none that the two reports lack.
  func isShown(_ index: Int) -> Bool {
    if let only = options.only, !only.contains(index) { return false }
    if options.layout == .inline { return isInline(index) }
    return synopsis.passages[index].cells.contains { !options.hidden.contains($0.report) || $0.report == base }
  }

  /// Whether no block is made of a passage.
  func isEmpty(_ index: Int) -> Bool { !isShown(index) && furniture(at: index).isEmpty }

  /// What stands after the passage, and before all of them with the first.
  private func furniture(at index: Int) -> [FurnitureNotes.Group] {
    (index == 0 ? furniture.beforeAll : []) + furniture.after(index)
  }

  /// The furniture that shows, with the passage that it stands with.
  func eachFurniture(_ body: (FurnitureNotes.Group, Int) -> Void) {
    for index in synopsis.passages.indices { for group in furniture(at: index) { body(group, index) } }
  }

  /// Whether something may be lit as a change in a passage: where readings differ, or all of them are lit.
  func mayLightChanges(_ index: Int) -> Bool {
    guard isShown(index) else { return false }
    if options.showsShared || isLost(index) { return true }
    return projection.comparisons.hasEdits(in: index)
  }

  mutating func append(_ block: Block, isApart: Bool = false) {
    blocks.append(block)
    blocks[blocks.count - 1].isApart = isApart
  }

  mutating func nextChange() -> Int {
    changes += 1
    return changes
  }

  /// Whether the page is one of texts of their own, on which what they share is marked, and not what differs.
  var isOfOwnTexts: Bool { [.parallel, .side, .inline].contains(options.layout) && !projection.isOfCopies }

  /// Cells of the reports that are shown, the one compared with first.
  func shownCells(of index: Int) -> [PassageCell] {
    let against = projection.comparisons.against(in: index)
    let cells = synopsis.passages[index].cells.filter { !options.hidden.contains($0.report) || $0.report == base }
    return cells.filter { $0.report == against } + cells.filter { $0.report != against }
  }

  /// The findings of a passage, once, below its readings, then what the reader has written.
  ///
  /// - Parameter isWanted: the findings that are told.
  mutating func addNotes(_ index: Int, where isWanted: (Finding) -> Bool = { _ in true }) {
    let own = findingsByPassage[index] ?? []
    for (number, finding) in own.filter(isWanted).enumerated() {
      append(Block(.finding(row(of: finding, number + 1)), passage: index), isApart: number == 0 && !isOfOwnTexts)
    }
    for (number, note) in (notes[index] ?? []).enumerated() {
      let block = Block(.note(note.text), passage: index, report: note.report)
      append(block, isApart: number == 0 && own.isEmpty && !isOfOwnTexts)
    }
  }

  /// The base's subheads, bylines and captions before the passage.
  private mutating func addHeads(before index: Int) {
    guard options.layout != .side, let cell = synopsis.passages[index].cell(of: base) else { return }
    for part in cell.heads { append(head(part)) }
  }

  /// A segment of the base that heads a passage.
  func head(_ part: Part) -> Block {
    let segment = reports[base].segments[part.segment]
    let head = Block.Head(
      role: segment.role, bytes: segment.bytes,
      isRightToLeft: reports[base].isRightToLeft(atByte: segment.bytes.lowerBound))
    return Block(.head(head), report: base, sentences: [part.sentences])
  }
}
