import ParallaxModel
import Testing

/// Readings as they are lit: `«changed»`, `[-gone-]`, `‹moved›`, `(cosmetic)`.
struct HighlighterTests {
  func lit(_ spans: [HighlightSpan], _ readings: Readings) -> String {
    spans.map { span in
      let words = readings.reports[span.report].document.string(span.bytes)
      let space = span.spaceBefore ? " " : ""
      return switch span.highlight {
      case .kept: space + words
      case .changed: space + "«\(words)»"
      case .gone: space + "[-\(words)-]"
      case .moved: space + "‹\(words)›"
      case .cosmetic: space + "(\(words))"
      }
    }.joined()
  }

  func highlighter(_ readings: Readings) -> Highlighter {
    Highlighter(collation: readings.reports, passage: readings.passage, comparison: readings.comparison())
  }

  func second(_ a: String, _ b: String) -> String {
    let readings = Readings([a, b])
    return lit(highlighter(readings).spans(of: 1), readings)
  }

  @Test func showsGoneWordsWhereTheyAreMissing() {
    #expect(
      second("The ceasefire in Ukraine failed, the Russian sources said.", "The ceasefire in Ukraine failed.")
        == "The ceasefire in Ukraine failed [-the Russian sources said-].")
    #expect(
      second("“The contacts came to nothing.”", "“Contacts came to nothing.”")
        == "“[-The-] (Contacts) came to nothing.”")
  }

  @Test func doesNotShowWhatOtherWordsStandFor() {
    #expect(
      second("Everything fell apart in March.", "Everything has broken down in March.")
        == "Everything «has broken down» in March.")
  }

  @Test func lightsSignsThatAreReadOut() {
    #expect(second("The fine was $500 for him.", "The fine was €500 for him.") == "The fine was «€»500 for him.")
    #expect(
      second("They met in late 2023 and early 2024.", "They met in late 2023–2024.")
        == "They met in late 2023 [-and early-](–)2024.")
  }

  @Test func showsWhatIsClearlyMoreThanItsReplacement() {
    let text = second(
      "He signed the treaty after long talks with the leaders of all seven member states in Vienna.",
      "He signed the treaty yesterday in Vienna.")
    #expect(
      text
        == "He signed the treaty «yesterday» [-after long talks with the leaders of all seven member states-] in Vienna."
    )
  }

  @Test func lightsMovedWordsAndCosmeticOnes() {
    #expect(
      second("Mr. Putin signaled in 2023 that he was ready.", "In 2023, Putin signaled that he was ready.")
        == "(Mr.) ‹In 2023,› Putin signaled that he was ready.")
  }

  @Test func marksTheBaseForAReport() {
    let readings = Readings([
      "The army left the old city on Monday.", "The army left the city on Tuesday.",
      "The army left the old city on Monday.",
    ])
    let highlighter = highlighter(readings)
    #expect(
      lit(highlighter.spansOfAgainst(markedFor: 1), readings) == "The army left the [-old-] city on «Monday».")
    #expect(lit(highlighter.spansOfAgainst(markedFor: 2), readings) == "The army left the old city on Monday.")
    #expect(highlighter.spansOfAgainst(markedFor: nil).allSatisfy { $0.highlight == .kept })
  }

  @Test func namesCosmeticDifferences() {
    let readings = Readings(["Mr. Putin sees little point, they said.", "putin sees little point they said."])
    #expect(highlighter(readings).cosmeticDifferences(of: 1) == ["Mr.", "putin"])
  }

  @Test func coversTheReadingSegmentBySegment() {
    let readings = Readings([
      "The bank failed on Monday. Its clients were told on Tuesday.\n\nNobody was arrested in the city.",
      "The old bank failed on Monday.\n\nIts clients heard of it on Wednesday. In the city nobody was arrested.",
    ])
    let report = readings.reports[1]
    let spans = highlighter(readings).spans(of: 1)
    let own = spans.filter { $0.report == 1 }
    let tokens = readings.tokens(1).indices.map { report.tokens[$0] }
    #expect(tokens.allSatisfy { token in own.count { $0.bytes.contains(Int(token.start)) } == 1 })
    #expect(zip(own, own.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
    for span in spans {
      let text = readings.reports[span.report]
      #expect(text.segmentIndex(atByte: span.bytes.lowerBound) == text.segmentIndex(atByte: span.bytes.upperBound - 1))
    }
    #expect(own.reduce(0) { $0 + $1.words } == tokens.count { $0.kind != .mark })
    let second = own.first { $0.bytes.lowerBound == report.segments[1].bytes.lowerBound }
    #expect(second?.spaceBefore == true)
  }
}
