import ParallaxModel
import Testing

/// Words for a reader to judge, apart from the findings.
@Suite struct WordingTests {
  private func wordings(_ one: String, _ other: String) -> [[String?]] {
    let facts = FoundFacts(["a": one, "b": other])
    return facts.projection.wordingsToCheck(in: facts.collation, besides: facts.findings).map {
      $0.readings.map(\.text).sorted { ($0 ?? "") < ($1 ?? "") }
    }
  }

  @Test func aReplacedWordInAKeptSentenceIsListed() {
    #expect(
      wordings(
        "The envoy thanked the partners of the islands for the long talks.",
        "The envoy thanked the neighbours of the islands for the long talks.") == [["neighbours", "partners"]])
  }

  @Test(arguments: [
    ("The envoy thanked 340 boats for the long talks.", "The envoy thanked 310 boats for the long talks."),
    ("The envoy thanks the islands for the talks.", "The envoy thanked the islands for the talks."),
    ("The envoy was there on Monday, as it seems.", "Nobody from the islands came to the long talks that day."),
  ]) func factsFormsAndOtherSentencesAreNot(one: String, other: String) {
    #expect(wordings(one, other) == [])
  }
}
