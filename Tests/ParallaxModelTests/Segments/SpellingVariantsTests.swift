import Testing

@testable import ParallaxCollation
@testable import ParallaxFindings
import ParallaxModel
@testable import ParallaxSupport
@testable import ParallaxText

@Suite struct SpellingVariantsTests {
  @Test(arguments: [
    ("colour", "color"), ("neighbourhood", "neighborhood"),
    ("parlourites", "parlorites"), ("harbour", "harbor"), ("realised", "realized"),
    ("summarisation", "summarization"), ("centre", "center"), ("whilst", "while"), ("jewellery", "jewelry"),
  ])
  func aWordOfTwoSpellingsHasTheAmericanOne(word: String, preferred: String) {
    #expect(SpellingVariants.preferred(word) == preferred)
  }

  @Test(arguments: [
    "our", "hour", "is", "promise", "raised", "tour", "fours", "colours de la", "", "i", "devise",
  ])
  func otherWordsStayAsTheyAre(word: String) {
    #expect(SpellingVariants.preferred(word) == word)
  }
}
