import ParallaxModel
import Testing

@testable import ParallaxSupport
@testable import ParallaxText

@Suite struct RespellingTests {
  private let english = Language(tag: "en").flatMap { Respelling($0.words) }

  @Test(arguments: [
    ("colour", "color"), ("neighbourhood", "neighborhood"),
    ("parlourites", "parlorites"), ("harbour", "harbor"), ("realised", "realized"),
    ("summarisation", "summarization"), ("centre", "center"), ("whilst", "while"), ("jewellery", "jewelry"),
  ])
  func aWordOfTwoSpellingsHasTheAmericanOne(word: String, preferred: String) {
    #expect(english?.preferred(word) == preferred)
  }

  @Test(arguments: [
    "our", "hour", "is", "promise", "raised", "tour", "fours", "colours de la", "", "i", "devise",
  ])
  func otherWordsStayAsTheyAre(word: String) {
    #expect(english?.preferred(word) == word)
  }
}
