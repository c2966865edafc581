import Testing

@testable import ParallaxText

@Suite struct AtomTests {
  private func atom(_ entry: String, feed: String = "") -> ReadInput {
    ReadInput(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title type="html">Hamn &amp;amp; hav</title>\(feed)
      <entry>\(entry)</entry></feed>
      """)
  }

  @Test func takesTheFieldsOfAnEntry() {
    let read = atom(
      """
      <title>Färjan</title><id>tag:h.example,2025:1</id><author><name>Eva Lind</name><email>e@h.example</email></author>
      <link rel="self" href="https://h.example/x"/><link href="https://h.example/1"/>
      <published>2025-03-04T10:00:00Z</published><updated>2025-03-05T10:00:00Z</updated>
      <content type="html">&lt;p&gt;Ett&lt;/p&gt;&lt;p&gt;Två&lt;/p&gt;</content><summary>Kort</summary>
      """)
    #expect(read.headline == "Färjan" && read.body == ["Ett", "Två"] && read.authors == ["Eva Lind"])
    #expect(read.metadata.date?.kind == .published && read.date == "2025-03-04T10:00:00Z")
    #expect(read.metadata.modified?.value == "2025-03-05T10:00:00Z")
    #expect(read.metadata.address?.value == "https://h.example/1" && read.metadata.source?.value == "Hamn & hav")
    #expect(read.metadata.language?.value == "sv" && read.documents[0].place == "tag:h.example,2025:1")
    #expect(read.documents[0].format == "atom")
  }

  @Test func datesAnEntryByItsChangeAlone() {
    let read = atom("<title>T</title><updated>2025-03-05T10:00:00Z</updated>")
    #expect(read.metadata.date?.kind == .modified && read.date == "2025-03-05T10:00:00Z")
  }

  @Test func takesTheFeedsAuthorWhereTheEntryHasNone() {
    let feed = "<author><name>Eva Lind</name></author>"
    #expect(atom("<title>T</title>", feed: feed).authors == ["Eva Lind"])
    #expect(atom("<title>T</title><author><name>Bo Ek</name></author>", feed: feed).authors == ["Bo Ek"])
  }

  @Test func readsTextAsItsTypeSays() {
    #expect(atom("<title type='text'>A &amp;amp; B</title>").headline == "A &amp; B")
    #expect(atom("<title type='html'>A &amp;amp; B</title>").headline == "A & B")
    #expect(
      atom("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <b>B</b></div></title>").headline == "A B")
  }

  @Test func readsXHTML() {
    let read = atom(
      """
      <title>T</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One
      line <em>and</em> more.</p><h2>Then</h2><blockquote><p>Said.</p></blockquote><table><tr><td>a</td><td>b</td></tr>
      </table></div></content>
      """)
    #expect(read.body == ["One line and more.", "Said.", "a | b"] && read.words(.subhead) == ["Then"])
    #expect(read.documents[0].blocks.map(\.kind) == [.heading, .paragraph, .heading, .quotation, .list])
  }

  @Test func readsTheSummaryWhereTheContentIsAPicture() {
    let read = atom(
      "<title>T</title><summary>What happened there.</summary><content type='html'>&lt;img src='x'&gt;</content>")
    #expect(read.body == ["What happened there."] && read.metadata.notices == [.summary])
  }

  @Test func leavesCodedContentOut() {
    #expect(atom("<title>T</title><content type='image/png'>iVBORw0KGgo=</content>").body.isEmpty)
    #expect(atom("<title mode='base64'>VA==</title><summary>S</summary>").headline == nil)
  }

  @Test func readsOldAtom() {
    let read = ReadInput(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><title mode="escaped" type="text/html">A
      &amp;amp; B</title><issued>2004-03-05T10:00:00Z</issued><content mode="escaped" type="text/html">&lt;p&gt;X&lt;/p&gt;
      </content></entry></feed>
      """)
    #expect(read.headline == "A & B" && read.body == ["X"] && read.date == "2004-03-05T10:00:00Z")
  }
}
