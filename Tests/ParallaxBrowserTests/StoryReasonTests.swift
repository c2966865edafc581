import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What the reports of a story share, below the list of stories.
@Suite struct StoryReasonTests {
  private func rows(_ browser: Browser) -> [String] { browser.frame().rows }

  private func shared(_ browser: Browser) -> [String] { rows(browser).filter { $0.hasPrefix(" share") } }

  private static let reasons = ["Halden", "Ingrid Sand", "14 February"].map { StoryReason(text: $0, reports: 3) }

  /// The stories of a collation, and of a collection that an index lists.
  private static func browsers(_ columns: Int = 80, _ rows: Int = 24) -> [Browser] {
    [TestStory.world.browser(columns, rows), TestCollection(.world, columns, rows).browser]
  }

  @Test func theyComeWithoutMovingAnything() throws {
    for (columns, height) in [(80, 24), (120, 40), (200, 60)] {
      for var browser in Self.browsers(columns, height) {
        let before = rows(browser)
        let wanted = try #require(browser.storyToExplain)
        #expect(shared(browser).isEmpty)
        browser.take(ExplainedStories(wanted, Self.reasons))
        let after = rows(browser)
        let changed = before.indices.filter { before[$0] != after[$0] }
        #expect(changed.count == 1 && before[changed[0]].allSatisfy { $0 == " " })
        #expect(after[changed[0]] == " share  Halden, Ingrid Sand, 14 February")
        #expect(browser.storyToExplain == nil)
      }
    }
  }

  /// The same where there is nothing to say: headlines have their rows.
  @Test func whereNothingIsSharedNothingMoves() throws {
    for var browser in Self.browsers() {
      let before = rows(browser)
      browser.take(ExplainedStories(try #require(browser.storyToExplain), []))
      #expect(rows(browser) == before && browser.storyToExplain == nil)
    }
  }

  /// Of the story at which the reader rests, once.
  @Test func theyAreAskedForWhereTheReaderRests() throws {
    for var browser in Self.browsers() {
      let first = try #require(browser.storyToExplain)
      browser.press("j")
      #expect(browser.storyToExplain == nil)
      browser.settle()
      let second = try #require(browser.storyToExplain)
      #expect(second != first)
      browser.take(ExplainedStories(second, Self.reasons))
      browser.press("k")
      browser.settle()
      #expect(browser.storyToExplain == first)
      // What comes late is kept for when the reader is back.
      browser.take(ExplainedStories(first, []))
      browser.press("j")
      browser.settle()
      #expect(shared(browser).count == 1 && browser.storyToExplain == nil)
    }
  }

  /// A screen without room, a story of one report, another screen: nothing is asked.
  @Test func nothingIsAskedThatNobodyWouldSee() {
    for height in 10...30 {
      for var browser in Self.browsers(80, height) {
        let isAsked = browser.storyToExplain != nil
        #expect(isAsked == (height >= 20))
        if let wanted = browser.storyToExplain { browser.take(ExplainedStories(wanted, Self.reasons)) }
        let rows = rows(browser)
        let below = rows.drop { !$0.hasPrefix(" share") }.dropFirst().dropLast()
        #expect(!isAsked || below.contains { $0.contains { $0.isLetter } && !$0.contains("more") }, "\(height)")
      }
    }
    var alone = TestStory.several.browser(80, 24)
    alone.press("G")
    alone.settle()
    #expect(alone.storyToExplain == nil)
    var other = TestStory.world.browser(80, 24)
    other.press("?")
    #expect(other.storyToExplain == nil)
    #expect(TestStory.seeds.browser(80, 24).storyToExplain == nil)
  }

  /// While reports are read or grouped it is not known what is rare.
  @Test func nothingIsAskedBeforeAllIsGrouped() {
    var collection = TestCollection(.world)
    let listing = StoryListing(of: collection.collation, state: .reading(done: 3, of: 9))
    collection.browser.list(CollectionNews(listing))
    #expect(collection.browser.storyToExplain == nil)
    collection.browser.take(CollectionNews(StoryListing(of: collection.collation)))
    #expect(collection.browser.storyToExplain != nil)
  }

  /// More reports make other words rare.
  @Test func otherReportsAreAskedAnew() throws {
    var collection = TestCollection(.world)
    let wanted = try #require(collection.browser.storyToExplain)
    collection.browser.take(ExplainedStories(wanted, Self.reasons))
    collection.browser.press("j k")
    collection.browser.settle()
    collection.browser.take(CollectionNews(StoryListing(of: collection.collation)))
    #expect(collection.browser.storyToExplain == wanted)
  }

  @Test func theCollationKnowsThemOfAllItsStories() throws {
    var browser = TestStory.world.browser(80, 24)
    #expect(browser.storyToExplain != nil)
    browser.take(ExplainedStories(of: browser.collation))
    var told: [String] = []
    for _ in browser.collation.stories {
      #expect(browser.storyToExplain == nil)
      told += shared(browser)
      browser.press("j")
      browser.settle()
    }
    #expect(Set(told).count == 3)
  }

  /// A correction may divide the story: other reports share something else.
  @Test func aCorrectionIsFollowed() {
    var browser = TestStory.several.browser(80, 24)
    browser.take(ExplainedStories(of: browser.collation))
    #expect(browser.storyToExplain == nil)
    browser.show(browser.corrected(by: []), after: .made([]), problem: nil)
    #expect(browser.storyToExplain != nil)
  }

  // MARK: Line by line

  @Test func theLinearListSaysThemToo() {
    let listing = StoryListing(of: TestStory.world.collation)
    var list = LinearCollection(listing) { stories in stories.map { _ in Self.reasons } }
    let lines = list.greeting()
    #expect(lines.count(where: { $0 == "They share Halden, Ingrid Sand, 14 February." }) == 3)
    #expect(lines.count == 7 && lines[1].hasPrefix("1. ") && lines[2].hasPrefix("They share"))
    var silent = LinearCollection(listing)
    #expect(silent.greeting().count == 4)
  }
}
