import Foundation
import ParallaxModel
import Testing

@testable import ParallaxText

/// What sentences of each language state, as values: `facts.txt` beside this file.
@Suite struct FactValueTests {
  struct Sample: CustomTestStringConvertible {
    let language: String
    let sentence: String
    /// Kind and value of each fact, in order; a vague one with what makes it so.
    let facts: String

    var testDescription: String { "\(language): \(sentence)" }
  }

  static let samples: [Sample] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "facts.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return fields.count == 3 ? Sample(language: fields[0], sentence: fields[1], facts: fields[2]) : nil
    }
  }()

  @Test func thereAreSamples() { #expect(Self.samples.count >= 150) }

  @Test(arguments: samples) func whatASentenceStatesIsRead(_ sample: Sample) {
    let choice = LanguageChoice(all: Language(tag: sample.language))
    let input = InputFile(path: "a.txt", bytes: Array(sample.sentence.utf8))
    let read = ReportReader().read([input], ReadingChoices(languages: choice))
    let facts = FactsOfReports(read.reports, read.vocabulary)[0]
    #expect(facts.numbers.map(Self.told).joined(separator: " ") == (sample.facts == "-" ? "" : sample.facts))
  }

  private static func told(_ fact: Fact) -> String {
    guard case .amount(let amount) = fact.meaning else { return "\(fact.kind):\(fact.value)" }
    let exactness = amount.exactness == .exact ? "" : ":\(amount.exactness)"
    let measure = amount.measure == .share ? ":share" : ""
    return "\(fact.kind):\(fact.value)\(measure)\(exactness)"
  }
}
