import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// A browser that begins with one report while the others are aligned.
@Suite struct AwaitingTests {
  private func browser(for story: TestStory, report: Int) -> Browser {
    let alone = Collation(
      reports: [story.collation.reports[report]], vocabulary: story.collation.vocabulary, ties: [])
    return Browser(
      collation: alone, projection: Projection(of: alone, story: alone.stories[0]),
      capabilities: Capabilities(colours: .palette, isUTF8: true, attributes: [.bold, .dim]),
      size: Size(columns: 100, rows: 30), choosesStory: true, awaiting: story.collation.reports.count)
  }

  @Test func whatIsAwaitedIsSaid() {
    let rows = browser(for: .seeds, report: 2).frame().rows
    #expect(rows[0].contains("1 of 5 reports"))
    #expect(rows.last?.contains("aligning 5 reports") == true)
  }

  @Test func ofShortWorkNothingIsSaid() {
    var browser = browser(for: .seeds, report: 2)
    browser.awaitsShortly()
    let rows = browser.frame().rows
    #expect(rows[0].contains("   5 reports"))
    #expect(!rows.contains { $0.contains("align") })
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.frame().rows == TestStory.seeds.browser(100, 30).frame().rows)
  }

  @Test func howFarAligningIsStandsInTheLastLineToo() {
    var browser = browser(for: .seeds, report: 2)
    browser.hear(hundredthsAligned: 37)
    #expect(browser.frame().rows.last?.contains("aligning 5 reports, 37 % … Esc stops") == true)
  }

  /// The first keys are said when there is something to use them on.
  @Test(arguments: ["", "j"]) func theFirstKeysAreSaidWhenAllAreAligned(keys: String) {
    var browser = browser(for: .seeds, report: TestStory.seeds.projection.base)
    browser.sayFirstKeys()
    #expect(browser.frame().rows.last?.contains("first time") == false)
    if !keys.isEmpty { browser.press(keys) }
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.frame().rows.last?.contains("first time: j down") == true)
    browser.press("j")
    #expect(browser.frame().rows.last?.contains("first time") == false)
  }

  @Test func withoutAKeyTheReaderBeginsAnew() {
    var browser = browser(for: .seeds, report: 2)
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.frame().rows == TestStory.seeds.browser(100, 30).frame().rows)
    browser = self.browser(for: .several, report: 2)
    browser.take(TestStory.several.collation, TestStory.several.projection)
    #expect(browser.isChoosing)
  }

  @Test(arguments: ["j", "} } }", "G", "/ putin Enter n n"])
  func afterAKeyReportAndPlaceStay(keys: String) {
    for report in TestStory.seeds.collation.reports.indices {
      var browser = browser(for: .seeds, report: report)
      browser.press(keys)
      let before = browser.page.lines[browser.viewport.cursor].runs.compactMap(\.source?.bytes).first
      let row = browser.viewport.row
      browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
      #expect(browser.base == report && browser.awaited == nil)
      let own = browser.page.lines[browser.viewport.cursor].runs.compactMap(\.source).filter { $0.report == report }
      if let before { #expect(own.contains { $0.bytes.overlaps(before) }) }
      #expect(browser.viewport.row == row || browser.viewport.shown.upperBound == browser.page.lines.count)
      let offered = browser.message.map(\.text) ?? ""
      #expect(offered.hasPrefix("003 shares most") == (report != TestStory.seeds.projection.base))
    }
  }

  @Test(arguments: ["\"", "I", "@"]) func anOpenListIsThatOfAllReports(key: String) {
    let story = TestStory.seeds
    var (browser, asked) = (browser(for: story, report: story.projection.base), story.browser(100, 30))
    browser.press(key)
    browser.take(story.collation, story.projection)
    asked.press(key)
    #expect(browser.listing?.title == asked.listing?.title)
    #expect(browser.listing?.lines.map(\.line) == asked.listing?.lines.map(\.line))
  }

  @Test func escStopsAndRBeginsAgain() {
    var browser = browser(for: .seeds, report: 2)
    #expect(browser.press("Tab").isEmpty && browser.press("Esc").isEmpty)
    #expect(browser.press("Esc") == [.stopAligning])
    #expect(browser.frame().rows.last?.contains("aligning was stopped; R begins again") == true)
    #expect(browser.press("j").isEmpty)
    #expect(browser.frame().rows.last?.contains("5 reports not aligned") == true)
    #expect(browser.press("Esc").isEmpty && browser.press("R") == [.align])
    #expect(browser.frame().rows.last?.contains("aligning 5 reports") == true)
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.awaited == nil && browser.press("Esc").isEmpty && browser.press("R") == [.reload])
  }

  @Test func theStoriesAreOffered() {
    var browser = browser(for: .several, report: 0)
    browser.press("j")
    browser.take(TestStory.several.collation, TestStory.several.projection)
    #expect(!browser.isChoosing && browser.base == 0 && browser.message == .severalStories(3))
    var leaving = browser
    #expect(leaving.press("q") == [] && leaving.isChoosing)
    #expect(leaving.press("q") == [.quit])
    browser.press("Esc")
    #expect(browser.isChoosing)
  }

  // MARK: What is asked for while the reports are aligned

  /// A word of another report that a report does not have.
  private func wordOfOthers(_ report: Int, in story: TestStory) -> String {
    let texts = story.collation.reports.map { $0.document.string(0..<$0.document.text.count).lowercased() }
    let words = texts.enumerated().filter { $0.offset != report }.flatMap { $0.element.split { !$0.isLetter } }
    return words.map(String.init).first { $0.count > 6 && !texts[report].contains($0) } ?? ""
  }

  private func wordsAtCursor(of browser: Browser) -> String {
    let source = browser.page.lines[browser.viewport.cursor].runs.compactMap(\.source).first
    return source.map { browser.collation.reports[$0.report].document.string($0.bytes) } ?? ""
  }

  /// A key means while the reports are aligned what it means when they are.
  @Test(arguments: [
    "f", "[f", ".", ",", "J", "K", "M", "w", "*", "Enter", "0 2 f", "0 2 J", "/ WORD Enter", "& WORD Enter",
    ": find Space WORD Enter", ": who Space WORD Enter", ": base Space OTHER Enter", ": report Space OTHER Enter",
    "0 9 9 G", "5", "6", "4", "\"", "V",
  ])
  func keysDoWhatTheySayWhenAllIsThere(keys: String) {
    for story in [TestStory.seeds, .school] {
      for report in story.collation.reports.indices {
        let other = story.collation.reports[report == 0 ? 1 : 0].siglum
        let keys = keys.replacing("WORD", with: wordOfOthers(report, in: story)).replacing("OTHER", with: other)
        var (early, late) = (browser(for: story, report: report), browser(for: story, report: report))
        early.press(keys)
        #expect(early.take(story.collation, story.projection) == [])
        late.press("C-l")
        late.take(story.collation, story.projection)
        late.press(keys)
        #expect(early.frame().rows.dropLast() == late.frame().rows.dropLast(), "\(keys), \(report)")
        #expect(early.listing?.title == late.listing?.title && early.viewport == late.viewport)
        #expect(early.options.layout == late.options.layout && early.options.selected == late.options.selected)
        #expect(late.message == nil || early.message == late.message || early.options.layout.isOverview)
      }
    }
  }

  /// What one report has an answer to is done at once, and the place stays.
  @Test(arguments: [": passage Space 2 Enter", "}", "} }", "/ the Enter"])
  func whatIsDoneAtOnceStays(keys: String) {
    for report in TestStory.seeds.collation.reports.indices {
      var browser = browser(for: .seeds, report: report)
      browser.press(keys)
      #expect(browser.message != .waitsForReports)
      let words = wordsAtCursor(of: browser)
      browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
      let now = wordsAtCursor(of: browser)
      #expect(now.hasPrefix(words) || words.hasPrefix(now))
    }
  }

  /// Nothing is said of reports that nobody has looked at.
  @Test(arguments: ["f", ".", "J", "w", "*", "M", "/ zebra Enter", "& zebra Enter", ": story Space 2 Enter"])
  func whatNeedsAllReportsWaits(keys: String) {
    var browser = browser(for: .several, report: 0)
    let line = browser.viewport.cursor
    browser.press(keys)
    #expect(browser.message == .waitsForReports && browser.listing == nil && browser.viewport.cursor == line)
    #expect(browser.frame().rows.last?.contains("waits until all reports are aligned") == true)
    // Esc lets that go first, and then stops the work.
    var escaped = browser
    #expect(escaped.press("Esc") == [] && escaped.message == nil)
    #expect(escaped.press("Esc") == [.stopAligning])
    // Whoever reads on is not sent elsewhere.
    var reading = browser
    reading.press("j")
    let place = wordsAtCursor(of: reading)
    reading.take(TestStory.several.collation, TestStory.several.projection)
    #expect(wordsAtCursor(of: reading) == place && reading.listing == nil && reading.filter == nil)
    #expect(reading.message == .severalStories(3))
  }

  @Test func aStoryThatIsNotThereYetOpensWhenItIs() {
    var browser = browser(for: .several, report: 0)
    browser.press(": story Space 2 Enter")
    let effects = browser.take(TestStory.several.collation, TestStory.several.projection)
    #expect(browser.projection.synopsis.story == TestStory.several.collation.stories[1])
    #expect(effects.contains { if case .remember = $0 { true } else { false } }, "it counts as read")
  }

  @Test func whatWasStoppedHasNoAnswer() {
    var browser = browser(for: .seeds, report: 0)
    browser.press("Esc f")
    #expect(browser.message == .stoppedAligning)
    browser.press("R")
    browser.take(TestStory.seeds.collation, TestStory.seeds.projection)
    #expect(browser.currentFinding == nil)
  }

  @Test func howFarItIsIsSaidAndNeverGoesBack() {
    var browser = browser(for: .seeds, report: 2)
    #expect(browser.frame().rows[0].contains("1 of 5 reports, 0 %"))
    browser.hear(hundredthsAligned: 41)
    browser.hear(hundredthsAligned: 39)
    #expect(browser.frame().rows[0].contains("1 of 5 reports, 41 %"))
    browser.press("Esc")
    #expect(!browser.frame().rows[0].contains("%"))
    browser.press("R")
    #expect(browser.frame().rows[0].contains("0 %"))
    browser.press("5")
    #expect(browser.frame().rows.contains { $0.contains("one report alone, nothing to differ from") })
  }
}
