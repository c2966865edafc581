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
  /// - Parameters:
  ///   - findings: those of the projection, which the page sets below the passages, or as a list.
  ///   - notes: the reader's, which it sets below the findings.
  public init(
    of projection: Projection, in collation: Collation, options: PageOptions, findings: [Finding] = [],
    notes: [PageNote] = []
  ) {
    var composer = PageComposer(projection, collation, options, findings, notes)
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

/// What the reader has written about a report's words in a passage.
public struct PageNote: Sendable, Equatable {
  /// Index into the synopsis's passages.
  public let passage: Int
  /// Index of the report.
  public let report: Int
  public let text: String

  public init(passage: Int, report: Int, text: String) {
    self.passage = passage
    self.report = report
    self.text = text
  }
}
