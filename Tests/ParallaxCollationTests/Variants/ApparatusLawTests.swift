import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

@Suite struct ApparatusLawTests {
  /// Random readings of words and marks: every place of a variant lies in its reading, and `against` is among them.
  @Test(arguments: 0..<80) func placesLieInTheirReadings(seed: Int) {
    var dice = Dice(seed: seed)
    let files = (0..<4).map { InputFile(path: "r\($0).txt", bytes: Array(dice.text().utf8)) }
    let (reports, vocabulary, _) = ReportReader().read(files, ReadingChoices(sigla: [:]))
    let cells = reports.indices.map { report in
      PassageCell(
        report: report,
        parts: reports[report].segments.indices.map {
          Part(segment: $0, sentences: reports[report].segments[$0].sentences)
        })
    }
    let passage = Passage(kind: .paragraph(1), cells: cells, absent: [])
    let comparer = Comparer(reports: reports, vocabulary: vocabulary)
    for base in reports.indices {
      let comparison = comparer.comparison(of: passage, base: base)
      for variant in comparison.variants {
        #expect(variant.readings.count > 1)
        #expect(variant.readings.contains { $0.places.contains { $0.report == base && $0.tokens == variant.tokens } })
        for place in variant.readings.flatMap(\.places) {
          let count = ReadingTokens(of: cells[place.report], in: reports).count
          #expect(place.tokens.lowerBound >= 0 && place.tokens.upperBound <= count)
        }
      }
    }
  }
}

private struct Dice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1 }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func text() -> String {
    let words = ["the", "war", "Putin", "said", "Mr.", "talks", ",", "“", "”", "–", "2023", "of", ".", "U.S.", "ended"]
    return (0..<(4 + roll(24))).map { _ in words[roll(words.count)] }.joined(separator: " ") + "\n"
  }
}
