import ParallaxModel
import Testing

@testable import ParallaxBrowser

/// The list of a large collection, line by line.
@Suite struct LinearCollectionTests {
  private static func listing(_ count: Int) -> StoryListing {
    let stories = (1...count).map { number in
      ListedStory(
        reports: (0..<(number == 1 ? 3 : 1)).map { place in
          ListedReport(
            id: number * 10 + place, name: DocumentName(path: "a/\(number)_\(place).txt"), headline: "Event \(number)",
            date: "2024-03-0\(place + 1)", words: 9 - place)
        }, isJoined: number == 1)
    }
    return StoryListing(stories: stories, reportCount: count + 2)
  }

  @Test func twentyAreListedAtATime() {
    var list = LinearCollection(Self.listing(45))
    let greeting = list.greeting()
    #expect(greeting[0] == "45 stories, 47 reports, the largest first. “help” lists the commands.")
    #expect(greeting[1] == "1. 3 reports: Event 1, 1–3 Mar 2024, joined by you" && greeting.count == 22)
    #expect(greeting.last == "An empty line goes on; 25 stories more.")
    #expect(list.answer(to: "").lines.first == "21. alone: Event 21, 1 Mar 2024")
    #expect(list.answer(to: "").lines.count == 5)
    #expect(list.answer(to: "").lines == ["That were all 45 stories."])
    #expect(list.answer(to: "stories 44").lines.count == 2)
  }

  @Test(arguments: ["open 2", "2", "o 2"]) func aStoryIsOpened(line: String) {
    var list = LinearCollection(Self.listing(3))
    let (lines, request) = list.answer(to: line)
    #expect(lines == [] && request == .open(Self.listing(3).stories[1]))
  }

  @Test(arguments: ["open 4", "open", "0", "99999999999999999999", "search", "xyzzy \u{1B}[2J", "-1"])
  func whatMeansNothingIsSaid(line: String) {
    var list = LinearCollection(Self.listing(3))
    let (lines, request) = list.answer(to: line)
    #expect(lines.count == 1 && request == nil && !lines[0].contains("\u{1B}"))
  }

  @Test func wordsAreAskedOfTheIndexAndFoundByStories() {
    var list = LinearCollection(Self.listing(3))
    #expect(list.answer(to: "search flood* -fox").request == .search(CollectionQuery("flood* -fox")))
    #expect(list.answer(to: "quit").request == .quit)
    let place = CollectionHit.Place(bytes: 3..<8, line: 7, before: "the ", hit: "flood", after: " came")
    let hits = CollectionHits(
      query: CollectionQuery("flood"),
      hits: [CollectionHit(report: Self.listing(3).stories[2].reports[0], places: [place])], reportCount: 4,
      storyCount: 2)
    #expect(list.lines(of: hits) == ["4 reports have it.", "Story 3, 3_0, line 7: the flood came", "3 more."])
    #expect(list.lines(of: CollectionHits(query: CollectionQuery("x"))) == ["No text has “x”."])
  }
}
