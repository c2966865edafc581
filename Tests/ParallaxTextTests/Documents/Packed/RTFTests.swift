import ParallaxModel
import Testing

@Suite struct RTFTests {
  private func read(_ body: String, head: String = "\\ansi\\ansicpg1252") -> Document? {
    documents(in: "{\\rtf1\(head) \(body)}".utf8).documents.first
  }

  private func words(_ body: String, head: String = "\\ansi\\ansicpg1252") -> String? { read(body, head: head)?.words }

  @Test func paragraphsAndMarks() {
    #expect(
      words("The talks\\~failed\\par \\ldblquote Again\\rdblquote\\emdash so it is.\\par")
        == "The talks failed\n\n“Again”—so it is.")
    #expect(words("a\\{b\\}\\\\c") == "a{b}\\c")
  }

  @Test func bytesAreOfTheirFontsCodePage() {
    let fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}"
    #expect(words(fonts + "\\f0 caf\\'e9 \\f1 \\'cc\\'e8\\'f0 \\f2 \\'93\\'fa\\'96\\'7b") == "café Мир 日本")
    #expect(words("\\'cc\\'e8\\'f0", head: "\\ansi\\ansicpg1251") == "Мир")
  }

  @Test func unicodeStandsForItsFallback() {
    #expect(words("\\uc1 caf\\u233?s") == "cafés")
    #expect(words("\\uc2\\u26085\\'93\\'fa!") == "日!")
    #expect(words("\\uc0\\u-10179\\u-8704 x") == "😀x")
    #expect(words("\\uc0\\u-10179 x") == "x")
  }

  @Test func whatIsNoTextIsNotRead() {
    let others =
      "{\\header no}{\\*\\generator no;}{\\pict 0a0b}{\\*\\bkmkstart no}{\\listtable{\\list no}}{\\v no}\\deleted no\\deleted0 "
    #expect(words("\(others)Text\\bin3 no}.") == "Text.")
    #expect(words("{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt the page}} says") == "the page says")
    #expect(words("{\\b\\*\\cs7 Kept} words") == "Kept words")
  }

  @Test func textBoxesNotesAndRows() {
    #expect(words("Text{\\footnote A note.}\\par\\trowd a\\cell b\\cell\\row") == "Text\n\na | b\n\nA note.")
    #expect(
      words("{\\shp{\\*\\shpinst{\\sp{\\sn no}{\\sv no}}{\\shptxt In a box.\\par}}{\\shprslt no}}") == "In a box.")
  }

  @Test func informationIsMetadata() throws {
    let info = "{\\info{\\title Talks fail}{\\author Ann Lee}{\\creatim\\yr2024\\mo3\\dy5\\hr9\\min30}}"
    let document = try #require(read(info + "The minister said so on Tuesday, and nobody asked why."))
    #expect(document.metadata.headline?.value == "Talks fail")
    #expect(document.authors == ["Ann Lee"])
    #expect(document.metadata.date?.value == "2024-03-05T09:30:00")
    #expect(try #require(read("{\\info{\\author VMazel}}Text")).authors.isEmpty)
  }

  @Test func styledParagraphsAreTitlesAndHeadings() throws {
    let sheet = "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Title;}}"
    let text = "The minister said on Tuesday that the talks in the capital had failed again."
    let document = try #require(
      read(sheet + "\\pard\\s2 Talks fail\\par\\pard \(text)\\par\\pard\\s1 What next\\par\\pard \(text)"))
    #expect(document.words(of: .headline) == ["Talks fail"])
    #expect(document.words(of: .subhead) == ["What next"])
  }

  @Test(arguments: [
    "{\\rtf1", "{\\rtf1 text", "{\\rtf1 }}}} text", "{\\rtf1 \\'", "{\\rtf1 \\bin99999999999999 x",
    "{\\rtf1 \\u99999999999 x",
    "{\\rtf1 \\uc99999999\\u1 x", "{\\rtf1 {\\footnote a {\\footnote b", "{\\rtf1 \\f-1\\s-1\\ls",
  ])
  func damageIsEndured(_ text: String) {
    let read = documents(in: text.utf8)
    #expect(read.documents.count + read.problems.count >= 1)
  }

  @Test func depthIsLimited() {
    let read = documents(in: ("{\\rtf1 Sound." + String(repeating: "{", count: 100_000) + "deep").utf8)
    #expect(read.documents.first?.words == "Sound.")
  }
}
