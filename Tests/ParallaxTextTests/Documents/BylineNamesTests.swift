import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct BylineNamesTests {
  private static let bylines: [(String, [String], String?)] = [
    ("By Ann Lee and Bo Ek, Reuters", ["Ann Lee", "Bo Ek"], "Reuters"),
    ("Von Jana Roth und Max Klein", ["Jana Roth", "Max Klein"], nil),
    ("Par Luc Morel, avec AFP", ["Luc Morel"], "AFP"),
    ("Por José Ortega y Gasset", ["José Ortega y Gasset"], nil),
    ("Por Ana Ruiz y Juan Gil", ["Ana Ruiz", "Juan Gil"], nil),
    ("Dr. Ann Lee (Berlin)", ["Ann Lee"], nil),
    ("ann lee, senior reporter", ["ann lee"], nil),
    ("By Ann Lee in Berlin | 3 May 2024", ["Ann Lee"], nil),
    ("Ann Lee ann@example.org", ["Ann Lee"], nil),
    ("(AP)", [], nil), ("AP", [], "AP"), ("admin", [], nil), ("", [], nil), ("https://example.org/ann", [], nil),
    ("Ann Lee; ANN LEE; Bo Ek Jr.", ["Ann Lee", "Bo Ek Jr."], nil),
    ("Текст: Анна Ли и Борис Эк", ["Анна Ли", "Борис Эк"], nil),
  ]

  @Test(arguments: bylines) func areFound(_ byline: (line: String, names: [String], agency: String?)) {
    #expect(BylineNames(byline.line).names == byline.names)
    #expect(BylineNames(byline.line).agency == byline.agency)
  }
}
