import ModelSamples
import ParallaxModel
import Testing

/// Words in runs of six and more, against a count by looking at every pair of places.
struct EqualRunTests {
  private static func runs(_ one: String, _ other: String) -> EqualRuns? {
    let collation = collationOfTexts(["a": one, "b": other], "en")
    let story = Story(reports: [0, 1])
    // They are of one story whatever they share.
    let joined = Collation(
      reports: collation.reports, vocabulary: collation.vocabulary,
      ties: [Tie(a: SentenceID(report: 0, sentence: 0), b: SentenceID(report: 1, sentence: 0), score: 1, reasons: [])])
    return Projection(of: joined, story: story).overview(in: joined).equalRuns.first
  }

  @Test func countsWordsOfRunsInsideAndOutsideQuotations() throws {
    let one = "The mayor said: “We will open the bridge again before the first snow.” Nobody was hurt on Monday."
    let other = "“We will open the bridge again before the first snow,” said the mayor. Boats waited."
    let runs = try #require(Self.runs(one, other))
    #expect(runs.words == 10 && runs.quoted == 10)
  }

  @Test func runsOfFiveDoNotCount() throws {
    let runs = try #require(
      Self.runs("The old bridge was closed on Monday.", "Officials closed the old bridge was closed by wind."))
    #expect(runs.words == 0)
  }

  @Test func runEndsAtTheEndOfAParagraph() throws {
    let runs = try #require(
      Self.runs(
        "The river rose above\n\nthe quay on Friday evening.", "The river rose above the quay on Friday evening."))
    #expect(runs.words == 0)
  }

  /// A run that stands twice in one report counts as often as the other has it.
  @Test func repeatedRunsCountOnce() throws {
    let run = "the river rose above the quay"
    let runs = try #require(Self.runs("Once \(run). Then \(run).", "Yes, \(run)."))
    #expect(runs.words == 6)
  }

  @Test func agreesWithLookingAtAllPairsOfPlaces() throws {
    var seed: UInt64 = 11
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let alphabet = ["river", "quay", "storm", "mayor"]
    for _ in 0..<40 {
      let texts = (0..<2).map { _ in (0..<(6 + next(20))).map { _ in alphabet[next(alphabet.count)] } }
      let runs = try #require(
        Self.runs(texts[0].joined(separator: " ") + ".", texts[1].joined(separator: " ") + "."))
      #expect(runs.words == min(Self.covered(texts[0], texts[1]), Self.covered(texts[1], texts[0])))
    }
  }

  /// How many words of a text stand in runs of six that another has.
  private static func covered(_ one: [String], _ other: [String]) -> Int {
    var covered = Set<Int>()
    for a in one.indices where a + EqualRuns.least <= one.count {
      for b in other.indices where b + EqualRuns.least <= other.count {
        if one[a..<a + EqualRuns.least] == other[b..<b + EqualRuns.least] {
          covered.formUnion(a..<a + EqualRuns.least)
        }
      }
    }
    return covered.count
  }
}
