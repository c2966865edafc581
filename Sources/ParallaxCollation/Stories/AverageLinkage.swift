internal import ParallaxSupport
internal import ParallaxText

/// Groups by the mean kinship of their members (average linkage), so that a chain of weak pairs joins nothing.
///
/// Two groups become one while each is the nearest of the other and the mean over all pairs of their members, those
/// without kinship included, reaches `least`. Nearest neighbours are followed until they are mutual (F. Murtagh, *A
/// survey of recent advances in hierarchical clustering algorithms*, 1983): the work grows with the number of
/// pairs, and with the square of what one group is near to, not with its cube. At a tie the group with the smaller first member
/// wins. Members that the reader holds together begin as one group, and groups that the reader keeps apart have no mean.
struct AverageLinkage {
  let least: Double

  /// - Parameters:
  ///   - pairs: ascending, each once.
  ///   - bounds: what the reader says of the members; nil for nothing.
  /// - Returns: the groups, each ascending, in the order of their first members; together they hold `0..<count`.
  func groups(_ pairs: [Kinship.Pair], count: Int, _ bounds: StoryBounds? = nil) -> [[Int]] {
    let bounds = bounds ?? StoryBounds(count: count)
    var sets = DisjointSets(count: count)
    // A mean reaches no more than the greatest of its pairs.
    for pair in pairs where pair.kinship >= least { sets.join(pair.a, pair.b) }
    for held in bounds.classes { for member in held.dropFirst() { sets.join(held[0], member) } }
    let roots = (0..<count).map { sets.root(of: $0) }
    let members = BySet(0..<count, count) { roots[$0] }
    let inside = BySet(pairs.indices.filter { roots[pairs[$0].a] == roots[pairs[$0].b] }, count) { roots[pairs[$0].a] }
    let large = (0..<count).filter { members[$0].count > 1 }
    let joined: [[[Int]]] = .inParallel(large.count, fewest: Self.manySets) { number in
      let set = large[number]
      return self.joined(Array(members[set]), inside[set].map { pairs[$0] }, bounds)
    }
    var groups = (0..<count).filter { members[$0].count == 1 }.map { [roots[$0]] }
    for some in joined { groups += some }
    groups.sort { $0[0] < $1[0] }
    checkInvariants(pairs, groups, count)
    return groups
  }

  /// Of sets; fewer are grouped on one thread.
  private static let manySets = 64

  /// Numbers by the set that each is in.
  private struct BySet: Sendable {
    /// By set: where its numbers start, one place beyond the last too.
    private var starts: [Int]
    private var numbers: [Int]

    /// - Parameter count: of sets.
    init(_ all: some Collection<Int>, _ count: Int, _ set: (Int) -> Int) {
      starts = Array(repeating: 0, count: count + 1)
      for number in all { starts[set(number) + 1] += 1 }
      for set in 0..<count { starts[set + 1] += starts[set] }
      var next = starts
      numbers = Array(repeating: 0, count: all.count)
      for number in all {
        let set = set(number)
        numbers[next[set]] = number
        next[set] += 1
      }
    }

    /// In the order in which they came.
    subscript(set: Int) -> ArraySlice<Int> { numbers[starts[set]..<starts[set + 1]] }
  }

  private func checkInvariants(_ pairs: [Kinship.Pair], _ groups: [[Int]], _ count: Int) {
    assert(
      zip(pairs, pairs.dropFirst()).allSatisfy { ($0.a, $0.b) < ($1.a, $1.b) }, "pairs ascend, and each stands once")
    assert(groups.allSatisfy(\.isStrictlyAscending), "the members of a group ascend")
    assert(groups.joined().sorted() == Array(0..<count), "each member is in one group")
  }

  private func joined(_ members: [Int], _ pairs: [Kinship.Pair], _ bounds: StoryBounds) -> [[Int]] {
    var table = KinshipTable(members, pairs, bounds)
    var chain: [Int] = []
    while let start = chain.last ?? table.firstOpen() {
      if chain.isEmpty { chain.append(start) }
      guard let (nearest, mean) = table.nearest(to: start), mean >= least else {
        // No group is near enough, and none comes nearer when others join.
        table.close(start)
        chain.removeAll()
        continue
      }
      if chain.count > 1, table.mean(start, chain[chain.count - 2]) == mean {
        let before = chain[chain.count - 2]
        chain.removeLast(2)
        table.join(start, before)
      } else if chain.contains(nearest) {
        // Rounding, after others joined; in a chain begun anew the means only grow.
        chain.removeAll()
      } else {
        chain.append(nearest)
      }
    }
    return table.closed
  }
}
