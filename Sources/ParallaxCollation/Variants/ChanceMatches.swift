internal import ParallaxText

/// Takes out common words that stand alone between changes so large that they may well be there by chance.
///
/// `[-was-] rejected [-by the United States after contacts-]` beside `{+offered, but they+} rejected {+the offer, as an
/// agency reported+}` shares a word, but nothing is kept. Between small changes a lone word is kept.
struct ChanceMatches {
  let a: WordSequence
  let b: WordSequence

  /// The heaviest run that may be there by chance: one content word with a small one.
  private static let lone = WordTable.Weight.content + WordTable.Weight.function
  /// A change is large when it has so many words on both sides.
  private static let largeChange = 4
  /// When only lone words are kept, and together less than one part in so many of the shorter reading, nothing is.
  private static let leastShare: Int32 = 3

  private struct Run {
    let pairs: Range<Int>
    let weight: Int32
  }

  func removed(from pairs: [WordPair]) -> [WordPair] {
    var runs = runs(of: pairs)
    let kept = runs.reduce(0) { $0 + $1.weight }
    let onlyLone = runs.allSatisfy { $0.weight <= Self.lone }
    if onlyLone, kept * Self.leastShare < min(a.weight(0..<a.count), b.weight(0..<b.count)) { runs = [] }
    return joined(certain(runs, pairs), pairs)
  }

  /// Goes through the runs once; where one is taken out, the change beside the one before it has grown.
  private func certain(_ runs: [Run], _ pairs: [WordPair]) -> [Run] {
    var certain: [Run] = []
    for (index, run) in runs.enumerated() {
      certain.append(run)
      let next = index + 1 < runs.count ? runs[index + 1] : nil
      while let last = certain.last, last.weight <= Self.lone,
        smallerChange(around: last, certain.dropLast().last, next, pairs) >= Self.largeChange
      {
        certain.removeLast()
      }
    }
    return certain
  }

  /// Pairs of the same word that go on from one another.
  private func runs(of pairs: [WordPair]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    for next in 0...pairs.count {
      let goesOn =
        next > start && next < pairs.count && pairs[start].same && pairs[next].same
        && pairs[next].a == pairs[next - 1].a + 1
        && pairs[next].b == pairs[next - 1].b + 1
      if goesOn { continue }
      if start < next, pairs[start].same {
        runs.append(Run(pairs: start..<next, weight: a.weight(pairs[start].a..<pairs[next - 1].a + 1)))
      }
      start = next
    }
    return runs
  }

  /// The words of the smaller of the two changes around a run, on its shorter side.
  private func smallerChange(around run: Run, _ previous: Run?, _ next: Run?, _ pairs: [WordPair]) -> Int {
    let first = pairs[run.pairs.lowerBound]
    let last = pairs[run.pairs.upperBound - 1]
    let before = previous.map { pairs[$0.pairs.upperBound - 1] } ?? WordPair(a: -1, b: -1, same: true)
    let after = next.map { pairs[$0.pairs.lowerBound] } ?? WordPair(a: a.count, b: b.count, same: true)
    return min(first.a - before.a, first.b - before.b, after.a - last.a, after.b - last.b) - 1
  }

  /// The pairs of the runs that are left, and the related ones.
  private func joined(_ runs: [Run], _ pairs: [WordPair]) -> [WordPair] {
    var kept: [WordPair] = []
    kept.reserveCapacity(pairs.count)
    var next = 0
    for (place, pair) in pairs.enumerated() {
      while next < runs.count, runs[next].pairs.upperBound <= place { next += 1 }
      if !pair.same || next < runs.count && runs[next].pairs.contains(place) { kept.append(pair) }
    }
    return kept
  }
}
