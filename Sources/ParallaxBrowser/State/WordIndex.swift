import ParallaxModel
import ParallaxPage

/// On which line the words of a report stand, among the lines of some parts of a page.
struct WordIndex: Sendable {
  private struct Entry: Sendable {
    let bytes: Range<Int>
    let place: PagePlace
  }

  /// How a line shows words: best first.
  private enum Rank: Int, CaseIterable { case ownReading, amongOthers, goneElsewhere }

  /// Per rank and report, sorted by their bytes.
  private var entries: [[[Entry]]]

  /// Looks at some parts of a page.
  ///
  /// - Parameter look: is shown each.
  init(_ parts: [Int], of page: LaidOutPage, reports: Int, look: (Int, [PageLine]) -> Void = { _, _ in }) {
    entries = Rank.allCases.map { _ in Array(repeating: [], count: reports) }
    for start in stride(from: 0, to: parts.count, by: Self.partsAtOnce) {
      // Lines that are set for this alone are let go.
      for (part, lines) in page.lines(ofParts: Array(parts[start...].prefix(Self.partsAtOnce))) {
        add(lines, lines.indices, of: part)
        look(part, lines)
      }
    }
    sort()
  }

  private static let partsAtOnce = 128

  /// Looks at `rows` of a part.
  init(_ part: Int, _ lines: [PageLine], rows: ClosedRange<Int>, reports: Int) {
    entries = Rank.allCases.map { _ in Array(repeating: [], count: reports) }
    add(lines, rows.lowerBound..<rows.upperBound + 1, of: part)
    sort()
  }

  private mutating func add(_ lines: [PageLine], _ rows: Range<Int>, of part: Int) {
    for row in rows {
      for run in lines[row].runs {
        guard let source = run.source, entries[0].indices.contains(source.report) else { continue }
        let rank = Self.rank(run, in: lines[row])
        entries[rank.rawValue][source.report].append(Entry(bytes: source.bytes, place: PagePlace(part, row)))
      }
    }
  }

  private mutating func sort() {
    for rank in entries.indices {
      for report in entries[rank].indices where entries[rank][report].count > 1 {
        entries[rank][report].sort { ($0.bytes.lowerBound, $0.place) < ($1.bytes.lowerBound, $1.place) }
      }
    }
    checkInvariants()
  }

  func checkInvariants() {
    for rank in entries {
      assert(rank.allSatisfy { $0.map(\.bytes.lowerBound).isAscending }, "entries are sorted by their bytes")
    }
  }

  private static func rank(_ run: Run, in line: PageLine) -> Rank {
    if line.report == run.source?.report, !line.isExcerpt { return .ownReading }
    return run.role == .variantGone ? .goneElsewhere : .amongOthers
  }

  /// The line that shows the first of `bytes`, in the report's own reading where it can be.
  func place(of bytes: Range<Int>, in report: Int) -> PagePlace? {
    for own in entries where report < own.count {
      if let place = Self.place(of: bytes, in: own[report]) { return place }
    }
    return nil
  }

  private static func place(of bytes: Range<Int>, in entries: [Entry]) -> PagePlace? {
    let end = entries.prefixCount { $0.bytes.lowerBound < bytes.upperBound }
    // A reading's runs follow each other, and words are shown a few times at most: what overlaps stands close before.
    return entries[max(0, end - 12)..<end].first { $0.bytes.overlaps(bytes) }?.place
  }
}
