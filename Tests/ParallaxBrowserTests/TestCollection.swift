import ParallaxModel
import ParallaxPage

@testable import ParallaxBrowser

/// A large collection as a session has it: its list says what an index would say, its stories are collated when they are
/// opened.
struct TestCollection {
  var browser: Browser
  private let files: [InputFile]
  private let choices: ReadingChoices
  /// Of the whole folder.
  let collation: Collation

  /// The stories of a folder below `Stories`, listed as its collation tells them.
  init(_ story: TestStory, _ columns: Int = 80, _ rows: Int = 24, listing: StoryListing? = nil) {
    collation = story.collation
    files = InputReader().read(paths: collation.reports.map(\.document.path)).files
    let outlets = collation.reports.compactMap { report in report.outlet.map { (report.document.path, $0) } }
    choices = ReadingChoices(outlets: Dictionary(uniqueKeysWithValues: outlets))
    browser = Self.placeholder.browser(columns, rows)
    browser.list(CollectionNews(listing ?? StoryListing(of: collation)))
  }

  private static let placeholder = TestStory(text: "Stories\n")

  /// Presses keys, and opens and reads what is wanted before the next.
  mutating func press(_ keys: String) {
    for key in keys.split(separator: " ") {
      browser.press(String(key))
      open()
      read()
    }
  }

  /// Collates what the browser wants read for a division, without some of the reports: they are gone.
  mutating func read(without gone: Int = 0) {
    guard let reading = browser.reading else { return }
    browser.take(ProposedGroups(opened(Array(reading.reports.dropLast(gone))), of: reading.reports))
  }

  /// Collates what the browser wants opened, as the files of its reports alone would be.
  mutating func open() {
    guard let opening = browser.opening else { return }
    _ = browser.take(opened(opening.reports, storyCount: opening.storyCount))
  }

  func opened(_ reports: [ListedReport], storyCount: Int = 1) -> OpenedStory {
    let names = Set(reports.map(\.name))
    let own = files.filter { names.contains(DocumentName(path: $0.path)) }
    var collation = Collation.collate(own, choices).collation
    let join = storyCount > 1 ? collation.joining(Array(collation.reports.indices)) : nil
    if let join { collation = collation.corrected(by: [join]) }
    return OpenedStory(
      collation, Projection(of: collation, story: collation.stories[0]), together: join.map { [$0] } ?? [])
  }

  var rows: [String] { browser.frame().rows }
  var status: String { rows.last ?? "" }
  /// The headlines of the stories that show.
  var listed: [String] { browser.stories.map { list in list.shown.map { list.rows[$0].headline } } ?? [] }
}

extension Browser {
  /// Takes what the reports of the chosen story share, where the browser asks for it.
  ///
  /// - Parameter whole: all reports; a listed one has its place among them for a number.
  mutating func explain(in whole: Collation) {
    guard let wanted = storyToExplain else { return }
    guard let listed = wanted.listed else { return take(ExplainedStories(of: collation)) }
    let story = Story(reports: listed.reports.map(\.id).sorted())
    take(ExplainedStories(wanted, whole.reasons(of: [story])[0]))
  }
}

extension StoryListing {
  /// What an index would list of a collation's stories.
  init(of collation: Collation, state: State = .whole) {
    let stories = collation.stories.map { story in
      ListedStory(reports: story.reports.map { ListedReport($0, of: collation) }, isJoined: collation.isJoined(story))
    }
    self.init(stories: stories, reportCount: collation.reports.count, state: state)
  }
}

extension ListedReport {
  /// The words put the base first, as an index puts the longest report.
  init(_ report: Int, of collation: Collation) {
    let own = collation.reports[report]
    let story = collation.stories.first { $0.reports.contains(report) }
    let isBase = story?.defaultBase(in: collation.reports, links: collation.links) == report
    let date = own.metadata.date.flatMap { $0.kind == .published ? $0.day : nil }
    self.init(
      id: report, name: own.document.name,
      headline: own.headline.map { own.document.string($0.bytes) } ?? StoryWords.beginning(of: own),
      outlet: own.outlet, date: date, language: own.language?.code, words: own.bodyWords + (isBase ? 100_000 : 0))
  }
}
