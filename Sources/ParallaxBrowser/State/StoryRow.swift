import ParallaxModel
import ParallaxPage

/// What the list says of a story.
struct StoryRow: Sendable {
  let story: Story
  let words: StoryWords
  let dates: StoryDates
  /// By outlet how many of the reports it has; those without an outlet are left out.
  let outlets: [String: Int]
  /// Whether the reader has joined reports of it.
  let isJoined: Bool
  /// The report that tells it again after the files were read anew.
  let name: DocumentName
  /// What words are looked for in: headlines, sigla, outlets; folded.
  private let folded: FoldedText

  init(_ story: Story, in collation: Collation) {
    self.story = story
    words = StoryWords(story, in: collation)
    let reports = story.reports.map { collation.reports[$0] }
    dates = StoryDates(reports)
    outlets = reports.compactMap(\.outlet).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    isJoined = collation.isJoined(story)
    name = collation.reports[words.base].document.name
    let headlines = reports.compactMap { report in report.headline.map { report.document.string($0.bytes) } }
    folded = FoldedText(
      ([words.headline, words.dates] + headlines + words.sigla + words.outlets).joined(separator: "\n"))
  }

  var count: Int { story.reports.count }
  var isAlone: Bool { count == 1 }
  var newest: PublishedDay? { dates.last }

  /// Days from the first report to the last where they are so many that the story may be two.
  var suspiciousDays: Int? { dates.days.flatMap { $0 > Self.mostDays ? $0 : nil } }

  private static let mostDays = 14

  /// Whether headlines, sigla or outlets hold the words.
  func holds(_ words: ArraySlice<UInt8>) -> Bool { !folded.places(of: words).isEmpty }
}

/// What has been learnt of stories in this run; by their reports.
struct StoryRecord: Sendable {
  /// How many facts differ, of stories that were collated.
  var differ: [[Int]: Int] = [:]
  /// Whether what was read in earlier runs is known.
  var knowsEarlierReading = false
}

extension Workspace {
  /// How many facts differ in a story; nil before it was collated.
  func differing(in story: Story) -> Int? { story.reports.count == 1 ? 0 : record.differ[story.reports] }

  /// Whether nothing of a story was read yet; nil where that is not known.
  func isUnread(_ story: Story) -> Bool? {
    if story.reports.contains(where: notebook.readReports.contains) { return false }
    return record.knowsEarlierReading ? true : nil
  }

  /// Whether there is a note on a report of a story.
  func isNoted(_ story: Story) -> Bool {
    notebook.notes.contains { note in note.place.map { story.reports.contains($0.report) } ?? false }
  }
}

/// In which order stories are listed.
enum StoryOrder: String, Sendable, CaseIterable {
  case newest = "newest first"
  case count = "most reports first"
  case differ = "most facts that differ first"
  case days = "most days first"
  case headline = "by headline"

  /// Indices of `rows`; those alike keep their order, the largest first.
  func sorted(_ rows: [StoryRow], in workspace: Workspace) -> [Int] {
    switch self {
    case .newest: Self.stably(rows, by: Self.isNewer)
    case .count: Array(rows.indices)
    case .differ:
      Self.stably(rows) { (workspace.differing(in: $0.story) ?? -1) > (workspace.differing(in: $1.story) ?? -1) }
    case .days: Self.stably(rows) { ($0.dates.days ?? -1) > ($1.dates.days ?? -1) }
    case .headline:
      Self.stably(rows) {
        FoldedText($0.words.headline).bytes.lexicographicallyPrecedes(FoldedText($1.words.headline).bytes)
      }
    }
  }

  /// What has no date comes last.
  private static func isNewer(_ a: StoryRow, than b: StoryRow) -> Bool {
    guard let day = a.newest else { return false }
    return b.newest.map { day > $0 } ?? true
  }

  private static func stably(_ rows: [StoryRow], by precedes: (StoryRow, StoryRow) -> Bool) -> [Int] {
    rows.indices.sorted { a, b in
      if precedes(rows[a], rows[b]) { return true }
      return precedes(rows[b], rows[a]) ? false : a < b
    }
  }
}
