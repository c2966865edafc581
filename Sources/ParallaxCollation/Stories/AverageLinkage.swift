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
    var members = [[Int]](repeating: [], count: count)
    for member in 0..<count { members[sets.root(of: member)].append(member) }
    var pairsOfSet = [[Kinship.Pair]](repeating: [], count: count)
    for pair in pairs where sets.root(of: pair.a) == sets.root(of: pair.b) {
      pairsOfSet[sets.root(of: pair.a)].append(pair)
    }
    let groups = members.indices.flatMap { set in
      members[set].count < 2 ? [members[set]] : joined(members[set], pairsOfSet[set], bounds)
    }
    let sorted = groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    checkInvariants(pairs, sorted, count)
    return sorted
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

/// The groups of one set with the sums of kinship between them; what has no sum shares nothing.
private struct KinshipTable {
  private var groups: [[Int]]
  /// By group the others with the sum over all pairs of members.
  private var sums: [[Int: Double]]
  private var isOpen: [Bool]
  private(set) var closed: [[Int]] = []
  /// No group before it is open.
  private var first = 0

  init(_ members: [Int], _ pairs: [Kinship.Pair], _ bounds: StoryBounds) {
    var place: [Int: Int] = [:]
    groups = []
    for member in members {
      let root = bounds.root(of: member)
      place[member] = root == member ? nil : place[root]
      if let group = place[member] {
        groups[group].append(member)
      } else {
        place[member] = groups.count
        groups.append([member])
      }
    }
    isOpen = Array(repeating: true, count: groups.count)
    sums = Array(repeating: [:], count: groups.count)
    for pair in pairs {
      guard let a = place[pair.a], let b = place[pair.b], a != b else { continue }
      sums[a][b, default: 0] += pair.kinship
      sums[b][a, default: 0] += pair.kinship
    }
    if !bounds.isEmpty { keepApart(bounds) }
  }

  /// Without a mean that any other could be less than.
  private mutating func keepApart(_ bounds: StoryBounds) {
    for a in groups.indices {
      for b in groups.indices where a != b && bounds.areApart(groups[a][0], groups[b][0]) { sums[a][b] = -.infinity }
    }
  }

  /// The open group of the least number.
  mutating func firstOpen() -> Int? {
    while first < isOpen.count, !isOpen[first] { first += 1 }
    return first < isOpen.count ? first : nil
  }

  func mean(_ a: Int, _ b: Int) -> Double {
    (sums[a][b] ?? 0) / Double(groups[a].count * groups[b].count)
  }

  /// Of several that are as near the one of the least number.
  func nearest(to group: Int) -> (group: Int, mean: Double)? {
    var best: (group: Int, mean: Double)?
    for (other, sum) in sums[group] {
      let mean = sum / Double(groups[group].count * groups[other].count)
      guard let known = best else {
        best = (other, mean)
        continue
      }
      if mean > known.mean || mean == known.mean && other < known.group { best = (other, mean) }
    }
    return best
  }

  mutating func close(_ group: Int) {
    isOpen[group] = false
    closed.append(groups[group].sorted())
    for other in sums[group].keys { sums[other][group] = nil }
    sums[group] = [:]
  }

  /// Both become the one with the smaller index.
  mutating func join(_ a: Int, _ b: Int) {
    let (kept, gone) = (min(a, b), max(a, b))
    groups[kept] += groups[gone]
    isOpen[gone] = false
    for (other, sum) in sums[gone] {
      sums[other][gone] = nil
      guard other != kept else { continue }
      let both = (sums[kept][other] ?? 0) + sum
      sums[kept][other] = both
      sums[other][kept] = both
    }
    sums[gone] = [:]
  }
}
