import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What Enter opens in the text, and which report and finding a line stands for.
@Suite struct OpenLineTests {
  private func browser() -> Browser { TestStory.seeds.browser(120, 40) }

  private func go(to role: Role, in browser: inout Browser) throws {
    let line = try #require(browser.page.lines.firstIndex { $0.runs.contains { $0.role == role } })
    browser.viewport.place(line, atRow: 3)
  }

  @Test func foldedLinesOpen() throws {
    var browser = browser()
    try go(to: .readingEqual, in: &browser)
    browser.press("Enter")
    #expect(browser.options.showsEqual)
    try go(to: .furniture, in: &browser)
    browser.press("Enter")
    #expect(browser.options.showsFurniture)
    try go(to: .variantGoneCount, in: &browser)
    browser.press("Enter")
    #expect(browser.options.goneWords == 12)
    #expect(browser.listing == nil)
  }

  @Test func wordsAskWhoElseHasThem() throws {
    var browser = browser()
    browser.press("} } Enter")
    guard case .sentences? = browser.listing?.question else {
      Issue.record("no list of who else has the sentence")
      return
    }
  }

  @Test func theLineOfAFindingStandsForIt() throws {
    var browser = browser()
    let line = try #require(browser.page.lines.firstIndex { $0.finding != nil })
    browser.viewport.place(line, atRow: 3)
    let finding = try #require(browser.findingAtCursor)
    browser.press("Enter")
    #expect(browser.options.layout == .findings && browser.findingAtCursor?.id == finding.id)
    browser.press("q")
    browser.viewport.place(line, atRow: 3)
    #expect(browser.findingAtCursor?.id == finding.id)
    guard case .annotate(let annotation, _)? = browser.press("x").first else {
      Issue.record("nothing was set aside")
      return
    }
    let others = finding.readings.dropFirst().map { $0.text ?? "" }
    #expect(annotation.kind == .setAside(finding.kind, id: finding.id, others: others))
  }

  @Test func theReportSelectedJustNowIsMeantAndThenTheOneOfTheLine() throws {
    var browser = browser()
    let line = try #require(browser.page.lines.firstIndex { $0.report.map(browser.siglum) == "000" })
    browser.viewport.place(line, atRow: 3)
    #expect(browser.chosenReport.map(browser.siglum) == "000")
    browser.press("J J")
    #expect(browser.chosenReport == browser.options.selected)
    browser.press("= =")
    #expect(browser.chosenReport == browser.options.selected)
    browser.press("j k")
    #expect(browser.chosenReport.map(browser.siglum) == "000")
  }

  @Test func theMapHasChangesAndQuotationsToGoTo() {
    var browser = browser()
    browser.press("4 .")
    #expect(browser.message == nil && browser.viewport.cursor > 0)
    let change = browser.viewport.cursor
    browser.press("] q")
    #expect(browser.message == nil && browser.viewport.cursor > change)
  }
}
