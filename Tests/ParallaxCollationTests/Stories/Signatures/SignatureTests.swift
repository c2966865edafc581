import ParallaxModel
import ParallaxOutput
import Testing

@testable import ParallaxCollation

/// What a report is known by in a large collection.
@Suite struct SignatureTests {
  private func signed(_ text: String, path: String = "a.txt", _ language: String? = nil) throws -> SignedReport {
    let file = InputFile(path: path, bytes: Array(text.utf8))
    let document = try #require(DocumentReader().read([file]).documents.first)
    var reader = SignatureReader()
    return reader.sign(document, language: language.flatMap(Language.init(tag:)))
  }

  private static let body = """
    The old bridge at Lindholm was closed on Monday after the river rose by 23 metres.

    Mayor Ingrid Sand said that nobody was hurt and that the school would stay shut.
    """

  @Test func aHeadlineIsNoPartOfIt() throws {
    let one = try signed("Bridge closed after flood\n\n" + Self.body, "en")
    let other = try signed("Minister resigns over taxes\n\n" + Self.body, "en")
    #expect(one.signature == other.signature)
    #expect(one.headline == "Bridge closed after flood")
  }

  @Test func formsOfAWordAndSmallWordsAreOne() throws {
    let one = try signed("The bridge was closing and the rivers of it rose, as they said.", "en")
    let other = try signed("Bridges closed, but a river rose, she says.", "en")
    #expect(one.signature.hashes == other.signature.hashes)
  }

  /// A reader that has met no word yet, in no known language, meets none here either.
  @Test(arguments: ["a b c", "。", "12", "Ж", "- - -", "Only a headline"])
  func aReportWithoutWordsIsSigned(text: String) throws {
    #expect(try signed(text).signature.hashes.count <= 2)
  }

  @Test func namesAndNumbersArePlain() throws {
    let signature = try signed(Self.body, "en").signature
    // Lindholm, Monday, 23, Ingrid, Sand; what begins a sentence may be any word.
    #expect(signature.codes.count { $0 & StorySignature.particular != 0 } == 5)
  }

  @Test func aNounInGermanIsNoName() throws {
    let text = "Am Montag wurde die alte Brücke bei Lindholm gesperrt, wie der Bürgermeister den Leuten sagte."
    #expect(try signed(text, "de").signature.codes.allSatisfy { $0 & StorySignature.particular == 0 })
  }

  @Test func writingWithoutSpacesIsReadInPairs() throws {
    let one = try signed("市長は月曜日に橋を閉鎖した。", "ja").signature
    let other = try signed("長市は曜月日に閉橋を鎖した。", "ja").signature
    #expect(Set(one.hashes).intersection(other.hashes).count * 2 < one.hashes.count)
  }

  @Test func aLongTextHasASmallSignature() throws {
    let words = (0..<5000).map { "word\($0)ing" }.joined(separator: " ")
    let signature = try signed("In Halden " + words, "en").signature
    #expect(signature.hashes.count == 400)
    #expect(signature.codes.contains { $0 & StorySignature.particular != 0 })
  }

  @Test(arguments: [
    "", "[]", "{\"path\":\"a\"}", "{\"schema\":\"parallax.signature/0\",\"path\":\"a\"}",
    "{\"schema\":\"parallax.signature/1\",\"path\":\"a\",\"words\":3,\"runs\":\"AAAA\",\"features\":\"AAAA\"}",
  ])
  func whatIsNoSignatureIsRefused(_ line: String) {
    #expect(throws: CollectionLineProblem.self) { try SignedReport(parsing: Array(line.utf8)) }
  }

  @Test func daysAreCounted() {
    #expect(SignedReport.day(of: "1970-01-01") == 0)
    #expect(SignedReport.day(of: "2024-02-29T23:00:00+01:00") == 19782)
    #expect(SignedReport.day(of: "2024-03-01").map { $0 - 19782 } == 1)
    #expect(SignedReport.day(of: "2024-02") == nil)
    #expect(SignedReport.day(of: "yesterday") == nil)
  }
}
