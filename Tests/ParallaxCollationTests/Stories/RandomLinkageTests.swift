import Testing

@testable import ParallaxCollation

/// Average linkage against what it means: the two nearest groups become one while their mean is enough.
@Suite struct RandomLinkageTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  private func groups(_ pairs: [Kinship.Pair], count: Int, least: Double) -> Set<[Int]> {
    var groups = (0..<count).map { [$0] }
    func mean(_ a: [Int], _ b: [Int]) -> Double {
      let sum = pairs.filter { a.contains($0.a) && b.contains($0.b) || a.contains($0.b) && b.contains($0.a) }
        .reduce(0) { $0 + $1.kinship }
      return sum / Double(a.count * b.count)
    }
    while true {
      var best = (mean: least, a: -1, b: -1)
      for a in groups.indices {
        for b in groups.indices where a < b && mean(groups[a], groups[b]) > best.mean {
          best = (mean(groups[a], groups[b]), a, b)
        }
      }
      if best.a < 0 { return Set(groups.map { $0.sorted() }) }
      groups[best.a] += groups.remove(at: best.b)
    }
  }

  @Test(arguments: 0..<30) func theNearestJoinFirst(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &+ 17)
    let count = 14
    var pairs: [Kinship.Pair] = []
    for a in 0..<count {
      for b in a + 1..<count where Int.random(in: 0..<3, using: &dice) > 0 {
        pairs.append(Kinship.Pair(a: a, b: b, kinship: Double.random(in: 0..<1, using: &dice)))
      }
    }
    let least = Double.random(in: 0.2..<0.7, using: &dice)
    let found = AverageLinkage(least: least).groups(pairs, count: count)
    #expect(Set(found) == groups(pairs, count: count, least: least))
  }
}
