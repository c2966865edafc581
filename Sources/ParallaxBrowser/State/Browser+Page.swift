import ParallaxModel
import ParallaxPage

/// Laying the passages out, and keeping the reader's place while they are.
extension Browser {
  /// What stands above the first passage is furniture; the reader begins with the text.
  mutating func goToText() {
    kept = nil
    viewport.place(index.startLines.first ?? 0, atRow: 0)
  }

  /// Lays the passages out anew; the cursor is not looked after.
  mutating func buildPage() {
    if builtOptions == nil || builtOptions?.hidden != options.hidden { isOnePane = showsRightToLeft }
    options.width = geometry.pageWidth
    options.mapHeight = options.layout == .map ? geometry.mapHeight : nil
    options.read = options.layout == .map ? readPassages : []
    if builtOptions != options {
      page = Page(
        of: projection, in: collation, options: options,
        findings: options.layout == .findings ? listedFindings : findings ?? [],
        notes: pageNotes)
      index = PageIndex(page)
      mapStrip = options.layout.isOverview ? nil : MapStrip(of: projection, findings: findings ?? [], options: options)
      search?.locate(on: page, index, projection.synopsis, collation.reports, hidden: options.hidden)
      builtOptions = options
    }
    viewport.fit(height: page.flow.map { $0.count * $0.rows } ?? geometry.passages.rows, count: page.lines.count)
  }

  /// Makes a change that needs another page, and keeps the reader's place.
  ///
  /// - Parameter moved: what the place is after the change, where the words at the cursor are not.
  mutating func relayout(
    at moved: (Anchor, Browser) -> Anchor = { anchor, _ in anchor }, _ change: (inout Browser) -> Void
  ) {
    let before = currentAnchor
    change(&self)
    let anchor = moved(before, self)
    buildPage()
    place(at: anchor)
  }

  /// Puts the cursor on the line that stands for a place.
  mutating func place(at anchor: Anchor) {
    let line = anchor.line(in: page, index: index, synopsis: projection.synopsis, reports: collation.reports)
    viewport.place(line, atRow: anchor.row)
    kept = (anchor, viewport)
    currentChange = nil
  }

  /// Whether the reader has moved since the page was laid out.
  var hasMoved: Bool { kept?.viewport != viewport }

  /// Where the reader is. While only the page changes it stays the same, so that a way there and back ends at the
  /// very line.
  var currentAnchor: Anchor {
    if let kept, kept.viewport == viewport { return kept.anchor }
    return Anchor(line: viewport.cursor, row: viewport.row, page: page, index: index, synopsis: projection.synopsis)
  }
}
