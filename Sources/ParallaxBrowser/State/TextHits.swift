import ParallaxModel
import ParallaxPage

/// The places of some words in the texts of all stories, some of each story at first.
struct TextHits: Sendable {
  enum Line: Sendable, Equatable {
    /// The story's number among `stories`.
    case story(Int)
    /// The place of that number in the report.
    case hit(story: Int, report: Int, number: Int)
    /// So many places of the story more.
    case more(story: Int, Int)
    case blank
  }

  /// A story with the reports of it that have the words.
  struct Found: Sendable {
    let row: StoryRow
    let reports: [FoundReport]

    var count: Int { reports.reduce(0) { $0 + $1.count + $1.more } }
    /// Of the newest report; empty where none states it.
    var date: String { row.newest?.short ?? "" }
  }

  /// A report that has the words.
  struct FoundReport: Sendable {
    /// As the list counts reports.
    let report: Int
    /// Places that can be shown.
    let count: Int
    /// What the index says of them; nil where the text itself is read.
    var hit: CollectionHit?

    /// Places that the index only counts.
    var more: Int { hit?.more ?? 0 }
  }

  let query: SearchQuery
  /// What the index was asked; nil where the texts themselves are read.
  let asked: CollectionQuery?
  /// How many reports were searched.
  let searched: Int
  /// Those with most places first; those of the index in the order of its list.
  let stories: [Found]
  /// In how many reports and stories.
  let reportCount: Int
  let storyCount: Int
  /// Whether that is all of it.
  let isWhole: Bool
  private(set) var lines: [Line] = []
  private(set) var viewport = Viewport()
  /// The stories that show all their places, by their numbers.
  private var opened: Set<Int> = []

  /// Places of a story that show at first.
  private static let fewest = 3

  /// Nil where no text has the words.
  init?(
    _ query: SearchQuery, in texts: some TextSearching, of collation: Collation, height: Int
  ) throws(SearchProblem) {
    let counts = try texts.counts(of: query)
    if counts.isEmpty { return nil }
    let byReport = Dictionary(uniqueKeysWithValues: counts.map { ($0.report, $0.count) })
    let found = collation.stories.compactMap { story -> Found? in
      let reports = story.reports.compactMap { report in
        byReport[report].map { FoundReport(report: report, count: $0) }
      }
      return reports.isEmpty ? nil : Found(row: StoryRow(story, in: collation), reports: reports)
    }
    self.query = query
    asked = nil
    searched = texts.count
    stories = found.enumerated().sorted { Self.precedes($0, $1) }.map(\.element)
    (reportCount, storyCount, isWhole) = (stories.reduce(0) { $0 + $1.reports.count }, stories.count, true)
    begin(height: height)
  }

  /// What the index of a large collection has found; nil where that is nothing.
  init?(_ hits: CollectionHits, in workspace: Workspace, height: Int) {
    guard let collection = workspace.collection, !hits.hits.isEmpty else { return nil }
    let places = collection.rows.places(of: Set(hits.hits.map(\.report.id)))
    var found: [(place: Int?, row: StoryRow, hits: [CollectionHit])] = []
    for hit in hits.hits {
      let place = places[hit.report.id]
      if let place, found.last?.place == place {
        found[found.count - 1].hits.append(hit)
      } else {
        let row = place.map { collection.rows.all[$0] } ?? StoryRow(ListedStory(reports: [hit.report]))
        found.append((place, row, [hit]))
      }
    }
    query = SearchQuery(hits.query.text, isRegex: hits.query.isRegex)
    asked = hits.query
    searched = collection.reportCount
    stories = found.map { _, row, hits in
      Found(row: row, reports: hits.map { FoundReport(report: $0.report.id, count: $0.places.count, hit: $0) })
    }
    (reportCount, storyCount, isWhole) = (hits.reportCount, hits.storyCount, hits.isWhole)
    begin(height: height)
  }

  private mutating func begin(height: Int) {
    layOut()
    fit(height: height)
    viewport.place(1, atRow: 1)
  }

  /// Of two that have the words equally often the newer comes first, without a date last.
  private static func precedes(_ a: (offset: Int, element: Found), _ b: (offset: Int, element: Found)) -> Bool {
    let (one, other) = (a.element, b.element)
    if one.count != other.count { return one.count > other.count }
    guard let day = one.row.newest, let later = other.row.newest, day != later else {
      return (one.row.newest == nil ? 1 : 0, a.offset) < (other.row.newest == nil ? 1 : 0, b.offset)
    }
    return day > later
  }

  /// The place and the opened stories of what was found before, as far as they are here.
  mutating func goOn(from other: TextHits) {
    for story in other.opened {
      if let same = number(of: other.stories[story]) { opened.insert(same) }
    }
    layOut()
    fit(height: other.viewport.height)
    let line = other.line(in: self).flatMap(lines.firstIndex) ?? min(other.viewport.cursor, lines.count - 1)
    viewport.place(line, atRow: other.viewport.row)
  }

  /// The number of a story that has a report of another.
  private func number(of other: Found) -> Int? {
    let reports = Set(other.reports.map(\.report))
    return stories.firstIndex { $0.reports.contains { reports.contains($0.report) } }
  }

  /// The line at the cursor as it is called among other hits.
  private func line(in other: TextHits) -> Line? {
    guard let own = storyAtCursor, let story = other.number(of: stories[own]) else { return nil }
    if case .hit(_, let report, let place) = line { return .hit(story: story, report: report, number: place) }
    return .story(story)
  }

  /// What the index says of a report that is found.
  func hit(ofReport report: Int, story: Int) -> CollectionHit? {
    stories[story].reports.first { $0.report == report }?.hit
  }

  /// How many places there are in all.
  var count: Int { stories.reduce(0) { $0 + $1.count } }

  var line: Line { lines[viewport.cursor] }

  private mutating func layOut() {
    lines = []
    for (number, found) in stories.enumerated() {
      if number > 0 { lines.append(.blank) }
      lines.append(.story(number))
      let all = found.reports.flatMap { report in
        (0..<report.count).map { Line.hit(story: number, report: report.report, number: $0) }
      }
      let isWhole = opened.contains(number) || all.count <= Self.fewest
      lines += isWhole ? all : Array(all.prefix(Self.fewest))
      let more = found.count - (isWhole ? all.count : Self.fewest)
      if more > 0 { lines.append(.more(story: number, more)) }
    }
  }

  mutating func fit(height: Int) { viewport.fit(height: height, count: lines.count) }

  mutating func move(_ action: Action) {
    viewport.perform(action)
    let isUp = [.lineUp, .halfPageUp, .pageUp].contains(action)
    if line == .blank { viewport.perform(isUp ? .lineUp : .lineDown) }
  }

  mutating func scroll(by lines: Int) { viewport.scroll(by: lines) }

  /// Whether the cursor was on the line at a row of the list already.
  mutating func go(toRow row: Int) -> Bool {
    let line = viewport.top + row
    guard viewport.shown.contains(line), lines[line] != .blank else { return false }
    defer { viewport.place(line, atRow: row) }
    return line == viewport.cursor
  }

  /// Goes to the next place, round the end; whether it went round.
  mutating func goToHit(forward: Bool) -> Bool {
    let hits = lines.indices.filter { if case .hit = lines[$0] { true } else { false } }
    let next = forward ? hits.first { $0 > viewport.cursor } : hits.last { $0 < viewport.cursor }
    guard let line = next ?? (forward ? hits.first : hits.last) else { return false }
    viewport.move(to: line)
    return next == nil
  }

  /// Goes to the next story, or the one before.
  mutating func goToStory(forward: Bool) {
    let starts = lines.indices.filter { if case .story = lines[$0] { true } else { false } }
    let next = forward ? starts.first { $0 > viewport.cursor } : starts.last { $0 < viewport.cursor }
    if let next { viewport.move(to: next) }
  }

  /// Shows all places of the story at the cursor, or some again.
  mutating func open(_ isOpen: Bool) {
    guard let story = storyAtCursor, isOpen != opened.contains(story) else { return }
    let line = line
    if isOpen { opened.insert(story) } else { opened.remove(story) }
    layOut()
    fit(height: viewport.height)
    let place = lines.firstIndex(of: line) ?? lines.firstIndex(of: .story(story)) ?? 0
    viewport.move(to: lines.firstIndex(of: line) ?? (isOpen ? place + 1 + Self.fewest : place))
  }

  /// The number of the story that the cursor's line is of.
  var storyAtCursor: Int? {
    switch line {
    case .story(let story), .hit(let story, _, _), .more(let story, _): story
    case .blank: nil
    }
  }

  /// `3 of 35`: the place at the cursor, or the first after it.
  var position: String {
    var before = 0
    for line in lines[..<viewport.cursor] {
      switch line {
      case .hit: before += 1
      case .more(_, let count): before += count
      case .story, .blank: break
      }
    }
    return "\(min(before + 1, count)) of \(count)"
  }

  func checkInvariants() {
    assert(!lines.isEmpty && viewport.count == lines.count, "the viewport counts the lines")
    viewport.checkInvariants()
  }
}
