package import ParallaxModel

/// A page that is set part by part, when somebody looks: a passage with the heads before it and the furniture after it
/// is a part; a map, a list of findings and an overview are one part as a whole. All parts one after the other are the
/// lines of `Page(of:in:options:…)`.
package struct PageParts: Sendable {
  private enum Source: Sendable {
    case whole([PageLine])
    case passages(BlockComposer, PageSetter)
  }

  private let source: Source
  /// Lines that stay at the top of the screen while the page scrolls.
  package let heads: [PageLine]
  /// How the lines of a map lie beside each other; nil in other layouts.
  package let flow: MapFlow?
  /// What the lines of an overview say; empty in other layouts.
  package let entries: [OverviewLine]
  /// How many there are.
  package let count: Int
  /// The first that has lines; no blank line stands above it.
  private let first: Int

  private init(_ source: Source, heads: [PageLine] = [], flow: MapFlow? = nil, entries: [OverviewLine] = []) {
    self.source = source
    self.heads = heads
    self.flow = flow
    self.entries = entries
    switch source {
    case .whole: (count, first) = (1, 0)
    case .passages(let composer, _):
      count = composer.synopsis.passages.count
      first = composer.synopsis.passages.indices.first { !composer.isEmpty($0) } ?? 0
    }
  }

  /// A page of one part.
  package init(lines: [PageLine]) { self.init(.whole(lines)) }

  /// The page of a projection; a text is not set yet.
  ///
  /// - Parameters: as those of `Page`.
  package init(
    of projection: Projection, in collation: Collation, options: PageOptions, findings: [Finding] = [],
    notes: [PageNote] = [], overview: Overview? = nil
  ) {
    if options.layout == .overview {
      let composer = OverviewComposer(
        overview ?? projection.overview(in: collation), findings, of: projection, in: collation,
        options: options.blocks)
      let setter = OverviewSetter(composer, options)
      self.init(.whole(setter.lines), heads: setter.heads, flow: setter.flow, entries: composer.lines)
      return
    }
    let side = options.layout == .side ? SideColumns(of: projection, options) : nil
    let composer = BlockComposer(
      projection, in: collation, options: options.blocks, findings: findings, notes: notes, columns: side?.reports)
    let measures = composer.measures
    let setter = PageSetter(collation.reports, base: projection.base, measures, options)
    switch options.layout {
    case .map:
      let map = MapSetter(setter, measures, composer.columns)
      self.init(.whole(map.lines(of: composer.all)), heads: map.heads, flow: map.flow)
    case .findings: self.init(.whole(ConcordanceSetter(setter, composer.all).lines))
    case .parallel, .apparatus, .side, .inline, .overview:
      self.init(.passages(composer, setter), heads: side == nil ? [] : setter.columnHeads(composer.columnHeads))
    }
  }

  /// Whether it is one part, and set.
  package var isWhole: Bool { if case .whole = source { true } else { false } }

  /// The lines of a part, set now: a blank one that parts it from the part above, and its own. None for a part in which
  /// nothing shows.
  package func lines(of part: Int) -> [PageLine] {
    switch source {
    case .whole(let lines): return lines
    case .passages(let composer, let setter):
      var lines = setter.lines(of: composer.blocks(ofPassage: part))
      while lines.last?.runs.isEmpty == true { lines.removeLast() }
      if part != first, !lines.isEmpty { lines.insert(PageLine(), at: 0) }
      return lines
    }
  }

  /// The lines of some parts, set on all processors.
  package func lines(of parts: [Int]) -> [[PageLine]] {
    .inParallel(parts.count, fewest: Parallelism.awaitedPassages) { lines(of: parts[$0]) }
  }

  /// The lines of all parts.
  package var lines: [PageLine] { Array(lines(of: Array(0..<count)).joined()) }

  /// Whether nothing shows in a part; known before it is set.
  package func isEmpty(_ part: Int) -> Bool {
    switch source {
    case .whole(let lines): lines.isEmpty
    case .passages(let composer, _): composer.isEmpty(part)
    }
  }

  /// The part that a passage shows in; nil where it does not show.
  package func part(ofPassage passage: Int) -> Int? {
    switch source {
    case .whole: 0
    case .passages(let composer, _): passage < count && composer.isShown(passage) ? passage : nil
    }
  }

  /// The part that tells a finding; nil where none does.
  package func part(telling finding: String) -> Int? {
    guard case .passages(let composer, _) = source else { return 0 }
    return composer.findings.first { $0.id == finding }.map(composer.synopsis.passage)
  }

  /// Whether changes may be lit in a part; where none may, it need not be set to know that.
  package func mayLightChanges(_ part: Int) -> Bool {
    guard case .passages(let composer, _) = source else { return true }
    return composer.mayLightChanges(part)
  }

  /// Which parts may show which words.
  package var index: PartIndex {
    guard case .passages(let composer, _) = source else { return PartIndex() }
    return PartIndex(composer)
  }
}

extension SideColumns {
  fileprivate init(of projection: Projection, _ options: PageOptions) {
    self.init(
      of: BlockComposer.columns(of: projection, options.blocks), base: projection.base, selected: options.selected,
      width: options.width)
  }
}
