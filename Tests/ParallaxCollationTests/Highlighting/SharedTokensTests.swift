import ParallaxModel
import Testing

/// Readings as they are lit where similarities are: `[shared]`.
struct SharedTokensTests {
  private func lit(_ report: Int, _ texts: String..., among shown: Set<Int>? = nil) -> String {
    let readings = Readings(texts)
    let highlighter = Highlighter(
      collation: readings.reports, passage: readings.passage, comparison: readings.comparison())
    return highlighter.sharedSpans(of: report, among: shown ?? Set(texts.indices)).map { span in
      let words = readings.reports[span.report].document.string(span.bytes)
      return (span.spaceBefore ? " " : "") + (span.highlight == .kept ? "[\(words)]" : words)
    }.joined()
  }

  private let first = "The envoy left the harbour on Monday."
  private let second = "The envoy reached the harbour on Monday."
  private let third = "The envoy left the harbour on Friday."

  @Test func whatAllHaveIsShared() {
    #expect(lit(0, first, second, third) == "[The envoy] left [the harbour on] Monday[.]")
    #expect(lit(1, first, second, third) == "[The envoy] reached [the harbour on] Monday[.]")
    #expect(lit(2, first, second, third) == "[The envoy] left [the harbour on] Friday[.]")
  }

  @Test func thoseThatDoNotShowDoNotCount() {
    #expect(lit(0, first, second, third, among: [0, 1]) == "[The envoy] left [the harbour on Monday.]")
    #expect(lit(2, first, second, third, among: [0, 2]) == "[The envoy left the harbour on] Friday[.]")
  }

  @Test func aloneNothingIsShared() {
    #expect(lit(0, first) == first)
    #expect(lit(0, first, second, among: [0]) == first)
  }

  @Test func whatStandsElsewhereOrInAnotherFormIsShared() {
    #expect(lit(1, "On Monday the envoy left.", "The envoy left on Monday.") == "[The envoy left on Monday.]")
    #expect(lit(1, "The colour of the harbour.", "The color of the harbour.") == "[The color of the harbour.]")
  }

  @Test func addedWordsAreNotShared() {
    #expect(lit(1, "The envoy left.", "The old envoy left.") == "[The] old [envoy left.]")
    #expect(lit(0, "The envoy left the harbour.", "The envoy left.") == "[The envoy left] the harbour[.]")
  }
}
