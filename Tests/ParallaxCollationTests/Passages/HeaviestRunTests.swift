import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

@Suite struct HeaviestRunTests {
  /// Brute force agrees on every sequence over four keys up to length 6, with uneven weights.
  @Test func bruteForceAgrees() {
    let weights = [3, 1, 2, 5, 1, 4]
    for length in 0...6 {
      for code in 0..<(1 << (2 * length)) {
        let items = (0..<length).map { (key: code >> (2 * $0) & 3, weight: weights[$0]) }
        let run = MoveFinder.heaviestRun(items, keys: 4)
        #expect(run == run.sorted())
        #expect(zip(run, run.dropFirst()).allSatisfy { items[$0].key <= items[$1].key })
        #expect(run.reduce(0) { $0 + items[$1].weight } == Self.bestWeight(items))
      }
    }
  }

  private static func bestWeight(_ items: [(key: Int, weight: Int)]) -> Int {
    var best = [Int](repeating: 0, count: items.count)
    for index in items.indices {
      let before = items[..<index].indices.filter { items[$0].key <= items[index].key }.map { best[$0] }
      best[index] = items[index].weight + (before.max() ?? 0)
    }
    return best.max() ?? 0
  }
}
