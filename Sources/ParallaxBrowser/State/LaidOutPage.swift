import ParallaxModel
import ParallaxPage

/// The story as it is laid out now, with what is looked up in it.
struct LaidOutPage: Sendable {
  private(set) var page = Page(lines: [])
  private(set) var index = PageIndex(Page(lines: []))
  /// The map beside the text.
  private(set) var mapStrip: MapStrip?
  /// What it was laid out with; nil when it has to be laid out anew.
  private(set) var options: PageOptions?
  /// The place that the last change of the page kept, and how the page stood then.
  var kept: (anchor: Anchor, viewport: Viewport)?

  /// The place that was kept stays.
  mutating func show(_ page: Page, mapStrip: MapStrip?, options: PageOptions) {
    self.page = page
    index = PageIndex(page)
    self.mapStrip = mapStrip
    self.options = options
  }

  var lines: [PageLine] { page.lines }
  var heads: [PageLine] { page.heads }
  var flow: MapFlow? { page.flow }
  var entries: [OverviewLine] { page.entries }

  /// The line of that number; nil where the page has none.
  func line(_ number: Int) -> PageLine? { lines.indices.contains(number) ? lines[number] : nil }

  /// The passage that a line belongs to, or the last one before it.
  func passage(atLine number: Int) -> Int? {
    index.passage.indices.contains(number) ? index.passage[number] : nil
  }

  /// The first lines of the findings that it tells, ascending.
  var findingStarts: [Int] {
    lines.indices.filter { lines[$0].finding != nil && (0 == $0 || lines[$0 - 1].finding != lines[$0].finding) }
  }

  /// The lines that tell a finding; nil where it tells it not.
  func lines(of finding: String) -> ClosedRange<Int>? {
    guard let first = lines.firstIndex(where: { $0.finding == finding }) else { return nil }
    let count = lines[first...].prefix { $0.finding == finding && !$0.runs.isEmpty }.count
    return first...(first + count - 1)
  }

  /// Whether it is the list of findings.
  var listsFindings: Bool { options?.layout == .findings }

  /// After a change of what it shows that its options do not tell.
  mutating func invalidate() { options = nil }

  func checkInvariants() {
    assert(index.passage.count == lines.count, "each line has a passage or none")
    assert(kept.map { $0.viewport.count <= lines.count } ?? true, "the place that was kept is on the page")
  }
}
