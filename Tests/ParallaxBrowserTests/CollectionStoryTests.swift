import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Stories of a large collection: opened, tagged, joined, divided, searched.
@Suite struct CollectionStoryTests {
  // MARK: Opening

  @Test func aStoryIsReadWhenItIsOpened() {
    var it = TestCollection(.several)
    it.browser.press("j Enter")
    #expect(it.browser.opening?.reports.map(\.fileName) == ["ebb_one", "flow_two", "tide_three"])
    #expect(it.status.contains("opening 3 reports … Esc stops"))
    it.browser.hear(hundredthsOpened: 40)
    it.browser.hear(hundredthsOpened: 30)
    #expect(it.status.contains("opening 3 reports, 40 % … Esc stops") && it.browser.isChoosing)
    // Whoever cannot wait does not begin anew.
    let opening = it.browser.opening
    it.browser.press("Enter")
    #expect(it.browser.opening == opening)
    it.open()
    #expect(!it.browser.isChoosing && it.browser.opening == nil)
    #expect(it.browser.press("q") == [] && it.browser.isChoosing && it.browser.stories?.viewport.cursor == 1)
    #expect(it.browser.press("q") == [.quit])
  }

  @Test func anotherKeyIsNotHeldUp() {
    var it = TestCollection(.several)
    it.browser.press("j Enter Esc")
    #expect(it.browser.opening == nil && it.browser.isChoosing)
    it.browser.press("Enter k")
    #expect(it.browser.opening == nil && it.browser.stories?.viewport.cursor == 0)
    // What comes too late is not shown.
    let late = it.opened(it.browser.workspace.collection?.rows.all[1].listed?.reports ?? [])
    #expect(it.browser.take(late).isEmpty && it.browser.isChoosing)
  }

  /// A story reads as its files do when they lie in a folder of their own.
  @Test(arguments: ["", "j j", "6", "5", "| |", "} }", "J", "/ the Enter"])
  func anOpenStoryIsThatOfItsFilesAlone(keys: String) {
    for story in [TestStory.several, .world] {
      var it = TestCollection(story, 120, 40)
      for line in 0..<(it.browser.stories?.shown.count ?? 0) {
        it.press("g")
        for _ in 0..<line { it.press("j") }
        let reports = it.browser.stories?.row?.listed?.reports ?? []
        it.press("Enter")
        it.browser.press(keys)
        let opened = it.opened(reports)
        var alone = Browser(
          collation: opened.collation, projection: opened.projection,
          capabilities: Capabilities(colours: .palette, isUTF8: true, attributes: [.bold, .dim, .underline, .reverse]),
          size: Size(columns: 120, rows: 40), choosesStory: true)
        alone.press("C-l \(keys)")
        #expect(it.rows.dropLast() == alone.frame().rows.dropLast(), "\(keys), \(line)")
        while !it.browser.isChoosing { it.browser.press("q") }
      }
    }
  }

  @Test func nothingOfTheStoryBeforeIsLeft() {
    var it = TestCollection(.several, 120, 40)
    it.press("j Enter")
    it.browser.press("J v / bridge Enter")
    it.press("q k Enter")
    #expect(it.browser.options.hidden == [] && it.browser.search == nil && it.browser.reportList.order.count == 2)
    #expect(!it.rows.contains { $0.contains("Lindholm") })
  }

  @Test func whatCannotBeReadIsSaid() {
    var it = TestCollection(.several)
    it.browser.press("Enter")
    it.browser.cannotOpen("a.txt: no such file; is it still there?")
    #expect(it.browser.opening == nil && it.browser.isChoosing && it.status.contains("a.txt: no such file"))
  }

  @Test func twoTaggedOpenTogether() {
    var it = TestCollection(.several)
    it.press("t j t")
    it.browser.press("Enter")
    #expect(it.browser.opening?.reports.count == 3 && it.browser.opening?.storyCount == 2)
    it.open()
    #expect(it.browser.projection.synopsis.story.reports.count == 3)
    #expect(it.browser.message == .shownTogether(2))
    it.press("q")
    #expect(it.browser.isChoosing && it.browser.stories?.rows.count == 3)
    it.press("Esc g Enter")
    #expect(it.browser.projection.synopsis.story.reports.count == 2)
  }

  /// A file that went since it was listed is missed aloud.
  @Test func whatCannotBeReadIsCounted() throws {
    var it = TestCollection(.several)
    it.browser.press("Enter")
    let reports = try #require(it.browser.opening).reports
    #expect(reports.count == 2)
    _ = it.browser.take(it.opened(Array(reports.dropLast())))
    #expect(it.browser.message == .notAllOpened(1, of: 2))
    #expect(it.status.contains("1 of 2 reports could not be read"))
  }

  /// What an index takes for one story may be several: the largest opens, and the others are named.
  @Test func theCollationHasTheLastWord() {
    let all = StoryListing(of: TestStory.several.collation).stories.flatMap(\.reports)
    let listing = StoryListing(stories: [ListedStory(reports: all)], reportCount: all.count)
    var it = TestCollection(.several, listing: listing)
    it.press("Enter")
    #expect(it.browser.projection.synopsis.story.reports.count == 3)
    #expect(it.browser.message == .severalInOne(6, stories: 2))
    it.browser.press(": story Space 2 Enter")
    #expect(it.browser.projection.synopsis.story.reports.count == 2)
  }

  // MARK: What is known of stories

  @Test func whatWasReadIsKnownInTheList() {
    let listing = StoryListing(of: TestStory.several.collation)
    var it = TestCollection(.several)
    it.browser.knowsEarlierReading()
    #expect(it.rows[0].hasSuffix("3 unread"))
    it.browser.list(CollectionNews(listing, read: [listing.stories[2].reports[0].id]))
    #expect(it.rows[0].hasSuffix("2 unread"))
    it.press("Enter q")
    #expect(it.rows[0].hasSuffix("1 unread") && !it.rows[3].contains("●") && it.rows[4].contains("●"))
    it.browser.press("& unread Enter")
    #expect(it.listed.count == 1)
  }

  @Test func whatDiffersIsKnownOfWhatWasOpenedOrCounted() {
    var it = TestCollection(.several)
    it.browser.settle()
    #expect(it.rows[3].hasSuffix("–") && it.rows[4].hasSuffix("–") && !it.rows[5].hasSuffix("–"))
    it.press("j Enter q")
    let opened = it.rows[4].suffix(4)
    #expect(!opened.hasSuffix("–"))
    it = TestCollection(.several)
    while let wanted = it.browser.storyToCount, let listed = wanted.listed {
      guard let count = Browser.count(wanted, in: it.opened(listed.reports), WorkOrder()) else { break }
      it.browser.take(count)
    }
    #expect(it.rows[4].suffix(4) == opened && !it.rows[3].hasSuffix("–"))
    // While inputs are read, and while a story opens, nothing is counted.
    it.browser.workspace.record.differ = [:]
    #expect(it.browser.storyToCount != nil)
    it.browser.hear(.grouping)
    #expect(it.browser.storyToCount == nil)
    it.browser.hear(.whole)
    it.browser.press("Enter")
    #expect(it.browser.storyToCount == nil)
  }

  @Test func whatCannotBeCountedIsNotAskedForAgain() {
    var it = TestCollection(.several)
    var asked = 0
    while let wanted = it.browser.storyToCount, asked < 9 {
      it.browser.cannotCount(wanted)
      asked += 1
    }
    #expect(asked == 2)
  }

  // MARK: Joining and dividing

  private func change(_ effects: [Effect]) -> StoryChange.Kind? {
    effects.lazy.compactMap { if case .regroup(let change) = $0 { change.kind } else { nil } }.first
  }

  @Test func taggedStoriesAreJoinedAtOnce() {
    var it = TestCollection(.several)
    it.browser.press("t j t")
    guard case .join(let reports)? = change(it.browser.press("L")) else {
      Issue.record("they are joined")
      return
    }
    #expect(reports.map(\.fileName).sorted() == ["ash_one", "coal_two", "post_one"] || reports.count == 5)
    #expect(it.listed.count == 2 && it.browser.message == .joinedStories(reports: reports.count))
    #expect(it.browser.stories?.row?.isJoined == true && it.browser.stories?.tagged.isEmpty == true)
    #expect(it.browser.workspace.collection?.words == "grouping the stories …")
    it.browser.settle()
    #expect(it.rows.contains { $0.contains("joined by you") })
    // The index says the same, and nothing moves.
    let rows = it.rows
    it.browser.take(
      CollectionNews(StoryListing(stories: it.browser.workspace.collection?.rows.all.compactMap(\.listed) ?? [])),
      isAsked: true)
    #expect(it.rows[1...20] == rows[1...20] && it.browser.workspace.collection?.words == nil)
  }

  @Test func undoAsksTheIndex() {
    var it = TestCollection(.several)
    #expect(change(it.browser.press("u")) == .undo)
    it.browser.cannotRegroup(nil)
    #expect(it.browser.message == .nothingToUndo)
    it.browser.press("L")
    #expect(it.browser.message == .tagFirst)
  }

  // MARK: Searching

  /// What an index would find of a word.
  private func hits(_ word: String, in it: TestCollection, isWhole: Bool = true) -> CollectionHits {
    let reports = it.browser.workspace.collection?.rows.all.compactMap(\.listed).flatMap(\.reports) ?? []
    let found = reports.compactMap { report -> CollectionHit? in
      let text = it.collation.reports[report.id].document
      let places = FoldedText(text.text[...]).places(of: Array(word.utf8)[...]).map { bytes in
        CollectionHit.Place(
          bytes: bytes, line: 1, before: text.string(max(0, bytes.lowerBound - 40)..<bytes.lowerBound),
          hit: text.string(bytes), after: text.string(bytes.upperBound..<min(text.text.count, bytes.upperBound + 40)))
      }
      return places.isEmpty
        ? nil : CollectionHit(report: report, places: Array(places.prefix(2)), more: max(0, places.count - 2))
    }
    return CollectionHits(
      query: CollectionQuery(word), hits: found, reportCount: found.count, storyCount: found.isEmpty ? 0 : 1,
      isWhole: isWhole)
  }

  private func screen(_ it: TestCollection) -> TextHits? { it.browser.stack.last(TextHitsScreen.self)?.hits }

  @Test func wordsAreLookedForInTheIndex() {
    var it = TestCollection(.several)
    it.browser.press("/ monday Enter")
    #expect(it.browser.collectionSearch?.query == CollectionQuery("monday") && it.browser.isChoosing)
    #expect(it.status.contains("looking in all texts … Esc stops"))
    it.browser.take(hits("monday", in: it))
    #expect(it.rows[0].hasPrefix(" monday: 3 times in 3 reports of 1 story") && it.rows[0].hasSuffix("all 6 texts"))
    #expect(it.rows[3].hasPrefix("▌   ebb_one"))
    #expect(it.browser.frame().overlayRows[3].contains("cccccc"))
    it.browser.press("n n")
    let report = it.browser.stack.last(TextHitsScreen.self).map { _ in it.rows.first { $0.hasPrefix("▌") } }
    #expect(report??.contains("tide_three") == true)
    it.press("Enter")
    #expect(it.browser.projection.synopsis.story.reports.count == 3 && screen(it) != nil)
    let line = it.browser.page.lines[it.browser.viewport.cursor].runs.map(\.text).joined()
    #expect(line.contains("Monday"))
    #expect(it.browser.search?.query.label == "monday" && it.browser.search?.stops.isEmpty == false)
    it.press("n")
    #expect(it.status.contains("“monday”"))
    it.press("q")
    #expect(it.rows[0].hasPrefix(" monday: "))
    it.press("q")
    #expect(it.browser.isChoosing && screen(it) == nil)
  }

  @Test func whatIsNotFoundIsSaidAndEscLeaves() {
    var it = TestCollection(.several)
    it.browser.press("/ nowhere Enter")
    it.browser.take(hits("nowhere", in: it))
    #expect(it.browser.message == .notFound("nowhere") && it.browser.isChoosing)
    it.browser.press("/ monday Enter Esc")
    #expect(it.browser.collectionSearch == nil)
    it.browser.take(hits("monday", in: it))
    #expect(it.browser.isChoosing && screen(it) == nil)
    it.browser.press("/ C-r ( Enter")
    #expect(it.browser.collectionSearch?.query.isRegex == true)
    it.browser.cannotSearch("missing closing parenthesis: (")
    #expect(it.status.contains("missing closing parenthesis"))
  }

  /// The report and the number of the place at the cursor.
  private func place(_ it: TestCollection) -> [Int]? {
    if case .hit(_, let report, let number)? = screen(it)?.line { [report, number] } else { nil }
  }

  /// The index has grown: it is asked again, and the cursor stays on its line.
  @Test func itIsAskedAgainWhenTheIndexGrows() {
    var it = TestCollection(.several)
    it.browser.press("/ the Enter")
    let found = hits("the", in: it)
    it.browser.take(
      CollectionHits(query: found.query, hits: Array(found.hits.suffix(2)), reportCount: 2, storyCount: 1))
    it.browser.press("n n")
    let line = place(it)
    it.browser.take(CollectionNews(StoryListing(of: TestStory.several.collation)))
    #expect(it.browser.collectionSearch?.query == CollectionQuery("the"))
    #expect(!it.status.contains("looking in all texts"), "nobody waits for it")
    it.browser.take(found)
    #expect((screen(it)?.reportCount ?? 0) > 2 && place(it) == line && line != nil)
    for size in ["@40x10", "@120x40", "@200x60"] {
      it.browser.press("\(size) + - j } {")
      _ = it.browser.frame()
    }
  }

  /// What comes first shows at once, the rest behind it, and the cursor stays on its line.
  @Test func theBeginningShowsWhileTheRestIsLookedFor() {
    var it = TestCollection(.several)
    it.browser.press("/ the Enter")
    let found = hits("the", in: it)
    it.browser.take(
      CollectionHits(
        query: found.query, hits: Array(found.hits.prefix(2)), reportCount: 2, storyCount: 1, isWhole: false,
        isCounted: false, isBeginning: true))
    #expect(it.rows[0].contains("in 2 reports of 1 story and more"))
    #expect(it.browser.collectionSearch?.query == found.query && it.browser.collectionSearch?.isAgain == true)
    #expect(!it.status.contains("looking in all texts"), "nobody waits for it")
    it.browser.press("n")
    let line = place(it)
    it.browser.take(found)
    #expect(screen(it)?.reportCount == found.reportCount && place(it) == line && line != nil)
    #expect(it.browser.collectionSearch == nil)
  }

  @Test func whatIsNotCountedIsNotClaimed() {
    var it = TestCollection(.several)
    it.browser.press("/ the Enter")
    it.browser.take(hits("the", in: it, isWhole: false))
    #expect(it.rows[0].contains(" reports of 1 story and more") && !it.rows[0].contains("times"))
  }

  /// A place that the file has no more is said to be gone.
  @Test func aPlaceThatHasChangedIsSaid() {
    var it = TestCollection(.several)
    it.browser.press("/ monday Enter")
    let found = hits("monday", in: it)
    let gone = found.hits.map { hit in
      CollectionHit(
        report: hit.report,
        places: [CollectionHit.Place(bytes: 900_000..<900_006, line: 1, before: "", hit: "Nevermore", after: "")])
    }
    it.browser.take(CollectionHits(query: found.query, hits: gone, reportCount: 3, storyCount: 1))
    it.press("Enter")
    #expect(it.browser.message == .placeHasChanged && it.browser.projection.synopsis.story.reports.count == 3)
  }

  // MARK: Saving

  /// What an index lists and what is collated is written alike.
  @Test func theListIsSavedAsItShows() {
    for var browser in [TestStory.world.browser(120, 40), TestCollection(.world, 120, 40).browser] {
      browser.press("j S")
      #expect(browser.frame().rows.last?.hasPrefix(" save  [text]  csv  jsonl") == true)
      browser.press("l Enter")
      #expect(browser.prompt?.sign == "save csv as: " && browser.prompt?.text == "stories.csv")
      guard case .save(let request)? = browser.press("Enter").first, case .stories(let list, .csv) = request.content
      else {
        Issue.record("the list is written")
        return
      }
      #expect(request.path == "stories.csv" && list.stories.count == 3)
      #expect(
        list.stories.map { $0.reports.map(\.headline) } == browser.stories?.visible.map { $0.lines.map(\.headline) })
      browser.press("& date:2023 Enter")
      guard case .save(let some)? = browser.press(": save Space a.jsonl Enter").first,
        case .stories(let few, .jsonl) = some.content
      else {
        Issue.record("some of the list are written")
        return
      }
      #expect(few.stories.count == 1)
    }
  }

  // MARK: Commands

  @Test func commandsOpenStoriesOfTheList() {
    var it = TestCollection(.several)
    it.browser.press(": story Space 2 Enter")
    #expect(it.browser.opening?.reports.count == 3)
    it.browser.press("Esc : story Space 9 Enter")
    #expect(it.browser.message == .noSuchStory("9", of: 3))
  }
}
