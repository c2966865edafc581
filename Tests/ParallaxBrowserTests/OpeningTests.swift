import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// Which layout a story opens with.
struct OpeningTests {
  @Test func textsOfTheirOwnOpenWithTheOverview() {
    let browser = TestStory.school.browser(120, 40)
    #expect(browser.options.layout == .overview && browser.workspace.story.viewport.cursor == 0)
    #expect(browser.message == nil)
  }

  @Test func copiesOpenWithThePassages() {
    #expect(TestStory.seeds.browser(120, 40).options.layout == .parallel)
  }

  @Test func aFewCopiesOpenSideBySideWhereThereIsRoom() {
    let count = TestStory.hebrew.projection.synopsis.story.reports.count
    #expect((2...4).contains(count))
    #expect(TestStory.hebrew.browser(200, 60).options.layout == .side)
    #expect(TestStory.hebrew.browser(179, 60).options.layout == .parallel)
    // Five have no room.
    #expect(TestStory.seeds.browser(200, 60).options.layout == .parallel)
  }

  @Test func whatWasAskedForWins() {
    var settings = Settings()
    settings.layout = .side
    #expect(TestStory.school.browser(200, 60, settings: settings).options.layout == .side)
  }

  @Test func whatIsRememberedWins() {
    var browser = TestStory.school.browser(120, 40)
    let path = browser.collation.reports[browser.base].document.path
    browser.resume(SessionView(base: DocumentName(path: path), layout: "inline", cursor: nil, hiddenReports: []))
    #expect(browser.options.layout == .inline)
    browser.resume(SessionView(base: DocumentName(path: path), layout: "overview", cursor: nil, hiddenReports: []))
    #expect(browser.options.layout == .overview && browser.sessionView.layout == "overview")
  }

  @Test func nothingIsBehindIt() {
    var browser = TestStory.school.browser(120, 40)
    browser.press("Esc")
    #expect(browser.options.layout == .overview)
    browser.press("Enter")
    #expect(browser.options.layout == .parallel)
    browser.press("Esc")
    #expect(browser.options.layout == .overview)
    #expect(browser.press("q") == [.quit])
  }

  /// Of a large story it is made beside the loop.
  private func large() -> Browser {
    var browser = TestStory.school.browser(120, 40)
    browser.workspace.inquiries.mostWordsAtOnce = 0
    browser.workspace.show(TestStory.school.projection)
    return browser
  }

  private func answer(_ browser: inout Browser) throws {
    while let inquiry = browser.inquiry {
      let found = try #require(browser.work(on: inquiry)(WorkOrder()))
      _ = browser.take(found)
    }
  }

  @Test func largeStoryShowsItWhenItIsThere() throws {
    var browser = large()
    #expect(browser.options.layout == .parallel)
    try answer(&browser)
    #expect(browser.options.layout == .overview && browser.workspace.story.viewport.cursor == 0)
  }

  @Test func whoReadsAlreadyIsOfferedIt() throws {
    var browser = large()
    browser.press("j")
    let line = browser.workspace.story.viewport.cursor
    try answer(&browser)
    #expect(browser.options.layout == .parallel && browser.workspace.story.viewport.cursor == line)
    #expect(browser.message == .foundMeanwhile(.overview))
    browser.press("6")
    #expect(browser.options.layout == .overview)
  }
}
