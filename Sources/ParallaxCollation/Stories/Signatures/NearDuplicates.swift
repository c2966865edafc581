internal import ParallaxSupport

/// Puts reports of one text together before anything else is asked: a hundred printings of an agency's text are one
/// report to the others, and cost as much.
struct NearDuplicates {
  /// Of eight least hashes of runs of words so many are the same in near duplicates: they share nine of ten runs.
  static let leastShingles = 7
  /// A body of fewer words has too few runs to tell.
  static let leastWords = 24

  /// - Returns: by report the first that it is a near duplicate of, itself where it is none.
  static func representatives(of signatures: [StorySignature], _ bounds: StoryBounds) -> [Int] {
    var sets = DisjointSets(count: signatures.count)
    join(&sets, signatures, bounds) { $0.words == 0 ? nil : $0.text }
    // Of eight hashes seven are the same, so that of four pairs three are.
    for pair in 0..<2 {
      join(&sets, signatures, bounds) { signature in
        guard signature.words >= leastWords else { return nil }
        return UInt64(signature.shingles[pair * 2]) << 32 | UInt64(signature.shingles[pair * 2 + 1])
      }
    }
    return signatures.indices.map { sets.root(of: $0) }
  }

  /// Joins reports with the first of their key, if they are nearly the same.
  private static func join(
    _ sets: inout DisjointSets, _ signatures: [StorySignature], _ bounds: StoryBounds,
    by key: (StorySignature) -> UInt64?
  ) {
    var first = [UInt64: Int](minimumCapacity: signatures.count)
    for report in signatures.indices {
      guard let key = key(signatures[report]) else { continue }
      guard let leader = first[key] else {
        first[key] = report
        continue
      }
      if areNear(signatures[leader], signatures[report]), !bounds.mentions(leader), !bounds.mentions(report) {
        sets.join(leader, report)
      }
    }
  }

  private static func areNear(_ a: StorySignature, _ b: StorySignature) -> Bool {
    if a.text == b.text, a.words == b.words { return true }
    let same = zip(a.shingles, b.shingles).count { $0 == $1 && $0 != .max }
    let lengths = (min(a.words, b.words), max(a.words, b.words))
    return same >= leastShingles && lengths.0 * 10 >= lengths.1 * 9
  }
}
