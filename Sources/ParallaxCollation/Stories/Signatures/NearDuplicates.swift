internal import ParallaxSupport

/// Puts reports of one text together before anything else is asked: a hundred printings of an agency's text are one
/// report to the others, and cost as much.
struct NearDuplicates {
  /// Of eight least hashes of runs of words so many are the same in near duplicates: they share nine of ten runs.
  static let leastShingles = 7
  /// Of fewer the pairs are looked for on one thread.
  private static let manyReports = 4000
  /// A body of fewer words has too few runs to tell.
  static let leastWords = 24

  /// - Returns: by report the first that it is a near duplicate of, itself where it is none.
  static func representatives(of signatures: [StorySignature], _ bounds: StoryBounds) -> [Int] {
    let fewest = signatures.count < manyReports ? keys.count + 1 : keys.count
    let pairs: [[Pair]] = .inParallel(keys.count, fewest: fewest) { self.pairs(signatures, bounds, by: keys[$0]) }
    var sets = DisjointSets(count: signatures.count)
    for pair in pairs.joined() { sets.join(pair.leader, pair.report) }
    return signatures.indices.map { sets.root(of: $0) }
  }

  private struct Pair: Sendable {
    let leader: Int
    let report: Int
  }

  /// What near duplicates have in common, one of them at least; nil where a report has none. Of eight hashes seven are the
  /// same, so that of four pairs three are.
  private static let keys: [@Sendable (StorySignature) -> UInt64?] = [
    { $0.words == 0 ? nil : $0.text },
    { $0.words < leastWords ? nil : UInt64($0.shingle(0)) << 32 | UInt64($0.shingle(1)) },
    { $0.words < leastWords ? nil : UInt64($0.shingle(2)) << 32 | UInt64($0.shingle(3)) },
  ]

  /// Reports with the first of their key, where they are nearly the same.
  private static func pairs(
    _ signatures: [StorySignature], _ bounds: StoryBounds, by key: (StorySignature) -> UInt64?
  ) -> [Pair] {
    var pairs: [Pair] = []
    var first = [UInt64: Int](minimumCapacity: signatures.count)
    for report in signatures.indices {
      guard let key = key(signatures[report]) else { continue }
      guard let leader = first[key] else {
        first[key] = report
        continue
      }
      if areNear(signatures[leader], signatures[report]), !bounds.mentions(leader), !bounds.mentions(report) {
        pairs.append(Pair(leader: leader, report: report))
      }
    }
    return pairs
  }

  private static func areNear(_ a: StorySignature, _ b: StorySignature) -> Bool {
    if a.text == b.text, a.words == b.words { return true }
    let same = (0..<StorySignature.shingleCount).count { a.shingle($0) == b.shingle($0) && a.shingle($0) != .max }
    let lengths = (min(a.words, b.words), max(a.words, b.words))
    return same >= leastShingles && lengths.0 * 10 >= lengths.1 * 9
  }
}
