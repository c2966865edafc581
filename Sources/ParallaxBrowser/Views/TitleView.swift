import ParallaxModel
import ParallaxPage

/// The first line: what it is about, and how many reports there are; a headline from right to left has it alone.
enum TitleView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    let headline = headline(workspace)
    let isAlone = ParagraphDirection(of: headline) == .rightToLeft
    let end = isAlone ? width : canvas.put(counts(workspace), .figure, endingAt: width - 1, 0)
    var column = 1
    if workspace.story.options.layout != .parallel, !isAlone {
      column = canvas.put(workspace.layout.title(in: workspace), .figure, at: column, 0) + 3
    }
    if workspace.story.options.showsShared, workspace.story.projection.isOfCopies, !isAlone {
      column = canvas.put("what all share", .figure, at: column, 0) + 3
    }
    let filter =
      workspace.story.panes.current == .reports ? workspace.story.reports.filter : workspace.story.filter?.query
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

  private static func headline(_ workspace: Workspace) -> String {
    let report = workspace.collation.reports[workspace.base]
    return report.headline.map { report.document.string($0.bytes) } ?? report.siglum
  }

  /// Side by side: how many reports have a column, where there is not room for all that are not hidden.
  private static func columnsShown(_ workspace: Workspace) -> Int? {
    guard workspace.layout.hasColumns, let heads = workspace.story.page.heads.first else { return nil }
    let columns = heads.runs.count { [.siglum, .siglumBase, .siglumSelected].contains($0.role) }
    let all = workspace.story.projection.synopsis.story.reports.count { !workspace.story.options.hidden.contains($0) }
    return columns < all ? columns : nil
  }

  /// `5 reports, 1 alone   base 003`; the strip of sigla names the base itself.
  private static func counts(_ workspace: Workspace) -> String {
    let together = workspace.story.projection.synopsis.story.reports.count
    let alone = workspace.story.reports.alone.count
    if let awaited = workspace.alignment.awaited {
      if workspace.alignment.isShort { return "\(awaited) reports" }
      let share = workspace.alignment.isStopped ? "" : ", \(workspace.alignment.hundredths) %"
      return "\(together) of \(awaited) reports\(share)"
    }
    let fit = columnsShown(workspace)
    var words = together == 1 ? "1 report" : fit.map { "\($0) of \(together) reports" } ?? "\(together) reports"
    if alone > 0 { words += ", \(alone) alone" }
    if !workspace.story.options.hidden.isEmpty { words += ", \(workspace.story.options.hidden.count) hidden" }
    if workspace.story.options.layout == .findings { return words }
    if workspace.story.options.layout == .overview {
      return workspace.isOfOwnTexts ? "\(words), each its own text" : words
    }
    if workspace.geometry.kind == .strip || together == 1 { return words }
    let isOfCopies = workspace.story.projection.isOfCopies
    return "\(words)   \(isOfCopies ? "base" : "order of") \(workspace.siglum(workspace.base))"
  }
}
