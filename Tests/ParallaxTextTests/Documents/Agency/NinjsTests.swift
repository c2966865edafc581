import Testing

@testable import ParallaxText

@Suite struct NinjsTests {
  private func item(_ members: String) -> ReadInput {
    ReadInput("{\"uri\": \"urn:1\", \"pubstatus\": \"usable\", \(members)}")
  }

  @Test func takesTheFieldsOfVersion1() {
    let read = item(
      #"""
      "versioncreated": "2025-03-04T10:15:00+0100", "language": "en", "headline": "Ferry &amp; crane", "source": "Reuters",
      "byline": "Ann Lee/Reuters", "body_text": "One.Two.", "slugline": "SLUG",
      "body_html": "<p>One.</p><p><!-- EMBED START -->Two&nbsp;&amp; three.</p>", "subject": [{"code": "04000000"}]
      """#)
    #expect(read.headline == "Ferry & crane" && read.body == ["One.", "Two & three."] && read.authors == ["Ann Lee"])
    #expect(read.date == "2025-03-04T10:15:00+01:00" && read.metadata.source?.value == "Reuters")
    #expect(read.metadata.agency?.value == "Reuters" && read.metadata.language?.value == "en")
    #expect(read.documents[0].format == "ninjs" && read.documents[0].place.isEmpty)
  }

  @Test func takesTheFieldsOfVersion3() {
    let read = item(
      #"""
      "standard": {"name": "ninjs", "version": "3.0"}, "versionCreated": "2025-03-04T10:15:00Z", "by": "Ann Lee and Bo Ek",
      "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry hits crane"}],
      "bodies": [{"role": "main", "contentType": "text/plain", "value": "One. Two."},
        {"role": "summary", "contentType": "text/html", "value": "<p>Short</p>"},
        {"role": "richtext", "contentType": "application/xhtml+xml", "value": "<p>One.</p><p>Two.</p>"}]
      """#)
    #expect(
      read.headline == "Ferry hits crane" && read.body == ["One.", "Two."] && read.authors == ["Ann Lee", "Bo Ek"])
    #expect(read.date == "2025-03-04T10:15:00Z")
  }

  @Test func readsNITFInAString() {
    let body = "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
    #expect(item("\"headline\": \"H\", \"body_nitf\": \"\(body)\"").body == ["One.", "Two."])
  }

  @Test func takesAuthorsWhoWrite() {
    let authors = #"[{"name": "Cy Dow", "role": "editor"}, {"name": "Ann Lee", "role": "author"}]"#
    #expect(item("\"headline\": \"H\", \"body_text\": \"Text.\", \"authors\": \(authors)").authors == ["Ann Lee"])
    let people = #"[{"name": "Pope Leo", "rel": "about"}, {"name": "Ann Lee", "rel": "author"}]"#
    #expect(item("\"headline\": \"H\", \"body_text\": \"Text.\", \"people\": \(people)").authors == ["Ann Lee"])
  }

  @Test func readsLists() {
    let one = #"{"uri": "a", "headline": "A", "body_text": "Text a."}"#
    let two = #"{"uri": "b", "versioncreated": "2025", "headline": "B", "body_text": "Text b."}"#
    #expect(ReadInput("[\(one), \(two)]").documents.map(\.place) == ["a", "b"])
    #expect(ReadInput("{\"items\": [\(one), \(two)]}").documents.map(\.place) == ["a", "b"])
  }

  @Test func readsADescriptionWhereThereIsNoText() {
    let read = item("\"headline_main\": \"H\", \"descriptions\": [{\"value\": \"In short.\"}]")
    #expect(read.headline == "H" && read.body == ["In short."] && read.metadata.notices == [.summary])
    #expect(item("\"type\": \"picture\", \"headline\": \"H\", \"description_text\": \"A crane.\"").documents.isEmpty)
  }

  @Test func refusesItemsWithoutText() {
    #expect(item("\"type\": \"picture\", \"headline\": \"H\"").problems == [.noText(format: "ninjs")])
  }

  @Test func leavesOtherJSONAlone() {
    #expect(ReadInput(#"{"headline": "H", "rows": [1, 2]}"#).documents.first?.format != "ninjs")
  }
}
