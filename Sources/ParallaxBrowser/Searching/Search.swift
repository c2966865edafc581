import ParallaxModel
import ParallaxPage

/// A search over the words of all reports, whether the page shows them or not.
struct Search: Sendable {
  struct Match: Sendable, Equatable {
    let report: Int
    let bytes: Range<Int>
  }

  /// A match with the line that `n` goes to.
  struct Stop: Sendable {
    let match: Match
    let line: Int
    /// Whether the words themselves are on the page.
    let isShown: Bool
  }

  let query: SearchQuery
  /// Per report, in text order.
  private let places: [[Range<Int>]]
  /// In the order of the page.
  private(set) var stops: [Stop] = []
  /// Reports outside the page that have it too.
  private(set) var outside: [Int] = []
  var current: Match?

  /// Searches every segment of every report; nil when the query has no visible character.
  init?(_ query: SearchQuery, in reports: [Report]) throws(SearchProblem) {
    guard let matcher = try Matcher(query) else { return nil }
    self.query = query
    var places: [[Range<Int>]] = []
    for report in reports {
      var own: [Range<Int>] = []
      for segment in report.segments {
        own += try matcher.places(in: report.document.text[segment.bytes], offset: segment.bytes.lowerBound)
      }
      places.append(own)
    }
    self.places = places
  }

  /// Its places in a report, in text order.
  func places(ofReport report: Int) -> [Range<Int>] { places.indices.contains(report) ? places[report] : [] }

  /// How often a report has it, whether the page shows it or not.
  func count(in report: Int) -> Int { places.indices.contains(report) ? places[report].count : 0 }

  /// The matches within a run of the page, for lighting them.
  func matches(in source: RunSource) -> [Match] {
    guard places.indices.contains(source.report) else { return [] }
    let own = places[source.report]
    let first = own.prefixCount { $0.upperBound <= source.bytes.lowerBound }
    return own[first...].prefix { $0.lowerBound < source.bytes.upperBound }
      .map { Match(report: source.report, bytes: $0) }
  }

  /// Finds the lines of the matches on a new page. Matches in `hidden` reports are left out; so are those that the
  /// page folds away where the same passage shows the words in another reading.
  mutating func locate(on page: LaidOutPage, _ synopsis: Synopsis, _ reports: [Report], hidden: Set<Int>) {
    let words = WordIndex(page.page, reports: reports.count)
    var shown: [Stop] = []
    var folded: [(stop: Stop, passage: Int)] = []
    var outside: [Int] = []
    for report in reports.indices where !hidden.contains(report) {
      for bytes in places[report] {
        let match = Match(report: report, bytes: bytes)
        if let line = words.line(of: bytes, in: report) {
          shown.append(Stop(match: match, line: line, isShown: true))
        } else if let passage = Self.passage(before: bytes, in: reports[report], home: synopsis.home[report]),
          let line = page.index.starts[passage]
        {
          folded.append((Stop(match: match, line: line, isShown: false), passage))
        } else if outside.last != report {
          outside.append(report)
        }
      }
    }
    let passages = Set(shown.compactMap { page.index.passage[$0.line] })
    stops = shown + folded.filter { !passages.contains($0.passage) }.map(\.stop)
    stops.sort {
      ($0.line, $0.match.report, $0.match.bytes.lowerBound) < ($1.line, $1.match.report, $1.match.bytes.lowerBound)
    }
    self.outside = outside
    checkInvariants()
  }

  func checkInvariants() {
    assert(places.allSatisfy { $0.map(\.lowerBound).isStrictlyAscending }, "places stand in text order")
    assert(stops.map(\.line).isAscending, "stops stand in the order of the page")
    assert(outside.isStrictlyAscending, "each report outside the page is named once")
  }

  /// The passage that holds the words, or the last one that stands before them in the report.
  private static func passage(before bytes: Range<Int>, in report: Report, home: [Int?]) -> Int? {
    let sentence = report.sentence(atByte: bytes.lowerBound)
    guard home.indices.contains(sentence) else { return nil }
    return home[...sentence].last { $0 != nil } ?? home.first { $0 != nil } ?? nil
  }

  /// The stop after (or before) the current one, or else after `line`; `from` says whether `line` itself counts.
  func stop(after line: Int, forward: Bool, including: Bool) -> (position: Int, wrapped: Bool)? {
    if stops.isEmpty { return nil }
    if let at = stops.firstIndex(where: { $0.match == current }), stops[at].line == line, !including {
      let next = forward ? at + 1 : at - 1
      return stops.indices.contains(next) ? (next, false) : (forward ? 0 : stops.count - 1, true)
    }
    let next =
      forward
      ? stops.firstIndex { including ? $0.line >= line : $0.line > line }
      : stops.lastIndex { $0.line < line }
    return next.map { ($0, false) } ?? (forward ? 0 : stops.count - 1, true)
  }
}
