/// The groups of one set with the sums of kinship between them; what has no sum shares nothing.
struct KinshipTable {
  /// With another group, over all pairs of members.
  private struct Sum {
    let other: Int
    var sum: Double
  }

  private var groups: [[Int]]
  /// By group the sums with the others, ascending by these.
  private var sums: [[Sum]]
  private var isOpen: [Bool]
  private(set) var closed: [[Int]] = []
  /// No group before it is open.
  private var first = 0

  /// - Parameters:
  ///   - members: ascending.
  ///   - pairs: of them, ascending, each once.
  init(_ members: [Int], _ pairs: [Kinship.Pair], _ bounds: StoryBounds) {
    groups = []
    var groupOf: [Int] = []
    for member in members {
      let root = bounds.root(of: member)
      if root < member, let known = members.place(of: root) {
        groupOf.append(groupOf[known])
        groups[groupOf[known]].append(member)
      } else {
        groupOf.append(groups.count)
        groups.append([member])
      }
    }
    isOpen = Array(repeating: true, count: groups.count)
    sums = Array(repeating: [], count: groups.count)
    for pair in pairs {
      guard let a = members.place(of: pair.a), let b = members.place(of: pair.b) else { continue }
      let (one, other) = (groupOf[a], groupOf[b])
      if one != other { add(pair.kinship, one, other) }
    }
    if !bounds.isEmpty { keepApart(bounds) }
  }

  private mutating func add(_ kinship: Double, _ a: Int, _ b: Int) {
    set(sum(a, b) + kinship, a, b)
    set(sum(b, a) + kinship, b, a)
  }

  /// Without a mean that any other could be less than.
  private mutating func keepApart(_ bounds: StoryBounds) {
    let named = groups.indices.filter { bounds.mentions(groups[$0][0]) }
    for a in named {
      for b in named where a != b && bounds.areApart(groups[a][0], groups[b][0]) { set(-.infinity, a, b) }
    }
  }

  // MARK: Sums

  /// The first place of one that is not less.
  private func place(of other: Int, in group: Int) -> Int {
    var (low, high) = (0, sums[group].count)
    while low < high {
      let middle = (low + high) / 2
      if sums[group][middle].other < other { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func sum(_ group: Int, _ other: Int) -> Double {
    let place = place(of: other, in: group)
    return place < sums[group].count && sums[group][place].other == other ? sums[group][place].sum : 0
  }

  private mutating func set(_ sum: Double, _ group: Int, _ other: Int) {
    let place = place(of: other, in: group)
    if place < sums[group].count, sums[group][place].other == other {
      sums[group][place].sum = sum
    } else {
      sums[group].insert(Sum(other: other, sum: sum), at: place)
    }
  }

  private mutating func remove(_ other: Int, from group: Int) {
    let place = place(of: other, in: group)
    if place < sums[group].count, sums[group][place].other == other { sums[group].remove(at: place) }
  }

  // MARK: Groups

  /// The open group of the least number.
  mutating func firstOpen() -> Int? {
    while first < isOpen.count, !isOpen[first] { first += 1 }
    return first < isOpen.count ? first : nil
  }

  func mean(_ a: Int, _ b: Int) -> Double { sum(a, b) / Double(groups[a].count * groups[b].count) }

  /// Of several that are as near the one of the least number.
  func nearest(to group: Int) -> (group: Int, mean: Double)? {
    var best: (group: Int, mean: Double)?
    for entry in sums[group] {
      let mean = entry.sum / Double(groups[group].count * groups[entry.other].count)
      if best.map({ mean > $0.mean }) ?? true { best = (entry.other, mean) }
    }
    return best
  }

  mutating func close(_ group: Int) {
    isOpen[group] = false
    closed.append(groups[group].sorted())
    for entry in sums[group] { remove(group, from: entry.other) }
    sums[group] = []
  }

  /// Both become the one with the smaller index.
  mutating func join(_ a: Int, _ b: Int) {
    let (kept, gone) = (min(a, b), max(a, b))
    groups[kept] += groups[gone]
    isOpen[gone] = false
    let (known, added) = (sums[kept], sums[gone])
    sums[gone] = []
    for entry in added {
      remove(gone, from: entry.other)
      if entry.other != kept { set(sum(entry.other, kept) + entry.sum, entry.other, kept) }
    }
    sums[kept] = Self.merged(known, added).filter { $0.other != kept && $0.other != gone }
  }

  private static func merged(_ some: [Sum], _ others: [Sum]) -> [Sum] {
    var merged: [Sum] = []
    merged.reserveCapacity(some.count + others.count)
    var rest = others[...]
    for entry in some {
      while let next = rest.first, next.other < entry.other {
        merged.append(next)
        rest.removeFirst()
      }
      var entry = entry
      if let next = rest.first, next.other == entry.other {
        entry.sum += next.sum
        rest.removeFirst()
      }
      merged.append(entry)
    }
    return merged + rest
  }
}

extension [Int] {
  /// Where a number stands in an ascending array.
  fileprivate func place(of number: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }
}
