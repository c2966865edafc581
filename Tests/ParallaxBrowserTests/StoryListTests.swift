import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The first screen where there are several stories.
@Suite struct StoryListTests {
  private func browser(_ columns: Int = 80, _ rows: Int = 24) -> Browser { TestStory.several.browser(columns, rows) }

  @Test func oneStoryOpensAtOnce() {
    #expect(!TestStory.seeds.browser().isChoosing)
    var browser = TestStory.seeds.browser()
    #expect(browser.press("q") == [.quit])
  }

  @Test func aStoryIsOpenedAndLeftAndStandsAsItWasLeft() {
    var browser = browser()
    #expect(browser.isChoosing)
    browser.press("j Enter")
    #expect(!browser.isChoosing)
    #expect(browser.projection.synopsis.story == browser.collation.stories[1])
    browser.press("j j =")
    let left = browser.frame()
    #expect(browser.press("q") == [])
    #expect(browser.isChoosing && browser.stories?.story == 1)
    browser.press("Enter")
    browser.message = nil
    #expect(browser.frame().rows.dropLast() == left.rows.dropLast())
    #expect(browser.press("q q") == [.quit])
  }

  @Test func escapeGoesBackOneThingAtATime() {
    var browser = browser()
    browser.press("Enter J / bridge Enter Esc")
    #expect(browser.search == nil && browser.options.selected != nil && !browser.isChoosing)
    browser.press("Esc")
    #expect(browser.options.selected == nil && !browser.isChoosing)
    browser.press("Esc")
    #expect(browser.isChoosing)
    #expect(browser.press("Esc") == [] && browser.isChoosing)
  }

  @Test func nothingOfTheOtherStoryIsLeft() {
    var browser = browser(120, 40)
    browser.press("Enter J v / bridge Enter q j Enter")
    #expect(browser.options.hidden == [] && browser.options.selected == nil && browser.search == nil)
    #expect(browser.reportList.order.count == 2)
    #expect(!browser.frame().rows.contains { $0.contains("Lindholm") })
  }

  @Test func aSearchShowsTheLinesThatHaveIt() {
    var browser = browser()
    browser.press("/ SMOKE Enter")
    #expect(browser.stories?.shown == [1])
    browser.press("/ nowhere Enter")
    #expect(browser.stories?.shown == [1] && browser.message == .notFound("nowhere"))
    browser.press("Enter")
    #expect(browser.projection.synopsis.story == browser.collation.stories[1])
    browser.press("q Esc")
    #expect(browser.stories?.shown == [0, 1, 2] && browser.stories?.story == 1)
  }

  @Test func everySizeShowsTheListAndTheCursor() {
    for columns in stride(from: 40, through: 200, by: 13) {
      for rows in [10, 11, 24, 60] {
        var browser = browser(columns, rows)
        browser.press("G")
        let frame = browser.frame()
        #expect(frame.rows.contains { $0.hasPrefix("▸alone") })
        #expect(frame.rows[2].hasPrefix(" 3 reports"))
      }
    }
  }
}
