import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

struct QuantityTests {
  /// The values of a sentence's quantities, in order.
  private func values(_ sentence: String) -> [String] {
    let text = "Tram fares\n\n\(sentence)\n"
    let collation = Collation.collate([InputFile(path: "a.txt", bytes: Array(text.utf8))]).collation
    let report = collation.reports[0]
    let reading = ReadingTokens(report: 0, indices: Array(report.tokens.indices))
    let quantities = PassageWords(reading, collation.facts(of: collation.stories[0])[0]).quantities
    #expect(zip(quantities, quantities.dropFirst()).allSatisfy { $0.tokens.upperBound <= $1.tokens.lowerBound })
    return quantities.map(\.value)
  }

  @Test func ofTwoThatShareASignTheFirstHolds() {
    #expect(values("The line opened with 1$000 trams.").count == 1)
    #expect(values("The line cost $12 and 7 euros.").count == 2)
  }

  @Test func aDayAndItsMonthAreOne() {
    #expect(values("It opened on 5 January.") == values("It opened on January 5."))
  }
}
