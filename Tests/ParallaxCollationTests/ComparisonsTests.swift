import Synchronization
import Testing

@testable import ParallaxCollation

/// Comparisons of a large story are made again when somebody asks, and are the same.
@Suite struct ComparisonsTests {
  private static func comparison(of passage: Int) -> Comparison {
    let edits = passage % 3 == 0 ? [] : [Edit(.insert, .substantive, from: 0..<0, to: 0..<passage % 3)]
    let script = EditScript(report: 7, relation: passage % 3 == 0 ? .verbatim : .edited, edits: edits)
    return Comparison(
      against: passage % 5, readings: [Reading(reports: [passage % 5], text: "\(passage)")], variants: [],
      scripts: [script])
  }

  private final class Calls: Sendable {
    let count = Mutex(0)
  }

  @Test func theyAreTheSameHoweverManyAreKept() {
    for count in [0, 1, 255, 256, 257, 700] {
      var looked: [[Int]] = [[], []]
      let (all, latest) = (
        Comparisons(
          count, keepsAll: true, fewest: 2, look: { looked[0].append($0 + $1.against) }, comparison: Self.comparison),
        Comparisons(
          count, keepsAll: false, fewest: 2, look: { looked[1].append($0 + $1.against) }, comparison: Self.comparison)
      )
      #expect(looked[0] == looked[1] && looked[0].count == count)
      #expect(all.count == count && latest.count == count)
      for passage in Array(all.indices) + all.indices.reversed() {
        #expect(all[passage].readings == latest[passage].readings && all[passage].scripts == latest[passage].scripts)
        #expect(all.against(in: passage) == latest.against(in: passage))
        #expect(all.relations(in: passage) == latest.relations(in: passage))
        #expect(all.relation(of: 7, in: passage) == latest.relation(of: 7, in: passage))
        #expect(latest.relation(of: 8, in: passage) == nil)
        #expect(all.hasDifferences(in: passage) == latest.hasDifferences(in: passage))
        #expect(all.hasEdits(in: passage) == latest.hasEdits(in: passage))
      }
    }
  }

  @Test func thoseAskedForLastAreKeptAndNoMore() {
    let calls = Calls()
    let latest = Comparisons(
      1000, keepsAll: false, fewest: .max, look: { _, _ in },
      comparison: { passage in
        calls.count.withLock { $0 += 1 }
        return Self.comparison(of: passage)
      })
    func made(_ passages: some Sequence<Int>) -> Int {
      let before = calls.count.withLock { $0 }
      for passage in passages { _ = latest[passage] }
      return calls.count.withLock { $0 } - before
    }
    #expect(made(0..<100) == 100)
    #expect(made(0..<100) == 0, "neighbours are kept together")
    #expect(made(500..<600) == 100)
    #expect(made(0..<100) > 0, "what is far away was let go")
  }
}
