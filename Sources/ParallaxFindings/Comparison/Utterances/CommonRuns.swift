internal import ParallaxSupport

/// Runs of words that two lists have in common: the longest one first, then those before it and behind it.
///
/// Each is a pair of clauses that stand for each other, where a longest common subsequence would put single words together
/// that stand far apart. Source: Ratcliff and Metzener, “Pattern Matching: The Gestalt Approach”, 1988.
struct CommonRuns {
  struct Run: Equatable {
    let own: Range<Int>
    let other: Range<Int>
  }

  /// How often a part is parted again: more is no text that anybody says.
  private static let mostDepth = 16

  /// In the order of both lists.
  private(set) var runs: [Run] = []

  init<Word: Equatable>(_ own: [Word], _ other: [Word]) {
    find(own, own.indices, other, other.indices, depth: 0)
    assert(runs.map(\.own).isAscendingWithoutOverlap, "runs are in the order of the first list")
    assert(runs.map(\.other).isAscendingWithoutOverlap, "runs are in the order of the second list")
  }

  private mutating func find<Word: Equatable>(
    _ own: [Word], _ a: Range<Int>, _ other: [Word], _ b: Range<Int>, depth: Int
  ) {
    guard depth < Self.mostDepth, let run = Self.longest(own, a, other, b) else { return }
    find(own, a.lowerBound..<run.own.lowerBound, other, b.lowerBound..<run.other.lowerBound, depth: depth + 1)
    runs.append(run)
    find(own, run.own.upperBound..<a.upperBound, other, run.other.upperBound..<b.upperBound, depth: depth + 1)
  }

  /// The length of the longest run of two lists.
  static func longest<Word: Equatable>(_ own: [Word], _ other: [Word]) -> Int {
    longest(own, own.indices, other, other.indices)?.own.count ?? 0
  }

  /// Of several that are the longest the first.
  private static func longest<Word: Equatable>(
    _ own: [Word], _ a: Range<Int>, _ other: [Word], _ b: Range<Int>
  ) -> Run? {
    if a.isEmpty || b.isEmpty { return nil }
    var row = [Int](repeating: 0, count: b.count + 1)
    var best: (count: Int, own: Int, other: Int) = (0, 0, 0)
    for place in a {
      for column in stride(from: b.count, to: 0, by: -1) {
        let there = b.lowerBound + column - 1
        row[column] = own[place] == other[there] ? row[column - 1] + 1 : 0
        if row[column] > best.count { best = (row[column], place, there) }
      }
    }
    guard best.count > 0 else { return nil }
    return Run(
      own: best.own + 1 - best.count..<best.own + 1, other: best.other + 1 - best.count..<best.other + 1)
  }

  /// Takes out what only looks alike.
  mutating func removeAll(where isAccident: (Run) -> Bool) { runs.removeAll(where: isAccident) }

  /// How many words both have.
  var count: Int { runs.reduce(0) { $0 + $1.own.count } }

  /// What stands between two runs, before the first and behind the last.
  struct Gap {
    let own: Range<Int>
    let other: Range<Int>
    let before: Run?
    let after: Run?
  }

  /// - Parameters:
  ///   - own: the length of the first list.
  ///   - other: that of the second.
  func gaps(own: Int, other: Int) -> [Gap] {
    var gaps: [Gap] = []
    for place in 0...runs.count {
      let before = place > 0 ? runs[place - 1] : nil
      let after = place < runs.count ? runs[place] : nil
      gaps.append(
        Gap(
          own: (before?.own.upperBound ?? 0)..<(after?.own.lowerBound ?? own),
          other: (before?.other.upperBound ?? 0)..<(after?.other.lowerBound ?? other), before: before, after: after))
    }
    return gaps
  }
}
