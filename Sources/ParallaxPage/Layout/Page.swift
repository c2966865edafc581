public import ParallaxModel

/// The passages of a projection as lines of a given width.
public struct Page: Sendable {
  public let lines: [PageLine]
  /// Lines that stay at the top of the screen while the page scrolls (column heads of the side-by-side layout).
  public let heads: [PageLine]
  /// How the lines of a map lie beside each other; nil in other layouts.
  public let flow: MapFlow?
  /// What the lines of an overview say, by their `entry`; empty in other layouts.
  public let entries: [OverviewLine]

  public init(lines: [PageLine], heads: [PageLine] = []) {
    self.init(lines: lines, heads: heads, flow: nil)
  }

  private init(lines: [PageLine], heads: [PageLine] = [], flow: MapFlow?, entries: [OverviewLine] = []) {
    self.lines = lines
    self.heads = heads
    self.flow = flow
    self.entries = entries
  }

  /// Sets a projection in lines.
  ///
  /// - Parameters:
  ///   - findings: those of the projection, which the page sets below the passages, or as a list.
  ///   - notes: the reader's, which it sets below the findings.
  ///   - overview: that of the projection, where it is known; without it the layout makes one.
  public init(
    of projection: Projection, in collation: Collation, options: PageOptions, findings: [Finding] = [],
    notes: [PageNote] = [], overview: Overview? = nil
  ) {
    if options.layout == .overview {
      let composer = OverviewComposer(
        overview ?? projection.overview(in: collation), findings, of: projection, in: collation,
        options: options.blocks)
      let setter = OverviewSetter(composer, options)
      self.init(lines: setter.lines, heads: setter.heads, flow: setter.flow, entries: composer.lines)
      checkInvariants()
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
      self.init(lines: map.lines(of: composer.all), heads: map.heads, flow: map.flow)
    case .findings:
      self.init(lines: ConcordanceSetter(setter, composer.all).lines)
    case .parallel, .apparatus, .side, .inline, .overview:
      self.init(
        lines: Self.lines(composer, setter), heads: side == nil ? [] : setter.columnHeads(composer.columnHeads))
    }
    checkInvariants()
  }

  /// The passages one after the other, with a blank line between them.
  private static func lines(_ composer: BlockComposer, _ setter: PageSetter) -> [PageLine] {
    let count = composer.synopsis.passages.count
    let passages: [[PageLine]] = .inParallel(count, fewest: Parallelism.awaitedPassages) { index in
      setter.lines(of: composer.blocks(ofPassage: index))
    }
    var lines: [PageLine] = []
    lines.reserveCapacity(passages.reduce(0) { $0 + $1.count + 1 })
    for passage in passages where !passage.isEmpty {
      if let last = lines.last, !last.runs.isEmpty { lines.append(PageLine()) }
      lines += passage
    }
    return lines
  }
}

extension SideColumns {
  fileprivate init(of projection: Projection, _ options: PageOptions) {
    self.init(
      of: BlockComposer.columns(of: projection, options.blocks), base: projection.base, selected: options.selected,
      width: options.width)
  }
}
