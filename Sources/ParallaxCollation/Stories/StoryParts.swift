extension Collation {
  /// The least mean kinship of reports that share more than little: twice that of a story.
  static let leastKinshipOfPart = 0.24

  /// The groups within a story that share little with each other: those that it would be with a higher bound, by the
  /// same kinship that told it.
  ///
  /// - Returns: each ascending, in the order of their first reports; one group where the story is of a piece.
  public func parts(of story: Story) -> [[Int]] {
    guard story.reports.count > 2 || isJoined(story) else { return [story.reports] }
    let place = Dictionary(uniqueKeysWithValues: story.reports.enumerated().map { ($1, $0) })
    let own = kinship.compactMap { pair -> Kinship.Pair? in
      guard let a = place[pair.a], let b = place[pair.b] else { return nil }
      return Kinship.Pair(a: a, b: b, kinship: pair.kinship)
    }
    return AverageLinkage(least: Self.leastKinshipOfPart).groups(own, count: story.reports.count)
      .map { $0.map { story.reports[$0] } }
  }
}
