import ParallaxModel
import ParallaxPage
import Synchronization

/// The stories of a list, with what is found out once of all of them: there may be tens of thousands.
struct StoryRows: Sendable {
  /// In the order of the collation, or of the collection's index.
  let all: [StoryRow]
  let widths: StoryWidths
  /// What words are looked for in.
  let texts: StoryTexts
  /// How many reports they have.
  let reportCount: Int

  init(_ rows: [StoryRow], ascii: Bool) {
    all = rows
    widths = StoryWidths(rows, SafeText(ascii: ascii))
    texts = StoryTexts(rows)
    reportCount = rows.reduce(0) { $0 + $1.count }
  }

  init(_ collation: Collation, ascii: Bool) {
    self.init(collation.stories.map { StoryRow($0, in: collation) }, ascii: ascii)
  }

  /// Those of a large collection, on all processors.
  init(_ stories: [ListedStory], ascii: Bool) {
    let pieces = (stories.count + Self.piece - 1) / Self.piece
    let rows: [[StoryRow]] = .inParallel(pieces) { piece in
      stories[piece * Self.piece..<min(stories.count, (piece + 1) * Self.piece)].map(StoryRow.init)
    }
    self.init(rows.flatMap(\.self), ascii: ascii)
  }

  private static let piece = 4096

  var count: Int { all.count }

  /// The stories that have any of some reports, as indices: by report.
  func places(of reports: Set<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (place, row) in all.enumerated() where row.has(anyOf: reports) {
      for report in row.story.reports where reports.contains(report) { places[report] = place }
    }
    return places
  }
}

/// How wide the columns of a list have to be.
struct StoryWidths: Sendable {
  /// Of the number of reports.
  let count: Column
  /// Of the newest day.
  let newest: Column
  /// From the first day to the last.
  let dates: Column
  let hasSuspiciousDays: Bool
  /// All outlets, in the order of the alphabet; none where a report has none, or where they are too many for columns.
  let outlets: [String]

  private static let mostOutlets = 40

  init(_ rows: [StoryRow], _ safe: SafeText) {
    count = safe.columns(of: "\(rows.map(\.count).max() ?? 0)")
    newest = Self.widest(of: Set(rows.lazy.compactMap(\.newest))) { safe.columns(of: $0.short) }
    dates = Self.widest(of: Set(rows.lazy.map(\.dates))) { safe.columns(of: $0.short) }
    hasSuspiciousDays = rows.contains { $0.suspiciousDays != nil }
    outlets = Self.outlets(of: rows)
  }

  private static func widest<Words>(of distinct: Set<Words>, _ columns: (Words) -> Column) -> Column {
    distinct.lazy.map(columns).max() ?? 0
  }

  private static func outlets(of rows: [StoryRow]) -> [String] {
    var known: Set<String> = []
    for row in rows {
      guard let outlets = row.outletsOfAll else { return [] }
      known.formUnion(outlets)
      if known.count > mostOutlets { return [] }
    }
    return known.sorted()
  }
}

/// What words are looked for in the list of stories: headlines, short names, outlets, days. They are folded when they are
/// first asked for, and a search goes through the bytes of all.
final class StoryTexts: Sendable {
  private struct Folded {
    var bytes: [UInt8] = []
    /// By story, the end of its texts.
    var ends: [Int] = []
    /// By story, the end of its headline.
    var headlines: [Int] = []
  }

  /// Behind each text, so that nothing is found across two; no folded text has it.
  private static let border: UInt8 = 0xFF
  private static let piece = 2048

  private let rows: [StoryRow]
  private let made = Mutex<Folded?>(nil)

  init(_ rows: [StoryRow]) { self.rows = rows }

  private var folded: Folded {
    made.withLock { made in
      let folded = made ?? Self.folded(rows)
      made = folded
      return folded
    }
  }

  private static func folded(_ rows: [StoryRow]) -> Folded {
    let pieces: [Folded] = .inParallel((rows.count + piece - 1) / piece) { number in
      var folded = Folded()
      for row in rows[number * piece..<min(rows.count, (number + 1) * piece)] {
        for (place, text) in row.texts.enumerated() {
          FoldedText.fold(text, into: &folded.bytes)
          folded.bytes.append(border)
          if place == 0 { folded.headlines.append(folded.bytes.count - 1) }
        }
        folded.ends.append(folded.bytes.count)
      }
      return folded
    }
    var all = Folded()
    for piece in pieces {
      let offset = all.bytes.count
      all.bytes += piece.bytes
      all.ends += piece.ends.map { $0 + offset }
      all.headlines += piece.headlines.map { $0 + offset }
    }
    return all
  }

  /// Folds them now, where nobody waits for it.
  func prepare() { _ = folded }

  /// For each story whether its texts hold the words.
  ///
  /// - Parameter words: folded.
  func holds(_ words: [UInt8]) -> [Bool] {
    let folded = folded
    var holds = [Bool](repeating: false, count: folded.ends.count)
    let search = ByteSearch(words)
    var (start, story) = (0, 0)
    while let place = search.next(in: folded.bytes, from: start) {
      while folded.ends[story] <= place { story += 1 }
      holds[story] = true
      start = folded.ends[story]
    }
    return holds
  }

  /// The stories in the order of their folded headlines.
  var byHeadline: [Int] {
    let folded = folded
    return folded.bytes.withUnsafeBytes { bytes in
      // Most headlines differ in their first letters, which are one number.
      let headlines = folded.headlines.indices.map { story in
        bytes[(story == 0 ? 0 : folded.ends[story - 1])..<folded.headlines[story]]
      }
      let beginnings = headlines.map { headline in
        (0..<8).reduce(UInt64(0)) { number, place in
          number << 8 | (place < headline.count ? UInt64(headline[headline.startIndex + place]) : 0)
        }
      }
      return headlines.indices.sorted { a, b in
        if beginnings[a] != beginnings[b] { return beginnings[a] < beginnings[b] }
        if headlines[a].lexicographicallyPrecedes(headlines[b]) { return true }
        return a < b && !headlines[b].lexicographicallyPrecedes(headlines[a])
      }
    }
  }
}
