import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// Characters that show nothing, shown by `i`.
@Suite struct InvisibleKeyTests {
  private func text(_ browser: Browser) -> String { browser.frame().rows.joined(separator: " ") }

  @Test func theKeyShowsThemAndHidesThemAgain() {
    var browser = TestStory.invisible.browser(80, 40)
    let before = browser.frame()
    #expect(!text(browser).contains("<"))
    browser.press("i")
    for mark in ["re<SHY>opens", "Haifa<NNBSP>re<SHY>opened", "Tuesday<ZWSP>", "<RLO>nine<PDF>", "13<NBSP>ships"] {
      #expect(text(browser).contains(mark), "\(mark)")
    }
    #expect(text(browser).contains("added.<TAG-h><TAG-i><ZWSP>"))
    browser.press("i j k")
    #expect(browser.frame() == before)
  }

  @Test func aSettingBeginsWithThem() {
    var settings = Settings()
    settings.showsInvisible = true
    #expect(text(TestStory.invisible.browser(80, 40, settings: settings)).contains("<SHY>"))
  }

  @Test func theDetailOfAReportCountsThem() {
    var browser = TestStory.invisible.browser(80, 40)
    browser.press("I")
    let detail = text(browser)
    #expect(detail.contains("2 soft hyphens (SHY)"))
    #expect(InvisibleCharacter.Kind.allCases.allSatisfy { !$0.words(for: 1).hasSuffix("s") })
    #expect(InvisibleCharacter.Kind.noBreakSpace.words(for: 1) == "1 no-break space")
    #expect(detail.contains("2 no-break spaces (NNBSP, NBSP)"))
    #expect(detail.contains("3 of no width (ZWSP, ZWJ)"))
    #expect(detail.contains("2 marks of direction (RLO, PDF)"))
    #expect(detail.contains("2 tags (TAG-h, TAG-i)"))
    browser.press("q J I")
    #expect(!text(browser).contains("invisible  "))
  }

  /// A no-break space is no difference of words, so that the reading is folded; not where the space is asked for.
  @Test func aReadingWithThemIsNotFolded() {
    var browser = TestStory.seeds.browser(120, 40)
    #expect(
      text(browser).contains("= 003") || browser.page.lines.contains { $0.runs.contains { $0.role == .readingEqual } })
    browser.press("i")
    let marked = browser.page.lines.flatMap(\.runs).filter { $0.role == .invisible }.compactMap(\.source)
    let report = browser.collation.reports.firstIndex { $0.siglum == "001" }
    #expect(marked.filter { $0.report == report }.count >= 40)
  }

  @Test func aSearchLightsWordsAboutThem() {
    var browser = TestStory.invisible.browser(80, 40)
    browser.press("i / b r e a k Enter")
    #expect(!browser.frame().overlayRows.isEmpty)
  }

  @Test func theLinearReaderSaysThem() {
    var reader = LinearReader(TestStory.invisible.collation, TestStory.invisible.projection)
    #expect(!reader.answer(to: "2").joined().contains("NBSP"))
    #expect(reader.answer(to: "invisible").joined(separator: " ").contains("[invisible: NBSP]"))
    #expect(!reader.answer(to: "invisible").joined().contains("NBSP"))
  }
}
