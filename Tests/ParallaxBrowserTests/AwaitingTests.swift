import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// A browser that begins with one report while the others are aligned.
@Suite struct AwaitingTests {
  private func browser(for story: TestStory, report: Int) -> Browser {
    let alone = Collation(
      reports: [story.collation.reports[report]], vocabulary: story.collation.vocabulary, ties: [])
    return Browser(
      collation: alone, projection: Projection(of: alone, story: alone.stories[0]),
      capabilities: Capabilities(colours: .palette, isUTF8: true, attributes: [.bold, .dim]),
      size: Size(columns: 100, rows: 30), choosesStory: true, awaiting: story.collation.reports.count)
  }

  @Test func whatIsAwaitedIsSaid() {
    let rows = browser(for: .seeds, report: 2).frame().rows
    #expect(rows[0].contains("1 of 5 reports"))
    #expect(rows.last?.contains("aligning 5 reports") == true)
  }

  @Test func howFarAligningIsStandsInTheLastLineToo() {
    var browser = browser(for: .seeds, report: 2)
    browser.hear(hundredthsAligned: 37)
    #expect(browser.frame().rows.last?.contains("aligning 5 reports, 37 % … Esc stops") == true)
  }

  /// The first keys are said when there is something to use them on.
  @Test(arguments: ["", "j"]) func theFirstKeysAreSaidWhenAllAreAligned(keys: String) {
    var browser = browser(for: .seeds, report: TestStory.seeds.projection.base)
    browser.sayFirstKeys()
    #expect(browser.frame().rows.last?.contains("first time") == false)
    if !keys.isEmpty { browser.press(keys) }
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.frame().rows.last?.contains("first time: j down") == true)
    browser.press("j")
    #expect(browser.frame().rows.last?.contains("first time") == false)
  }

  @Test func withoutAKeyTheReaderBeginsAnew() {
    var browser = browser(for: .seeds, report: 2)
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.frame().rows == TestStory.seeds.browser(100, 30).frame().rows)
    browser = self.browser(for: .several, report: 2)
    browser.take(TestStory.several.collation, TestStory.several.projection)
    #expect(browser.isChoosing)
  }

  @Test(arguments: ["j", "} } }", "G", "/ putin Enter n n"])
  func afterAKeyReportAndPlaceStay(keys: String) {
    for report in TestStory.seeds.collation.reports.indices {
      var browser = browser(for: .seeds, report: report)
      browser.press(keys)
      let before = browser.page.lines[browser.viewport.cursor].runs.compactMap(\.source?.bytes).first
      let row = browser.viewport.row
      browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
      #expect(browser.base == report && browser.awaited == nil)
      let own = browser.page.lines[browser.viewport.cursor].runs.compactMap(\.source).filter { $0.report == report }
      if let before { #expect(own.contains { $0.bytes.overlaps(before) }) }
      #expect(browser.viewport.row == row || browser.viewport.shown.upperBound == browser.page.lines.count)
      let offered = browser.message.map(\.text) ?? ""
      #expect(offered.hasPrefix("003 shares most") == (report != TestStory.seeds.projection.base))
    }
  }

  @Test(arguments: ["\"", "I", "@"]) func anOpenListIsThatOfAllReports(key: String) {
    let story = TestStory.seeds
    var (browser, asked) = (browser(for: story, report: story.projection.base), story.browser(100, 30))
    browser.press(key)
    browser.take(story.collation, story.projection)
    asked.press(key)
    #expect(browser.listing?.title == asked.listing?.title)
    #expect(browser.listing?.lines.map(\.line) == asked.listing?.lines.map(\.line))
  }

  @Test func escStopsAndRBeginsAgain() {
    var browser = browser(for: .seeds, report: 2)
    #expect(browser.press("Tab").isEmpty && browser.press("Esc").isEmpty)
    #expect(browser.press("Esc") == [.stopAligning])
    #expect(browser.frame().rows.last?.contains("aligning was stopped; R begins again") == true)
    #expect(browser.press("j").isEmpty)
    #expect(browser.frame().rows.last?.contains("5 reports not aligned") == true)
    #expect(browser.press("Esc").isEmpty && browser.press("R") == [.align])
    #expect(browser.frame().rows.last?.contains("aligning 5 reports") == true)
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.awaited == nil && browser.press("Esc").isEmpty && browser.press("R") == [.reload])
  }

  @Test func theStoriesAreOffered() {
    var browser = browser(for: .several, report: 0)
    browser.press("j")
    browser.take(TestStory.several.collation, TestStory.several.projection)
    #expect(!browser.isChoosing && browser.base == 0 && browser.message == .severalStories(3))
    var leaving = browser
    #expect(leaving.press("q") == [] && leaving.isChoosing)
    #expect(leaving.press("q") == [.quit])
    browser.press("Esc")
    #expect(browser.isChoosing)
  }

  @Test func howFarItIsIsSaidAndNeverGoesBack() {
    var browser = browser(for: .seeds, report: 2)
    #expect(browser.frame().rows[0].contains("1 of 5 reports, 0 %"))
    browser.hear(hundredthsAligned: 41)
    browser.hear(hundredthsAligned: 39)
    #expect(browser.frame().rows[0].contains("1 of 5 reports, 41 %"))
    browser.press("Esc")
    #expect(!browser.frame().rows[0].contains("%"))
    browser.press("R")
    #expect(browser.frame().rows[0].contains("0 %"))
    browser.press("5")
    #expect(browser.frame().rows.contains { $0.contains("one report alone, nothing to differ from") })
  }
}
