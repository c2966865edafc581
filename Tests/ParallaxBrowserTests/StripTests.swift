import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The reports in one line, where there is no room for a pane.
@Suite struct StripTests {
  private func pointed(_ browser: Browser) -> String {
    let heads = browser.geometry.heads
    let frame = browser.frame()
    let start = (0..<browser.size.columns).first { frame[$0, heads.row].glyph == browser.marks.pointer }
    return start.map { at in (at + 1...at + 3).map { frame[$0, heads.row].glyph }.joined() } ?? ""
  }

  @Test func tabGoesThereAndAnyArrowMovesInIt() {
    var browser = TestStory.seeds.browser(80, 24)
    let order = browser.reportList.order.map { browser.siglum($0) }
    #expect(pointed(browser) == "")
    browser.press("Tab")
    #expect(pointed(browser) == order[0])
    for (key, place) in [
      ("j", 1), ("l", 2), ("Right", 3), ("h", 2), ("Left", 1), ("k", 0), ("k", 0), ("G", 4), ("l", 4),
    ] {
      browser.press(key)
      #expect(pointed(browser) == order[place], "\(key)")
      #expect(browser.pane == .reports && browser.geometry.kind == .strip)
    }
    browser.press("Tab")
    #expect(browser.pane == .passages && pointed(browser) == "")
  }

  @Test func theReportThereIsToldInFull() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("Tab l")
    let words = browser.frame().rows.last ?? ""
    #expect(
      words.contains(browser.siglum(browser.reportList.report)) && words.contains("¶") && words.contains("% same"))
  }

  @Test func enterSelectsTheReportThere() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("Tab l l Enter")
    #expect(browser.pane == .passages)
    #expect(browser.options.selected == browser.reportList.order[2])
  }

  @Test(arguments: [80, 120, 200]) func theWholeScreenIsForThePaneInUse(columns: Int) {
    var browser = TestStory.seeds.browser(columns, 24)
    let page = browser.page
    let kind = browser.geometry.kind
    browser.press("Tab O")
    #expect(browser.geometry.kind == .list)
    browser.press("j s")
    browser.press("O")
    #expect(browser.geometry.kind == kind && browser.pane == .reports)
    browser.press("O Tab")
    #expect(browser.geometry.kind == kind && browser.pane == .passages)
    #expect(browser.page.lines == page.lines)
    browser.press("O")
    #expect(browser.geometry.kind == .whole)
  }

  /// What a terminal is sent when the pane changes: the two marks, and the position.
  @Test(arguments: [80, 120, 200]) func littleChangesWithThePane(columns: Int) {
    var browser = TestStory.seeds.browser(columns, 40)
    browser.press("j j j")
    let before = browser.frame()
    browser.press("Tab")
    let after = browser.frame()
    let changed = zip(before.cells, after.cells).filter { $0 != $1 }.count
    #expect(changed > 0 && changed < 12, "\(changed) cells")
  }

  @Test func thoseThatStandAloneAreNotInIt() {
    var browser = TestStory.hard.browser(80, 24)
    browser.press("Tab G")
    #expect(!browser.reportList.alone.contains(browser.reportList.report))
  }
}
