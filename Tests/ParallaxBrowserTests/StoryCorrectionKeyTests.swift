import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// A browser whose corrections are carried out as the session does it.
private struct CorrectedStories {
  var browser: Browser
  var made: [[Correction]] = []

  init(_ story: TestStory = .several, _ columns: Int = 80, _ rows: Int = 24) { browser = story.browser(columns, rows) }

  mutating func press(_ keys: String) {
    for effect in browser.press(keys) {
      switch effect {
      case .correct(let corrections):
        made.append(corrections)
        show(after: .made(corrections))
      case .undoCorrection: show(after: .undone(made.popLast() ?? []))
      default: break
      }
    }
  }

  private mutating func show(after change: CorrectionChange) {
    browser.show(browser.corrected(by: made.flatMap(\.self)), after: change)
  }

  var rows: [String] { browser.frame().rows }
  var status: String { rows.last ?? "" }
  /// Reports of the stories, by their sigla, in the order of the list.
  var stories: [String] {
    guard let list = browser.stories else { return [] }
    return list.shown.map { list.rows[$0].story.reports.map { browser.siglum($0) }.joined(separator: " ") }
  }
}

/// Joining, dividing, undoing, and reading two as one.
@Suite struct StoryCorrectionKeyTests {
  private let fire = "ash coal"
  private let flood = "ebb flow tide"
  private let nothing = "post"

  @Test func twoTaggedAreJoinedAndUndoParts() {
    var it = CorrectedStories()
    #expect(it.stories == [fire, flood, nothing])
    it.press("t j t")
    #expect(it.rows[3].hasPrefix(" +") && it.rows[5].hasPrefix("▌+"))
    #expect(it.status.contains("2 tagged") && it.status.contains("L join them"))
    it.press("L")
    #expect(it.stories == ["ash coal post", flood])
    #expect(it.browser.message?.text == "joined 3 reports in one story")
    #expect(it.browser.stories?.story == it.browser.collation.stories.firstIndex { $0.reports.contains(0) })
    #expect(it.rows.contains { $0.contains("joined by you, 1 Mar 2024: 3 reports") })
    it.press("u")
    #expect(it.stories == [fire, flood, nothing])
    #expect(it.browser.message?.text == "undone: joined 3 reports in one story")
    it.press("u")
    #expect(it.browser.message == .nothingToUndo)
  }

  @Test func oneTaggedIsJoinedWithTheOneAtTheCursor() {
    var it = CorrectedStories()
    it.press("t j L")
    #expect(it.stories == ["ash coal post", flood])
  }

  @Test func withoutATagNothingIsJoined() {
    var it = CorrectedStories()
    it.press("L")
    #expect(it.browser.message == .tagFirst && it.made.isEmpty)
    it.press("t t k t Esc L")
    #expect(it.browser.message == .tagFirst && it.made.isEmpty)
  }

  /// The list stays, so that it can be undone there.
  @Test func allCanBeJoined() {
    var it = CorrectedStories(.world)
    it.press("t t t L")
    #expect(it.browser.collation.stories.count == 1)
    #expect(!it.browser.isChoosing)
    it.press("u")
    #expect(it.browser.collation.stories.count == 3)
    it.press("q")
    #expect(it.browser.isChoosing)
  }

  @Test func aStoryIsDividedAsTheDigitsSay() {
    var it = CorrectedStories()
    it.press("j D")
    #expect(it.rows[0].hasPrefix(" Divide: ") && it.rows[0].hasSuffix("3 reports"))
    #expect(it.rows[1] == " no groups are proposed")
    it.press("Enter")
    #expect(it.browser.message == .oneGroup && it.made.isEmpty)
    it.press("2")
    #expect(it.status.contains("Enter divide in 2"))
    it.press("Enter")
    #expect(it.made.count == 1 && Set(it.stories) == [fire, "flow tide", "ebb", nothing])
    #expect(it.browser.message?.text == "divided 3 reports into 2 stories")
    it.press("u")
    #expect(it.stories == [fire, flood, nothing])
  }

  @Test func whatShareLittleIsProposed() {
    var it = CorrectedStories()
    it.press("t j t k L")
    it.press("D")
    #expect(it.rows[1] == " proposed: 2 groups, by what they share")
    #expect(it.rows[3].hasPrefix("▌  1") && it.rows[6].hasPrefix("   2"))
    it.press("Enter")
    #expect(it.stories == [fire, flood, nothing])
  }

  @Test func aDivisionCanBeLeft() {
    var it = CorrectedStories()
    it.press("j D 2 3 Esc")
    #expect(it.made.isEmpty && it.browser.isChoosing && it.stories == [fire, flood, nothing])
    it.press("G D")
    #expect(it.browser.message == .nothingToDivide)
    it.press("k D L")
    #expect(it.browser.message == .divideFirst)
    it.press("q q")
    #expect(it.made.isEmpty)
  }

  /// A report is moved to another story: divided from the one, joined with the other.
  @Test func aReportIsMoved() {
    var it = CorrectedStories()
    it.press("j D 2 Enter")
    #expect(it.made.count == 1)
    let ebb = it.stories.firstIndex(of: "ebb") ?? 0
    it.press("g" + String(repeating: " j", count: ebb) + " t g t L")
    #expect(Set(it.stories) == ["ash coal ebb", "flow tide", nothing])
  }

  @Test func theTaggedOpenTogetherAndNothingIsKept() {
    var it = CorrectedStories()
    it.press("t t k Enter")
    #expect(it.browser.projection.synopsis.story.reports.count == 5)
    #expect(it.browser.message == .shownTogether(2))
    #expect(it.made.isEmpty)
    it.press("q")
    #expect(it.browser.isChoosing && it.stories == [fire, flood, nothing])
    #expect(it.browser.collation.corrections.isEmpty)
    // Another story than those tagged opens alone.
    it.press("G Enter")
    #expect(it.browser.projection.synopsis.story.reports.count == 1)
  }

  /// A correction while two show as one holds, and they still show as one.
  @Test func aCorrectionMeanwhileIsKept() {
    var it = CorrectedStories()
    it.press("t t k Enter }")
    it.press("r")
    #expect(it.made.count == 1)
    #expect(it.browser.projection.synopsis.story.reports.count == 5)
    it.press("q")
    #expect(it.browser.isChoosing && it.stories == [fire, flood, nothing])
    #expect(it.browser.collation.corrections.map(\.correction) == it.made[0])
  }

  /// The filter and the order stay when stories change.
  @Test func theListKeepsWhatItShows() {
    var it = CorrectedStories()
    it.press("s & bridge Enter D 2 Enter")
    #expect(it.browser.stories?.order == .count && it.browser.stories?.filter.text == "bridge")
    #expect(Set(it.stories) == ["flow tide", "ebb"])
  }
}
