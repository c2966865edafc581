import ParallaxModel
import ParallaxPage

/// The story as it is laid out now: the parts of its page that somebody has looked at, and where things stand in them.
///
/// A part that was not looked at yet is taken to be of a usual height, so that the numbers of the lines below it move when
/// it is set. Whoever keeps a number does that through `OpenStory`, which moves it along; a `PagePlace` stays.
struct LaidOutPage: Sendable {
  private struct SetPart: Sendable {
    let lines: [PageLine]
    let index: PageIndex
  }

  private var parts = PageParts(lines: [])
  private var set: [SetPart?] = [SetPart(lines: [], index: PageIndex([]))]
  private var heights = PartHeights([0])
  private var partIndex: PartIndex?
  /// How many lines are set.
  private(set) var linesSet = 0
  /// The map beside the text.
  private(set) var mapStrip: MapStrip?
  /// What it was laid out with; nil when it has to be laid out anew.
  private(set) var options: PageOptions?
  /// The place that the last change of the page kept, and how the page stood then.
  var kept: (anchor: Anchor, viewport: Viewport)?

  /// Lines that a part is taken to have before it is set.
  private static let usualHeight = 8
  /// From so many parts on all processors set them.
  private static let manyParts = 16

  /// The place that was kept stays.
  ///
  /// - Parameter atOnce: whether all parts are set now.
  mutating func show(_ parts: PageParts, mapStrip: MapStrip?, options: PageOptions, atOnce: Bool) {
    self.parts = parts
    self.mapStrip = mapStrip
    self.options = options
    partIndex = nil
    linesSet = 0
    set = Array(repeating: nil, count: parts.count)
    guard atOnce || parts.isWhole else {
      heights = PartHeights((0..<parts.count).map { parts.isEmpty($0) ? 0 : Self.usualHeight })
      return
    }
    let lines = parts.lines(of: Array(0..<parts.count))
    heights = PartHeights(lines.map(\.count))
    set = lines.map { SetPart(lines: $0, index: PageIndex($0)) }
    linesSet = heights.total
  }

  // MARK: Parts

  /// Whether it is one part: a map, or a list.
  var isWhole: Bool { parts.isWhole }
  var partCount: Int { parts.count }
  var partIndices: Range<Int> { 0..<parts.count }
  func isSet(_ part: Int) -> Bool { set[part] != nil }
  func height(ofPart part: Int) -> Int { heights[part] }
  /// The number of the first line of a part.
  func start(ofPart part: Int) -> Int { heights.start(of: part) }

  /// Sets a part, if it is not.
  mutating func need(_ part: Int) {
    guard set[part] == nil else { return }
    let lines = parts.lines(of: part)
    set[part] = SetPart(lines: lines, index: PageIndex(lines))
    heights[part] = lines.count
    linesSet += lines.count
  }

  /// Forgets the lines of all parts but some; their heights stay known.
  mutating func drop(allBut kept: ClosedRange<Int>) {
    if isWhole { return }
    for part in set.indices where !kept.contains(part) && set[part] != nil {
      linesSet -= heights[part]
      set[part] = nil
    }
  }

  /// The lines of a part; one that is not set is set for the caller alone.
  func lines(ofPart part: Int) -> [PageLine] { set[part]?.lines ?? parts.lines(of: part) }

  /// The same of several parts, on all processors.
  func lines(ofParts wanted: [Int]) -> [(part: Int, lines: [PageLine])] {
    let made: [[PageLine]] = .inParallel(wanted.count, fewest: Self.manyParts) { lines(ofPart: wanted[$0]) }
    return zip(wanted, made).map { (part: $0, lines: $1) }
  }

  /// Where things stand in a part.
  func index(ofPart part: Int) -> PageIndex { set[part]?.index ?? PageIndex(parts.lines(of: part)) }

  /// The part that a passage shows in; nil where it does not show.
  func part(ofPassage passage: Int) -> Int? { parts.part(ofPassage: passage) }

  func part(telling finding: String) -> Int? { parts.part(telling: finding) }
  func mayLightChanges(_ part: Int) -> Bool { parts.mayLightChanges(part) }

  /// The parts that may show some bytes of a report.
  mutating func parts(showing bytes: Range<Int>, of report: Int) -> [Int] {
    if partIndex == nil { partIndex = parts.index }
    return partIndex?.parts(showing: bytes, of: report) ?? []
  }

  // MARK: Lines

  /// How many lines there are, as far as is known.
  var count: Int { heights.total }
  var heads: [PageLine] { parts.heads }
  var flow: MapFlow? { parts.flow }
  var entries: [OverviewLine] { parts.entries }

  /// All lines; those of parts that are not set are set for the caller alone.
  var lines: [PageLine] { isWhole ? lines(ofPart: 0) : set.indices.flatMap { lines(ofPart: $0) } }

  /// The place of the line of a number; nil where the page has none.
  func place(ofLine number: Int) -> PagePlace? { heights.place(ofLine: number) }

  /// The number of the line at a place.
  func number(of place: PagePlace) -> Int { heights.start(of: place.part) + place.row }

  /// The line of that number; nil where the page has none.
  func line(_ number: Int) -> PageLine? {
    guard let place = place(ofLine: number) else { return nil }
    let lines = lines(ofPart: place.part)
    return place.row < lines.count ? lines[place.row] : nil
  }

  /// The passage that a line belongs to, or the last one before it.
  func passage(atLine number: Int) -> Int? { place(ofLine: number).flatMap(passage) }

  func passage(at place: PagePlace) -> Int? { passage(at: place, index(ofPart: place.part)) }

  /// - Parameter index: that of the part, which may not be set.
  func passage(at place: PagePlace, _ index: PageIndex) -> Int? {
    let own = index.passage
    if place.row < own.count, let passage = own[place.row] { return passage }
    return isWhole ? nil : (0..<place.part).last { parts.part(ofPassage: $0) != nil }
  }

  /// The first line of a passage in a part that is set; nil in any other.
  func start(ofSetPassage passage: Int) -> Int? {
    guard let part = parts.part(ofPassage: passage), let row = set[part]?.index.starts[passage] else { return nil }
    return number(of: PagePlace(part, row))
  }

  /// The lines that tell a finding, by the part; nil where it tells it not.
  func lines(of finding: String, inPart part: Int) -> ClosedRange<Int>? {
    let lines = lines(ofPart: part)
    guard let first = lines.firstIndex(where: { $0.finding == finding }) else { return nil }
    let count = lines[first...].prefix { $0.finding == finding && !$0.runs.isEmpty }.count
    return first...(first + count - 1)
  }

  /// The first lines of the findings that a list tells, ascending.
  var findingStarts: [Int] {
    let lines = lines
    return lines.indices.filter { lines[$0].finding != nil && (0 == $0 || lines[$0 - 1].finding != lines[$0].finding) }
  }

  /// Whether it is the list of findings.
  var listsFindings: Bool { options?.layout == .findings }

  /// After a change of what it shows that its options do not tell.
  mutating func invalidate() { options = nil }

  func checkInvariants() {
    assert(heights.count == set.count, "each part has a height")
    assert(set.indices.allSatisfy { part in set[part].map { $0.lines.count == heights[part] } ?? true })
  }
}
