import ParallaxModel
import Testing

@testable import ParallaxText

/// The words of one language change nothing in a report of another.
@Suite struct LanguageLawTests {
  /// The words of a language's file that mean something for facts, or tell of the ends of sentences.
  private static func words(_ language: Language?, _ kinds: [WordKind]) -> Set<String> {
    let entries = language.words.flatMap { words in kinds.flatMap { words.strings(of: $0) } }
    return Set(entries.flatMap { $0.lowercased().split(separator: "_").map(String.init) })
  }

  private static let factKinds = WordTags.byKind.map(\.kind) + Phrase.kinds
  private static let abbreviationKinds: [WordKind] = [
    .abbreviation, .abbreviationBeforeName, .abbreviationBeforeNumber,
  ]

  private static func report(_ text: String, _ language: Language?) -> (report: Report, facts: StatedFacts) {
    // Where nothing is told, the text must not tell a language by itself either: then it is read as one without words.
    let choice = LanguageChoice(all: language)
    let read = ReportReader().read(
      [InputFile(path: "a.txt", bytes: Array(text.utf8))], ReadingChoices(languages: choice))
    return (read.reports[0], FactsOfReports(read.reports, read.vocabulary)[0])
  }

  /// Sentences of eight words of other languages, in an order that is mixed and always the same.
  private static func foreignText(for language: Language, _ kinds: [WordKind]) -> [String] {
    let own = words(language, kinds)
    let foreign = Language.known.filter { $0 != language }.reduce(into: Set<String>()) {
      $0.formUnion(words($1, kinds))
    }
    var mixed = foreign.subtracting(own).filter { $0.count > 1 && $0.allSatisfy(\.isLetter) }.sorted()
    var state: UInt64 = 88_172_645_463_325_252
    for index in mixed.indices.reversed().dropLast() {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      mixed.swapAt(index, Int(state % UInt64(index + 1)))
    }
    return mixed
  }

  @Test(arguments: Language.known) func wordsOfOtherLanguagesMeanNothing(_ language: Language) {
    let words = Self.foreignText(for: language, Self.factKinds)
    let sentences = stride(from: 0, to: words.count - 8, by: 8).map { start in
      "Xqz " + words[start..<start + 8].joined(separator: " ") + "."
    }
    let (report, facts) = Self.report(sentences.joined(separator: " "), language)
    #expect(report.language == language)
    let own = Self.words(language, Self.factKinds)
    let suffixes = language.words.strings(of: .negativeSuffix)
    let stems = Set(language.words.strings(of: .roleStems))
    let stemmer = Stemmer(of: language)
    let tagged = zip(report.tokens, facts.tags).filter { token, tags in
      // A word that loses its diacritics may become one of the language's own.
      token.kind == .word && tags != WordTags() && !own.contains(Self.plain(report.document.string(token.bytes)))
        && !suffixes.contains { report.document.string(token.bytes).hasSuffix($0) }
        // Languages that are akin have words of one stem: музей, музея, музею.
        && !(stemmer.map { stems.contains($0.stem(report.document.string(token.bytes))) } ?? false)
    }
    #expect(tagged.map { report.document.string($0.0.bytes) } == [])
    #expect(
      facts.numbers.filter {
        !own.contains(Self.plain(report.document.string(report.tokens[$0.range.lowerBound].bytes)))
      }
      .isEmpty)
  }

  /// Without what English drops before it compares.
  private static func plain(_ word: String) -> String {
    Normalizer(Language(tag: "en")).normalize(word, kind: .word)
  }

  @Test(arguments: Language.known) func abbreviationsOfOtherLanguagesEndSentences(_ language: Language) {
    let words = Self.foreignText(for: language, Self.abbreviationKinds).filter { $0.count > 1 }
    let text = words.map { "Xqz \($0). Vbnm." }.joined(separator: " ")
    let (report, _) = Self.report(text, language)
    #expect(report.sentences.count == 2 * words.count)
  }

  @Test func aReportOfNoKnownLanguageHasNeutralRules() {
    let (report, facts) = Self.report("Xqz vbnm 12 $5. Wrtz plkj.", nil)
    #expect(report.language == nil)
    #expect(facts.numbers.map(\.value) == ["12.0", "5.0"])
    #expect(facts.numbers.last?.unit != nil)
  }
}
