import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Words in the texts of all stories.
@Suite struct TextHitsTests {
  private func hits(_ browser: Browser) -> TextHits? { browser.stack.last(TextHitsScreen.self)?.hits }

  @Test func theConcordanceNamesStoryReportAndPlace() {
    var browser = TestStory.several.browser()
    browser.press("/ MONDAY")
    browser.press("Enter")
    // A capital counts.
    #expect(hits(browser) == nil && browser.message == .notFound("MONDAY", keepsCase: true))
    browser.press("/ monday Enter")
    let rows = browser.frame().rows
    #expect(rows[0].hasPrefix(" monday: 3 times in 3 reports of 1 story") && rows[0].hasSuffix("all 6 texts"))
    #expect(rows[2].contains("15 Feb 24") && rows[2].hasSuffix("3"))
    #expect(rows[3].hasPrefix("▌   ebb ¶1"))
    let starts = rows[3...5].map { Array($0).indices(of: Array("Monday")).first }
    #expect(Set(starts).count == 1 && starts[0] != nil, "the words stand below each other")
    #expect(browser.frame().overlayRows[3].contains("cccccc"))
  }

  @Test func enterOpensTheStoryThereAndEscapeLeadsBack() {
    var browser = TestStory.several.browser()
    browser.press("/ warehouse Space in Enter")
    browser.press("/ loading Space ramp Enter")
    #expect(hits(browser)?.count == 1)
    browser.press("Enter")
    #expect(browser.projection.synopsis.story == browser.collation.stories[1])
    let line = browser.page.lines[browser.viewport.cursor].runs.map(\.text).joined()
    #expect(line.contains("loading"))
    #expect(browser.search?.query.text == "loading ramp" && browser.search?.stops.count == 1)
    browser.press("q")
    #expect(hits(browser) != nil)
    browser.press("q")
    #expect(browser.isChoosing && hits(browser) == nil)
  }

  @Test func moreOfAStoryIsShownAndFolded() {
    var browser = TestStory.world.browser()
    browser.press("/ the Enter")
    guard let first = hits(browser) else {
      Issue.record("it is found")
      return
    }
    #expect(first.lines.contains { if case .more = $0 { true } else { false } })
    browser.press("+")
    #expect((hits(browser)?.lines.count ?? 0) > first.lines.count)
    #expect(hits(browser)?.lines.count { if case .hit = $0 { true } else { false } } ?? 0 > 3)
    browser.press("-")
    #expect(hits(browser)?.lines == first.lines)
    for _ in 0..<first.count + 5 { browser.press("n") }
    #expect(browser.message != .notFound("the"))
    for size in ["@40x10", "@80x24", "@120x40", "@200x60"] {
      browser.press(size)
      _ = browser.frame()
    }
  }

  @Test func anExpressionIsFoundToo() {
    var browser = TestStory.several.browser()
    browser.press("/ C-r sheep|smoke Enter")
    #expect(hits(browser)?.count == 4 && hits(browser)?.stories.count == 2)
    browser.press("q / C-r ( Enter")
    #expect(hits(browser) == nil)
  }

  @Test func nothingIsFound() {
    var browser = TestStory.several.browser()
    browser.press("/ nowhere Enter")
    #expect(browser.isChoosing && hits(browser) == nil && browser.message == .notFound("nowhere"))
    browser.press("/ Enter")
    #expect(browser.isChoosing && hits(browser) == nil)
  }

  /// In a story a search that finds nothing offers what other stories have.
  @Test func otherStoriesAreOffered() {
    var browser = TestStory.several.browser()
    browser.press("Enter / sheep Enter")
    #expect(browser.message == .foundInOtherStories("sheep", count: 2, stories: 1))
    var other = browser
    other.press("j")
    #expect(other.stack.last(OtherStoriesQuestion.self) == nil && hits(other) == nil)
    browser.press("Enter")
    #expect(hits(browser)?.count == 2)
    browser.press("Enter")
    #expect(browser.projection.synopsis.story == browser.collation.stories[0])
    browser.press("q")
    #expect(browser.isChoosing)
    browser.press("Enter / nowhere Enter")
    #expect(browser.message == .notFound("nowhere"))
  }

  // MARK: Who else, asked of all stories

  /// `*` asks the story, a second one the texts of all; both lists are left one after the other.
  @Test func aSecondStarAsksAllStories() {
    var browser = TestStory.shared.browser()
    browser.press("Enter / chemical Space stores Enter Esc *")
    #expect(browser.listing?.question.asksWhoElse == true && hits(browser) == nil)
    #expect(browser.frame().rows.last?.contains("* in all stories") == true)
    browser.press("*")
    // What stands in the other story, and not what is common or stands in this one alone.
    #expect(hits(browser)?.query.text == "fire chief hana dvorak")
    #expect(hits(browser)?.stories.count == 2 && hits(browser)?.count == 3)
    #expect(browser.frame().rows[0].hasPrefix(" fire chief hana dvorak: 3 times in 3 reports of 2 stories"))
    browser.press("Esc")
    #expect(browser.listing != nil && hits(browser) == nil)
    browser.press("Esc")
    #expect(browser.listing == nil && !browser.isChoosing)
    browser.press("* * } Enter")
    #expect(browser.listing == nil && hits(browser) == nil)
    #expect(browser.projection.synopsis.story != browser.collation.stories[0])
    #expect(browser.search?.query.text == "fire chief hana dvorak")
  }

  /// A phrase is asked for as it was written, `*` on a list's entry asks for its sentence.
  @Test func aPhraseAndAnEntryAreAskedForToo() {
    var browser = TestStory.shared.browser()
    browser.press("Enter / hana Space dvorak Enter * *")
    #expect(hits(browser)?.query.text == "hana dvorak" && hits(browser)?.count == 3)
    browser = TestStory.seeds.browser()
    browser.press("J M *")
    guard case .sentences(let sentences) = browser.listing?.question else {
      Issue.record("an entry is asked about")
      return
    }
    #expect(sentences.count == 1)
    browser.press("Esc")
    #expect(browser.listing == nil)
  }

  @Test func whereNothingElseIsToBeAskedThatIsSaid() {
    var browser = TestStory.several.browser()
    // No other story has two words of it in a row that are not in every text.
    browser.press("Enter / nine Space million Enter Esc * *")
    #expect(hits(browser) == nil && browser.message == .notInOtherStories && browser.listing != nil)
    browser = TestStory.seeds.browser()
    browser.press("} } * *")
    #expect(browser.message == .noOtherStories)
    #expect(!(browser.frame().rows.last?.contains("in all stories") ?? true))
    browser.press("Esc \" *")
    #expect(browser.listing?.question.asksWhoElse == true)
    for size in ["@40x10", "@200x60", "@80x24"] {
      browser.press(size)
      _ = browser.frame()
    }
  }

  @Test func theWordsAreMarkedWithoutLooks() {
    let text = Array("One two three four five six seven eight nine ten.".utf8)
    let words = HitText(14..<18, in: 0..<text.count, of: text, SafeText())
    let line = words.line(before: 10, after: 20, marks: true)
    #expect(line.glyphs.map(\.text).joined() == "… three «four» five six sev…" || line.before == 10)
    #expect(line.words.map { line.glyphs[$0].text }.joined() == "four")
    let ascii = HitText(14..<18, in: 0..<text.count, of: text, SafeText(ascii: true)).line(
      before: 8, after: 12, marks: false)
    #expect(ascii.glyphs.map(\.text).joined() == "...four fi..." || ascii.glyphs.allSatisfy { $0.text.utf8.count == 1 })
  }
}

/// What memory answers is what a search of each text finds.
@Suite struct MemoryTextsTests {
  @Test(arguments: ["the", "ä", "Monday", "monday", "“", " of ", "é", "xyzzy", "hall roof", "ЗАПАХ", "«", "'", "aa"])
  func itFindsWhatASearchDoes(words: String) throws {
    for collation in [TestStory.world.collation, TestStory.hard.collation, TestStory.several.collation] {
      let texts = MemoryTexts(collation.reports)
      let query = SearchQuery(words)
      let found = try texts.counts(of: query)
      let search = try Search(query, in: collation.reports)
      let expected = collation.reports.indices.compactMap { report -> ReportCount? in
        let count = search?.count(in: report) ?? 0
        return count > 0 ? ReportCount(report: report, count: count) : nil
      }
      #expect(found == expected)
      for one in found { #expect(try texts.places(of: query, in: one.report).count == one.count) }
    }
  }
}

extension [Character] {
  /// Where the characters begin.
  fileprivate func indices(of words: [Character]) -> [Int] {
    indices.filter { self[$0...].starts(with: words) }
  }
}
