import Testing

@testable import ParallaxText

@Suite struct NITFTests {
  private func nitf(_ head: String = "", _ bodyHead: String = "", _ content: String = "<p>Text.</p>", end: String = "")
    -> ReadInput
  {
    ReadInput(
      """
      <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
      <nitf xml:lang="en"><head>\(head)</head><body><body.head>\(bodyHead)</body.head>
      <body.content>\(content)</body.content>\(end)</body></nitf>
      """)
  }

  @Test func takesTheFields() {
    let read = nitf(
      """
      <title>SLUG-Ferry</title><docdata><urgency ed-urg="4"/><date.issue norm="20250304T101500+0100"/>
      <ed-msg info="Not for print"/><key-list><keyword key="ports"/></key-list></docdata>
      """,
      """
      <hedline><hl1>Ferry hits crane</hl1><hl2>Nobody hurt</hl2></hedline>
      <byline>By ANN LEE and BO EK<byttl>AP Ports Writers</byttl></byline><distributor>The Associated Press</distributor>
      <dateline><location><city>Varna</city><country>Bulgaria</country></location></dateline>
      """,
      """
      <block><p>VARNA (AP) — A <person>Captain Low</person> said <em>no</em>.</p><hl2>Next</hl2><ul><li>One</li></ul>
      <media><media-reference source="code-1"/><media-caption>The crane.</media-caption></media>
      <table><tr><th>Year</th><th>Hits</th></tr><tr><td>2024</td><td>3</td></tr></table><p>___</p></block>
      """, end: "<body.end><tagline>Ann Lee can be reached at the desk.</tagline></body.end>")
    #expect(read.headline == "Ferry hits crane" && read.words(.subhead) == ["Nobody hurt", "Next"])
    #expect(read.authors == ["ANN LEE", "BO EK"] && read.words(.byline) == ["By ANN LEE and BO EK, AP Ports Writers"])
    #expect(read.words(.metadata) == ["Varna, Bulgaria", "Ann Lee can be reached at the desk."])
    #expect(read.body == ["VARNA (AP) — A Captain Low said no.", "One", "Year | Hits", "2024 | 3"])
    #expect(read.words(.caption) == ["The crane."] && read.words(.furniture) == ["___"])
    #expect(read.date == "2025-03-04T10:15:00+01:00" && read.metadata.language?.value == "en")
    #expect(
      read.metadata.agency?.value == "AP" && read.documents[0].place.isEmpty && read.documents[0].format == "nitf")
  }

  @Test func takesTheTitleWhereNoHeadlineIs() {
    #expect(nitf("<title>Ferry hits crane</title>").headline == "Ferry hits crane")
    #expect(nitf("", "<hedline>Ferry hits crane</hedline>").headline == "Ferry hits crane")
  }

  @Test func passesOverDatesThatAreNone() {
    let dates = "<date.issue norm=\"YYYYMMDD\"/><date.release norm=\"20250304\"/>"
    #expect(nitf("<docdata>\(dates)</docdata>").date == "2025-03-04")
    #expect(
      nitf("<docdata/><pubdata date.publication=\"20250304T1015Z\" name=\"Port Daily\"/>").metadata.source?.value
        == "Port Daily")
  }

  @Test(arguments: [
    (
      "<byline><person>Mia Press and Jo Post</person><byttl>The Canadian Press</byttl></byline>",
      ["Mia Press", "Jo Post"]
    ),
    ("<byline>Geir Dahl / Kontroll.no</byline>", ["Geir Dahl"]), ("<byline>gr/bp</byline>", []),
    ("<byline>By The Associated Press</byline>", []), ("<byline>A4711/_Jo Lens</byline>", []),
    ("<byline>By <person>Ann Lee</person>, State University</byline>", ["Ann Lee"]),
  ])
  func takesAuthors(_ byline: String, _ wanted: [String]) { #expect(nitf("", byline).authors == wanted) }

  @Test func readsParagraphsThatAreMarkupAgain() {
    let read = nitf(
      "", "", "<p>Text of 2024&lt;endash&gt;–&lt;/endash&gt;25 &amp;amp; more.</p><p>&lt;div id='x'&gt;&lt;/div&gt;</p>"
    )
    #expect(read.body == ["Text of 2024–25 & more."])
  }

  @Test func dividesLinesOnlyWhereTheyAreMeant() {
    #expect(nitf("", "", "<p>Ann Lee,<br/>harbour master</p>").body == ["Ann Lee, harbour master"])
    #expect(nitf("", "", "<p>One.<br/>Two.<br/><br/>Three</p>").body == ["One.", "Two.", "Three"])
  }

  @Test func takesASentenceForNoByline() {
    let read = nitf("", "<byline>Captain calm, ready for all weather says port</byline>")
    #expect(read.authors.isEmpty && read.words(.subhead) == ["Captain calm, ready for all weather says port"])
  }

  @Test func readsAnAbstractWhereThereIsNoText() {
    let read = nitf("", "<abstract><p>In short.</p></abstract>", "")
    #expect(read.body == ["In short."] && read.metadata.notices == [.summary])
  }

  @Test func refusesAFileWithoutText() {
    let read = nitf("", "<hedline><hl1>H</hl1></hedline>", "")
    #expect(read.documents.isEmpty && read.problems == [.noText(format: "NITF")])
  }
}
