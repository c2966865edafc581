import ParallaxText
import Testing

@testable import ParallaxCollation

/// Who tells a sentence is what links and statements say, whatever the base.
@Suite struct TellingTests {
  private static let texts = [
    "The bridge at Lowmoor fell on Monday.\n\nFour people were hurt.\n\nThe mayor was away.",
    "On Monday the bridge at Lowmoor fell.\n\nFour people were hurt, police said.",
    "Lowmoor: the bridge fell on Monday.\n\nSchools stay shut.",
  ]

  private static func collation(_ links: [(Int, Int, Int, Int)]) -> Collation {
    let files = texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) }
    let read = ReportReader().read(files)
    let ties = links.map {
      Tie(
        a: SentenceID(report: $0.0, sentence: $0.1), b: SentenceID(report: $0.2, sentence: $0.3), score: 0.9,
        reasons: [])
    }
    return Collation(
      reports: read.reports, vocabulary: read.vocabulary, ties: ties.sorted { ($0.a, $0.b) < ($1.a, $1.b) },
      closeness: Closeness(everywhere: 0, count: 3))
  }

  private static let linked = collation([(0, 0, 1, 0), (0, 0, 2, 0), (0, 1, 1, 1)])

  @Test func allSomeAndOnly() throws {
    let tellings = Tellings(of: try #require(Self.linked.stories.first), in: Self.linked)
    func telling(_ report: Int, _ sentence: Int) -> Telling {
      tellings.telling(of: SentenceID(report: report, sentence: sentence))
    }
    #expect([telling(0, 0), telling(0, 1), telling(0, 2)] == [.all, .some, .only])
    #expect([telling(1, 0), telling(1, 1)] == [.all, .some])
    #expect([telling(2, 0), telling(2, 1)] == [.all, .only])
    #expect(tellings.others(telling: SentenceID(report: 1, sentence: 0)) == [0, 2])
    let counts = tellings.counts(of: 0)
    #expect([counts.all, counts.some, counts.only] == [1, 1, 1] && counts.shared == 2 && counts.sentences == 3)
  }

  @Test func whatTheBaseLacksStandsAfterItsEndInTextsOfTheirOwn() throws {
    let story = try #require(Self.linked.stories.first)
    for base in 0..<3 {
      let synopsis = Projection(of: Self.linked, story: story, base: base).synopsis
      let kinds = synopsis.passages.map(\.kind)
      let firstAddition = kinds.firstIndex { if case .addition = $0 { true } else { false } } ?? kinds.count
      #expect(
        kinds[firstAddition...].allSatisfy {
          if case .addition(let after, _) = $0 { after == synopsis.baseParagraphs } else { false }
        })
      // What several tell comes before what one tells.
      let counts = synopsis.passages[firstAddition...].map(\.cells.count)
      #expect(counts == counts.sorted(by: >))
    }
  }

  @Test func reportsInAChainOfNearCopiesAreOneText() {
    let closeness = Closeness(everywhere: 1, count: 3)
    #expect(closeness.copies(of: 0, among: [0, 1, 2]) == [0, 1, 2])
    #expect(Closeness(everywhere: 0, count: 3).copies(of: 1, among: [0, 1, 2]) == [1])
  }
}
