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
    guard !own.isEmpty, !other.isEmpty else { return }
    let equals = own.map { fact in other.indices.filter { areEqual(fact, other[$0]) } }
    guard equals.contains(where: { !$0.isEmpty }) else { return }
    var (isGone, isTaken) = (own.map { _ in false }, other.map { _ in false })
    func remove(_ meeting: (Fact) -> (Fact) -> Bool) {
      for (number, fact) in own.enumerated() where !isGone[number] {
        guard equals[number].contains(where: { !isTaken[$0] }) else { continue }
        let meets = meeting(fact)
        guard let match = equals[number].first(where: { !isTaken[$0] && meets(other[$0]) }) else { continue }
        (isGone[number], isTaken[match]) = (true, true)
      }
    }
    remove { one in
      let there = one.range.map { pair.alignment.toOther[$0] }
      return { two in there.contains { two.range.contains($0) } }
    }
    remove { one in
      let place = pair.alignment.interval(of: one.range)
      return { two in place.map { $0.overlaps(two.range) } ?? false }
    }
    if !onlyAtOnePlace {
      remove { one in
        let sentences = pair.image(of: pair.own.sentence(of: one.range.lowerBound))
        return { two in sentences.contains { $0.contains(two.range.lowerBound) } }
      }
      remove { _ in { _ in true } }
    }
    own = own.indices.filter { !isGone[$0] }.map { own[$0] }
    other = other.indices.filter { !isTaken[$0] }.map { other[$0] }
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

  /// Whether a date stands beside no other date or time that is left: `on Friday, two days later`.
  private func areTimesAlone(_ fact: Fact, _ facts: [Fact], in sentence: Range<Int>) -> Bool {
    !fact.isDate
      || facts.count { ($0.isDate || $0.isDuration) && sentence.contains($0.range.lowerBound) } == 1
  }

  /// The next two that are the only ones left of their kind in sentences that meet.
  func nextAlone(_ own: [Fact], _ other: [Fact], canMeet: (Fact, Fact) -> Bool) -> (Int, Int)? {
    for (one, a) in own.enumerated() {
      let sentence = pair.own.sentence(of: a.range.lowerBound)
      let image = pair.image(of: sentence)
      guard image.count == 1, pair.keptShare(of: sentence) >= 0.25 else { continue }
      let partners = other.indices.filter { canMeet(a, other[$0]) && image[0].contains(other[$0].range.lowerBound) }
      let hasRival = own.indices.contains {
        $0 != one && canMeet(a, own[$0]) && sentence.contains(own[$0].range.lowerBound)
      }
      if partners.count == 1, !hasRival, areTimesAlone(a, own, in: sentence),
        areTimesAlone(other[partners[0]], other, in: image[0])
      {
        return (one, partners[0])
      }
    }
    return nil
  }
}
