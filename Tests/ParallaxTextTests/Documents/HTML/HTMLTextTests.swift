import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct HTMLTextTests {
  private func text(_ fragment: String) -> [String] { HTMLText(fragment).blocks.map { "\($0.kind): \($0.text)" } }

  @Test func dividesAtBlocks() {
    #expect(
      text("a <i>b</i><p>c</p>d<div>e<span>f</span></div>") == [
        "paragraph: a b", "paragraph: c", "paragraph: d", "paragraph: ef",
      ])
  }

  @Test func keepsKinds() {
    let page =
      "<h2>A</h2><ul><li>b<li><p>c</ul><blockquote><p>d</p></blockquote><figure><img><figcaption>e</figcaption></figure>"
    #expect(text(page) == ["heading: A", "list: b", "list: c", "quotation: d", "caption: e"])
  }

  @Test func readsRowsAsLines() {
    #expect(
      text("<table><tr><th>Party<th>Seats<tr><td><p>Left</p><td>41</table>") == [
        "list: Party | Seats", "list: Left | 41",
      ])
  }

  @Test func readsTablesThatLayOutAPageAsParagraphs() {
    #expect(text("<table><tr><td><h1>A</h1><p>b</p><td>c</table>") == ["heading: A", "paragraph: b", "paragraph: c"])
  }

  @Test func dividesAtTwoBreaksAndJoinsWrappedLines() {
    #expect(text("One.<br>Two.<br><br>three") == ["paragraph: One.", "paragraph: Two.", "paragraph: three"])
    #expect(
      text("The council of the town has met on Tuesday evening, and Mr<br>Lee was there; he<br>spoke.").count == 1)
  }

  @Test func leavesOutWhatIsNotShown() {
    #expect(
      text("a<script>b</script><style>c</style><p hidden>d<p style='display: none'>e</p><noscript>f</noscript>g") == [
        "paragraph: a", "paragraph: g",
      ])
  }

  @Test func dropsSoftHyphensAndNoBreakSpaces() {
    #expect(text("inter&shy;national&nbsp;law&#8203; &#xFEFF;") == ["paragraph: international law"])
  }

  @Test func knowsLines() {
    #expect(HTMLText("<p>a</p>\n\n<p>\nb</p>").blocks.map(\.line) == [1, 3])
  }
}
