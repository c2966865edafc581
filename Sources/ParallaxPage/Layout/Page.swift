public import ParallaxModel

/// The passages of a projection as lines of a given width.
public struct Page: Sendable {
  public let lines: [PageLine]
  /// Lines that stay at the top of the screen while the page scrolls (column heads of the side-by-side layout).
  public let heads: [PageLine]
  /// How the lines of a map lie beside each other; nil in other layouts.
  public let flow: MapFlow?

  public init(lines: [PageLine], heads: [PageLine] = []) {
    self.lines = lines
    self.heads = heads
    flow = nil
  }

  /// Sets a projection in lines.
  ///
  /// - Parameter findings: those of the projection, which the page sets below the passages, or as a list.
  public init(of projection: Projection, in collation: Collation, options: PageOptions, findings: [Finding] = []) {
    var composer = PageComposer(projection, collation, options, findings)
    composer.compose()
    lines = composer.lines
    flow = options.layout == .map ? composer.mapFlow : nil
    heads =
      switch options.layout {
      case .side: composer.columnHeads()
      case .map: composer.mapHeads()
      case .findings: composer.findingHeads()
      default: []
      }
  }
}
