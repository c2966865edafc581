import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Which reports are one story.
@Suite struct StoryTests {
  /// A flood and a fire, each told three times; by turns they say the same and something of their own.
  private static let flood = [
    "The old bridge at Lindholm was closed on Monday after the river rose by two metres.",
    "Mayor Ingrid Sand said that nobody was hurt and that the school would stay shut.",
    "Engineers will inspect the northern pillars before traffic is let across again.",
    "Farmers along the bank moved four hundred sheep to higher ground overnight.",
  ]
  private static let fire = [
    "A warehouse in Ostrava burnt down early on Thursday, the fire service reported.",
    "Seventy firefighters fought the flames, and two of them breathed in smoke.",
    "The owner, Petr Novak, put the damage at nine million crowns.",
    "Police are looking for a driver who was seen near the loading ramp.",
  ]
  /// What an agency adds to whatever it sends out.
  private static let stray = "The agency has asked the ministry of the interior in the capital for a comment."

  private func stories(_ texts: [(name: String, sentences: [String])]) -> [[String]] {
    let files = texts.map {
      InputFile(path: "\($0.name).txt", bytes: Array($0.sentences.joined(separator: "\n\n").utf8))
    }
    let (reports, vocabulary, _) = ReportReader().read(files)
    let collation = Collation(
      reports: reports, vocabulary: vocabulary, ties: Aligner().ties(among: reports, vocabulary: vocabulary))
    return collation.stories.map { $0.reports.map { reports[$0].siglum } }
  }

  private var mixed: [(name: String, sentences: [String])] {
    [
      ("a", Self.flood), ("b", [Self.flood[1], Self.flood[0], Self.flood[3], Self.stray]), ("c", Self.fire),
      ("d", [Self.fire[2], Self.fire[0], Self.fire[1], Self.stray]), ("e", Array(Self.flood.prefix(3))),
      ("f", ["Nothing whatever happened in the village of Hohenau yesterday, as its postman confirmed."]),
    ]
  }

  @Test func aStraySentenceJoinsNoTwoEvents() {
    #expect(stories(mixed) == [["a", "b", "e"], ["c", "d"], ["f"]])
  }

  @Test func theOrderOfTheFilesDoesNotCount() {
    for turn in 0..<6 { #expect(stories(Array(mixed[turn...] + mixed[..<turn])) == stories(mixed)) }
  }

  @Test func withoutLinksEachStandsAlone() {
    var draft = Draft()
    for name in ["A", "B"] { draft.add(name, [["one two three"], ["four five six"]]) }
    #expect(draft.collation.stories == [Story(reports: [0]), Story(reports: [1])])
    draft.link(0, 0, 1, 0)
    #expect(draft.collation.stories == [Story(reports: [0, 1])])
  }
}

/// Groups by the mean kinship.
@Suite struct AverageLinkageTests {
  private func groups(_ pairs: [(Int, Int, Double)], count: Int) -> [[Int]] {
    let pairs = pairs.map { Kinship.Pair(a: $0.0, b: $0.1, kinship: $0.2) }
    return AverageLinkage(least: 0.2).groups(pairs, count: count)
  }

  @Test func aChainOfWeakPairsIsCut() {
    let chain = (0..<7).map { ($0, $0 + 1, $0 % 2 == 0 ? 0.9 : 0.25) }
    #expect(groups(chain, count: 8) == [[0, 1], [2, 3], [4, 5], [6, 7]])
  }

  @Test func whoeverHasNobodyStandsAlone() {
    #expect(groups([], count: 3) == [[0], [1], [2]])
    #expect(groups([(0, 2, 0.19)], count: 3) == [[0], [1], [2]])
    #expect(groups([(0, 2, 0.2)], count: 3) == [[0, 2], [1]])
    #expect(groups([], count: 0) == [])
  }

  /// The same as joining the nearest two over and over, for every table of kinships over four members.
  @Test func itAgreesWithTheDefinition() {
    let values = [0, 0.21, 0.5, 0.93]
    let places = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    for code in 0..<4096 {
      // A little apart, so that there are no ties.
      let pairs = places.indices.map { place -> (Int, Int, Double) in
        let value = values[code >> (2 * place) & 3]
        return (places[place].0, places[place].1, value == 0 ? 0 : value + Double(1 << place) / 1000)
      }
      let present = pairs.filter { $0.2 > 0 }
      #expect(groups(present, count: 4) == Self.byDefinition(present, count: 4))
    }
  }

  private static func byDefinition(_ pairs: [(Int, Int, Double)], count: Int) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    func mean(_ a: [Int], _ b: [Int]) -> Double {
      let sum = pairs.reduce(0) { sum, pair in
        let isBetween = a.contains(pair.0) && b.contains(pair.1) || a.contains(pair.1) && b.contains(pair.0)
        return sum + (isBetween ? pair.2 : 0)
      }
      return sum / Double(a.count * b.count)
    }
    while true {
      let choices = groups.indices.flatMap { a in groups.indices.filter { $0 > a }.map { (a, $0) } }
      guard let best = choices.max(by: { mean(groups[$0.0], groups[$0.1]) < mean(groups[$1.0], groups[$1.1]) }),
        mean(groups[best.0], groups[best.1]) >= 0.2
      else { return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
      groups[best.0] += groups.remove(at: best.1)
    }
  }
}
