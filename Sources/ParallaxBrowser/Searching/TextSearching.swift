import ParallaxModel
import Synchronization

/// What is asked of the texts of all reports. Memory answers it; an index can in its place.
protocol TextSearching: Sendable {
  /// How many reports there are.
  var count: Int { get }

  /// How often each report has what is looked for, those without left out; in canonical order.
  func counts(of query: SearchQuery) throws(SearchProblem) -> [ReportCount]

  /// Its places in a report, in text order, as bytes into its text.
  func places(of query: SearchQuery, in report: Int) throws(SearchProblem) -> [Range<Int>]
}

/// How often a report has something.
struct ReportCount: Sendable, Equatable {
  let report: Int
  let count: Int
}

/// The texts that are read, folded once: a search goes through their bytes, and folds again only the reports that it
/// shows places of.
struct MemoryTexts: TextSearching {
  /// Between two segments, so that nothing is found across them; no folded text has it.
  private static let border: UInt8 = 0xFF

  private let reports: [Report]
  /// Lower case, by report.
  private let folded: [[UInt8]]

  init(_ reports: [Report]) {
    self.reports = reports
    folded = .inParallel(reports.count, fewest: 16) { index in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(reports[index].document.text.count + reports[index].segments.count)
      for segment in reports[index].segments {
        FoldedText.fold(reports[index].document.text[segment.bytes], into: &bytes)
        bytes.append(Self.border)
      }
      return bytes
    }
  }

  var count: Int { reports.count }

  func counts(of query: SearchQuery) throws(SearchProblem) -> [ReportCount] {
    if query.isRegex { return try counts(of: query, in: Array(reports.indices)) }
    let words = FoldedText(query.text).trimmed
    if words.isEmpty { return [] }
    let search = ByteSearch(Array(words))
    let found = folded.indices.compactMap { report in
      let count = search.count(in: folded[report])
      return count > 0 ? ReportCount(report: report, count: count) : nil
    }
    return query.keepsCase ? try counts(of: query, in: found.map(\.report)) : found
  }

  private func counts(of query: SearchQuery, in some: [Int]) throws(SearchProblem) -> [ReportCount] {
    guard let matcher = try Matcher(query) else { return [] }
    var found: [ReportCount] = []
    for report in some {
      let count = try places(of: matcher, in: report).count
      if count > 0 { found.append(ReportCount(report: report, count: count)) }
    }
    return found
  }

  func places(of query: SearchQuery, in report: Int) throws(SearchProblem) -> [Range<Int>] {
    guard let matcher = try Matcher(query) else { return [] }
    return try places(of: matcher, in: report)
  }

  private func places(of matcher: Matcher, in report: Int) throws(SearchProblem) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for segment in reports[report].segments {
      let bytes = reports[report].document.text[segment.bytes]
      places += try matcher.places(in: bytes, offset: segment.bytes.lowerBound)
    }
    return places
  }
}

/// The texts of some reports, folded when they are first asked for.
final class FoldedReports: Sendable {
  private let reports: [Report]
  private let made = Mutex<MemoryTexts?>(nil)

  init(_ reports: [Report]) { self.reports = reports }

  var texts: MemoryTexts {
    made.withLock { made in
      let texts = made ?? MemoryTexts(reports)
      made = texts
      return texts
    }
  }
}

/// Finds some bytes in others (R. N. Horspool, *Practical fast searching in strings*, 1980).
struct ByteSearch {
  private let words: [UInt8]
  /// By the last byte looked at, how far to go on.
  private var steps: [Int]

  init(_ words: [UInt8]) {
    self.words = words
    steps = Array(repeating: words.count, count: 256)
    for (place, byte) in words.dropLast().enumerated() { steps[Int(byte)] = words.count - 1 - place }
  }

  /// How many places there are that do not overlap each other.
  func count(in text: [UInt8]) -> Int {
    var (count, start) = (0, 0)
    while let place = next(in: text, from: start) {
      count += 1
      start = place + words.count
    }
    return count
  }

  /// The first place at `start` or behind it; of no bytes none.
  func next(in text: [UInt8], from start: Int) -> Int? {
    let length = words.count
    if length == 0 { return nil }
    return text.withUnsafeBufferPointer { text in
      words.withUnsafeBufferPointer { words in
        steps.withUnsafeBufferPointer { steps in
          var end = start + length - 1
          while end < text.count {
            var offset = 0
            while offset < length, text[end - offset] == words[length - 1 - offset] { offset += 1 }
            if offset == length { return end - length + 1 }
            end += steps[Int(text[end])]
          }
          return nil
        }
      }
    }
  }
}
