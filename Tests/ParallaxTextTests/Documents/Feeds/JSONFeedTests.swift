import Testing

@testable import ParallaxText

@Suite struct JSONFeedTests {
  private func feed(_ item: String, _ members: String = "") -> ReadInput {
    ReadInput(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Port", \(members)
      "items": [
      {\(item)}]}
      """)
  }

  @Test func takesTheFieldsOfAnItem() {
    let read = feed(
      #"""
      "id": 7, "title": "Ferry &amp; crane", "url": "https://p.example/7", "language": "en", "summary": "Short",
      "content_html": "<p>One &eacute;</p>\n<p>Two</p>", "date_published": "2025-03-04T10:00:00+01:00",
      "authors": [{"name": "Ann Lee"}, {"name": "Bo Ek"}]
      """#)
    #expect(read.headline == "Ferry & crane" && read.body == ["One é", "Two"] && read.authors == ["Ann Lee", "Bo Ek"])
    #expect(read.date == "2025-03-04T10:00:00+01:00" && read.metadata.address?.value == "https://p.example/7")
    #expect(read.metadata.source?.value == "Port" && read.documents[0].place == "7")
    #expect(read.documents[0].blocks.map(\.inputLine) == [3, 4, 4])
  }

  @Test func takesPlainContentAndTheFeedsAuthor() {
    let read = feed(#""id": "1", "content_text": "A < b\n\nC""#, #""author": {"name": "Dr. Fish"},"#)
    #expect(read.body == ["A < b", "C"] && read.authors == ["Dr. Fish"] && read.headline == nil)
  }

  @Test func knowsAnEscapedVersion() {
    let read = ReadInput(#"{"items": [{"id": "1", "title": "T"}], "version": "https:\/\/jsonfeed.org\/version\/1"}"#)
    #expect(read.documents.first?.format == "jsonfeed")
  }

  @Test func saysWhatIsBroken() {
    let read = feed(#""id": "1", "title": "#)
    #expect(read.documents.isEmpty && read.problems.count == 1)
    let deep = String(repeating: "[", count: 5000)
    #expect(ReadInput("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": \(deep)").problems.count == 1)
  }

  @Test func leavesOtherJSONAlone() {
    #expect(ReadInput(#"{"name": "package", "version": "1.0", "items": []}"#).documents.first?.format != "jsonfeed")
  }
}
