import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// A story of a large collection is divided: its reports are read for the groups that are proposed.
@Suite struct CollectionDivisionTests {
  private func groups(_ effects: [Effect]) -> [[ListedReport]]? {
    effects.lazy.compactMap { effect in
      if case .regroup(let change) = effect, case .divide(let groups) = change.kind { groups } else { nil }
    }.first
  }

  private func names(_ groups: [[ListedReport]]?) -> [[String]]? { groups?.map { $0.map(\.fileName).sorted() } }

  /// Two events that an index takes for one story, and a report that stands alone.
  private var mixed: TestCollection {
    let stories = StoryListing(of: TestStory.several.collation).stories
    let all = stories.filter { $0.reports.count > 1 }.flatMap(\.reports)
    let alone = stories.filter { $0.reports.count == 1 }
    let mixed = [ListedStory(reports: all)] + alone
    return TestCollection(.several, listing: StoryListing(stories: mixed, reportCount: all.count + alone.count))
  }
  private let fire = ["ash_one", "coal_two"]
  private let flood = ["ebb_one", "flow_two", "tide_three"]

  @Test func readingIsSaidAndCanBeLeft() {
    var it = mixed
    it.browser.press("D")
    #expect(it.browser.reading?.reports.count == 5)
    #expect(it.rows[0].hasPrefix(" Divide: ") && it.rows[1] == " reading 5 reports … Esc leaves the story whole")
    it.browser.hear(hundredthsRead: 40)
    it.browser.hear(hundredthsRead: 30)
    #expect(it.rows[1] == " reading 5 reports, 40 % … Esc leaves the story whole")
    let first = it.browser.reading
    it.browser.press("Esc")
    #expect(it.browser.isChoosing && it.browser.reading == nil && it.browser.opening == nil)
    // What comes too late is not shown.
    it.browser.take(ProposedGroups(it.opened(first?.reports ?? []), of: first?.reports ?? []))
    #expect(it.browser.stack.count == 1)
    it.browser.press("D")
    #expect(it.browser.reading != nil && it.browser.reading != first, "it is read anew")
  }

  @Test func whatShareLittleIsProposed() {
    var it = mixed
    it.press("D")
    #expect(it.browser.reading == nil && it.rows[1] == " proposed: 2 groups, by what they share")
    #expect(names(groups(it.browser.press("Enter"))).map(Set.init) == [fire, flood])
    #expect(it.browser.message == .dividedStory(reports: 5, stories: 2) && it.listed.count == 3)
  }

  /// It is the proposal that their folder gets, once they are one story there.
  @Test func theGroupsAreThoseOfTheirFolder() {
    var folder = TestStory.several.browser(80, 24)
    folder.press("t t")
    for effect in folder.press("L") {
      if case .correct(let made) = effect { folder.show(folder.corrected(by: made), after: .made(made)) }
    }
    folder.press("D")
    var it = mixed
    it.press("D")
    #expect(it.rows[1...8] == folder.frame().rows[1...8])
  }

  @Test func whatIsOfAPieceIsDividedAsTheDigitsSay() {
    var it = TestCollection(.several)
    it.press("j D")
    #expect(it.rows[1] == " no groups are proposed")
    it.browser.press("Enter")
    #expect(it.browser.message == .oneGroup)
    #expect(groups(it.browser.press("2 Enter"))?.map(\.count).sorted() == [1, 2] && it.listed.count == 4)
    #expect(it.browser.message == .dividedStory(reports: 3, stories: 2))
    // Stories that come while one is divided do not end that.
    it.browser.press("G k D")
    it.browser.take(CollectionNews(StoryListing(of: TestStory.several.collation)))
    #expect(it.browser.stack.last(DivideScreen.self) != nil || it.browser.message == .nothingToDivide)
  }

  /// Whoever began without the groups sees no line move before asking for them.
  @Test func nothingMovesUnderTheCursor() {
    var it = mixed
    it.browser.press("D j 2")
    let lines = it.rows[3...]
    it.read()
    #expect(it.rows[1] == " proposed: 2 groups, by what they share; R shows them" && it.rows[3...] == lines)
    let own = it.browser.stack.last(DivideScreen.self)?.division
    let report = own.map { $0.lines[$0.viewport.cursor].report }
    it.browser.press("R")
    #expect(it.rows[1] == " proposed: 2 groups, by what they share")
    let shown = it.browser.stack.last(DivideScreen.self)?.division
    #expect(shown.map { $0.lines[$0.viewport.cursor].report } == report)
    #expect(names(groups(it.browser.press("Enter"))).map(Set.init) == [fire, flood])
  }

  @Test func whoeverBeganMayGoOnWithoutThem() {
    var it = mixed
    it.browser.press("D 2")
    it.read()
    #expect(groups(it.browser.press("Enter"))?.map(\.count) == [4, 1])
    it = mixed
    it.press("D")
    it.browser.press("R")
    #expect(it.browser.message == .divideFirst, "nothing is offered")
  }

  /// The help that lies on it does not keep the groups away.
  @Test func groupsComeThoughAnotherScreenShows() {
    var it = mixed
    it.browser.press("D ?")
    it.read()
    it.browser.press("Esc")
    #expect(it.rows[1] == " proposed: 2 groups, by what they share")
  }

  /// Reports that went since they were listed are in no group, and that is said.
  @Test func whatCannotBeReadIsSaid() throws {
    var it = mixed
    it.browser.press("D")
    it.read(without: 1)
    #expect(it.rows[1] == " proposed: 2 groups, by what they share; 1 report could not be read")
    #expect(it.rows[0].hasSuffix("5 reports") && it.rows.contains { $0.hasPrefix("   –") })
    it.browser.press("G 2")
    #expect(it.browser.message == .cannotReadReport)
    let made = try #require(groups(it.browser.press("Enter")))
    #expect(made.flatMap(\.self).count == 4 && it.listed.count == 4, "the list has it still")

    it = mixed
    it.browser.press("D j")
    let lines = it.rows
    it.read(without: 1)
    #expect(it.rows[5].hasPrefix("   –  coal") && lines[5].hasPrefix("   1  coal"))
    #expect(it.rows[4] == lines[4] && it.rows[6...20] == lines[6...20], "nothing moves")

    it = mixed
    it.browser.press("D")
    it.browser.cannotRead("a.txt: no such file; is it still there?")
    #expect(it.browser.reading == nil && it.rows[1] == " no groups are proposed")
    #expect(it.status.contains("a.txt: no such file"))
    #expect(groups(it.browser.press("2 Enter"))?.count == 2, "it can be divided all the same")
  }
}
