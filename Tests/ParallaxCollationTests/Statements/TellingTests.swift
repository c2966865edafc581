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

  /// What something in another report comes near is told by no other, and not found in one alone.
  @Test func whatMayStandElsewhereIsNotFoundInOneAlone() throws {
    let texts = [
      "The bridge at Lowmoor fell on Monday.\n\nFour people were hurt when the bridge fell.\n\nBakers in the town sold out.",
      "On Monday the bridge at Lowmoor fell.\n\nThe hurt people were taken to Leyburn by bus.\n\nA museum opens in May.",
    ]
    let files = texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) }
    let read = ReportReader().read(files)
    let collation = Collation(aligning: read.reports, vocabulary: read.vocabulary)
    let story = try #require(collation.stories.first { $0.reports.count == 2 })
    let tellings = Tellings(of: story, in: collation)
    for report in 0..<2 {
      let sentences = collation.reports[report].bodySentences.map { SentenceID(report: report, sentence: $0) }
      let alone = sentences.filter(tellings.isFoundAlone)
      #expect(alone.count == tellings.counts(of: report).alone)
      #expect(alone.allSatisfy { tellings.telling(of: $0) == .only && collation.likelihoods[$0] < 0.15 })
      #expect(alone.contains(sentences[2]), "nothing comes near it")
      let near = sentences.filter { tellings.telling(of: $0) == .only && !tellings.isFoundAlone($0) }
      #expect(near.allSatisfy { (0.15...1).contains(collation.likelihoods[$0]) })
      // What is tied is likely.
      #expect(collation.likelihoods[sentences[0]] > 0.4)
    }
    #expect(SentenceLikelihoods()[SentenceID(report: 3, sentence: 7)] == 0)
  }

  /// What else lies in the folder changes nothing of it.
  @Test func likelihoodsAreThoseOfTheStory() throws {
    let story = [
      "The bridge at Lowmoor fell on Monday.\n\nFour people were hurt when it fell into the river Ure.",
      "On Monday the bridge at Lowmoor fell.\n\nOf the four people hurt two were children of the ferryman.",
    ]
    let other = [
      "A museum of clocks opens in Thirsk in May.\n\nIts oldest clock was made in 1702 for a bishop.",
      "In May a museum of clocks opens in Thirsk.\n\nThe oldest clock there was made for a bishop in 1702.",
    ]
    func collation(_ texts: [String]) -> Collation {
      let read = ReportReader().read(
        texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) })
      return Collation(aligning: read.reports, vocabulary: read.vocabulary)
    }
    let (alone, among) = (collation(story), collation(story + other))
    try #require(among.stories.count == 2 && alone.stories.count == 1)
    for report in 0..<2 {
      for sentence in alone.reports[report].sentences.indices {
        let id = SentenceID(report: report, sentence: sentence)
        #expect(alone.likelihoods[id] == among.likelihoods[id])
      }
    }
    let joined = try #require(among.joining([0, 1, 2, 3]))
    let parted = among.corrected(by: [joined]).corrected(by: [])
    for id in [SentenceID(report: 0, sentence: 1), SentenceID(report: 3, sentence: 0)] {
      #expect(parted.likelihoods[id] == among.likelihoods[id])
    }
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
