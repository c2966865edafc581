import ParallaxModel

/// A large collection: its stories as the index lists them. Only the story that is open is collated.
struct CollectionState: Sendable {
  /// What the list shows.
  private(set) var rows: StoryRows
  /// What it would show, had the reader asked for it: taking it in would move the lines that are looked at.
  private(set) var newer: StoryRows?
  /// How far reading and grouping is.
  private(set) var state: StoryListing.State
  /// How many reports are known.
  private(set) var reportCount: Int
  /// The reports of which something was read, and those with a note, by their numbers in the index.
  private(set) var read: Set<Int>
  private(set) var noted: Set<Int>

  /// The reports of the story that is open; none before the first.
  private(set) var open: [ListedReport] = []
  /// What is being opened, and what is looked for.
  var opening: StoryOpening?
  var search: CollectionSearch?
  /// Stories that cannot be counted.
  private(set) var uncounted: Set<[Int]> = []
  /// Whether the stories are grouped anew after the reader's word.
  var isRegrouping = false
  /// How many were opened, read or asked.
  private var count = 0

  init(_ news: CollectionNews) {
    rows = news.rows
    (state, reportCount) = (news.state, news.reportCount)
    (read, noted) = (news.read, news.noted)
  }

  /// What the last line says meanwhile; nil where nobody waits for anything.
  var words: String? {
    if let opening { return opening.words }
    if let search, !search.isAgain { return "looking in all texts … Esc stops" }
    return isRegrouping ? "grouping the stories …" : nil
  }

  /// `1,204 stories more; R shows them`; nil where the list shows what there is.
  ///
  /// - Parameter key: shows them.
  func offer(_ key: String) -> String? {
    guard let newer else { return nil }
    let more = newer.count - rows.count
    return more > 0
      ? "\(more.grouped) \(more == 1 ? "story" : "stories") more; \(key) shows \(more == 1 ? "it" : "them")"
      : "the stories have changed; \(key) shows them"
  }

  /// `reading 3,100 of 50,000 …`; nil where all is read and grouped.
  var progress: String? {
    switch state {
    case .reading(let done, let all): "reading \(done.grouped) of \(all.grouped) …"
    case .grouping where reportCount == 0: "looking for reports …"
    case .grouping: "grouping …"
    case .whole: nil
    }
  }

  /// Whether each report was compared with all others, so that one without a story stands alone.
  var isGrouped: Bool { state == .whole }

  /// Whether nothing is under way that a reader waits for more than for figures.
  var isAtRest: Bool { isGrouped && opening == nil && search == nil && !isRegrouping }

  mutating func leaveUncounted(_ story: Story) { uncounted.insert(story.reports) }

  // MARK: News

  mutating func hear(_ state: StoryListing.State) { self.state = state }

  /// What is known besides the stories.
  mutating func learn(_ news: CollectionNews) {
    (state, reportCount) = (news.state, news.reportCount)
    read.formUnion(news.read)
    noted.formUnion(news.noted)
  }

  mutating func show(_ rows: StoryRows) { (self.rows, newer) = (rows, nil) }

  mutating func showNewer() { if let newer { show(newer) } }

  mutating func hold(_ rows: StoryRows) { newer = rows }

  // MARK: The story that is open

  mutating func learn(read: Set<Int>, noted: Set<Int>) {
    self.read.formUnion(read)
    self.noted.subtract(open.map(\.id))
    self.noted.formUnion(noted)
  }

  mutating func finishOpening() {
    open = opening?.reports ?? open
    opening = nil
  }

  /// The number of a report that is open.
  func number(of name: DocumentName) -> Int? { open.first { $0.name == name }?.id }

  /// Begins to open stories.
  mutating func begin(_ stories: [ListedStory], at place: StoryOpening.Place?) {
    opening = StoryOpening(
      reports: stories.flatMap(\.reports), storyCount: stories.count, number: count, place: place)
    count += 1
  }

  /// Begins to read a story for the groups that it could be divided in.
  mutating func beginReading(_ story: ListedStory) -> StoryReading {
    defer { count += 1 }
    return StoryReading(reports: story.reports, number: count)
  }

  mutating func ask(_ query: CollectionQuery, isAgain: Bool) {
    search = CollectionSearch(query: query, number: count, isAgain: isAgain)
    count += 1
  }

  // MARK: The reader's word on stories

  /// The stories as the reader has said, before all are grouped anew: nothing else moves.
  mutating func apply(_ change: StoryChange.Kind, ascii: Bool) {
    var stories = rows.all.compactMap(\.listed)
    switch change {
    case .join(let reports): stories = Self.joined(stories, Set(reports))
    case .divide(let groups): stories = Self.divided(stories, groups)
    case .undo: return
    }
    show(StoryRows(stories, ascii: ascii))
  }

  private static func joined(_ stories: [ListedStory], _ reports: Set<ListedReport>) -> [ListedStory] {
    let parts = stories.filter { $0.reports.contains(where: reports.contains) }
    let whole = ListedStory(
      reports: parts.flatMap(\.reports).inCanonicalOrder, folded: parts.reduce(0) { $0 + $1.folded }, isJoined: true)
    return stories.compactMap { $0 == parts.first ? whole : parts.contains($0) ? nil : $0 }
  }

  private static func divided(_ stories: [ListedStory], _ groups: [[ListedReport]]) -> [ListedStory] {
    let all = Set(groups.joined())
    return stories.flatMap { story -> [ListedStory] in
      guard story.reports.contains(where: all.contains) else { return [story] }
      let rest = story.reports.filter { !all.contains($0) }
      return (rest.isEmpty ? groups : groups + [rest]).map { ListedStory(reports: $0.inCanonicalOrder) }
    }
  }
}

extension [ListedReport] {
  /// By path and place; of those alike, in the order of the index.
  fileprivate var inCanonicalOrder: [ListedReport] {
    sorted { a, b in
      for (x, y) in [(a.name.path, b.name.path), (a.name.document, b.name.document)] where x != y {
        return x.utf8.lexicographicallyPrecedes(y.utf8)
      }
      return a.id < b.id
    }
  }
}

extension Int {
  /// `50,000`.
  var grouped: String {
    let digits = String(self)
    var words = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { words.append(",") }
      words.append(digit)
    }
    return words
  }
}
