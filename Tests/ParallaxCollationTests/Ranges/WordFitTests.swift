import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// The match of words is the best there is: as brute force has it.
@Suite struct WordFitTests {
  /// All words of up to 4 in all texts of up to 6, over two words.
  @Test func asManyWordsAsPossibleInOrder() {
    for text in Self.strings(upTo: 6) {
      for words in Self.strings(upTo: 4) {
        let sought = SoughtWords.Word.self
        let fit = WordFit(words.map { sought.init(id: $0, isWord: true, start: 0) }[...], in: text.map(Self.token)[...])
        let places = fit.matched.compactMap(\.self)
        #expect(places == places.sorted() && Set(places).count == places.count)
        #expect(zip(words, fit.matched).allSatisfy { word, place in place.map { text[$0] == word } ?? true })
        #expect(places.count == Self.longest(words[...], text[...]))
      }
    }
  }

  /// The closest of the matches: `a b` in `a a b` is not the first `a`.
  @Test func andOfThoseTheClosest() {
    let fit = WordFit(
      [0, 1].map { SoughtWords.Word(id: $0, isWord: true, start: 0) }[...], in: [0, 2, 2, 0, 1].map(Self.token)[...])
    #expect(fit.matched == [3, 4])
  }

  private static func token(_ word: WordID) -> Token {
    Token(start: 0, end: 1, written: word, normalized: word, stem: word, kind: .word)
  }

  private static func longest(_ one: ArraySlice<WordID>, _ other: ArraySlice<WordID>) -> Int {
    guard let a = one.first, let b = other.first else { return 0 }
    if a == b { return 1 + longest(one.dropFirst(), other.dropFirst()) }
    return max(longest(one.dropFirst(), other), longest(one, other.dropFirst()))
  }

  private static func strings(upTo length: Int) -> [[WordID]] {
    (0...length).flatMap { length in
      (0..<(1 << length)).map { bits in (0..<length).map { WordID(bits >> $0 & 1) } }
    }
  }
}
