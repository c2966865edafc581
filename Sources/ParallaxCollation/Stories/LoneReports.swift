/// Finds a story for reports that average linkage leaves alone though they share statements with one of its members:
/// of three newsrooms two may have nothing in common but what the third has of each.
///
/// A report joins the group whose two nearest members together are near enough to it. It brings no other report along,
/// so that no chain of weak pairs arises, and of a large group two members alone count, so that many chance likenesses
/// are not one great one.
struct LoneReports {
  let least: Double

  /// - Parameters:
  ///   - groups: each ascending, in the order of their first members; together they hold `0..<count`.
  ///   - pairs: ascending, each once.
  ///   - bounds: what the reader says of the members; nil for nothing.
  /// - Returns: the same with reports that were alone in groups that were not, in the order of their first members.
  func settled(
    _ groups: [[Int]], _ pairs: [Kinship.Pair], count: Int, _ bounds: StoryBounds? = nil
  ) -> [[Int]] {
    let bounds = bounds ?? StoryBounds(count: count)
    var groupOf = [Int](repeating: 0, count: count)
    for (number, group) in groups.enumerated() { for member in group { groupOf[member] = number } }
    var nearest: [Int: [Int: Nearest]] = [:]
    for pair in pairs {
      for (lone, other) in [(pair.a, pair.b), (pair.b, pair.a)]
      where groups[groupOf[lone]].count == 1 && groups[groupOf[other]].count > 1 {
        nearest[lone, default: [:]][groupOf[other], default: Nearest()].add(pair.kinship)
      }
    }
    var settled = groups
    for (lone, candidates) in nearest.sorted(by: { $0.key < $1.key }) {
      let best = candidates.filter { !bounds.isApart(lone, from: settled[$0.key]) }
        .max { ($0.value.sum, $1.key) < ($1.value.sum, $0.key) }
      guard let best, best.value.sum >= least else { continue }
      settled[groupOf[lone]] = []
      settled[best.key].append(lone)
    }
    return settled.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The two greatest of some kinships.
  private struct Nearest {
    private var first = 0.0
    private var second = 0.0

    var sum: Double { first + second }

    mutating func add(_ kinship: Double) {
      second = max(second, min(first, kinship))
      first = max(first, kinship)
    }
  }
}
