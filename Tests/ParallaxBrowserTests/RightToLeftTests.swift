import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Reports in scripts that are written from right to left.
@Suite struct RightToLeftTests {
  static let stories = ["arabic", "hebrew"]
  static let sizes = [Size(columns: 63, rows: 17), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func browser(_ story: String, _ size: Size) -> Browser {
    TestStory.named(story).browser(size.columns, size.rows)
  }

  private func isRightToLeft(_ row: String) -> Bool { ParagraphDirection(of: row) == .rightToLeft }

  /// What stands on a row with words from right to left first is a stretch of a paragraph as it stands in the report, in
  /// logical order: no label, no mark, no other column.
  @Test(arguments: stories, sizes) func nothingElseStandsOnTheirLines(_ story: String, _ size: Size) {
    for keys in ["", "2", "3", "A", "J", "J M", "I", "j j j j", "*", "5", "F", "4"] {
      var browser = browser(story, size)
      browser.press(keys)
      let texts = browser.collation.reports.map { SafeText().line($0.document.string(0..<$0.document.text.count)) }
      var seen = 0
      for row in browser.frame().rows where isRightToLeft(row) {
        seen += 1
        let words = row.split(separator: " ").joined(separator: " ")
        let isWhole = texts.contains { $0.contains(words) }
        let isInline =
          ["3", "J"].contains(keys) && words.unicodeScalars.allSatisfy { $0.value > 0x500 || $0.value < 0x41 }
        #expect(isWhole || isInline || words.hasSuffix("…"), "\(keys): \(words)")
      }
      #expect(seen > 0 || keys == "I", "\(keys)")
    }
  }

  @Test(arguments: stories) func nothingStandsBesideThem(_ story: String) {
    let browser = TestStory.named(story).browser(160, 40)
    #expect(browser.geometry.kind == .strip)
    #expect(TestStory.hard.browser(160, 40).geometry.kind == .panes)
    var alone = TestStory.arabic.browser(160, 40)
    alone.press("Tab O")
    #expect(alone.geometry.kind == .list)
  }

  /// The cursor is a blank with a look of its own there, a sign where no look shows.
  @Test func theCursorAddsNoSignToTheirLines() throws {
    var browser = TestStory.hebrew.browser(80, 24)
    browser.press("j")
    let row = browser.geometry.passages.row + browser.viewport.row
    #expect(browser.page.lines[browser.viewport.cursor].isRightToLeft)
    #expect(browser.frame()[0, row].glyph == " " && browser.frame()[0, row].overlay == .current)
    browser.press("k")
    #expect(browser.frame()[0, row - 1].glyph == "▌")
    let mute = Browser(
      collation: TestStory.hebrew.collation, projection: TestStory.hebrew.projection,
      capabilities: Capabilities(colours: .none, isUTF8: true, attributes: []), size: Size(columns: 80, rows: 24))
    var plain = mute
    plain.press("j")
    #expect(plain.frame()[0, row].glyph == "▌")
  }

  @Test func aParagraphFromLeftToRightKeepsItsLabelBesideIt() throws {
    let browser = TestStory.arabic.browser(120, 40)
    let english = try #require(browser.page.lines.first { $0.runs.contains { $0.text.contains("statement") } })
    #expect(!english.isRightToLeft)
    #expect(english.runs.contains { $0.role == .siglum && $0.text == "wire" })
  }

  @Test func thePrintedPageKeepsTheirLinesFree() {
    let story = TestStory.arabic
    for layout in [PageLayout.parallel, .apparatus, .side, .inline] {
      let page = Page(of: story.projection, in: story.collation, options: PageOptions(layout: layout, width: 100))
      for line in page.lines {
        let text = line.runs.map(\.text).joined()
        #expect(line.isRightToLeft == isRightToLeft(text) || text.allSatisfy { $0 == " " }, "\(text)")
        if line.isRightToLeft { #expect(!line.runs.contains { $0.role == .siglum || $0.role == .place }) }
      }
    }
  }
}
