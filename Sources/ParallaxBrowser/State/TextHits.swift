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
    let story: Story
    let reports: [ReportCount]
    let headline: String
    /// Of the newest report; empty where none states it.
    let date: String

    var count: Int { reports.reduce(0) { $0 + $1.count } }
  }

  let query: SearchQuery
  /// How many reports were searched.
  let searched: Int
  /// Those with most places first.
  let stories: [Found]
  private(set) var lines: [Line] = []
  private(set) var viewport = Viewport()
  /// The stories that show all their places, by their numbers.
  private var opened: Set<Int> = []

  /// Places of a story that show at first.
  private static let fewest = 3

  /// Nil where no text has the words.
  ///
  init?(
    _ query: SearchQuery, in texts: some TextSearching, of collation: Collation, height: Int
  ) throws(SearchProblem) {
    let counts = try texts.counts(of: query)
    if counts.isEmpty { return nil }
    let byReport = Dictionary(uniqueKeysWithValues: counts.map { ($0.report, $0) })
    let found = collation.stories.compactMap { story -> (found: Found, day: PublishedDay?)? in
      let reports = story.reports.compactMap { byReport[$0] }
      if reports.isEmpty { return nil }
      let day = StoryDates(story.reports.map { collation.reports[$0] }).last
      let headline = StoryWords(story, in: collation).headline
      return (Found(story: story, reports: reports, headline: headline, date: day?.short ?? ""), day)
    }
    stories = found.enumerated().sorted { Self.precedes($0, $1) }.map(\.element.found)
    self.query = query
    searched = texts.count
    layOut()
    fit(height: height)
    viewport.place(1, atRow: 1)
  }

  /// Of two that have the words equally often the newer comes first, without a date last.
  private static func precedes(
    _ a: (offset: Int, element: (found: Found, day: PublishedDay?)),
    _ b: (offset: Int, element: (found: Found, day: PublishedDay?))
  ) -> Bool {
    let (one, other) = (a.element, b.element)
    if one.found.count != other.found.count { return one.found.count > other.found.count }
    guard let day = one.day, let later = other.day, day != later else {
      return (one.day == nil ? 1 : 0, a.offset) < (other.day == nil ? 1 : 0, b.offset)
    }
    return day > later
  }

  /// How many places there are in all.
  var count: Int { stories.reduce(0) { $0 + $1.count } }
  /// In how many reports.
  var reportCount: Int { stories.reduce(0) { $0 + $1.reports.count } }

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
      if !isWhole { lines.append(.more(story: number, all.count - Self.fewest)) }
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
