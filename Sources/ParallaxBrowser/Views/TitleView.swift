import ParallaxModel
import ParallaxPage

/// The first line: what it is about, and how many reports there are; a headline from right to left has it alone.
enum TitleView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let width = browser.size.columns
    let headline = headline(browser)
    let isAlone = ParagraphDirection(of: headline) == .rightToLeft
    let end = isAlone ? width : canvas.put(counts(browser), .figure, endingAt: width - 1, 0)
    var column = 1
    if browser.options.layout != .parallel, !isAlone {
      column = canvas.put(browser.options.layout.words, .figure, at: column, 0) + 3
    }
    if browser.options.showsShared, !isAlone { column = canvas.put("what all share", .figure, at: column, 0) + 3 }
    let filter = browser.pane == .reports ? browser.reportList.filter : browser.filter?.query
    if let filter, !isAlone { column = canvas.put(words(for: filter, canvas), .statusKey, at: column, 0) + 3 }
    canvas.put(canvas.cut(headline, to: end - column - 3), .title, at: column, 0)
  }

  /// `only “negation”`; words from right to left would move what stands beside them.
  private static func words(for query: SearchQuery, _ canvas: Canvas) -> String {
    if ParagraphDirection(of: query.text) == .rightToLeft { return "only some" }
    let words = canvas.cut(query.text, to: widestFilter)
    return query.isRegex ? "only /\(words)/" : "only “\(words)”"
  }

  /// Columns that what `&` leaves takes at most.
  private static let widestFilter: Column = 24

  private static func headline(_ browser: Browser) -> String {
    let report = browser.collation.reports[browser.base]
    return report.headline.map { report.file.string($0.bytes) } ?? report.siglum
  }

  /// Side by side: how many reports have a column, where there is not room for all that are not hidden.
  private static func columnsShown(_ browser: Browser) -> Int? {
    guard browser.options.layout == .side, let heads = browser.page.heads.first else { return nil }
    let columns = heads.runs.count { [.siglum, .siglumBase, .siglumSelected].contains($0.role) }
    let all = browser.projection.synopsis.story.reports.count { !browser.options.hidden.contains($0) }
    return columns < all ? columns : nil
  }

  /// `5 reports, 1 alone   base 003`; the strip of sigla names the base itself.
  private static func counts(_ browser: Browser) -> String {
    let together = browser.projection.synopsis.story.reports.count
    let alone = browser.reportList.alone.count
    if let awaited = browser.awaited {
      let share = browser.hasStoppedAwaiting ? "" : ", \(browser.hundredthsAligned) %"
      return "\(together) of \(awaited) reports\(share)"
    }
    let fit = columnsShown(browser)
    var words = together == 1 ? "1 report" : fit.map { "\($0) of \(together) reports" } ?? "\(together) reports"
    if alone > 0 { words += ", \(alone) alone" }
    if !browser.options.hidden.isEmpty { words += ", \(browser.options.hidden.count) hidden" }
    return browser.geometry.kind == .strip ? words : "\(words)   base \(browser.siglum(browser.base))"
  }
}
