import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What users of less and vim expect: scrolling without moving, numbers before movements, searching back.
@Suite struct MannerTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  @Test func theScreenScrollsAndTheLineStays() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("} } } j j j j j j")
    let (line, top) = (browser.viewport.cursor, browser.viewport.top)
    browser.press("C-e C-e")
    #expect(browser.viewport.cursor == line && browser.viewport.top == top + 2)
    browser.press("C-y C-y")
    #expect(browser.viewport.cursor == line && browser.viewport.top == top)
    for _ in 0..<40 { browser.press("C-e") }
    #expect(browser.viewport.cursor > line && browser.viewport.row == 0)
    browser.press("g")
    for _ in 0..<5 { browser.press("C-y") }
    #expect(browser.viewport.top == 0)
  }

  @Test func theLineGoesToTheTopTheMiddleAndTheBottom() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("} } } } } }")
    let line = browser.viewport.cursor
    browser.press("z t")
    #expect(browser.viewport.row == 0)
    browser.press("z b")
    #expect(browser.viewport.row == browser.viewport.height - 1)
    browser.press("z z")
    #expect(browser.viewport.row == browser.viewport.height / 2)
    #expect(browser.viewport.cursor == line)
  }

  /// A digit with a meaning of its own has it at once; any other begins a number.
  @Test func numbersCountMovements() {
    var browser = TestStory.seeds.browser(120, 40)
    let line = browser.viewport.cursor
    browser.press("0 5")
    #expect(status(browser).contains("5   so many times") && browser.options.layout == .parallel)
    browser.press("j")
    #expect(browser.viewport.cursor == line + 5)
    browser.press("8 k")
    #expect(browser.viewport.cursor == max(0, line - 3))
    browser.press("0 1 2 G")
    #expect(status(browser).hasPrefix(" 12 of 30"))
    browser.press("9 Esc j")
    #expect(status(browser).hasPrefix(" 12 of 30"))
    browser.press("7 0 }")
    #expect(status(browser).hasPrefix(" 30"))
    browser.press("0 9 9 G")
    #expect(browser.message == .noSuchPassage("99"))
    browser.press("7 =")
    #expect(browser.options.showsEqual)
    browser.press("5")
    #expect(browser.options.layout == .findings)
    browser.press("0 3 G")
    #expect(browser.findingAtCursor == browser.listedFindings[2])
    browser.press("g 0 2 f")
    #expect(browser.findingAtCursor == browser.listedFindings[2])
  }

  @Test(arguments: [
    ("F2", PageLayout.parallel), ("F3", .side), ("F4", .inline), ("F5", .map), ("F6", .findings), ("F7", .overview),
  ])
  func functionKeysChooseLayoutsToo(key: String, layout: PageLayout) {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press(key)
    #expect(browser.options.layout == layout)
  }

  @Test func aSearchGoesBackFromThePhraseFoundOrTheWordsLit() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("#")
    #expect(browser.message == .noSearch)
    browser.press("/ Sullivan Enter n")
    let line = browser.viewport.cursor
    browser.press("n #")
    #expect(browser.viewport.cursor == line)
    browser.press("Esc Esc g f #")
    #expect(browser.search != nil)
    #expect(status(browser).contains("“"))
  }

  @Test func commandsHaveTheNamesThatOthersGiveThem() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press(": find Space Sullivan Enter")
    #expect(browser.search?.query.text == "Sullivan")
    browser.press(": only Space Turkey Enter")
    #expect(browser.filter?.query.text == "Turkey")
    browser.press("Esc Esc 5 : sort Enter")
    #expect(status(browser).contains("in order: "))
  }

  @Test func aStoryIsOpenedByItsNumber() {
    var browser = TestStory.several.browser(100, 30)
    #expect(browser.isChoosing)
    browser.press(": story Space 2 Enter")
    #expect(!browser.isChoosing && browser.projection.synopsis.story == browser.collation.stories[1])
    browser.press(": story Space 1 Enter")
    #expect(browser.projection.synopsis.story == browser.collation.stories[0])
    browser.press(": story Space 99 Enter")
    #expect(browser.message == .noSuchStory("99", of: browser.collation.stories.count))
    browser.press("q")
    #expect(browser.isChoosing)
  }
}
