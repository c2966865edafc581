import ModelSamples
import ParallaxModel
import Testing

@Suite struct WordDocumentTests {
  private func read(_ body: String, _ others: [(String, String)] = []) -> Document? {
    let word = "xmlns:w='w' xmlns:mc='mc' xmlns:v='v'"
    let entries = [("word/document.xml", "<w:document \(word)><w:body>\(body)</w:body></w:document>")] + others
    return documents(in: SampleZip(entries.map { SampleZip.Entry($0.0, $0.1.utf8) }).bytes).documents.first
  }

  private func p(_ inner: String, style: String? = nil) -> String {
    "<w:p>\(style.map { "<w:pPr><w:pStyle w:val='\($0)'/></w:pPr>" } ?? "")\(inner)</w:p>"
  }

  private func r(_ text: String) -> String { "<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r>" }

  @Test func runsMakeParagraphs() throws {
    let body = p(r("The talks ") + "<w:hyperlink>" + r("failed") + "</w:hyperlink>" + r(" again, the minister said."))
    let document = try #require(read(body + p(r("They go on.")), []))
    #expect(document.format == "docx")
    #expect(document.words == "The talks failed again, the minister said.\n\nThey go on.")
  }

  @Test func revisionsAreReadAsTheyStand() {
    let body =
      "<w:del><w:r><w:delText>won</w:delText></w:r></w:del><w:ins>" + r("failed") + "</w:ins>"
      + "<w:moveFrom>" + r(" gone") + "</w:moveFrom><w:moveTo>" + r(" here") + "</w:moveTo>"
    #expect(read(p(r("They ") + body))?.words == "They failed here")
  }

  @Test func drawingsInTwoFormsAreReadOnce() {
    let box = "<w:txbxContent>" + p(r("In a box.")) + "</w:txbxContent>"
    let both =
      "<w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>"
    #expect(read(p(r("Beside it.") + both))?.words == "Beside it.\n\nIn a box.")
  }

  @Test func fieldsGiveTheirResults() {
    let field = { (type: String) in "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
    let code = "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
    #expect(
      read(p(field("begin") + code + field("separate") + r("the page") + field("end") + r(" says")))?.words
        == "the page says")
  }

  @Test func rowsOfDataAreLines() {
    let cell = { (text: String) in "<w:tc>" + self.p(self.r(text)) + "</w:tc>" }
    let table =
      "<w:tbl><w:tr>" + cell("Berlin") + cell("3") + "</w:tr><w:tr>" + cell("Rome") + cell("4") + "</w:tr></w:tbl>"
    #expect(read(table)?.words == "Berlin | 3\n\nRome | 4")
  }

  @Test func stylesPropertiesAndNotes() throws {
    let styles =
      "<w:styles xmlns:w='w'><w:style w:styleId='T1'><w:name w:val='Title'/></w:style>"
      + "<w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style></w:styles>"
    let core =
      "<p xmlns:dc='dc' xmlns:t='t'><dc:title>Microsoft Word - x.doc</dc:title><dc:creator>Ann Lee; Windows User</dc:creator>"
      + "<t:created>2024-03-05T09:30:00Z</t:created></p>"
    let notes =
      "<w:footnotes xmlns:w='w'><w:footnote w:type='separator'>" + p(r("no")) + "</w:footnote><w:footnote>"
      + p(r("A note.")) + "</w:footnote></w:footnotes>"
    let text = "The minister said on Tuesday that the talks in the capital had failed again."
    let document = try #require(
      read(
        p(r("Talks fail"), style: "T1") + p(r(text)) + p(r("What next"), style: "H1") + p(r(text)),
        [("word/styles.xml", styles), ("docProps/core.xml", core), ("word/footnotes.xml", notes)]))
    #expect(document.words(of: .headline) == ["Talks fail"])
    #expect(document.words(of: .subhead) == ["What next"])
    #expect(document.words.hasSuffix("A note.") && !document.words.contains("no\n"))
    #expect(document.authors == ["Ann Lee"])
    #expect(document.metadata.headline == nil)
    #expect(document.metadata.date?.kind == .page)
  }

  @Test func nestingAndLengthAreLimited() {
    let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 5000) + p(r("deep"))
    #expect(read(p(r("Sound.")) + deep)?.words.hasPrefix("Sound.") ?? false)
    var limits = DocumentLimits()
    limits.text = 1000
    let long = (0..<100).map { p(r("Paragraph \($0) of them.")) }.joined()
    let zip = SampleZip(["word/document.xml": "<w:document xmlns:w='w'><w:body>\(long)</w:body></w:document>"])
    let cut = documents(in: zip.bytes, limits: limits)
    #expect(cut.documents.count == 1 && cut.problems == [.textTooLong(limit: 1000)])
  }
}

@Suite struct OpenDocumentTests {
  private func read(_ body: String) -> Document? {
    let content =
      "<office:document-content xmlns:office='office' xmlns:text='text' xmlns:table='table' xmlns:draw='draw'>"
      + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    let zip = SampleZip(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content])
    return documents(in: zip.bytes).documents.first
  }

  @Test func headingsListsTablesAndNotes() throws {
    let document = try #require(
      read(
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Talks fail</text:h>"
          + "<text:p>The minister said<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note."
          + "</text:p></text:note-body></text:note> so,<text:s/>again\nand<text:line-break/>again.</text:p><text:list><text:list-item>"
          + "<text:p>First</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Rome</text:p>"
          + "</table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row></table:table>"
      ))
    #expect(document.format == "odt")
    #expect(document.words == "Talks fail\n\nThe minister said so, again and again.\n\nFirst\n\nRome | 4\n\nA note.")
    #expect(document.blocks[2].kind == .list)
  }

  @Test func textBoxesStandBehindTheirParagraph() {
    let box = "<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>"
    #expect(read("<text:p>\(box)Beside it.</text:p>")?.words == "Beside it.\n\nIn a box.")
  }
}

@Suite struct ElectronicBookTests {
  private func read(_ others: KeyValuePairs<String, String> = [:]) -> (
    documents: [Document], problems: [InputProblem.Kind]
  ) {
    let parts: KeyValuePairs = [
      "mimetype": "application/epub+zip",
      "META-INF/container.xml": "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>",
      "OEBPS/book.opf": """
      <package xmlns:dc='dc' xmlns:opf='opf'><metadata><dc:title>The Talks</dc:title><dc:creator opf:role='aut'>Ann Lee</dc:creator>
      <dc:creator opf:role='ill'>Bo Ek</dc:creator><dc:language>en</dc:language><dc:date>2024-03-05</dc:date></metadata>
      <manifest><item id='n' href='nav.xhtml' properties='nav'/><item id='b' href='b%20two.xhtml'/><item id='a' href='a.xhtml'/></manifest>
      <spine><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/></spine></package>
      """,
      "OEBPS/a.xhtml": "<html><body><h1>The Talks</h1><h2>One</h2><p>They began.</p></body></html>",
      "OEBPS/b two.xhtml": "<html><body><h2>Two</h2><p>They failed.</p></body></html>",
      "OEBPS/nav.xhtml": "<html><body><p>Contents</p></body></html>",
    ]
    let all = Array(parts) + Array(others)
    return documents(in: SampleZip(all.map { SampleZip.Entry($0.key, $0.value.utf8) }).bytes)
  }

  @Test func chaptersFollowTheReadingOrder() throws {
    let document = try #require(read().documents.first)
    #expect(document.format == "epub")
    #expect(document.words == "The Talks\n\nOne\n\nThey began.\n\nTwo\n\nThey failed.")
    #expect(document.authors == ["Ann Lee"])
    #expect(document.metadata.date?.value == "2024-03-05" && document.metadata.language?.value == "en")
    #expect(document.words(of: .headline) == ["The Talks"])
  }

  @Test func encryptedChaptersAreNotRead() {
    let list =
      "<encryption><EncryptedData><CipherData><CipherReference URI='OEBPS/a.xhtml'/></CipherData></EncryptedData></encryption>"
    let read = read(["META-INF/encryption.xml": list])
    #expect(read.documents.isEmpty && read.problems == [.encrypted(format: "an EPUB book")])
  }
}
