import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct SearchTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  /// The text under the overlay, cell by cell.
  private func lit(_ overlay: Overlay, _ browser: Browser) -> String {
    browser.frame().cells.filter { $0.overlay == overlay }.map(\.glyph).joined()
  }

  @Test func theWordsAreLitAndTheCursorGoesThere() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press("/ ferry Space carried Enter")
    #expect(lit(.current, browser) == "ferry carried")
    #expect(status(browser).contains("“ferry carried” 1 of 2 on the page, 3 in all: "))
    browser.press("n")
    #expect(lit(.current, browser) == "ferry carried")
    #expect(lit(.match, browser) == "ferry carried")
    #expect(status(browser).contains("2 of 2"))
    browser.press("n")
    #expect(status(browser).contains("1 of 2, round the end"))
    browser.press("N")
    #expect(status(browser).contains("2 of 2, round the end"))
    browser.press("Esc")
    #expect(browser.frame().cells.allSatisfy { $0.overlay == .none })
  }

  @Test func withoutASearchThereIsNothingToRepeat() {
    var browser = TestStory.hard.browser()
    browser.press("n")
    #expect(status(browser).contains("no search"))
    browser.press("/ zebra Enter")
    #expect(status(browser).contains("not found: zebra"))
  }

  @Test func whatStandsOutsideThePassagesIsTold() {
    var browser = TestStory.hard.browser()
    browser.press("/ semolina Enter")
    #expect(status(browser).contains("only in alone"))
  }

  @Test func nothingWrittenRepeatsTheLastSearch() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press("/ ferry Enter / Enter")
    #expect(status(browser).contains("“ferry” 2 of 2"))
  }

  @Test func wideWordsAreLitWhole() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press("/ 漁師 Enter")
    let lit = browser.frame().cells.filter { $0.overlay == .current }
    #expect(lit.map(\.columns) == [2, 0, 2, 0])
  }

  @Test func capitalsCountWhereTheReaderWritesOne() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press("/ FERRY Enter")
    #expect(status(browser).contains("not found: FERRY; capitals count"))
    browser.press("& FERRY Enter")
    #expect(browser.message == .notFound("FERRY", keepsCase: true))
    browser.press("& ONLY Space IN Enter")
    #expect(browser.filter != nil)
  }

  /// Every word of every report of the story is found on the page or by opening what hides it.
  @Test(arguments: ["seeds", "hard"]) func whateverAReportSaysIsFound(_ story: String) {
    let story = TestStory.named(story)
    let browser = story.browser(100, 40)
    for report in story.projection.synopsis.story.reports {
      let texts = story.collation.reports[report].sentences.map {
        story.collation.reports[report].document.string($0.bytes)
      }
      for text in texts.filter({ $0.utf8.count < Prompt.Purpose.search.limit / 2 }) {
        var searching = browser
        searching.search(for: text)
        #expect(searching.search?.current != nil, "\(text)")
      }
    }
  }
}
