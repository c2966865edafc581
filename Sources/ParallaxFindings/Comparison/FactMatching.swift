internal import ParallaxText

/// Which facts of two readings stand for each other.
struct FactMatching {
  private static let reach = 4

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  /// Takes out what both have: first what stands at one place, then what stands in sentences that meet.
  func removeEqual(
    _ own: inout [Fact], _ other: inout [Fact], onlyAtOnePlace: Bool = false, _ areEqual: (Fact, Fact) -> Bool
  ) {
    func remove(_ meet: (Fact, Fact) -> Bool) {
      own.removeAll { fact in
        guard let match = other.firstIndex(where: { areEqual(fact, $0) && meet(fact, $0) }) else { return false }
        other.remove(at: match)
        return true
      }
    }
    remove { one, two in one.range.contains { two.range.contains(pair.alignment.toOther[$0]) } }
    remove { one, two in pair.alignment.interval(of: one.range).map { $0.overlaps(two.range) } ?? false }
    if onlyAtOnePlace { return }
    remove { one, two in
      pair.image(of: pair.own.sentence(of: one.range.lowerBound)).contains { $0.contains(two.range.lowerBound) }
    }
    remove { _, _ in true }
  }

  /// The next two that stand where the other would stand, the surest first.
  func nextMeeting(_ own: [Fact], _ other: [Fact], canMeet: (Fact, Fact) -> Bool) -> (Int, Int)? {
    var best: (own: Int, other: Int, score: Int)?
    for (one, a) in own.enumerated() {
      let there = pair.alignment.interval(of: a.range)
      for (two, b) in other.enumerated() where canMeet(a, b) {
        let inside = sharedInside(a, b)
        let back = pair.back.interval(of: b.range)
        guard inside > 0 || there?.overlaps(b.range) ?? false && back?.overlaps(a.range) ?? false else { continue }
        let shared = pair.sharedNeighbours(a.range, b.range, within: Self.reach) + inside
        let score = 4 * shared - (there?.count ?? 0) - (back?.count ?? 0)
        if shared >= (a.kind == .name && !(a.isWeak && b.isWeak) ? 2 : 1), best.map({ score > $0.score }) ?? true {
          best = (one, two, score)
        }
      }
    }
    return best.map { ($0.own, $0.other) }
  }

  /// How many words of its own a date or a number of several words shares: the month, where the day differs.
  private func sharedInside(_ a: Fact, _ b: Fact) -> Int {
    guard a.kind != .name else { return 0 }
    return a.range.count { b.range.contains(pair.alignment.toOther[$0]) && !pair.own.isMark($0) }
  }

  /// The next two that are the only ones left of their kind in sentences that meet.
  func nextAlone(_ own: [Fact], _ other: [Fact], canMeet: (Fact, Fact) -> Bool) -> (Int, Int)? {
    for (one, a) in own.enumerated() {
      let sentence = pair.own.sentence(of: a.range.lowerBound)
      let image = pair.image(of: sentence)
      guard image.count == 1, pair.keptShare(of: sentence) >= 0.4 else { continue }
      let partners = other.indices.filter { canMeet(a, other[$0]) && image[0].contains(other[$0].range.lowerBound) }
      let rivals = own.count { canMeet(a, $0) && sentence.contains($0.range.lowerBound) }
      if partners.count == 1, rivals == 1 { return (one, partners[0]) }
    }
    return nil
  }
}
