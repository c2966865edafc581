import Testing

@testable import ParallaxText

@Suite struct RSSTests {
  private func rss(_ items: String, channel: String = "") -> ReadInput {
    ReadInput(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Post</title>
      <language>en-GB</language>\(channel)
      \(items)
      </channel></rss>
      """)
  }

  @Test func takesTheFieldsOfAnItem() {
    let read = rss(
      """
      <item><title>Ferry &amp; crane collide</title><link>https://post.example/1</link><guid isPermaLink="false">p-1</guid>
      <dc:creator><![CDATA[Ann Lee]]></dc:creator><pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>The ferry &ldquo;Ada&rdquo; hit a crane.</p><ul><li>Nobody was hurt.</li></ul>
      <img src="x.gif" width="1" height="1">]]></content:encoded></item>
      """)
    #expect(read.documents.count == 1 && read.problems.isEmpty)
    #expect(read.headline == "Ferry & crane collide")
    #expect(read.body == ["The ferry “Ada” hit a crane.", "Nobody was hurt."])
    #expect(read.authors == ["Ann Lee"])
    #expect(read.metadata.date == StatedDate(value: "2025-03-04T10:00:00+01:00", kind: .published, .feed))
    #expect(read.metadata.source == StatedMetadata(value: "The Harbour Post", .feed))
    #expect(read.metadata.address?.value == "https://post.example/1")
    #expect(read.metadata.language?.value == "en-GB")
    #expect(read.documents[0].place == "p-1" && read.documents[0].format == "rss")
    #expect(read.documents[0].blocks.map(\.inputLine) == [5, 8, 8])
  }

  @Test func saysThatASummaryIsOne() {
    #expect(rss("<item><title>A</title><description>Only a line.</description></item>").metadata.notices == [.summary])
    let long = String(repeating: "The council met and the mayor spoke. ", count: 40)
    #expect(rss("<item><title>A</title><description>\(long)</description></item>").metadata.notices.isEmpty)
    #expect(rss("<item><title>A</title><description>\(long)…</description></item>").metadata.notices == [.summary])
  }

  @Test func givesEachEntryAPlaceOfItsOwn() {
    let items = ["<guid>x</guid>", "<guid>x</guid>", "", "<guid>4</guid>", "<link>https://post.example/5</link>"]
    let read = rss(items.map { "<item><title>T</title>\($0)</item>" }.joined())
    #expect(read.documents.map(\.place) == ["x", "x 2", "3", "4", "https://post.example/5"])
  }

  @Test func passesOverItemsWithoutWords() {
    #expect(rss("<item/><item><title> </title></item><item><title>T</title></item>").documents.count == 1)
  }

  @Test func readsTitlesThatWereEscapedTwice() {
    #expect(
      rss("<item><title>R&amp;amp;D: it&amp;#8217;s &lt;b&gt;on&lt;/b&gt;</title></item>").headline == "R&D: it’s on")
    #expect(rss("<item><title>1 &lt; 2 &amp; 3</title></item>").headline == "1 < 2 & 3")
  }

  @Test(arguments: [
    ("<author>ann@post.example (Ann Lee)</author>", ["Ann Lee"]),
    ("<author>Ann Lee &lt;ann@post.example&gt;</author>", ["Ann Lee"]),
    ("<author>ann@post.example</author>", []), ("<dc:creator>Ann Lee and Bo Ek</dc:creator>", ["Ann Lee", "Bo Ek"]),
    ("<dc:creator>By Ann Lee</dc:creator>", ["Ann Lee"]), ("<dc:creator>admin</dc:creator>", []),
    ("<dc:creator>Reuters</dc:creator>", ["Reuters"]), ("<dc:creator>seagull7</dc:creator>", ["seagull7"]),
    ("<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>", ["Ann Lee", "Bo Ek"]),
    ("<author>desk@post.example</author><dc:creator>Ann Lee</dc:creator>", ["Ann Lee"]),
  ])
  func takesAuthors(_ fields: String, _ wanted: [String]) {
    #expect(rss("<item><title>T</title>\(fields)</item>").authors == wanted)
  }

  @Test func keepsToItsOwnVocabulary() {
    let read = rss(
      """
      <item><media:title>Picture</media:title><title>Report</title><media:description>Caption</media:description>
      <x:description xmlns:x="urn:x">Other</x:description><description>Text.</description></item>
      """)
    #expect(read.headline == "Report" && read.body == ["Text."])
  }

  @Test func readsItemsBesideTheChannelOfRDF() {
    let read = ReadInput(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Hafenblatt</title><dc:language>de</dc:language></channel>
      <item rdf:about="https://blatt.example/7"><title>Fähre gerammt</title><description>Ein Kran fiel um.</description>
      <dc:date>2025-03-04T10:00:00+01:00</dc:date><dc:creator>Eva Kern</dc:creator></item></rdf:RDF>
      """)
    #expect(read.headline == "Fähre gerammt" && read.body == ["Ein Kran fiel um."] && read.authors == ["Eva Kern"])
    #expect(read.date == "2025-03-04T10:00:00+01:00" && read.metadata.source?.value == "Hafenblatt")
    #expect(read.documents.first?.place == "https://blatt.example/7" && read.metadata.language?.value == "de")
  }

  // MARK: Furniture

  @Test(arguments: [
    "The post Ferry hits crane appeared first on The Harbour Post.",
    "Der Beitrag Ferry erschien zuerst auf The Harbour Post.",
    "L’article Le ferry est apparu en premier sur The Harbour Post.",
    "La entrada Ferry se publicó primero en The Harbour Post.",
    "Read more", "Facebook Twitter Email", "* * *",
  ])
  func knowsWhatFeedsAdd(_ line: String) {
    let read = rss(
      "<item><title>T</title><description>&lt;p&gt;Text.&lt;/p&gt;&lt;p&gt;\(line)&lt;/p&gt;</description></item>")
    #expect(read.body == ["Text."] && read.words(.furniture) == [line])
  }

  @Test(arguments: [
    "The post of guard was first to go.", "The post of director was filled on Monday.",
    "Read more books, the minister told pupils on Tuesday.", "Share prices rose by 4% on Monday.", "He said: “No.”",
    "The post appeared to be a joke, police said.", "L’article 49 est apparu dans le débat.",
    "Der Beitrag der Kasse steigt auf 3 Prozent.", "La entrada cuesta 5 euros.",
    "Photographs show the damage to the crane.",
  ])
  func leavesSentencesAlone(_ line: String) {
    let read = rss(
      "<item><title>T</title><description>&lt;p&gt;\(line)&lt;/p&gt;&lt;p&gt;End of it.&lt;/p&gt;</description></item>")
    #expect(read.body == [line, "End of it."])
  }

  // MARK: Faults and encodings

  @Test func readsFeedsWithSmallFaults() {
    let read = rss(
      "<item><title>R & D&nbsp;grow</title><description>Up < 5%</description></item><item><title>B</title></item>")
    #expect(read.documents.count == 2 && read.problems.isEmpty)
    #expect(read.headline == "R & D grow" && read.body == ["Up < 5%"])
  }

  @Test func readsWhatIsSoundOfABrokenFeed() {
    let read = rss("<item><title>One</title></item><item><title>Two</item><item><title>Thr")
    #expect(read.documents.map { $0.words(.headline) } == [["One"], ["Two"], ["Thr"]])
    #expect(read.problems.count == 1)
  }

  @Test(arguments: ["", "encoding='ISO-8859-1'", "encoding='utf-8'", "encoding='windows-1252'"])
  func readsTheTextThatMakesSense(_ declaration: String) {
    let words = "Les élèves de l’école à côté étaient déjà très fâchés, a déclaré le préfet de la région."
    let feed = "<?xml version='1.0' \(declaration)?><rss><channel><item><title>\(words)</title></item></channel></rss>"
    #expect(ReadInput(feed).headline == words)
    let western = feed.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
    #expect(ReadInput(western).headline == words)
  }

  @Test func readsUTF16() {
    let feed = "<?xml version='1.0' encoding='UTF-16'?><rss><channel><item><title>Żółw</title></item></channel></rss>"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in feed.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(ReadInput(bytes).headline == "Żółw")
  }

  // MARK: Hostile

  @Test func takesAsManyEntriesAsItMay() {
    let read = rss(String(repeating: "<item><title>T</title></item>", count: 1100))
    #expect(read.documents.count <= DocumentLimits().documents && !read.problems.isEmpty)
  }

  @Test func readsNoOtherFile() {
    let read = ReadInput(
      """
      <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>T &x;</title><description>D</description></item></channel></rss>
      """)
    #expect(read.headline?.contains("root") == false)
  }

  @Test func refusesAFeedWithoutEntries() {
    #expect(rss("").documents.isEmpty)
    #expect(rss("").problems == [.noText(format: "a feed")])
  }
}
