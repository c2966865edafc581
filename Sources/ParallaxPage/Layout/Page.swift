public import ParallaxModel

/// The passages of a projection as lines of a given width.
public struct Page: Sendable {
  public let lines: [PageLine]
  /// Lines that stay at the top of the screen while the page scrolls (column heads of the side-by-side layout).
  public let heads: [PageLine]

  public init(lines: [PageLine], heads: [PageLine] = []) {
    self.lines = lines
    self.heads = heads
  }

  /// Sets a projection in lines.
  public init(of projection: Projection, in collation: Collation, options: PageOptions) {
    var composer = PageComposer(projection, collation, options)
    composer.compose()
    lines = composer.lines
    heads = options.layout == .side ? composer.columnHeads() : []
  }
}
