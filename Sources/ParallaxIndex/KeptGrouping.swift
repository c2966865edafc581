internal import ParallaxDatabase
internal import ParallaxModel

/// The stories as they were grouped last, by the numbers of their reports.
struct KeptGrouping {
  struct Story {
    /// By path and place.
    let reports: [Int32]
    let folded: Int
    let isJoined: Bool
  }

  /// The change that it was made after; -1 where nothing was grouped.
  let change: Int
  /// What decided it beside the signatures: the reader's corrections, and the order of the roots' names.
  let said: Int
  let stories: [Story]

  init(change: Int, said: Int, stories: [Story]) {
    self.change = change
    self.said = said
    self.stories = stories
  }

  init(in database: borrowing Database) throws(DatabaseProblem) {
    var found: (change: Int, said: Int, stories: [Story]?) = (-1, 0, [])
    try database.run("SELECT change, said, stories, sum FROM grouping") { row in
      let sum = row.number(3)
      row.withBytes(2) { found = (row.number(0), row.number(1), Self.stories(in: $0, sum)) }
    }
    guard let stories = found.stories else { throw DatabaseProblem(.foreign, path: database.path) }
    self.init(change: found.change, said: found.said, stories: stories)
  }

  func write(to database: borrowing Database) throws(DatabaseProblem) {
    var numbers: [Int32] = []
    for story in stories {
      numbers += [Int32(story.reports.count), Int32(story.folded), story.isJoined ? 1 : 0] + story.reports
    }
    let bytes = numbers.withUnsafeBytes { Array($0) }
    try database.run(
      "REPLACE INTO grouping (id, change, said, stories, sum) VALUES (1, ?, ?, ?, ?)",
      [.number(change), .number(said), .bytes(bytes), .number(bytes.checksum)])
  }

  /// Nil where the bytes are damaged.
  private static func stories(in bytes: UnsafeRawBufferPointer, _ sum: Int) -> [Story]? {
    guard bytes.checksum == sum, bytes.count % 4 == 0 else { return nil }
    var stories: [Story] = []
    var place = 0
    func number(_ place: Int) -> Int32 { bytes.loadUnaligned(fromByteOffset: 4 * place, as: Int32.self) }
    while place + 3 <= bytes.count / 4 {
      let count = Int(number(place))
      guard count > 0, place + 3 + count <= bytes.count / 4 else { return nil }
      stories.append(
        Story(
          reports: (place + 3..<place + 3 + count).map(number), folded: Int(number(place + 1)),
          isJoined: number(place + 2) != 0))
      place += 3 + count
    }
    return stories
  }

  /// The stories with what is known of their reports: without those that are gone, and those that came since as stories
  /// of one.
  ///
  /// - Parameter reports: ascending by their numbers.
  func stories(of reports: [ListedReport]) -> [ListedStory] {
    var places = [Int: Int](minimumCapacity: reports.count)
    for (place, report) in reports.enumerated() { places[report.id] = place }
    var isTaken = [Bool](repeating: false, count: reports.count)
    var isAsGrouped = true
    var listed: [ListedStory] = []
    listed.reserveCapacity(stories.count)
    for story in stories {
      let own = story.reports.compactMap { places[Int($0)] }
      if own.count < story.reports.count { isAsGrouped = false }
      for place in own { isTaken[place] = true }
      if own.isEmpty { continue }
      listed.append(
        ListedStory(
          reports: own.map { reports[$0] }, folded: min(story.folded, own.count - 1), isJoined: story.isJoined))
    }
    for place in reports.indices where !isTaken[place] {
      isAsGrouped = false
      listed.append(ListedStory(reports: [reports[place]]))
    }
    return isAsGrouped ? listed : listed.sorted { $0.precedes($1) }
  }
}

extension ListedStory {
  fileprivate func precedes(_ other: ListedStory) -> Bool {
    if reports.count != other.reports.count { return reports.count > other.reports.count }
    let (own, others) = (reports[0].name, other.reports[0].name)
    if own.path != others.path { return own.path.utf8.lexicographicallyPrecedes(others.path.utf8) }
    return own.document.utf8.lexicographicallyPrecedes(others.document.utf8)
  }
}
