import ParallaxModel
import ParallaxPage

/// What the list says of a story: of one that is collated, or of one of a large collection, which only its index has
/// read. Tens of thousands of the latter stand in a list, so that most of it is put together when it is asked for.
struct StoryRow: Sendable {
  private enum Source: Sendable {
    case collated(Story, StoryWords, [ReportLine], languages: [String?], [Report])
    case listed(ListedStory)
  }

  private let source: Source
  /// Not yet safe to show.
  let headline: String
  let dates: StoryDates
  /// How many reports it has.
  let count: Int
  /// How many of them are near duplicates for which another stands, where that is known.
  let folded: Int
  /// Whether the reader has joined reports of it.
  let isJoined: Bool
  /// The report that tells it again after the files were read anew.
  let name: DocumentName

  init(_ story: Story, in collation: Collation) {
    let words = StoryWords(story, in: collation)
    let reports = story.reports.map { collation.reports[$0] }
    source = .collated(
      story, words, story.reports.map { ReportLine($0, in: collation) }, languages: reports.map { $0.language?.code },
      reports)
    headline = words.headline
    dates = StoryDates(reports)
    (count, folded) = (story.reports.count, 0)
    isJoined = collation.isJoined(story)
    name = collation.reports[words.base].document.name
  }

  /// The longest report stands for it.
  init(_ story: ListedStory) {
    source = .listed(story)
    let base = story.reports.indices.max { (story.reports[$0].words, $1) < (story.reports[$1].words, $0) }
    headline = base.map { story.reports[$0].headline } ?? ""
    name = base.map { story.reports[$0].name } ?? DocumentName(path: "")
    dates = StoryDates(story.reports.lazy.compactMap { $0.date.flatMap(PublishedDay.init(ofDate:)) })
    (count, folded, isJoined) = (story.reports.count, story.folded, story.isJoined)
  }

  var isAlone: Bool { count == 1 }
  var newest: PublishedDay? { dates.last }

  /// Days from the first report to the last where they are so many that the story may be two.
  var suspiciousDays: Int? { dates.days.flatMap { $0 > Self.mostDays ? $0 : nil } }

  private static let mostDays = 14

  /// Its reports, as the list counts them.
  var story: Story {
    switch source {
    case .collated(let story, _, _, _, _): story
    case .listed(let story): Story(reports: story.reports.map(\.id).sorted())
    }
  }

  /// Nil for a story that is collated.
  var listed: ListedStory? { if case .listed(let story) = source { story } else { nil } }

  /// As an index would list it.
  var asListed: ListedStory {
    switch source {
    case .listed(let story): story
    case .collated(_, _, let lines, let languages, let reports):
      ListedStory(
        reports: lines.indices.map { place in
          let line = lines[place]
          return ListedReport(
            id: line.report, name: reports[place].document.name, headline: line.headline, outlet: line.outlet,
            date: line.day?.iso, language: languages[place], words: reports[place].bodyWords)
        }, isJoined: isJoined)
    }
  }

  /// In the order of the reports.
  var lines: [ReportLine] {
    switch source {
    case .collated(_, _, let lines, _, _): lines
    case .listed(let story): zip(story.reports, story.fileNames).map(ReportLine.init)
    }
  }

  /// By outlet how many of the reports it has; those without an outlet are left out.
  var outlets: [String: Int] {
    switch source {
    case .collated(_, _, let lines, _, _): lines.compactMap(\.outlet).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    case .listed(let story): story.reports.compactMap(\.outlet).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
  }

  /// What words are looked for in: headlines, short names, outlets, days.
  var texts: [String] {
    switch source {
    case .collated(_, let words, let lines, _, _):
      return [words.headline, words.dates] + lines.map(\.headline) + words.sigla + words.outlets
    case .listed(let story):
      let days = [dates.first, dates.last].compactMap(\.?.iso)
      return [headline] + days + story.reports.flatMap { [$0.headline, $0.outlet ?? $0.fileName] }
    }
  }

  // MARK: Asked of every row of a list

  /// Whether any of its reports is one of these, as the list counts them.
  func has(anyOf reports: Set<Int>) -> Bool {
    switch source {
    case .collated(let story, _, _, _, _): story.reports.contains(where: reports.contains)
    case .listed(let story): story.reports.contains { reports.contains($0.id) }
    }
  }

  /// Whether a report of that name is one of them.
  func has(_ name: DocumentName, in collation: Collation) -> Bool {
    switch source {
    case .collated(let story, _, _, _, _): story.reports.contains { collation.reports[$0].document.name == name }
    case .listed(let story): story.reports.contains { $0.name == name }
    }
  }

  /// Whether an outlet, or the short name of a report, meets a condition.
  func hasOutlet(where isMeant: (String) -> Bool) -> Bool {
    switch source {
    case .collated(_, let words, _, _, _): (words.outlets + words.sigla).contains(where: isMeant)
    case .listed(let story): story.reports.contains { isMeant($0.outlet ?? $0.fileName) }
    }
  }

  /// Whether a report is written in the language of that code.
  func hasLanguage(_ code: String) -> Bool {
    switch source {
    case .collated(_, _, _, let languages, _): languages.contains { $0?.lowercased() == code }
    case .listed(let story): story.reports.contains { $0.language?.lowercased() == code }
    }
  }

  /// Nil where a report has none.
  var outletsOfAll: [String]? {
    switch source {
    case .collated(_, _, let lines, _, _): Self.all(lines.lazy.map(\.outlet))
    case .listed(let story): Self.all(story.reports.lazy.map(\.outlet))
    }
  }

  private static func all(_ outlets: some Sequence<String?>) -> [String]? {
    var all: [String] = []
    for outlet in outlets {
      guard let outlet else { return nil }
      all.append(outlet)
    }
    return all
  }

  /// Whether a list shows the same of both.
  func shows(as other: StoryRow) -> Bool {
    switch (source, other.source) {
    case (.listed(let a), .listed(let b)): a == b
    case (.collated(_, _, let a, _, _), .collated(_, _, let b, _, _)): a == b && isJoined == other.isJoined
    default: false
    }
  }
}
