import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct ChangeTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  @Test func changesAreVisitedInTheOrderOfThePageAndBack() {
    var browser = TestStory.hard.browser(120, 40)
    var lines: [Int] = []
    for _ in browser.index.changes {
      browser.press(".")
      lines.append(browser.viewport.cursor)
      #expect(browser.frame().cells.contains { $0.overlay == .current })
    }
    #expect(lines == lines.sorted() && Set(lines).count > 1)
    browser.press(".")
    #expect(status(browser).contains("the last change"))
    for _ in browser.index.changes.dropFirst() { browser.press(",") }
    #expect(browser.viewport.cursor == lines[0])
    browser.press(",")
    #expect(status(browser).contains("the first change"))
  }
}
