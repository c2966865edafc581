import ParallaxModel
import Testing

@testable import ParallaxText

/// What stands in the languages' data files can be used.
@Suite struct LanguageFileTests {
  private static let files: [(name: String, words: LanguageWords)] =
    Language.known.map { ($0.code, $0.words) } + [("neutral", (nil as Language?).words[0])]

  @Test func everyLineIsOfAKnownKind() {
    for (name, words) in Self.files {
      words.forEachLine { kind, _ in
        let kind = String(decoding: kind, as: UTF8.self)
        #expect(WordKind(rawValue: kind) != nil, "\(name): \(kind)")
      }
    }
  }

  @Test func valuesAreNumbersWhereNumbersAreAsked() {
    let kinds: [WordKind] = [
      .month, .weekday, .relative, .number, .scale, .ordinal, .period, .unit, .shortScale, .role, .power, .act,
    ]
    for (name, words) in Self.files {
      for kind in kinds { words.forEach(kind) { #expect($0.number != nil, "\(name): \(kind) \($0.string)") } }
    }
  }

  /// The numbers of the two sides of a group, by what they tell.
  private static let sides: [Set<String>] = [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"], ["9", "10"]]

  @Test func aWordHasOneOppositeAndAGroupHasBothSides() {
    for (name, words) in Self.files {
      var seen: Set<String> = []
      var sides: [Int: Set<String>] = [:]
      words.forEach(.opposite) { entry in
        #expect(seen.insert(entry.string).inserted, "\(name): \(entry.string)")
        sides[entry.group, default: []].insert(entry.value.map { String(decoding: $0, as: UTF8.self) } ?? "")
      }
      for (_, sides) in sides { #expect(Self.sides.contains(sides), "\(name): \(sides)") }
    }
  }

  @Test(arguments: Language.known) func aLanguageIsToldByItsMostFrequentWords(_ language: Language) {
    let text = language.words.strings(of: .guess).joined(separator: " ")
    #expect(LanguageGuess().language(of: Array(text.utf8)) == language)
  }

  @Test(arguments: Language.known) func aLanguageHasAStemmerThatExists(_ language: Language) {
    let name = language.words.text(of: .stemmer)
    #expect(name.isEmpty || Stemmer(language: name) != nil)
  }

  @Test func tagsOfRegionsAndScriptsNameTheLanguage() {
    #expect(Language(tag: "en-GB")?.code == "en")
    #expect(Language(tag: "DE_at")?.code == "de")
    #expect(Language(tag: "tlh") == nil)
  }
}
