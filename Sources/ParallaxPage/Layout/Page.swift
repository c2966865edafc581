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
    self.init(
      PageParts(
        of: projection, in: collation, options: options, findings: findings, notes: notes, overview: overview))
    checkInvariants()
  }

  private init(_ parts: PageParts) {
    self.init(lines: parts.lines, heads: parts.heads, flow: parts.flow, entries: parts.entries)
  }
}
