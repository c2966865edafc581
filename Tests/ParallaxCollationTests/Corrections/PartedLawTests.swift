import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Whatever the links and whatever is parted: no parted sentences share a passage, and every sentence has its home.
@Suite struct PartedLawTests {
  private static let reports = 4
  private static let paragraphs = 4

  private func draft(_ dice: inout Dice) -> Draft {
    var draft = Draft()
    for report in 0..<Self.reports {
      draft.add(
        "r\(report)", (0..<Self.paragraphs).map { ["r\(report) p\($0) one", "r\(report) p\($0) two"] })
    }
    for first in 0..<Self.reports {
      for second in first + 1..<Self.reports {
        for sentence in 0..<2 * Self.paragraphs where dice.roll(3) > 0 {
          let other = dice.roll(4) == 0 ? dice.roll(2 * Self.paragraphs) : sentence
          draft.link(first, sentence, second, other, score: Double(1 + dice.roll(9)) / 10)
        }
      }
    }
    return draft
  }

  private func range(_ id: SentenceID, in reports: [Report]) -> TextRange {
    TextRange(reports[id.report].sentences[id.sentence].bytes, of: reports[id.report].document)
  }

  @Test(arguments: 1...60) func holdsForEveryBase(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let draft = draft(&dice)
    let before = draft.collation
    let pairs = before.links.filter { _ in dice.roll(6) == 0 }.map { ($0.a, $0.b) }
    let after = before.corrected(
      by: pairs.map { .part(range($0.0, in: before.reports), range($0.1, in: before.reports)) })
    #expect(after.corrections.map(\.outcome) == pairs.map { _ in .applied })
    for story in after.stories {
      for base in story.reports {
        let home = Synopsis(
          of: story, base: base, reports: after.reports, ties: after.ties, closeness: after.closeness,
          parted: after.parted
        )
        .home
        for (a, b) in pairs where story.reports.contains(a.report) && story.reports.contains(b.report) {
          #expect(home[a.report][a.sentence] != home[b.report][b.sentence], "seed \(seed), base \(base)")
        }
        for report in story.reports { #expect(!home[report].contains(nil)) }
      }
    }
  }
}

/// The same throws in every run (SplitMix64, Steele, Lea and Flood 2014).
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
  }
}
