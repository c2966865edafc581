extension Collation {
  /// The least mean kinship of reports that share more than little: twice that of a story.
  static let leastKinshipOfPart = 0.24

  /// The groups within a story that share little with each other: those that it would be with a higher bound, by the
  /// same kinship that told it. A report alone is no group, but goes with the one that it is nearest to: of three
  /// newsrooms on one event two often share little.
  ///
  /// - Returns: each ascending, in the order of their first reports; one group where the story is of a piece.
  public func parts(of story: Story) -> [[Int]] {
    var place = [Int](repeating: -1, count: reports.count)
    for (number, report) in story.reports.enumerated() { place[report] = number }
    let own = kinship.compactMap { pair in
      place[pair.a] >= 0 && place[pair.b] >= 0
        ? Kinship.Pair(a: place[pair.a], b: place[pair.b], kinship: pair.kinship) : nil
    }
    let linked = AverageLinkage(least: Self.leastKinshipOfPart).groups(own, count: story.reports.count)
    return Self.withoutLone(linked, own).map { $0.map { story.reports[$0] } }
  }

  /// The groups with those of one report put to the nearest others; what is near to none stays alone.
  private static func withoutLone(_ groups: [[Int]], _ pairs: [Kinship.Pair]) -> [[Int]] {
    var groups = groups
    while let lone = groups.indices.first(where: { groups[$0].count == 1 && nearest(to: $0, groups, pairs) != nil }),
      let other = nearest(to: lone, groups, pairs)
    {
      groups[min(lone, other)] = (groups[lone] + groups[other]).sorted()
      groups.remove(at: max(lone, other))
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  /// The group of the greatest mean kinship with a report that is alone; nil where it has none with any.
  private static func nearest(to lone: Int, _ groups: [[Int]], _ pairs: [Kinship.Pair]) -> Int? {
    let report = groups[lone][0]
    var sums = [Double](repeating: 0, count: groups.count)
    for pair in pairs where pair.a == report || pair.b == report {
      let other = pair.a == report ? pair.b : pair.a
      if let group = groups.firstIndex(where: { $0.contains(other) }) {
        sums[group] += pair.kinship / Double(groups[group].count)
      }
    }
    return sums.indices.filter { sums[$0] > 0 }.max { (sums[$0], $1) < (sums[$1], $0) }
  }
}
