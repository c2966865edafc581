import ParallaxModel
import ParallaxPage

/// On which line of a page the words of a report stand.
struct WordIndex: Sendable {
  private struct Entry: Sendable {
    let bytes: Range<Int>
    let line: Int
  }

  /// How a line shows words: best first.
  private enum Rank: Int, CaseIterable { case ownReading, amongOthers, goneElsewhere }

  /// Per rank and report, sorted by their bytes.
  private var entries: [[[Entry]]]

  /// Looks at `lines` of the page alone, or at all of them.
  init(_ page: Page, lines: ClosedRange<Int>? = nil, reports: Int) {
    entries = Rank.allCases.map { _ in Array(repeating: [], count: reports) }
    let numbers = lines.map { $0.lowerBound..<$0.upperBound + 1 } ?? page.lines.indices
    for number in numbers {
      for run in page.lines[number].runs {
        guard let source = run.source, source.report < reports else { continue }
        let rank = Self.rank(run, in: page.lines[number])
        entries[rank.rawValue][source.report].append(Entry(bytes: source.bytes, line: number))
      }
    }
    for rank in entries.indices {
      for report in 0..<reports {
        entries[rank][report].sort { ($0.bytes.lowerBound, $0.line) < ($1.bytes.lowerBound, $1.line) }
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
  func line(of bytes: Range<Int>, in report: Int) -> Int? {
    for own in entries where report < own.count {
      if let line = Self.line(of: bytes, in: own[report]) { return line }
    }
    return nil
  }

  private static func line(of bytes: Range<Int>, in entries: [Entry]) -> Int? {
    let end = entries.prefixCount { $0.bytes.lowerBound < bytes.upperBound }
    // A reading's runs follow each other, and words are shown a few times at most: what overlaps stands close before.
    return entries[max(0, end - 12)..<end].first { $0.bytes.overlaps(bytes) }?.line
  }
}
