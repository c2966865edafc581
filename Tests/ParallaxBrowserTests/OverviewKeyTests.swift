import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// The overview on the screen: every line of it leads to its place and back.
struct OverviewKeyTests {
  private func opened(_ columns: Int = 120, _ rows: Int = 40, _ story: TestStory = .school) -> Browser {
    var settings = Settings()
    settings.layout = .parallel
    var browser = story.browser(columns, rows, settings: settings)
    browser.press("6")
    return browser
  }

  @Test func sixShowsItFromItsBeginning() {
    let browser = opened()
    #expect(browser.options.layout == .overview && browser.workspace.story.viewport.cursor == 0)
    #expect(browser.frame().rows.contains { $0.contains("Told by all three") })
    #expect(browser.frame().rows.last?.contains("top") == true)
  }

  /// From each line of it to its words in the text, and back to the very line.
  @Test func everyLineLeadsToItsPlaceAndBack() throws {
    let first = opened()
    let page = first.workspace.story.page
    for (number, entry) in page.entries.enumerated() where entry.isEntry {
      var browser = first
      let line = try #require(page.lines.firstIndex { $0.entry == number })
      let source = try #require(page.lines[line].runs.lazy.compactMap(\.source).first)
      browser.workspace.story.viewport.move(to: line)
      browser.press("Enter")
      #expect(!browser.options.layout.isOverview)
      let shown = browser.workspace.story.lineAtCursor?.runs.compactMap(\.source) ?? []
      let isThere = shown.contains { $0.report == source.report && $0.bytes.overlaps(source.bytes) }
      let home = browser.workspace.story.projection.passage(
        of: PrintedPlace(report: source.report, bytes: source.bytes))
      #expect(isThere || browser.workspace.story.passageAtCursor == home, "\(entry)")
      browser.press("C-o")
      #expect(browser.options.layout == .overview && browser.workspace.story.viewport.cursor == line)
    }
  }

  @Test func escapeLeadsBackFromThePlace() {
    var browser = opened()
    browser.press("Space")
    let line = browser.workspace.story.viewport.cursor
    browser.press("Enter")
    #expect(browser.options.layout == .parallel)
    browser.press("Esc")
    #expect(browser.options.layout == .overview && browser.workspace.story.viewport.cursor == line)
    browser.press("Esc")
    #expect(browser.options.layout == .parallel)
  }

  @Test func plusShowsMoreAndMinusLess() {
    var browser = opened(120, 40, .notary)
    let few = browser.workspace.story.page.lines.count
    browser.press("+")
    #expect(browser.workspace.story.page.lines.count > few)
    browser.press("-")
    #expect(browser.workspace.story.page.lines.count == few)
  }

  @Test func statusSaysWhoTellsIt() throws {
    var browser = opened()
    let page = browser.workspace.story.page
    let told = try #require(
      page.lines.firstIndex { $0.entry.map { page.entries[$0].telling == .tells } ?? false })
    browser.workspace.story.viewport.move(to: told)
    browser.workspace.message = nil
    let status = browser.frame().rows.last ?? ""
    #expect(status.contains("a ¶1, b ¶2 and c ¶3 tell it") && status.contains("1 of "))
  }

  @Test func factsAreGoneThroughWithF() throws {
    var browser = opened()
    browser.press("f")
    let finding = try #require(browser.findingAtCursor)
    browser.press("f")
    #expect(browser.findingAtCursor != nil && browser.findingAtCursor?.id != finding.id)
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 40), (200, 60)]) func fits(_ columns: Int, _ rows: Int) {
    var browser = opened(columns, rows)
    for key in ["G", "g", "C-d", "+", "Space", "-", "k", "n", ".", "*", "Esc"] { browser.press(key) }
    #expect(browser.frame().rows.count == rows)
  }

  /// Another base changes nothing of it.
  @Test func knowsNoBase() {
    var browser = opened()
    let before = browser.workspace.story.page.entries
    browser.workspace.makeBase(0)
    #expect(browser.options.layout == .overview)
    browser.workspace.makeBase(1)
    #expect(browser.workspace.story.page.entries == before)
  }
}
