internal import ParallaxSupport
internal import ParallaxText

/// A word of one reading beside a word of the other: the same, or only related (one stem, or one beginning).
struct WordPair: Equatable {
  let a: Int
  let b: Int
  let same: Bool
}

/// Which words of two readings belong together, as a person would say.
///
/// A minimal diff keeps every `the` and `of` that happens to stand in order. Here long common runs, found by `WordDiff`,
/// are certain; between them `PhraseAlignment` weighs what a common word tells against the cost of breaking a change
/// in two. Gaps too large for that keep the runs that weigh something. Last, `ChanceMatches` takes out what stands alone.
enum WordAlignment {
  /// Pairs in order of both sides.
  static func pairs(_ a: WordSequence, _ b: WordSequence) -> [WordPair] {
    let runs = runs(a.words, b.words)
    var result: [WordPair] = []
    var from = (a: 0, b: 0)
    for anchor in runs.compactMap({ core(of: $0, a, b) }) {
      result += gap(from.a..<anchor.a, from.b..<anchor.b, a, b, runs)
      result += (0..<anchor.count).map { WordPair(a: anchor.a + $0, b: anchor.b + $0, same: true) }
      from = (anchor.a + anchor.count, anchor.b + anchor.count)
    }
    result += gap(from.a..<a.count, from.b..<b.count, a, b, runs)
    let pairs = ChanceMatches(a: a, b: b).removed(from: result)
    checkInvariants(pairs)
    return pairs
  }

  private static func checkInvariants(_ pairs: [WordPair]) {
    assert(pairs.map(\.a).isStrictlyAscending && pairs.map(\.b).isStrictlyAscending, "pairs are in order of both sides")
  }

  private static let slack = 4
  private static let mostCells = 40_000

  /// The common runs, of which those that cannot be certain may be left out where nothing hangs on them: all but what both
  /// begin and end with, where what lies between has no long run in common.
  private static func runs(_ a: [WordID], _ b: [WordID]) -> [CommonRun] {
    guard a.count * b.count <= mostCells else { return WordDiff.commonRuns(a, b) }
    let (head, inner, tail) = Box(a: 0..<a.count, b: 0..<b.count, triedAnchors: .max).trimmed(a, b)
    if CommonGrams.mayShare(a[inner.a], b[inner.b], length: 2 * slack + 1) { return WordDiff.commonRuns(a, b) }
    var runs = RunList()
    runs.append(head)
    runs.append(tail)
    return runs.runs
  }

  /// The inner part of a run that is long enough to be certain; its ends stay open, so that changes beside it can slide.
  private static func core(of run: CommonRun, _ a: WordSequence, _ b: WordSequence) -> CommonRun? {
    let head = run.a == 0 && run.b == 0 ? 0 : slack
    let tail = run.a + run.count == a.count && run.b + run.count == b.count ? 0 : slack
    let count = run.count - head - tail
    guard count > 0, a.weight(run.a..<run.a + run.count) >= 2 * WordTable.Weight.content else { return nil }
    return CommonRun(a: run.a + head, b: run.b + head, count: count)
  }

  private static func gap(
    _ rangeA: Range<Int>, _ rangeB: Range<Int>, _ a: WordSequence, _ b: WordSequence, _ runs: [CommonRun]
  ) -> [WordPair] {
    guard !rangeA.isEmpty, !rangeB.isEmpty else { return [] }
    if rangeA.count * rangeB.count <= mostCells {
      return PhraseAlignment(a: a, b: b, rangeA: rangeA, rangeB: rangeB).pairs()
    }
    let first = runs.prefixCount { $0.a + $0.count <= rangeA.lowerBound }
    return runs[first...].prefix { $0.a < rangeA.upperBound }.flatMap { weightyPart(of: $0, rangeA, rangeB, a) }
  }

  /// The words of a run that lie in a gap, if together they weigh more than a change costs.
  private static func weightyPart(
    of run: CommonRun, _ rangeA: Range<Int>, _ rangeB: Range<Int>, _ a: WordSequence
  ) -> [WordPair] {
    let low = max(rangeA.lowerBound, run.a + max(0, rangeB.lowerBound - run.b))
    let high = min(rangeA.upperBound, run.a + min(run.count, rangeB.upperBound - run.b))
    guard low < high, a.weight(low..<high) > PhraseAlignment.changeCost else { return [] }
    return (low..<high).map { WordPair(a: $0, b: $0 - run.a + run.b, same: true) }
  }
}
