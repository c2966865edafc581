import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Keys on a page of texts of their own.
@Suite struct OwnTextKeyTests {
  private func browser() -> Browser {
    var browser = TestStory.school.browser(120, 40)
    browser.press("1")
    return browser
  }

  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  @Test func enterOnAnExcerptGoesToTheWholeSentence() throws {
    var browser = browser()
    let excerpt = try #require(browser.page.lines.firstIndex { $0.isExcerpt })
    let source = try #require(browser.page.lines[excerpt].runs.compactMap(\.source).first)
    browser.press(String(repeating: "j ", count: excerpt - browser.workspace.story.viewport.cursor))
    #expect(browser.page.lines[browser.workspace.story.viewport.cursor].isExcerpt)
    browser.press("Enter")
    let line = browser.page.lines[browser.workspace.story.viewport.cursor]
    #expect(!line.isExcerpt && line.report == source.report)
    let shown = line.runs.compactMap(\.source)
    #expect(shown.contains { $0.report == source.report && $0.bytes.lowerBound <= source.bytes.upperBound })
    browser.press("C-o")
    #expect(browser.page.lines[browser.workspace.story.viewport.cursor].isExcerpt)
  }

  @Test func equalFoldsInThreeSteps() {
    var browser = browser()
    let whole = browser.page.lines.count
    browser.press("=")
    #expect(browser.page.lines.count < whole && status(browser).contains("readings folded"))
    browser.press("=")
    #expect(status(browser).contains("in full"))
    browser.press("=")
    #expect(browser.page.lines.count == whole)
  }

  @Test func theSignAtTheCursorIsSaidInWords() {
    var browser = browser()
    var words: Set<String> = []
    for _ in browser.page.lines.indices {
      words.insert(browser.workspace.layout.detail(in: browser.workspace))
      browser.press("j")
    }
    let all = words.joined(separator: "\n")
    for expected in ["all three tell it", "tells it in its own words", "found in ", " tell it, "] {
      #expect(all.contains(expected), "\(expected)")
    }
  }

  @Test func anotherOrderTellsTheSameOfEverySentence() {
    var browser = browser()
    let before = browser.projection.tellings
    browser.press("J B")
    #expect(status(browser).contains("the order of "))
    for report in browser.projection.synopsis.story.reports {
      #expect(browser.projection.tellings.counts(of: report) == before.counts(of: report))
    }
  }

  @Test func inTheMapNothingIsSaidToBeAbsent() {
    var browser = browser()
    browser.press("4")
    let roles = Set(browser.page.lines.flatMap(\.runs).map(\.role))
    #expect(roles.contains(.tie) && !roles.contains(.mapAbsent) && !roles.contains(.variantOnly))
  }
}
