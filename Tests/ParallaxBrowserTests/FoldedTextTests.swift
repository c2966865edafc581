import ParallaxModel
import Testing

@testable import ParallaxBrowser

@Suite struct FoldedTextTests {
  /// The places of `query` in `text`, as they stand in the text.
  private func places(_ query: String, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return FoldedText(bytes).places(of: FoldedText(query).trimmed).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func caseQuotesAndDashesDoNotCount() {
    #expect(places("turkey", in: "In Turkey, TURKEY's") == ["Turkey", "TURKEY"])
    #expect(places("won't - no", in: "They won’t – no") == ["won’t – no"])
    #expect(places("ÉTÉ", in: "l’été") == ["été"])
  }

  @Test func whiteSpaceIsOneSpace() {
    #expect(places("  a   b ", in: "a\n\n b, a\u{a0}b") == ["a\n\n b", "a\u{a0}b"])
    #expect(places("soft", in: "so\u{ad}ft") == ["so\u{ad}ft"])
  }

  @Test func nothingIsFoundNowhere() {
    #expect(places(" ", in: "a b").isEmpty)
    #expect(places("abc", in: "ab").isEmpty)
  }

  /// All texts over two letters up to length 9, all queries up to length 3: the same as looking at every place.
  @Test func itFindsWhatLookingEverywhereFinds() {
    for text in words(upTo: 9) {
      for query in words(upTo: 3) where !query.isEmpty {
        #expect(FoldedText(text).places(of: query[...]).map(\.lowerBound) == naive(query, in: text))
      }
    }
  }

  private func naive(_ query: [UInt8], in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    var position = 0
    while position + query.count <= text.count {
      let hit = Array(text[position..<position + query.count]) == query
      if hit { found.append(position) }
      position += hit ? query.count : 1
    }
    return found
  }

  private func words(upTo length: Int) -> [[UInt8]] {
    var all: [[UInt8]] = [[]]
    var last: [[UInt8]] = [[]]
    for _ in 0..<length {
      last = last.flatMap { [$0 + [UInt8(ascii: "a")], $0 + [UInt8(ascii: "b")]] }
      all += last
    }
    return all
  }
}
