import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The list of stories of a large collection.
@Suite struct CollectionListTests {
  private static let sizes = ["@80x24", "@120x40", "@200x60", "@40x10"]

  /// The list is the same, whoever has read the reports: an index, or the collation.
  @Test(arguments: [
    "", "j", "G", "s", "s s s", "s s s s", "t j t", "& alone Enter", "& date:2023 Enter", "& post Enter", "& alone",
  ])
  func rowsOfBothKindsShowTheSame(keys: String) {
    for story in [TestStory.world, .several] {
      var (collated, listed) = (story.browser(), TestCollection(story).browser)
      // The first was collated to be shown.
      collated.workspace.record.differ = [:]
      collated.press(keys)
      listed.press(keys)
      for size in Self.sizes {
        collated.press(size)
        listed.press(size)
        collated.settle()
        listed.settle()
        #expect(listed.frame().rows == collated.frame().rows, "\(size)")
        #expect(listed.frame().roleRows == collated.frame().roleRows, "\(size)")
      }
    }
  }

  @Test(arguments: [
    ("reports>1", 2), ("reports>2", 1), ("reports>", 3), ("language:en", 3), ("language:EN, alone", 1),
    ("language:de", 0), ("language:", 3), ("outlet:tide", 1), ("smoke", 1), ("ash_one", 1), ("days>0", 1),
  ])
  func theFilterKnowsBothKinds(text: String, count: Int) {
    for var browser in [TestStory.several.browser(), TestCollection(.several).browser] {
      browser.press("&")
      for character in text { _ = browser.press(.character(character)) }
      browser.press("Enter")
      let isOfFile = text == "ash_one" && browser.workspace.collection == nil
      #expect(browser.stories?.shown.count == (isOfFile ? 0 : count), "\(text)")
    }
  }

  @Test func theLastLineOfAStoryCountsNearDuplicates() {
    let reports = (0..<20).map { ListedReport(id: $0, name: DocumentName(path: "a/\($0).txt"), headline: "Flood") }
    let listing = StoryListing(stories: [ListedStory(reports: reports, folded: 17)], reportCount: 20)
    let rows = TestCollection(.several, listing: listing).rows
    #expect(rows.contains { $0.hasPrefix(" 20 reports, 17 of them nearly the same as others") })
    #expect(rows[0].hasPrefix(" 1 story, 20 reports"))
  }

  // MARK: While it is read

  /// So many stories of one report, the newest first.
  private func listing(_ days: some Sequence<Int>, _ state: StoryListing.State = .whole) -> StoryListing {
    let stories = days.map { day in
      ListedStory(reports: [
        ListedReport(
          id: day, name: DocumentName(path: "a/\(day).txt"), headline: "Told on day \(day)",
          date: "2024-\(day / 28 + 101)-\(day % 28 + 101)".replacing("-1", with: "-"))
      ])
    }
    return StoryListing(stories: stories, reportCount: stories.count, state: state)
  }

  private func news(_ days: some Sequence<Int>, _ state: StoryListing.State = .whole) -> CollectionNews {
    CollectionNews(listing(days, state))
  }

  @Test func howFarReadingIsStandsInTheTitle() {
    var browser = TestCollection(.several, listing: StoryListing(state: .reading(done: 0, of: 50_000))).browser
    #expect(browser.frame().rows[0].hasPrefix(" 0 stories, 0 reports"))
    #expect(browser.frame().rows[0].hasSuffix("reading 0 of 50,000 …"))
    for key in ["j", "G", "Enter", "t", "L", "D", "s", "& x Enter", "Esc", "u"] {
      browser.press(key)
      _ = browser.frame()
    }
    browser.hear(.reading(done: 3_100, of: 50_000))
    #expect(browser.frame().rows[0].contains("reading 3,100 of 50,000 …"))
    browser.take(news(1...9, .grouping))
    #expect(browser.frame().rows[0].contains("grouping …"))
    // Nobody has compared it with the others yet.
    #expect(browser.frame().rows.contains { $0.hasSuffix(": 1 report") })
    browser.take(news(1...9))
    #expect(browser.frame().rows.contains { $0.hasSuffix(": 1 report, alone") })
    #expect(!browser.frame().rows[0].contains("…"))
  }

  @Test func whoHasPressedNoKeySeesTheListGrow() {
    var browser = TestCollection(.several, listing: listing(100...150, .grouping)).browser
    #expect(browser.frame().rows[3].contains("Told on day 150"))
    browser.take(news(50...200))
    #expect(browser.frame().rows[3].contains("Told on day 200") && browser.stories?.viewport.cursor == 0)
  }

  /// What would move a line that is looked at waits until the reader asks for it.
  @Test func nothingMovesUnderTheCursor() {
    var browser = TestCollection(.several, listing: listing(stride(from: 50, through: 150, by: 2), .grouping)).browser
    browser.press("j j")
    browser.settle()
    let before = browser.frame().rows
    browser.take(news(50...200))
    #expect(browser.frame().rows[1...16] == before[1...16])
    #expect(browser.frame().rows.last?.contains("100 stories more; R shows them") == true)
    browser.press("j k")
    #expect(browser.frame().rows.last?.contains("100 stories more; R shows them") == true)
    #expect(browser.press("R") == [])
    #expect(browser.stories?.rows.count == 151 && browser.stories?.row?.headline == "Told on day 146")
    #expect(browser.frame().rows[5] == before[5], "the story at the cursor stays in its row")
    #expect(browser.press("R") == [.reload] && browser.message == .readingAgain)
    browser.take(news(40...200), isAsked: true)
    #expect(browser.frame().rows.last?.contains("read again: 161 reports") == true)
    browser.press("R")
    browser.nothingListed()
    #expect(browser.message == .nothingNew)
  }

  /// Older stories come below what is looked at, newer ones above.
  @Test func whatMovesNoLineIsTakenInAtOnce() {
    var browser = TestCollection(.several, listing: listing(100...150)).browser
    browser.press("j j")
    browser.settle()
    let before = browser.frame().rows
    browser.take(news(50...200))
    #expect(browser.stories?.rows.count == 151 && browser.stories?.viewport.cursor == 52)
    #expect(browser.frame().rows[1...21] == before[1...21])
    #expect(browser.frame().rows[0].hasPrefix(" 151 stories, 151 reports"))
  }

  /// Tags, filter and order stay.
  @Test func theListGrowsAsItIsShown() {
    var browser = TestCollection(.several, listing: listing(100...110)).browser
    browser.press("s s s s & day Enter j t")
    let (name, order) = (browser.stories?.taggedRows.first?.name, browser.stories?.order)
    browser.take(news(90...120))
    browser.press("R")
    #expect(browser.stories?.taggedRows.map(\.name) == [name].compactMap(\.self) && browser.stories?.order == order)
    #expect(browser.stories?.filter.text == "day" && browser.stories?.shown.count == 31)
  }

  /// Whoever looks at something else sees nothing move.
  @Test func belowAnotherScreenTheListGrows() {
    var browser = TestCollection(.several, listing: listing(100...150)).browser
    browser.press("j ?")
    browser.take(news(50...200))
    #expect(browser.stories?.rows.count == 151 && browser.stories?.row?.headline == "Told on day 149")
  }

  @Test func thousandsAreShownAsQuickly() {
    let listing = StoryListing(
      stories: (0..<20_000).map { number in
        ListedStory(reports: [
          ListedReport(id: number, name: DocumentName(path: "\(number).txt"), headline: "Story \(number)")
        ])
      }, reportCount: 20_000)
    var browser = TestCollection(.several, listing: listing).browser
    #expect(browser.frame().rows[0].hasPrefix(" 20,000 stories, 20,000 reports"))
    browser.press("G")
    #expect(browser.frame().rows.last?.hasPrefix(" 20,000 of 20,000") == true)
    browser.press("& story Enter & C-u story Space 19999 Enter")
    #expect(browser.stories?.shown == [19_999])
  }
}
