public import ParallaxModel
public import ParallaxPage

/// What `collate --format text` prints: the reports, and the passages in one of the layouts.
public struct CollationText {
  private let page: Page
  private let title: [PageLine]

  /// Sets the collation in lines of `options.width` columns.
  ///
  /// - Parameter findings: those to tell below the passages, or in the list of findings.
  public init(_ collation: Collation, _ projection: Projection, options: PageOptions, findings: [Finding] = []) {
    page = Page(of: projection, in: collation, options: options, findings: findings)
    // An overview begins with all of it.
    title = options.layout == .overview ? [] : TitleLines(collation, projection, width: options.width).lines
  }

  /// As UTF-8, printed by `writer`.
  public func bytes(by writer: TextWriter) -> [UInt8] {
    writer.bytes(of: Page(lines: title + page.heads + page.lines))
  }
}
