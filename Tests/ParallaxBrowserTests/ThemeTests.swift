import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct ThemeTests {
  private static func styles(_ attributes: Style.Attributes) -> StyleTable {
    StyleTable(roles: [.text: Style(attributes: attributes)], match: Style(), current: Style())
  }

  private let plain = styles([])
  private let loud = styles(.bold)
  private let faint = styles(.dim)

  private func browser(_ names: [String] = ["plain", "loud", "faint"]) -> Browser {
    let all = ["plain": plain, "loud": loud, "faint": faint]
    return TestStory.hard.browser(
      themes: ThemeRing(names, at: NamedTheme("loud", loud)) { name in
        NamedTheme(name, all[name] ?? StyleTable(roles: [:], match: Style(), current: Style()))
      })
  }

  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  @Test func everyThemeIsTriedOnThePageAndOneIsKept() {
    var browser = browser()
    #expect(browser.press("T") == [.changeTheme(faint)])
    #expect(status(browser).hasPrefix(" theme  plain  loud  [faint]"))
    #expect(status(browser).hasSuffix("Enter keep  Esc the old one"))
    #expect(browser.press("T j k h l") == [plain, loud, plain, faint, plain].map { .changeTheme($0) })
    #expect(browser.press("Enter") == [])
    #expect(browser.currentTheme?.name == "plain")
    #expect(status(browser).contains("theme plain; in config.toml: theme = \"plain\""))
  }

  @Test func escBringsTheOldOneBack() {
    var browser = browser()
    #expect(browser.press("T T Esc").last == .changeTheme(loud))
    #expect(browser.themeBefore == nil && browser.currentTheme?.name == "loud")
  }

  @Test func anyOtherKeyKeepsTheThemeAndDoesWhatItDoes() {
    var browser = browser()
    browser.press("T 2")
    #expect(browser.currentTheme?.name == "faint" && browser.options.layout == .side)
    #expect(browser.press("T C-l").last == .redraw)
    browser.press("q")
    #expect(browser.themeBefore == nil)
  }

  @Test func theCurrentNameShowsHoweverManyThereAre() {
    var browser = browser((0..<40).map { "theme-number-\($0)" })
    for number in [1, 2, 3] { #expect(!browser.press("T").isEmpty && status(browser).contains("-\(number)]")) }
    for _ in 0..<30 { browser.press("T") }
    #expect(status(browser).contains("[theme-number-33]"))
  }

  /// The longest of the built-in names leaves the words whole at 80 columns.
  @Test func whatToWriteForAThemeFits() {
    let name = "high-contrast"
    var browser = TestStory.hard.browser(
      themes: ThemeRing([name, "loud"], at: NamedTheme("loud", loud)) {
        NamedTheme($0, StyleTable(roles: [:], match: Style(), current: Style()))
      })
    browser.press("@80x24 T Enter")
    #expect(status(browser).hasSuffix("theme = \"\(name)\""))
  }

  @Test func oneThemeAloneIsNamed() {
    var browser = browser(["loud"])
    #expect(browser.press("T") == [])
    #expect(status(browser).contains("theme loud, the only one"))
  }
}
