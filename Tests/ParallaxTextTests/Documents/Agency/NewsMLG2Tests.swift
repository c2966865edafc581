import Testing

@testable import ParallaxText

@Suite struct NewsMLG2Tests {
  private func item(_ meta: String, _ content: String, id: String = "urn:1") -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="\(id)" version="2" xml:lang="en"><itemMeta>
    <itemClass qcode="ninat:text"/><provider literal="reuters.com"/><versionCreated>2025-03-04T10:15:00Z</versionCreated>
    <firstCreated>2025-03-04T09:00:00Z</firstCreated><edNote>Eds: adds quote</edNote></itemMeta>
    <contentMeta><urgency>3</urgency><slugline>FERRY/</slugline>\(meta)<language tag="en"/></contentMeta>
    <contentSet>\(content)</contentSet></newsItem>
    """
  }

  private func page(_ body: String) -> String {
    """
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
    \(body)</body></html></inlineXML>
    """
  }

  @Test func takesTheFields() {
    let meta = """
      <headline>Ferry hits crane</headline><headline role="hld:subHeadline">Nobody hurt</headline><by>By Ann Lee</by>
      <infoSource role="cRole:source" literal="Reuters"/><creator literal="Reuters"/><dateline>VARNA, March 4</dateline>
      """
    let read = ReadInput(item(meta, page("<p>A ferry hit a crane.</p><p>It fell.</p>")))
    #expect(read.headline == "Ferry hits crane" && read.words(.subhead) == ["Nobody hurt"])
    #expect(read.body == ["A ferry hit a crane.", "It fell."] && read.authors == ["Ann Lee"])
    #expect(read.date == "2025-03-04T10:15:00Z" && read.metadata.source?.value == "Reuters")
    #expect(read.metadata.agency?.value == "Reuters" && read.documents[0].format == "newsml-g2")
  }

  @Test func readsTheItemsOfAMessage() {
    let items = ["a", "b"].map { item("<headline>\($0)</headline>", page("<p>Text \($0).</p>"), id: $0) }.joined()
    let package =
      "<packageItem guid='p'><itemMeta/><groupSet><group><itemRef residref='a'/></group></groupSet></packageItem>"
    let read = ReadInput("<m:newsMessage xmlns:m='urn:m'><m:itemSet>\(package)\(items)</m:itemSet></m:newsMessage>")
    #expect(read.documents.map(\.place) == ["a", "b"])
  }

  @Test func refusesPackagesWithoutText() {
    let read = ReadInput("<packageItem guid='p'><contentMeta><headline>H</headline></contentMeta></packageItem>")
    #expect(read.documents.isEmpty && read.problems == [.noText(format: "NewsML-G2")])
  }

  @Test func readsTheParagraphsOfWireText() {
    let read = ReadInput(
      item(
        "<headline>H</headline>",
        page(
          """
          <p>(Adds quote)
              * Port closed until noon

              By Ann Lee
              VARNA, March 4 (Reuters) - A ferry hit a crane in the
          harbour on Tuesday, and nobody was
          hurt.
              Port      Ships     Cranes
              Varna        12          3
              The port was closed.

           (Reporting by Ann Lee in Varna and Bo Ek, Editing by
          Cy Dow)</p>
          """)))
    #expect(
      read.body == [
        "(Adds quote)", "* Port closed until noon",
        "VARNA, March 4 (Reuters) - A ferry hit a crane in the harbour on Tuesday, and nobody was hurt.",
        "Port Ships Cranes", "Varna 12 3", "The port was closed.",
      ])
    #expect(read.words(.byline) == ["By Ann Lee", "(Reporting by Ann Lee in Varna and Bo Ek, Editing by Cy Dow)"])
    #expect(read.authors == ["Ann Lee"])
  }

  @Test func takesTheReportersOfASignOff() {
    let read = ReadInput(
      item(
        "<headline>H</headline>",
        page("<p>Text.</p><p>(Reporting by Ann Lee in Varna and Bo Ek, Editing by Cy Dow)</p>")))
    #expect(read.authors == ["Ann Lee", "Bo Ek"])
  }

  @Test func joinsLinesBrokenAtAMargin() {
    let read = ReadInput(item("<headline>H</headline>", page("<p>A ferry hit\na crane in the\nharbour.</p>")))
    #expect(read.body == ["A ferry hit a crane in the harbour."])
  }

  @Test func readsPlainTextInABody() {
    let read = ReadInput(item("<headline>H</headline>", page("A ferry hit a crane.\n\nIt fell.")))
    #expect(read.body == ["A ferry hit a crane.", "It fell."])
    let data = "<inlineData contenttype=\"text/plain\">A ferry hit a crane.\n\nIt fell.</inlineData>"
    #expect(ReadInput(item("<headline>H</headline>", data)).body == ["A ferry hit a crane.", "It fell."])
  }

  @Test func leavesTheHeadOfAPageOutOfItsText() {
    let read = ReadInput(
      item(
        "",
        page("<header><ul><li>Ports</li></ul><time>04.03.2025</time><h1>H</h1></header><section><p>Text.</p></section>")
      ))
    #expect(read.headline == "H" && read.body == ["Text."] && read.words(.metadata) == ["Ports", "04.03.2025"])
  }

  @Test(arguments: [
    ("<creator><name>Ann Lee</name></creator>", ["Ann Lee"]), ("<creator literal='DESK7'/>", []),
    ("<creator qcode='editorid:1'><name>Lee Ann</name></creator>", []), ("<by>Reuters, MAR 04</by>", []),
    ("<contributor role='x:reporter'><name>Bo Ek</name></contributor>", ["Bo Ek"]),
    ("<contributor role='x:lastEd'><name>Bo Ek</name></contributor>", []),
    ("<creator type='cpnat:organisation'><name>Ann Lee</name></creator>", []),
  ])
  func takesPersonsWhoWrite(_ field: String, _ wanted: [String]) {
    #expect(ReadInput(item("<headline>H</headline>" + field, page("<p>Text.</p>"))).authors == wanted)
  }
}
