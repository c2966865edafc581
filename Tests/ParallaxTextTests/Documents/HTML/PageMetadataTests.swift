import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct PageMetadataTests {
  private func metadata(head: String = "", lead: String = "", body: String? = nil) -> ReportMetadata {
    PageSample.read(PageSample.news(head: head, lead: lead, body: body))?.metadata ?? ReportMetadata()
  }

  private func told(_ metadata: ReportMetadata) -> String {
    let authors = metadata.authors.map { "\($0.value) (\($0.origin.rawValue))" }.joined(separator: ", ")
    return "\(authors); \(metadata.date.map { "\($0.value) (\($0.origin.rawValue))" } ?? "none")"
  }

  private static let data = """
    <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
    {"@type": "NewsArticle", "headline": "Old bridge to close", "datePublished": "2024-05-14T18:02:00+02:00",
    "dateModified": "2024-05-15T07:00:00+02:00", "author": [{"@type": "Person", "name": "Ann Lee"}, {"@id": "#bo"}],
    "publisher": {"@type": "Organization", "name": "Lindenau Post"}, "isAccessibleForFree": false},
    {"@id": "#bo", "@type": "Person", "name": "Bo Ek"}]}</script>
    """

  @Test func takesDataForSearchEnginesFirst() {
    let metadata = metadata(
      head: Self.data + "<meta name=author content='Someone Else'><meta property='og:site_name' content='LP'>")
    #expect(told(metadata) == "Ann Lee (JSON-LD), Bo Ek (JSON-LD); 2024-05-14T18:02:00+02:00 (JSON-LD)")
    #expect(metadata.modified?.value == "2024-05-15T07:00:00+02:00")
    #expect(metadata.source?.value == "LP")
    #expect(metadata.headline?.value == "Old bridge to close")
    #expect(metadata.notices.contains(.paywall))
  }

  @Test(arguments: [
    (
      "<meta property='article:published_time' content='2024-05-14T10:00:00Z'><meta property='article:author' content='Ann Lee'>",
      "", "Ann Lee (OpenGraph); 2024-05-14T10:00:00Z (OpenGraph)"
    ),
    (
      "<meta name='DC.creator' content='Ann Lee'><meta name='DC.date.issued' content='2024-05-14'>", "",
      "Ann Lee (Dublin Core); 2024-05-14 (Dublin Core)"
    ),
    (
      "",
      "<span itemprop='author'><span itemprop='name'>Ann Lee</span></span><time itemprop='datePublished' datetime='2024-05-14T10:00'>",
      "Ann Lee (microdata); 2024-05-14T10:00 (microdata)"
    ),
    (
      "<meta name='author' content='By Ann Lee'><meta name='pubdate' content='20240514T100000Z'>", "",
      "Ann Lee (meta); 2024-05-14T10:00:00Z (meta)"
    ),
    (
      "", "<p class='byline'>By <a rel='author' href='/lee'>Ann Lee</a>, <time datetime='2024-05-14'>May 14</time></p>",
      "Ann Lee (element); 2024-05-14 (element)"
    ),
    (
      "", "<div class='meta'>14. Mai 2024 | von Ann Lee | 3 Kommentare</div>", "Ann Lee (element); 2024-05-14 (element)"
    ),
    (
      "",
      "<p><span property='dc:date dc:created' content='2024-05-14T10:00:00+02:00'>Submitted by <span class='username'>Ann Lee</span> on 05/14/2024</span></p>",
      "Ann Lee (element); 2024-05-14T10:00:00+02:00 (microdata)"
    ),
    (
      "<meta name='author' content='Super User'>", "<p>Scritto da Ann Lee</p><p>14 maart 2024</p>",
      "Ann Lee (element); 2024-03-14 (element)"
    ),
    ("", "<p>Door onze redacteur Ann Lee</p><p>May 2024 (4)</p>", "Ann Lee (element); none"),
    ("", "<div class='entry-meta'>Ann Lee3.5.2024, 15:07 Uhr</div>", "Ann Lee (element); 2024-05-03 (element)"),
    (
      "<meta name='author' content='https://example.org/ann'><meta name='author' content='Lindenau Post'>", "", "; none"
    ),
    ("<link rel=canonical href='https://www.example.org/2024/05/14/bridge.html'>", "", "; 2024-05-14 (address)"),
  ])
  func saysWhereTheyAreFrom(_ head: String, _ lead: String, _ expected: String) {
    #expect(told(metadata(head: head, lead: lead)) == expected)
  }

  @Test func knowsAddressLanguageAndAgency() {
    let head = "<link rel='shortcut icon' href='i.png'><link rel='canonical' href='https://www.example.org/bridge'>"
    let body =
      "<p>LINDENAU (Reuters) - \(PageSample.paragraphs[0])</p>" + PageSample.paragraphs.map { "<p>\($0)</p>" }.joined()
    let metadata = metadata(head: head, body: body)
    #expect(metadata.address?.value == "https://www.example.org/bridge")
    #expect(metadata.host == "example.org")
    #expect(metadata.language?.value == "en")
    #expect(metadata.agency?.value == "Reuters")
    #expect(metadata.source?.value == "Lindenau Post")
  }

  @Test(arguments: [
    "{", "[]", "{\"@type\": 3}", "null", "{\"@type\": \"NewsArticle\", \"author\": {\"@id\": \"#a\"}}",
    "{\"@type\": \"NewsArticle\", \"headline\": {\"a\": []}, \"author\": [[[[{}]]]]}",
    String(repeating: "[", count: 5000),
  ])
  func passesOverBrokenData(_ data: String) {
    let metadata = metadata(head: "<script type='application/ld+json'>\(data)</script>")
    #expect(metadata.authors.isEmpty && metadata.date == nil)
  }

  @Test(arguments: [
    ("Old bridge to close | Lindenau Post", "Old bridge to close"), ("Old bridge - to close", "Old bridge - to close"),
    ("Lindenau Post", "Lindenau Post"),
  ])
  func takesTheOutletOffTheTitle(_ title: String, _ headline: String) {
    #expect(PageTitle.withoutOutlet(title, "Lindenau Post") == headline)
  }

  @Test(arguments: [
    ("Published 3 May 2024 by Ann Lee in News", ["Ann Lee"]), ("Autor: gnaddel | Abgelegt unter: Fotos", ["gnaddel"]),
    ("Text von Ann Lee Illustration von Bo Ek", ["Ann Lee"]), ("Par Luc Morel, le 3 mai", ["Luc Morel"]),
    ("The bridge was closed by", []), ("3 May 2024", []), ("Fotos: Ann Lee", []),
  ])
  func findsNamesInLines(_ line: String, _ names: [String]) { #expect(AuthorLine.names(in: line) == names) }
}
