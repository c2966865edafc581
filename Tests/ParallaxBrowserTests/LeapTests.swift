import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct LeapTests {
  private static let leaps = [
    "G", "f", "]q", "/ Turkey Enter", "/ Sullivan Enter n", ": 22 Enter", "\" } } Enter", "4 j j j j Enter",
    "5 j j j Enter", "U",
  ]

  /// From the second passage there and back, and there again.
  @Test(arguments: leaps, ["''", "C-o"]) func theWayBackEndsWhereItBegan(_ keys: String, _ back: String) {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("} } j")
    let start = browser.viewport
    browser.press(keys)
    if keys.hasSuffix("n") {
      // The last leap alone is taken back.
      browser.press("N")
      browser.press("n")
    }
    let there = browser.viewport
    #expect(there != start)
    browser.press(back)
    if !keys.hasSuffix("n") { #expect(browser.viewport == start) }
    browser.press(back)
    #expect(browser.viewport == there)
  }

  @Test func aMarkIsLeptBackFrom() throws {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("} } }")
    let effects = browser.press("m x")
    guard case .annotate(let annotation, _)? = effects.first else { return #expect(Bool(false), "no mark") }
    browser.take([.init(id: 1, annotation)])
    browser.press("G k k")
    let end = browser.viewport
    browser.press("' x")
    #expect(browser.viewport != end)
    browser.press("''")
    #expect(browser.viewport == end)
  }

  @Test func thePlaceIsFoundWithAnotherBaseAndLayout() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("} } }")
    let anchor = browser.currentAnchor
    browser.press("G 2 C-o")
    #expect(
      browser.index.passage[browser.viewport.cursor]
        == anchor.sentence.flatMap {
          browser.projection.synopsis.home[$0.report][$0.sentence]
        })
    browser.press("C-o J B C-o")
    #expect(browser.currentAnchor.words?.report == anchor.words?.report)
  }

  @Test func readingOnIsNoLeap() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("j j Space } . C-o")
    #expect(browser.message == .noLeap)
    browser.press("g G G ''")
    #expect(browser.viewport.cursor == 0)
  }

  /// Places in reports that are not read any more lead nowhere.
  @Test func anotherStoryBeginsAnew() {
    var browser = TestStory.several.browser(120, 40)
    browser.press("Enter G q j Enter C-o")
    #expect(browser.message == .noLeap)
  }
}
