import ParallaxModel
import ParallaxPage

/// Laying the passages out, and keeping the reader's place while they are.
extension Workspace {
  /// Where a passage begins when the page has to move for it: below the blank line before it.
  static let passageRow = 1

  /// Lays the passages out anew; the cursor is not looked after.
  mutating func buildPage() {
    if story.page.options?.hidden != story.options.hidden {
      story.panes.isOnePane = story.showsRightToLeft(in: collation.reports)
    }
    // After a change of the reports it is not there any more.
    if story.options.layout == .overview, !needOverview() { story.options.layout = story.leaps.textLayout }
    story.options.width = geometry.pageWidth
    (story.options.mapHeight, story.options.read) = (nil, [])
    story.options = layout.complete(story.options, in: self)
    if story.page.options != story.options { showPage() }
    story.fitViewport(rows: geometry.passages.rows)
  }

  private mutating func showPage() {
    let (options, layout, page) = (story.options, layout, parts { _ in })
    let strip =
      layout.isOverview ? nil : MapStrip(of: story.projection, findings: findings.known ?? [], options: options)
    story.page.show(page, mapStrip: strip, options: options, atOnce: setsPagesAtOnce)
    story.search?.lose()
  }

  /// Up to so many readings a page is set as a whole.
  private static let mostReadingsAtOnce = 400

  private var setsPagesAtOnce: Bool {
    let readings = story.projection.synopsis.passages.reduce(0) { $0 + $1.cells.count }
    return readings <= mostReadingsAtOnce ?? Self.mostReadingsAtOnce
  }

  /// The page in the options that hold, but for a change of them.
  func parts(with change: (inout PageOptions) -> Void) -> PageParts {
    var options = story.options
    change(&options)
    return PageParts(
      of: story.projection, in: collation, options: options, findings: layout.findings(in: self), notes: pageNotes,
      overview: inquiries.overview)
  }

  /// Makes a change that needs another page, and keeps the reader's place.
  ///
  /// - Parameter moved: what the place is after the change, where the words at the cursor are not.
  mutating func relayout(
    at moved: (Anchor, Workspace) -> Anchor = { anchor, _ in anchor }, _ change: (inout Workspace) -> Void
  ) {
    let before = story.anchor
    change(&self)
    let anchor = moved(before, self)
    buildPage()
    story.place(at: anchor, in: collation.reports)
    checkInvariants()
  }

  /// Notes in the passages that their words are in.
  private var pageNotes: [PageNote] { PageNote.all(notebook.annotations, of: story.projection, in: collation) }

  func checkInvariants() {
    assert(collation.stories.contains(story.projection.synopsis.story), "the story is one of the collation's")
    story.checkInvariants()
    findings.checkInvariants()
    inquiries.checkInvariants()
    entries.checkInvariants()
    alignment.checkInvariants()
  }
}
