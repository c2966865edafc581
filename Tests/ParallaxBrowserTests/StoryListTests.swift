import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The first screen where there are several stories.
@Suite struct StoryListTests {
  private func browser(_ columns: Int = 80, _ rows: Int = 24) -> Browser { TestStory.several.browser(columns, rows) }

  /// The stories by the headlines of their bases, as they are listed.
  private func listed(_ browser: Browser) -> [String] {
    browser.stories.map { list in list.shown.map { list.rows[$0].headline } } ?? []
  }

  @Test func oneStoryOpensAtOnce() {
    #expect(!TestStory.seeds.browser().isChoosing)
    var browser = TestStory.seeds.browser()
    #expect(browser.press("q") == [.quit])
  }

  /// What is not dated comes last.
  @Test func theNewestComesFirst() {
    #expect(browser().stories?.shown == [1, 0, 2])
    #expect(browser().stories?.rows.map(\.dates.short) == ["14–15 Feb 2024", "1 Mar 2024", ""])
  }

  @Test func aStoryIsOpenedAndLeftAndStandsAsItWasLeft() {
    var browser = browser()
    #expect(browser.isChoosing)
    browser.press("j Enter")
    #expect(!browser.isChoosing)
    #expect(browser.projection.synopsis.story == browser.collation.stories[0])
    browser.press("j j =")
    let left = browser.frame()
    #expect(browser.press("q") == [])
    #expect(browser.isChoosing && browser.stories?.story == 0)
    browser.press("Enter")
    browser.message = nil
    #expect(browser.frame().rows.dropLast() == left.rows.dropLast())
    #expect(browser.press("q q") == [.quit])
  }

  @Test func escapeGoesBackOneThingAtATime() {
    var browser = browser()
    browser.press("j Enter J / bridge Enter Esc")
    #expect(browser.search == nil && browser.options.selected != nil && !browser.isChoosing)
    browser.press("Esc")
    #expect(browser.options.selected == nil && !browser.isChoosing)
    browser.press("Esc")
    #expect(browser.isChoosing)
    #expect(browser.press("Esc") == [] && browser.isChoosing)
  }

  @Test func nothingOfTheOtherStoryIsLeft() {
    var browser = browser(120, 40)
    browser.press("j Enter J v / bridge Enter q k Enter")
    #expect(browser.options.hidden == [] && browser.options.selected == nil && browser.search == nil)
    #expect(browser.reportList.order.count == 2)
    #expect(!browser.frame().rows.contains { $0.contains("Lindholm") })
  }

  @Test func everySizeShowsTheListAndTheCursor() {
    for columns in stride(from: 40, through: 200, by: 13) {
      for rows in [10, 11, 24, 60] {
        var browser = browser(columns, rows)
        browser.press("G")
        let frame = browser.frame()
        #expect(frame.rows.contains { $0.hasPrefix("▌") && $0.contains("Nothing happened") })
        #expect(frame.rows[3].contains("Warehouse burns") || frame.rows[3].contains("Nine million"))
        #expect(frame.rows.allSatisfy { $0.count <= columns })
      }
    }
  }

  /// Three stories whose reports all have an outlet: a column for each, where there is room.
  @Test func theReportsOfEachOutletAreCountedWhereAllAreKnown() {
    let wide = TestStory.world.browser(120, 40).frame().rows
    #expect(wide[1].contains("Courier  Herald  Post  differ"))
    #expect(!wide[1].contains(" in "))
    #expect(TestStory.world.browser(80, 24).frame().rows[1].hasSuffix("in  differ"))
    #expect(TestStory.several.browser(120, 40).frame().rows[1].hasSuffix("in  differ"))
  }

  @Test func belowStandTheReportsOfTheChosenStory() {
    var browser = TestStory.world.browser(120, 40)
    let english = browser.frame().rows
    let from = english.firstIndex { $0.hasPrefix(" 2–4 Jun 2023: 3 reports") } ?? 0
    // Between them is the row for what the reports share.
    #expect(english[from + 2].hasPrefix(" Post     4 Jun  "))
    #expect(english[from + 4].hasPrefix(" Courier  2 Jun  "))
    browser.press("j")
    #expect(browser.frame().rows.contains { $0.hasPrefix(" 2–4 Jun 2023") }, "they follow when the reader rests")
    browser.settle()
    #expect(browser.frame().rows.contains(" 3 reports"))
  }

  /// What a terminal is sent while a key is held down: the mark, and the position.
  @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func littleChangesWithTheLine(columns: Int, rows: Int) {
    var browser = TestStory.world.browser(columns, rows)
    #expect(!browser.isUnsettled)
    for key in ["j", "j", "k"] {
      let before = browser.frame()
      browser.press(key)
      let changed = zip(before.cells, browser.frame().cells).filter { $0 != $1 }.count
      #expect(changed > 0 && changed < 6, "\(changed) cells")
      #expect(browser.isUnsettled)
    }
    browser.settle()
    #expect(!browser.isUnsettled)
    let rested = browser.frame()
    browser.press("j k")
    #expect(!browser.isUnsettled && browser.frame() == rested)
  }

  /// Whoever opens a story rests there, and a list without a story tells of none.
  @Test func openingRestsToo() {
    var browser = TestStory.world.browser(120, 40)
    browser.press("j Enter q")
    #expect(!browser.isUnsettled)
    browser.press("& xyzzy Enter")
    #expect(!browser.isUnsettled && !browser.frame().rows.contains { $0.contains("3 reports") })
    browser.press("Esc")
    browser.settle()
    #expect(browser.frame().rows.contains { $0.contains(" 3 reports") })
  }

  // MARK: What is known of stories

  /// Nobody says what was read in earlier runs where nothing is kept.
  @Test func whatIsUnreadIsSaidWhereItIsKnown() {
    var browser = browser()
    #expect(!browser.frame().rows.contains { $0.contains("●") || $0.contains("unread") })
    browser.knowsEarlierReading()
    #expect(browser.frame().rows[0].hasSuffix("3 unread"))
    #expect(browser.frame().rows.count { $0.contains("●") } == 3)
    #expect(browser.press("Enter").contains { if case .remember = $0 { true } else { false } })
    #expect(browser.press("q Enter").isEmpty)
    browser.press("q")
    #expect(browser.frame().rows[0].hasSuffix("2 unread"))
    #expect(!browser.frame().rows[3].contains("●"))
  }

  @Test func whatDiffersIsCountedWhenAStoryWasOpened() {
    var browser = TestStory.world.browser(120, 40)
    func figures(_ browser: Browser) -> [String] {
      browser.frame().rows[3...5].map { String($0.suffix(5).drop { $0 == " " }) }
    }
    // The first story was collated to be shown at once.
    #expect(figures(browser).count { $0 == "–" } == 2)
    for _ in 0..<3 { browser.press("Enter q j") }
    #expect(figures(browser).allSatisfy { $0.hasPrefix("!") || $0 == "0" })
  }

  /// Beside the loop, those on the screen one after the other.
  @Test func whatDiffersIsCountedWhileTheListShows() {
    var browser = TestStory.world.browser(80, 24)
    var counted = 0
    while let story = browser.storyToCount, counted < 5 {
      guard let count = browser.count(story)(WorkOrder()) else { break }
      browser.take(count)
      counted += 1
    }
    #expect(counted == 2)
    #expect(!browser.frame().rows.contains { $0.hasSuffix("–") })
    let before = browser.frame().rows
    for _ in 0..<3 { browser.press("Enter q j") }
    browser.press("g")
    browser.settle()
    #expect(browser.frame().rows.dropLast().dropFirst() == before.dropLast().dropFirst(), "opening tells the same")
    browser.press("Enter")
    #expect(browser.storyToCount == nil)
    let wanted = StoryToCount(story: browser.collation.stories[0], listed: nil)
    #expect(browser.count(wanted)(WorkOrder(isWanted: { false })) == nil)
  }

  /// A list that is filtered by what differs fills while that is counted.
  @Test func aListThatAsksForCountsFollowsThem() {
    var browser = TestStory.world.browser(80, 24)
    browser.press("& differ Enter")
    var sizes = [browser.stories?.shown.count ?? 0]
    #expect(browser.message == .notCounted(2))
    while let story = browser.storyToCount, sizes.count < 6 {
      guard let count = browser.count(story)(WorkOrder()) else { break }
      browser.take(count)
      _ = browser.frame()
      sizes.append(browser.stories?.shown.count ?? 0)
    }
    #expect(sizes.count == 3 && sizes.isAscending && sizes[2] > sizes[0])
    browser.press("Esc s s")
    #expect(browser.stories?.order == .differ && browser.storyToCount == nil)
    let counts = browser.stories.map { list in
      list.shown.map { browser.workspace.differing(in: list.rows[$0].story) ?? -1 }
    }
    #expect(counts == counts?.sorted(by: >))
  }

  @Test func theyAreSortedAndTheCursorStaysOnItsStory() {
    var browser = browser()
    browser.press("j s")
    #expect(browser.stories?.shown == [0, 1, 2] && browser.stories?.story == 0)
    browser.press("s")
    #expect(browser.stories?.order == .differ)
    #expect(browser.message == .sortedStories(.differ, unknown: 1))
    browser.press("s s")
    #expect(browser.stories?.order == .headline)
    #expect(listed(browser) == listed(browser).sorted())
  }

  // MARK: The filter

  @Test(arguments: [
    ("smoke", [1]), ("SMOKE", [1]), ("lindholm bridge", [0]), ("alone", [2]), ("date:2024", [1, 0]),
    ("date:2024-02", [0]), ("date:2024-02-15..2024-03", [1, 0]), ("date:2024-02-16..2024-02", []), ("days>0", [0]),
    ("days>1", []), ("outlet:tide", [0]), ("bridge, date:2024-03", []), ("date:", [1, 0, 2]), ("\"alone\"", []),
    ("days>", [1, 0, 2]), ("noted", []), ("nowhere", []), ("", [1, 0, 2]),
  ])
  func aFilterLeavesWhatMeetsAllOfIt(text: String, shown: [Int]) {
    var browser = browser()
    browser.press("&")
    for character in text { _ = browser.press(.character(character)) }
    #expect(browser.stories?.shown == shown, "while it is written")
    browser.press("Enter")
    #expect(browser.stories?.shown == shown)
    _ = browser.frame()
    browser.press("j G g Enter q")
    browser.press("Esc")
    #expect(browser.stories?.shown == [1, 0, 2] && browser.stories?.filter.text == "")
  }

  @Test func theListFollowsTheFilterAndEscapeBringsTheOldOneBack() {
    var browser = browser()
    browser.press("& alone")
    #expect(browser.frame().rows[0].hasPrefix(" 1 of 3 stories   filter: alone"))
    #expect(browser.frame().rows.last?.contains("also: words  outlet:fox") == true)
    browser.press("Esc")
    #expect(browser.stories?.shown == [1, 0, 2])
    browser.press("& alone Enter & x")
    #expect(browser.stories?.shown == [])
    browser.press("Esc")
    #expect(browser.stories?.filter.text == "alone" && browser.stories?.shown == [2])
  }

  @Test func unreadAndDifferAskTheRun() {
    var browser = browser()
    browser.press("& unread Enter")
    #expect(browser.stories?.shown == [])
    browser.knowsEarlierReading()
    browser.press("Esc Enter q & unread Enter")
    #expect(browser.stories?.shown == [0, 2])
    browser.press("& C-u differ Enter")
    #expect(browser.message == .notCounted(0))
  }
}
