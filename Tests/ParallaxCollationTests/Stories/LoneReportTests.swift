import ParallaxModel
import Testing

@testable import ParallaxCollation

/// Which reports that stand alone find a story.
@Suite struct LoneReportTests {
  private func settled(_ groups: [[Int]], _ pairs: [(Int, Int, Double)]) -> [[Int]] {
    LoneReports(least: 0.2).settled(
      groups, pairs.map { Kinship.Pair(a: $0.0, b: $0.1, kinship: $0.2) }, count: groups.joined().count)
  }

  @Test func oneNearMemberIsEnough() {
    #expect(settled([[0, 1], [2]], [(0, 1, 0.5), (0, 2, 0.3)]) == [[0, 1, 2]])
    #expect(settled([[0], [1, 2]], [(0, 2, 0.2), (1, 2, 0.5)]) == [[0, 1, 2]])
  }

  @Test func twoThatAreHalfAsNearAreEnough() {
    #expect(settled([[0, 1], [2]], [(0, 1, 0.5), (0, 2, 0.1), (1, 2, 0.1)]) == [[0, 1, 2]])
    #expect(settled([[0, 1], [2]], [(0, 1, 0.5), (0, 2, 0.1), (1, 2, 0.09)]) == [[0, 1], [2]])
  }

  @Test func manyWeakOnesAreNot() {
    let pairs = (0..<5).flatMap { a in (a + 1..<5).map { (a, $0, 0.5) } } + (0..<5).map { ($0, 5, 0.09) }
    #expect(settled([[0, 1, 2, 3, 4], [5]], pairs.sorted { ($0.0, $0.1) < ($1.0, $1.1) }) == [[0, 1, 2, 3, 4], [5]])
  }

  @Test func theNearerGroupTakesIt() {
    let pairs = [(0, 1, 0.5), (1, 4, 0.25), (2, 3, 0.5), (2, 4, 0.3)]
    #expect(settled([[0, 1], [2, 3], [4]], pairs) == [[0, 1], [2, 3, 4]])
  }

  @Test func oneThatJoinsBringsNoOtherAlong() {
    #expect(settled([[0, 1], [2], [3]], [(0, 1, 0.5), (0, 2, 0.3), (2, 3, 0.19)]) == [[0, 1, 2], [3]])
  }
}
