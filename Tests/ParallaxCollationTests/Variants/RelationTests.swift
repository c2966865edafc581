import ParallaxModel
import Testing

struct RelationTests {
  func relation(_ a: String, _ b: String) -> Relation { Readings([a, b]).comparison().scripts[0].relation }

  @Test func cosmeticDifferencesLeaveAReadingVerbatim() {
    #expect(relation("Mr. Putin won’t agree.", "Putin will not agree") == .verbatim)
    #expect(relation("“No,” said the US official.", "\"No\", said the U.S. official.") == .verbatim)
  }

  @Test func mostWordsKeptIsEdited() {
    let sentence = "The failure of the approach opens a third year of the deadliest conflict since World War Two."
    #expect(
      relation(sentence, "The failure of the plan opens a third year of the worst conflict since World War II.")
        == .edited)
    #expect(
      relation(sentence, "A third year of fighting begins because diplomats once again found no way to peace.")
        == .paraphrased)
  }

  @Test func oneWordThatTurnsTheMeaningIsNeverVerbatim() {
    #expect(relation("He did sign the treaty.", "He did not sign the treaty.") == .edited)
    #expect(relation("The fine was $500.", "The fine was €500.") == .edited)
    #expect(relation("It rose by 5 percent.", "It rose by 6 percent.") == .edited)
  }
}
