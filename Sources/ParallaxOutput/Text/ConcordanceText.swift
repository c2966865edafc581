public import ParallaxModel
public import ParallaxPage

/// What `findings --format text` prints: the facts that differ as a concordance, in lines of `options.width` columns.
///
///     Facts that differ: 7   Jim Mattis, Defense Secretary, Resigns
///
///       1 date     fox ¶1   … be leaving the administration on «January 1», weeks earlier …
public struct ConcordanceText {
  private let page: Page
  private let title: PageLine

  /// - Parameter options: those that the reader has put aside are in `aside`.
  public init(_ findings: [Finding], of projection: Projection, in collation: Collation, options: PageOptions) {
    var options = options
    options.layout = .findings
    page = Page(of: projection, in: collation, options: options, findings: findings)
    title = Self.title(of: findings.count, projection, collation, options)
  }

  private static func title(
    of count: Int, _ projection: Projection, _ collation: Collation, _ options: PageOptions
  ) -> PageLine {
    let safe = SafeText(ascii: options.ascii)
    let head = "Facts that differ: \(count)"
    let report = collation.reports[projection.base]
    guard let headline = report.headline.map({ report.document.string($0.bytes) }),
      ParagraphDirection(of: headline) == .leftToRight
    else { return PageLine(runs: [Run(head, .heading, columns: head.count)]) }
    let words = safe.line(headline, fitting: max(0, options.width - head.count - 4))
    return PageLine(runs: [
      Run(head, .heading, columns: head.count), Run("   ", .text, columns: 3),
      Run(words, .title, columns: safe.columns(of: words)),
    ])
  }

  /// As UTF-8, printed by `writer`.
  public func bytes(by writer: TextWriter) -> [UInt8] {
    writer.bytes(of: Page(lines: [title, PageLine()] + page.lines))
  }
}
