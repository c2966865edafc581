import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The list of reports: what `&` leaves of it.
@Suite struct ReportListTests {
  private func sigla(_ keys: String) -> [String] {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press(keys)
    return browser.reportList.shown.map(browser.siglum).sorted()
  }

  @Test func reportsAreLeftByOutletKindOfFindingRelationAndWords() {
    #expect(sigla("Tab & nigeria Enter") == ["004"])
    #expect(sigla("Tab & negation Enter") == ["000", "001", "002", "003"])
    #expect(sigla("Tab & date Enter") == ["000"])
    #expect(sigla("} } Tab & not Space here Enter") == ["000", "001"])
    #expect(sigla("Tab & Podolyak Enter") == ["001"])
    #expect(sigla("Tab & C-r 00[12] Enter") == ["001", "002"])
    #expect(sigla("Tab & negation Enter Esc").count == 5)
    #expect(sigla("Tab & zeppelin Enter").count == 5)
  }

  @Test func whatIsLeftIsMovedOverSortedAndSaid() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("Tab & negation Enter")
    #expect(browser.frame().rows[0].contains("only “negation”"))
    #expect(browser.frame().rows.last?.contains("4 reports with “negation”; Esc lists all") == true)
    browser.press("s")
    #expect(browser.reportList.shown.count == 4)
    browser.press("G")
    #expect(browser.frame().rows.last?.hasPrefix(" 4 of 4") == true)
    let report = browser.reportList.report
    browser.press("B")
    #expect(browser.base == report && browser.reportList.shown.count == 4)
    browser.press("Esc")
    #expect(browser.pane == .reports && browser.reportList.report == report)
    browser.press("Esc")
    #expect(browser.pane == .passages)
  }

  @Test func theTableHasTheFindingsOnANarrowScreen() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("Tab O")
    #expect(browser.frame().rows.contains { $0.hasPrefix(" 002") && $0.contains("!8") })
  }
}
