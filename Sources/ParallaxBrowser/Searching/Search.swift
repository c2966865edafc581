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
    let place: PagePlace
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
  /// Whether the stops are those of the page as it is laid out now; they are found when somebody asks for them.
  private(set) var isLocated = false

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

  /// The page is another one.
  mutating func lose() { isLocated = false }

  /// Finds the lines of the matches on a new page. Matches in `hidden` reports are left out; so are those that the
  /// page folds away where the same passage shows the words in another reading.
  mutating func locate(on page: inout LaidOutPage, _ synopsis: Synopsis, _ reports: [Report], hidden: Set<Int>) {
    let all = reports.indices.filter { !hidden.contains($0) }.flatMap { report in
      places[report].map { Match(report: report, bytes: $0) }
    }
    let homes = all.map { Self.passage(before: $0.bytes, in: reports[$0.report], home: synopsis.home[$0.report]) }
    let parts = Self.parts(of: &page, showing: all, homes)
    var indices: [Int: PageIndex] = [:]
    let words = WordIndex(parts, of: page, reports: reports.count) { indices[$0] = PageIndex($1) }
    let starts = Self.starts(in: indices)
    var shown: [Stop] = []
    var folded: [(stop: Stop, passage: Int)] = []
    var outside: [Int] = []
    for (match, home) in zip(all, homes) {
      if let place = words.place(of: match.bytes, in: match.report) {
        shown.append(Stop(match: match, place: place, isShown: true))
      } else if let home, let place = starts[home] {
        folded.append((Stop(match: match, place: place, isShown: false), home))
      } else if outside.last != match.report {
        outside.append(match.report)
      }
    }
    let passages = Set(
      shown.compactMap { stop in indices[stop.place.part].flatMap { page.passage(at: stop.place, $0) } })
    stops = shown + folded.filter { !passages.contains($0.passage) }.map(\.stop)
    stops.sort {
      ($0.place, $0.match.report, $0.match.bytes.lowerBound) < ($1.place, $1.match.report, $1.match.bytes.lowerBound)
    }
    self.outside = outside
    isLocated = true
    checkInvariants()
  }

  /// The parts of the page that matches may show in, ascending.
  private static func parts(of page: inout LaidOutPage, showing all: [Match], _ homes: [Int?]) -> [Int] {
    var isWanted = Array(repeating: false, count: page.partCount)
    for (match, home) in zip(all, homes) {
      for part in page.parts(showing: match.bytes, of: match.report) { isWanted[part] = true }
      if let part = home.flatMap(page.part) { isWanted[part] = true }
    }
    return isWanted.indices.filter { isWanted[$0] }
  }

  /// The first lines of the passages that show in some parts.
  private static func starts(in parts: [Int: PageIndex]) -> [Int: PagePlace] {
    var starts: [Int: PagePlace] = [:]
    for (part, index) in parts { for (passage, row) in index.starts { starts[passage] = PagePlace(part, row) } }
    return starts
  }

  func checkInvariants() {
    assert(places.allSatisfy { $0.map(\.lowerBound).isStrictlyAscending }, "places stand in text order")
    assert(zip(stops, stops.dropFirst()).allSatisfy { $0.place <= $1.place }, "stops stand in the order of the page")
    assert(outside.isStrictlyAscending, "each report outside the page is named once")
  }

  /// The passage that holds the words, or the last one that stands before them in the report.
  private static func passage(before bytes: Range<Int>, in report: Report, home: [Int?]) -> Int? {
    let sentence = report.sentence(atByte: bytes.lowerBound)
    guard home.indices.contains(sentence) else { return nil }
    return home[...sentence].last { $0 != nil } ?? home.first { $0 != nil } ?? nil
  }

  /// The stop after (or before) the current one, or else after `here`; `including` says whether that line itself counts.
  func stop(after here: PagePlace?, forward: Bool, including: Bool) -> (position: Int, wrapped: Bool)? {
    if stops.isEmpty { return nil }
    let here = here ?? PagePlace(0, 0)
    if let at = stops.firstIndex(where: { $0.match == current }), stops[at].place == here, !including {
      let next = forward ? at + 1 : at - 1
      return stops.indices.contains(next) ? (next, false) : (forward ? 0 : stops.count - 1, true)
    }
    let next =
      forward
      ? stops.firstIndex { including ? $0.place >= here : $0.place > here }
      : stops.lastIndex { $0.place < here }
    return next.map { ($0, false) } ?? (forward ? 0 : stops.count - 1, true)
  }
}
