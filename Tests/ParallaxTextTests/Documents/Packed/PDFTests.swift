import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct PDFLayoutTests {
  private func blocks(_ text: String, title: String? = nil) -> [JudgedBlocks.Block] {
    PDFLayout(Array(text.utf8)[...], title: title, limit: 1 << 20).blocks
  }

  private func words(_ text: String, title: String? = nil) -> [String] { blocks(text, title: title).map(\.words) }

  private static let full = "The minister said on Tuesday that the talks in the capital"

  @Test func linesAreJoinedToParagraphs() {
    let text = "Talks fail\n\n\(Self.full)\nhad failed again.\n\(Self.full)\nwould go on.\n"
    #expect(words(text) == ["Talks fail", "\(Self.full) had failed again.", "\(Self.full) would go on."])
  }

  @Test func paragraphsGoOnOverColumnsAndPages() {
    let text =
      "Talks fail\n\n\(Self.full)\n\nhad failed again.\n\u{0C}They will go on, he said on Wednesday in the parliament, and\n\u{0C}nobody knows when.\n"
    #expect(
      words(text).dropFirst() == [
        "\(Self.full) had failed again.",
        "They will go on, he said on Wednesday in the parliament, and nobody knows when.",
      ])
  }

  @Test func hyphensGoWhereTheWordIsKnown() {
    let text =
      "Talks fail\n\nIt is the best information that there is, and the infor-\nmation of well-\nknown people is better.\n"
    #expect(
      words(text).last
        == "It is the best information that there is, and the information of well-known people is better.")
  }

  @Test func whatRepeatsAtTheEdgesIsFurniture() {
    let words = ["rain", "snow", "wind", "fog"]
    let pages = words.enumerated().map { number, word in
      "The Daily News \(number)\n\n\(Self.full) for \(word)\nhad failed because of \(word) again.\n\nPage \(number) of 4\n"
    }
    let furniture = blocks(pages.joined(separator: "\u{0C}")).filter { $0.role == .furniture }.map(\.words)
    #expect(furniture.count == 7 && furniture.contains("The Daily News 3") && furniture.contains("Page 3 of 4"))
  }

  @Test func aTitleIsTakenWhereItStands() {
    let text = "A REPORT ON THE TALKS\nOF LAST WEEK\nBo Ek\n\n\(Self.full)\nhad failed.\n"
    #expect(blocks(text, title: "A report on the talks of last week").first?.role == .headline)
    #expect(
      words("A report on the talks\nAnn Lee\n\n\(Self.full)\n").prefix(2) == ["A report on the talks", "Ann Lee"])
  }

  @Test func aTitleMaySayMoreThanItsLines() {
    let text = "TALKS IN THE\nCAPITAL\n\nSpeech by\nAnn Lee\n\n\(Self.full)\nhad failed.\n"
    let title = "Talks in the Capital, speech by Ann Lee, Minister, Tuesday"
    #expect(blocks(text, title: title).first?.words == "TALKS IN THE CAPITAL")
    #expect(
      blocks("Talks\n\n\(Self.full)\nhad failed.\n", title: "Talks of the town").first { $0.role == .headline } == nil)
  }

  @Test func aTitleBelowOtherLinesIsTheHeadline() {
    let text = "The Daily News\nMarch 2024\nTalks fail in the capital\n\n\(Self.full)\nhad failed.\n"
    #expect(
      blocks(text, title: "Talks fail in the capital").first { $0.role == .headline }?.words
        == "Talks fail in the capital")
    let within = PDFLayout(
      Array("No. 4: Talks fail in the cap-\nital, by Ann Lee\n".utf8)[...], title: "Talks fail in the capital",
      limit: 1000)
    #expect(within.hasTitleWithin && !within.blocks.contains { $0.role == .headline })
  }

  @Test func emptyTextsGiveNothing() {
    for text in ["", "\n\n", "\u{0C}\u{0C}", "12\n"] { #expect(blocks(text).filter { $0.role == nil }.isEmpty) }
  }
}

@Suite struct PDFDocumentTests {
  /// One program for PDF.
  private static func converters(_ program: String) -> Converters {
    var converters = Converters()
    converters.choose([program], for: "pdf")
    return converters
  }

  private static let bytes = Array("%PDF-1.7\nno objects\n".utf8)

  @Test func noProgramNoText() {
    #expect(documents(in: Self.bytes).problems == [.converterForbidden(format: "a PDF document")])
    let missing = documents(in: Self.bytes, converters: Self.converters("no-such-program"))
    #expect(missing.problems == [.noConverter(format: "a PDF document", program: "no-such-program", package: nil)])
    let failing = documents(in: Self.bytes, converters: Self.converters("false"))
    #expect(failing.problems == [.converterFailed(program: "false", reason: "cannot read it")])
  }

  @Test func whatTheProgramPrintsIsRead() throws {
    let page = "%PDF-1.7 as it is\n\nThe minister said on Tuesday that the talks in the capital had failed again.\n"
    let read = documents(in: page.utf8, converters: Self.converters("cat"))
    #expect(try #require(read.documents.first).words.contains("had failed again."))
  }

  @Test func propertiesStandAboveThePage() {
    let page = ConvertedPage(
      Array(
        """
        <!DOCTYPE html><html><head><title>A &amp; B &lt;1&gt;</title><meta name="Author" content="Ann Lee"/></head><body>
        <pre>Text & more
        </pre>
        </body></html>
        """.utf8))
    #expect(page.properties.title == "A & B <1>" && page.properties.author == "Ann Lee")
    #expect(String(decoding: page.text, as: UTF8.self) == "Text & more\n")
  }

  @Test func textThatSpeaksOfPDFIsText() {
    #expect(documents(in: "A file of the form %PDF-1.7 was sent to us.\n".utf8).documents.first?.format == "text")
  }
}
