import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// A page may have no line at all; random keys found it once.
@Suite struct EmptyPageTests {
  /// Every action in the panes is asked for there, and what shows then still makes a frame.
  @Test func everyActionIsTaken() {
    for row in KeyTable.rows where row.contexts.contains(.passages) {
      var browser = TestStory.hard.browser(80, 24)
      browser.workspace.story.page.show(PageParts(lines: []), mapStrip: nil, options: browser.options, atOnce: true)
      browser.viewport.fit(height: 20, count: 0)
      for key in KeySequence(row.keys[0])?.keys ?? [] { _ = browser.press(key) }
      #expect(browser.frame().rows.count == 24, "\(row.action)")
    }
  }
}
