import Foundation
import ParallaxModel
import Testing

@testable import ParallaxText

/// Sentences of each language with what their words mean and do not mean; half of them are traps.
@Suite struct LanguageSampleTests {
  struct Sample: CustomTestStringConvertible {
    let language: String
    let sentence: String
    let tagged: [(kind: String, word: String)]
    let untagged: [(kind: String, word: String)]

    var testDescription: String { "\(language): \(sentence)" }
  }

  static let samples: [Sample] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "samples.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    func pairs(_ field: Substring) -> [(kind: String, word: String)] {
      field.split(separator: " ").map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
        .compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
    }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, Language(tag: String(fields[0])) != nil else { return nil }
      return Sample(
        language: String(fields[0]), sentence: String(fields[1]), tagged: pairs(fields[2]), untagged: pairs(fields[3]))
    }
  }()

  @Test func thereAreSamples() { #expect(Self.samples.count >= 100) }

  @Test(arguments: samples) func wordsMeanWhatTheyMean(_ sample: Sample) {
    let choice = LanguageChoice(all: Language(tag: sample.language))
    let input = InputFile(path: "a.txt", bytes: Array(sample.sentence.utf8))
    let read = ReportReader().read([input], ReadingChoices(languages: choice))
    let facts = FactsOfReports(read.reports, read.vocabulary)[0]
    var tags: [String: WordTags] = [:]
    for (token, meaning) in zip(read.reports[0].tokens, facts.tags) {
      tags[read.vocabulary[token.normalized]] = meaning
    }
    func has(_ pair: (kind: String, word: String)) -> Bool {
      if let tag = WordTags.byKind.first(where: { $0.kind.rawValue == pair.kind })?.tags {
        return tags[pair.word]?.contains(tag) ?? false
      }
      // Function words, abbreviations and the like are no tags. An entry with a capital does not mean the small word.
      guard let kind = WordKind(rawValue: pair.kind) else { return false }
      return choice.all.words.contains { $0.strings(of: kind).contains(pair.word) }
    }
    #expect(sample.tagged.filter { !has($0) }.map { "\($0.kind):\($0.word)" } == [])
    #expect(sample.untagged.filter(has).map { "\($0.kind):\($0.word)" } == [])
  }
}
