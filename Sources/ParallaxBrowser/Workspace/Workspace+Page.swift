import ParallaxModel
import ParallaxPage

/// Laying the passages out, and keeping the reader's place while they are.
extension Workspace {
  /// Where a passage begins when the page has to move for it: below the blank line before it.
  static let passageRow = 1

  /// What stands above the first passage is furniture; the reader begins with the text.
  mutating func goToText() {
    page.kept = nil
    viewport.place(page.index.startLines.first ?? 0, atRow: 0)
  }

  /// Lays the passages out anew; the cursor is not looked after.
  mutating func buildPage() {
    if page.options?.hidden != options.hidden { panes.isOnePane = showsRightToLeft }
    options.width = geometry.pageWidth
    (options.mapHeight, options.read) = (nil, [])
    let layout = layout
    options = layout.complete(options, in: self)
    if page.options != options {
      page.show(
        Page(of: projection, in: collation, options: options, findings: layout.findings(in: self), notes: pageNotes),
        mapStrip: layout.isOverview
          ? nil : MapStrip(of: projection, findings: findings.known ?? [], options: options),
        options: options)
      locateMatches()
    }
    viewport.fit(height: page.flow.map { $0.count * $0.rows } ?? geometry.passages.rows, count: page.lines.count)
  }

  mutating func locateMatches() {
    search?.locate(on: page.page, page.index, projection.synopsis, collation.reports, hidden: options.hidden)
  }

  /// Makes a change that needs another page, and keeps the reader's place.
  ///
  /// - Parameter moved: what the place is after the change, where the words at the cursor are not.
  mutating func relayout(
    at moved: (Anchor, Workspace) -> Anchor = { anchor, _ in anchor }, _ change: (inout Workspace) -> Void
  ) {
    let before = currentAnchor
    change(&self)
    let anchor = moved(before, self)
    buildPage()
    place(at: anchor)
    checkInvariants()
  }

  /// Puts the cursor on the line that stands for a place.
  mutating func place(at anchor: Anchor) {
    let line = anchor.line(in: page, synopsis: projection.synopsis, reports: collation.reports)
    viewport.place(line, atRow: anchor.row)
    page.kept = (anchor, viewport)
    focus.change = nil
  }

  /// Whether the reader has moved since the page was laid out.
  var hasMoved: Bool { page.kept?.viewport != viewport }

  /// Where the reader is. While only the page changes it stays the same, so that a way there and back ends at the
  /// very line.
  var currentAnchor: Anchor {
    if let kept = page.kept, kept.viewport == viewport { return kept.anchor }
    return Anchor(line: viewport.cursor, row: viewport.row, page: page, synopsis: projection.synopsis)
  }

  /// Notes in the passages that their words are in.
  private var pageNotes: [PageNote] { PageNote.all(notebook.annotations, of: projection, in: collation) }

  func checkInvariants() {
    let story = projection.synopsis.story.reports
    assert(collation.stories.contains { $0.reports == story }, "the projection is one of the collation's stories")
    assert(viewport.count == page.lines.count, "the viewport counts the lines of the page")
    assert(!options.hidden.contains(base) || story.count == 1, "the base shows")
    assert(options.selected != base, "the base is not selected")
    reports.checkInvariants()
    findings.checkInvariants()
    viewport.checkInvariants()
    page.checkInvariants()
  }
}
