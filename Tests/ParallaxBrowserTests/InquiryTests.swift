import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What is looked for beside the loop, because the story is large.
@Suite struct InquiryTests {
  /// The sample reports, taken for a large story.
  private func browser(unasked: Bool = false) -> Browser {
    var browser = TestStory.seeds.browser(100, 30)
    browser.inquiries.mostWordsAtOnce = 0
    browser.inquiries.mostWordsUnasked = unasked ? .max : 0
    browser.relayout { $0.renewFindings() }
    return browser
  }

  private func answer(_ browser: inout Browser) throws -> [Effect] {
    let inquiry = try #require(browser.inquiry)
    return browser.take(try #require(browser.work(on: inquiry)(WorkOrder())))
  }

  @Test(arguments: ["f", "[f", "w", "\"", "& negation Enter", "Tab & negation Enter"])
  func whoWaitsGetsWhatWasAsked(keys: String) throws {
    var (browser, small) = (browser(), TestStory.seeds.browser(100, 30))
    let before = browser.frame().rows
    browser.press(keys)
    #expect(browser.inquiry != nil)
    let looking = browser.frame().rows
    #expect(looking.last?.contains(/looking for (facts that differ|quotations), 0 % … Esc stops/) == true)
    if !keys.contains(" ") { #expect(looking.dropLast() == before.dropLast()) }
    browser.hear(hundredthsFound: 37)
    browser.hear(hundredthsFound: 12)
    #expect(browser.frame().rows.last?.contains("37 %") == true)
    #expect(try answer(&browser).isEmpty && browser.inquiry == nil)
    small.press(keys)
    #expect(browser.frame().rows == small.frame().rows)
  }

  @Test(arguments: [("f", "facts that differ"), ("\"", "quotations")])
  func whoReadsOnIsTold(key: String, what: String) throws {
    var browser = browser()
    browser.press("\(key) j j")
    let cursor = browser.viewport.cursor
    #expect(try answer(&browser).isEmpty)
    #expect(browser.listing == nil && browser.currentFinding == nil && browser.viewport.cursor == cursor)
    #expect(browser.frame().rows.last?.contains("\(what) are known now") == true)
    browser.press("j")
    browser.press(key)
    #expect(browser.inquiry == nil && (browser.listing != nil || browser.currentFinding != nil))
  }

  @Test func theNextQuotationWaitsForAll() throws {
    var (browser, small) = (browser(), TestStory.seeds.browser(100, 30))
    browser.press("]q")
    #expect(browser.inquiry?.kind == .quotations)
    #expect(try answer(&browser).isEmpty && browser.message == nil)
    small.press("]q")
    #expect(browser.page.lines[browser.viewport.cursor] == small.page.lines[small.viewport.cursor])
  }

  @Test func escStopsAndTheKeyBeginsAgain() throws {
    var browser = browser()
    browser.press("\"")
    let first = browser.inquiry
    browser.press("Esc")
    #expect(browser.inquiry == nil)
    #expect(browser.frame().rows.last?.contains("looking for quotations was stopped") == true)
    browser.press("\"")
    #expect(browser.inquiry != nil && browser.inquiry != first)
  }

  @Test func findingsComeFirstWhereBothAreLookedFor() throws {
    var browser = browser(unasked: true)
    #expect(browser.inquiry?.kind == .findings && browser.findings == nil)
    browser.press("\"")
    #expect(browser.inquiry?.kind == .findings)
    #expect(try answer(&browser).isEmpty && browser.findings?.isEmpty == false)
    #expect(browser.inquiry?.kind == .quotations && browser.listing == nil)
    #expect(try answer(&browser).isEmpty && browser.listing != nil)
  }

  @Test func anotherBaseIsAnotherInquiry() throws {
    var browser = browser(unasked: true)
    let first = try #require(browser.inquiry)
    browser.press("Tab j j B")
    let second = try #require(browser.inquiry)
    #expect(first != second && second.kind == .findings)
    browser.press("Tab Esc Esc Esc")
    #expect(browser.inquiry == nil && browser.findings == nil)
  }

  @Test func whatIsNotWantedHasNoAnswer() throws {
    let browser = browser(unasked: true)
    let work = browser.work(on: try #require(browser.inquiry))
    #expect(work(WorkOrder(isWanted: { false })) == nil)
  }
}
