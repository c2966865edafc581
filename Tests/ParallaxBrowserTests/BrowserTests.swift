import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

@Suite struct BrowserTests {
  @Test func inlineTellsWhatDiffersBetweenTheTwoReportsAlone() throws {
    var browser = TestStory.seeds.browser(120, 40)
    let report = try #require(browser.collation.report(withSiglum: "004"))
    browser.select(report)
    browser.press("3")
    let told = Set(browser.page.lines.compactMap(\.finding))
    let findings = (browser.findings ?? []).filter { told.contains($0.id) }
    let parting = (browser.findings ?? []).filter { finding in
      let sides = [browser.base, report].map { report in
        finding.readings.firstIndex { $0.reports.contains(report) }
      }
      return !sides.contains(nil) && sides[0] != sides[1]
    }
    #expect(findings.count == 3 && findings.map(\.id) == parting.map(\.id))
  }

  @Test func sideBySideShowsFindingsAndNotesAndSaysHowManyReportsFit() {
    var browser = TestStory.seeds.browser(80, 40)
    browser.press("2")
    #expect(browser.page.lines.contains { $0.finding != nil })
    #expect(browser.frame().rows[0].contains("2 of 5 reports"))
    browser.press("@200x40")
    #expect(browser.frame().rows[0].contains(" 5 reports"))
  }

  @Test func aFirstReaderIsToldTheFirstKeysUntilOneIsPressed() {
    var browser = TestStory.seeds.browser()
    browser.sayFirstKeys()
    #expect(status(browser).contains("first time: j down, . next change, 4 map, ? all keys, q leave"))
    browser.press("j")
    #expect(!status(browser).contains("first time"))
  }

  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  /// The words that the cursor's line shows.
  private func words(_ browser: Browser) -> String {
    browser.page.lines[browser.viewport.cursor].runs.map(\.text).joined()
  }

  @Test(arguments: ["2", "A", "=", "W", "F", "O", "+", "@63x17", "@200x60", "B", "J", "J v"])
  func whatChangesThePageKeepsThePlace(_ keys: String) {
    for depth in [3, 11, 27] {
      var browser = TestStory.hard.browser(110, 30)
      for _ in 0..<depth { browser.press("j") }
      let before = passageSentences(browser)
      browser.press(keys)
      if browser.projection.synopsis.base == TestStory.hard.projection.synopsis.base {
        #expect(passageSentences(browser) == before, "after \(keys) at \(depth)")
      } else {
        #expect(!passageSentences(browser).isDisjoint(with: before), "after \(keys) at \(depth)")
      }
    }
  }

  /// The sentences at home in the cursor's passage: what a place is, whatever the base.
  private func passageSentences(_ browser: Browser) -> Set<SentenceID> {
    guard let passage = browser.index.passage[browser.viewport.cursor] else { return [] }
    let cells = browser.projection.synopsis.passages[passage].cells
    return Set(
      cells.flatMap { cell in
        cell.parts.flatMap { $0.sentences.map { SentenceID(report: cell.report, sentence: $0) } }
      })
  }

  @Test func aResizeThereAndBackKeepsTheVeryLine() {
    var browser = TestStory.hard.browser(90, 30)
    for _ in 0..<12 { browser.press("j") }
    let before = words(browser)
    #expect(!before.isEmpty)
    browser.press("@63x17 @40x10 @200x60 @90x30")
    #expect(words(browser) == before)
  }

  @Test func theBaseChangesAndIsTold() {
    var browser = TestStory.hard.browser(120, 40)
    let old = browser.base
    browser.press("J B")
    #expect(browser.base != old)
    #expect(status(browser).contains("the base is \(browser.siglum(browser.base))"))
    #expect(browser.reportList.order[0] == browser.base)
    browser.press("h g B")
    #expect(status(browser).contains("is the base already; J chooses another"))
  }

  @Test func whatStandsAloneIsNoBaseAndNotHidden() {
    var browser = TestStory.hard.browser(120, 40)
    browser.press("Tab G B")
    #expect(status(browser).contains("alone has nothing in common with the others"))
    browser.press("v")
    #expect(browser.options.hidden.isEmpty)
  }

  @Test func hidingAReportTakesItsReadingsAway() {
    var browser = TestStory.hard.browser(120, 40)
    browser.press("Tab j v")
    let hidden = browser.reportList.report
    #expect(browser.options.hidden == [hidden])
    #expect(!browser.page.lines.contains { $0.report == hidden })
    browser.press("v")
    #expect(browser.options.hidden.isEmpty)
    browser.press("g v")
    #expect(status(browser).contains("the base cannot be hidden"))
  }

  @Test func passagesAreVisitedOneByOne() {
    var browser = TestStory.hard.browser(80, 24)
    for start in browser.index.startLines.dropFirst(browser.viewport.cursor == browser.index.startLines[0] ? 1 : 0) {
      browser.press("}")
      #expect(browser.viewport.cursor == start)
    }
    for start in browser.index.startLines.dropLast().reversed() {
      browser.press("{")
      #expect(browser.viewport.cursor == start)
    }
  }

  @Test func aSequenceWaitsAndShowsWhatMayFollow() {
    var browser = TestStory.hard.browser()
    browser.press("]")
    #expect(status(browser).contains("]   c change   f fact   p passage"))
    browser.press("Esc")
    #expect(browser.pending.isEmpty && !status(browser).contains("]"))
    browser.press("] x")
    #expect(status(browser).contains("no such key: ]x"))
    let line = browser.viewport.cursor
    browser.press("]p")
    #expect(browser.viewport.cursor > line)
  }

  /// Side by side the numbers stand above the words: the row of the cursor shows with them, and the way back is kept.
  @Test func sideBySideTheRowBeginsWithItsNumber() {
    for keys in ["g", "} } }", "} } } } j j"] {
      var browser = TestStory.seeds.browser(120, 40)
      browser.press(keys)
      let (cursor, top) = (browser.viewport.cursor, browser.viewport.top)
      browser.press("2")
      let passage = browser.index.passage[browser.viewport.cursor]
      let start = passage.flatMap { browser.index.starts[$0] } ?? 0
      if browser.viewport.cursor <= start + 1 { #expect(browser.viewport.top <= start) }
      browser.press("1")
      #expect(browser.viewport.cursor == cursor && browser.viewport.top == top)
    }
  }

  @Test func theSessionIsAskedForWhatOnlyItCanDo() {
    var browser = TestStory.hard.browser()
    #expect(browser.press("C-l") == [.redraw])
    #expect(browser.press("C-z") == [.suspend])
    #expect(browser.press("x") == [])
    #expect(browser.press("q") == [.quit])
  }

  @Test func theHelpListsTheKeysAndCanBeSearched() {
    var browser = TestStory.hard.browser(80, 220)
    browser.press("?")
    let all = browser.frame().rows.joined(separator: "\n")
    for row in KeyTable.rows where row.contexts.contains(.passages) { #expect(all.contains(row.words)) }
    browser.press("/ b a s e Enter")
    #expect(browser.frame().rows.filter { $0.contains("base") }.count > 2)
    #expect(!browser.frame().rows.contains { $0.contains("half a page down") })
    browser.press("/ z z z z Enter")
    #expect(status(browser).contains("not in the keys: zzzz"))
    browser.press("Esc")
    #expect(browser.frame().rows.contains { $0.contains("half a page down") })
    browser.press("q")
    #expect(browser.help == nil)
  }
}
