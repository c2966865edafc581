import ParallaxModel
import ParallaxPage

/// The story as it is open: what all layouts share. The base and its passages, what of them shows, where the reader is,
/// what is selected, searched for and filtered by.
struct OpenStory: Sendable {
  var projection: Projection
  /// How it is shown: layout, selected and hidden reports, what is folded.
  var options: PageOptions
  var reports: ReportList
  var page = LaidOutPage()
  var viewport = Viewport()
  var panes = Panes()
  /// What is lit, and what the next key means.
  var focus = Focus()
  var leaps = Leaps()
  var search: Search?
  /// What `&` leaves on the page.
  var filter: PassageFilter?

  init(_ projection: Projection, in collation: Collation, options: PageOptions) {
    self.projection = projection
    self.options = options
    reports = ReportList(projection, in: collation)
  }

  /// Another base, another story, or the same after the collation has changed.
  mutating func show(_ projection: Projection, in collation: Collation) {
    self.projection = projection
    reports = ReportList(projection, in: collation)
  }

  var base: Int { projection.synopsis.base }
  var layout: any StoryLayout { options.layout.screen }

  /// The line at the cursor; nil on an empty page.
  var lineAtCursor: PageLine? { page.line(viewport.cursor) }

  /// The passage that the cursor's line belongs to, or the last one before it.
  var passageAtCursor: Int? { page.passage(atLine: viewport.cursor) }

  /// The reports that have a cell in the map, in its order.
  var mapReports: [Int] { projection.nearestFirst.dropFirst().filter { !options.hidden.contains($0) } }

  /// Whether a report that shows has paragraphs from right to left.
  func showsRightToLeft(in reports: [Report]) -> Bool {
    projection.synopsis.story.reports.contains {
      (!options.hidden.contains($0) || $0 == base) && reports[$0].hasRightToLeftText
    }
  }

  /// Searches for the same in other reports.
  mutating func searchAnew(in reports: [Report]) {
    search = search.flatMap { try? Search($0.query, in: reports) }
  }

  /// Finds on the page what is searched for, where that was not done since it was laid out.
  mutating func locateMatches(in reports: [Report]) {
    if search?.isLocated == false { search?.locate(on: &page, projection.synopsis, reports, hidden: options.hidden) }
  }

  /// After a change of the page, or of the rows that it has.
  mutating func fitViewport(rows: Int) {
    viewport.fit(height: page.flow.map { $0.count * $0.rows } ?? rows, count: page.count)
  }

  // MARK: The reader's place

  /// What stands above the first passage is furniture; the reader begins with the text. An overview begins with its ledes.
  mutating func goToText() {
    page.kept = nil
    put(at: options.layout == .overview ? nil : firstStart(), row: 0)
  }

  /// Whether the reader has moved since the page was laid out.
  var hasMoved: Bool { page.kept?.viewport != viewport }

  /// Where the reader is. While only the page changes it stays the same, so that a way there and back ends at the
  /// very line.
  var anchor: Anchor {
    if let kept = page.kept, kept.viewport == viewport { return kept.anchor }
    return Anchor(line: viewport.cursor, row: viewport.row, page: page, synopsis: projection.synopsis)
  }

  /// Puts the cursor on the line that stands for a place.
  mutating func place(at anchor: Anchor, in reports: [Report]) {
    put(at: anchor.place(on: &self, reports), row: anchor.row)
    page.kept = (anchor, viewport)
    focus.change = nil
  }

  func checkInvariants() {
    assert(viewport.count == page.count, "the viewport counts the lines of the page")
    assert(!options.hidden.contains(base), "the base shows")
    assert(options.selected != base, "the base is not selected")
    assert(reports.order.first == base, "the base is listed first")
    reports.checkInvariants()
    viewport.checkInvariants()
    page.checkInvariants()
    assert(page.kept.map { $0.viewport.count == page.count } ?? true, "the place that was kept is on the page")
    assert(
      viewport.shown.allSatisfy { page.place(ofLine: $0).map { page.isSet($0.part) } ?? true }, "what shows is set")
  }
}
