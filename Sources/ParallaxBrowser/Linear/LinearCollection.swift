package import ParallaxModel
import ParallaxPage

/// The list of stories of a large collection, line by line: a story that is opened is read by a `LinearReader`.
package struct LinearCollection: Sendable {
  /// What is asked of the collection's index and files.
  package enum Request: Sendable, Equatable {
    case open(ListedStory)
    case search(CollectionQuery)
    case quit
  }

  private let rows: [StoryRow]
  private let safe = SafeText()
  private let reasons: @Sendable ([ListedStory]) -> [[StoryReason]]
  /// The story that was listed last, counted from 1.
  private var last = 0

  /// Stories that are listed at a time.
  private static let listed = 20

  /// - Parameters:
  ///   - listing: in its order the stories have their numbers.
  ///   - reasons: what the reports of each of some stories share; of fewer where that is not known.
  package init(
    _ listing: StoryListing, reasons: @escaping @Sendable ([ListedStory]) -> [[StoryReason]] = { _ in [] }
  ) {
    rows = StoryRows(listing.stories, ascii: false).all
    self.reasons = reasons
  }

  /// What is said first.
  package mutating func greeting() -> [String] {
    let reports = rows.reduce(0) { $0 + $1.count }
    return ["\(rows.count.grouped) stories, \(reports.grouped) reports, the largest first. “help” lists the commands."]
      + list(from: 1)
  }

  /// What a line that was typed comes to: what is said, or what is asked.
  package mutating func answer(to line: String) -> (lines: [String], request: Request?) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let argument = words.count > 1 ? words[1] : ""
    guard let word = words.first?.lowercased() else { return (list(from: last + 1), nil) }
    if argument.isEmpty, Int(word) != nil { return open(word) }
    switch Self.commands.first(where: { $0.name.hasPrefix(word) })?.name {
    case "stories": return (list(from: Int(argument) ?? 1), nil)
    case "open": return open(argument)
    case "search" where !argument.isEmpty: return ([], .search(CollectionQuery(argument)))
    case "search": return (["Which words? Write search and some."], nil)
    case "help": return (Self.commands.map { "\($0.name)\($0.argument): \($0.words)." }, nil)
    case "quit": return ([], .quit)
    default: return (["There is no command “\(safe.line(word, fitting: 60))”; “help” lists them."], nil)
    }
  }

  private static let commands: [(name: String, argument: String, words: String)] = [
    ("stories", " [NUMBER]", "twenty stories from that number on; an empty line goes on"),
    ("open", " NUMBER", "read the story; the number alone will do, and list comes back here"),
    ("search", " WORDS", "which reports of all stories have these words, \"phrases\", beginn*, -not, outlet:NAME"),
    ("help", "", "these commands"), ("quit", "", "leave"),
  ]

  private mutating func list(from first: Int) -> [String] {
    guard rows.indices.contains(first - 1) else {
      return [rows.isEmpty ? "There is no story." : "That were all \(rows.count.grouped) stories."]
    }
    let end = min(rows.count, first - 1 + Self.listed)
    last = end
    let more = rows.count > end ? ["An empty line goes on; \((rows.count - end).grouped) stories more."] : []
    let shown = rows[first - 1..<end].filter { !$0.isAlone }
    let known = zip(shown.map(\.story.reports), reasons(shown.compactMap(\.listed)))
    let said = Dictionary(known) { one, _ in one }
    return (first...end).flatMap { number in
      let row = rows[number - 1]
      return [line(of: number)] + StoryReasonWords.lines(said[row.story.reports] ?? [], of: row.count)
    } + more
  }

  private func line(of number: Int) -> String {
    let row = rows[number - 1]
    let count = row.isAlone ? "alone" : "\(row.count) reports"
    let dates = row.dates.short.isEmpty ? "" : ", \(row.dates.short)"
    return "\(number). \(count): \(safe.line(row.headline))\(safe.line(dates))\(row.isJoined ? ", joined by you" : "")"
  }

  private func open(_ number: String) -> (lines: [String], request: Request?) {
    guard let place = Int(number).map({ $0 - 1 }), rows.indices.contains(place), let story = rows[place].listed else {
      return (["There are \(rows.count.grouped) stories; write open and a number."], nil)
    }
    return ([], .open(story))
  }

  /// What was found: of each report its story, and the first place.
  package func lines(of hits: CollectionHits) -> [String] {
    if hits.hits.isEmpty { return ["No text has “\(safe.line(hits.query.text, fitting: 60))”."] }
    let places = StoryRows(rows.compactMap(\.listed), ascii: false).places(of: Set(hits.hits.map(\.report.id)))
    let some = hits.hits.prefix(Self.listed)
    let more = hits.reportCount - some.count
    return ["\(hits.reportCount.grouped) \(hits.reportCount == 1 ? "report has" : "reports have") it."]
      + some.map { hit in
        let story = places[hit.report.id].map { "Story \($0 + 1), " } ?? ""
        let place = hit.places.first.map { ", line \($0.line): \(words(around: $0))" } ?? ""
        return story + safe.line(hit.report.outlet ?? hit.report.fileName) + place
      } + (more > 0 ? ["\(more.grouped) more."] : [])
  }

  /// Columns of the words around a place.
  private static let widestPlace: Column = 100

  private func words(around place: CollectionHit.Place) -> String {
    let text = HitText(place.hit, between: place.before, place.after, safe)
    return text.line(fitting: Self.widestPlace, marks: false).glyphs.map(\.text).joined()
  }
}
