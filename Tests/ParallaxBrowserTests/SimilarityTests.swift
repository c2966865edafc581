import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct SimilarityTests {
  private func words(_ role: Role, _ line: some Sequence<PageLine>) -> [String] {
    line.flatMap(\.runs).filter { $0.role == role }.flatMap { $0.text.split(separator: " ").map { $0.lowercased() } }
  }

  /// What is lit in any reading stands in all of them, and the readings' lit words are the same.
  @Test(arguments: ["parallel", "side"], ["seeds", "hard"])
  func whatIsLitStandsInAllReadings(_ layout: String, _ story: String) throws {
    var browser = TestStory.named(story).browser(200, 50)
    browser.press("= %")
    browser.setLayout(try #require(PageLayout(rawValue: layout)))
    #expect(browser.page.lines.contains { $0.runs.contains { $0.role == .variantShared } })
    for (number, passage) in browser.projection.synopsis.passages.enumerated() {
      var lit: [Int: [String]] = [:]
      for run in browser.page.lines.filter({ $0.passage == number }).flatMap(\.runs) where run.role == .variantShared {
        guard let source = run.source else { continue }
        lit[source.report, default: []].append(browser.collation.reports[source.report].document.string(source.bytes))
      }
      if passage.cells.count == 1 { #expect(lit.isEmpty) }
      let counts = Set(lit.values.map { $0.joined(separator: " ").split { !$0.isLetter }.count })
      if let most = counts.max(), let least = counts.min() {
        #expect(most - least <= most / 4 + 2, "\(number): \(lit)")
      }
    }
  }

  @Test func hidingAReportMakesMoreShared() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("= %")
    let before = words(.variantShared, browser.page.lines).count
    browser.press("J v")
    #expect(words(.variantShared, browser.page.lines.filter { $0.report == browser.base }).count > 0)
    browser.press("V")
    #expect(words(.variantShared, browser.page.lines) == [])
    #expect(before > 100)
  }

  @Test(arguments: ["1", "2", "3"]) func aWayThereAndBackKeepsThePlace(_ layout: String) {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("\(layout) Space Space j")
    let (before, page) = (browser.viewport, browser.page.lines)
    browser.press("%")
    #expect(browser.frame().rows[0].contains("what all share"))
    #expect(browser.frame().rows.last?.contains("lit: what all reports of a passage have") == true)
    // What a fact differs in is lit in the line that tells it, whatever is lit in the text.
    let text = browser.page.lines.filter { $0.finding == nil }
    #expect(words(.variantChanged, text) + words(.variantGone, text) == [])
    browser.press("%")
    #expect(browser.viewport == before && browser.page.lines == page)
  }

  @Test func inOneTextTheTwoReportsAreMeant() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("3 J %")
    let lit = words(.variantShared, browser.page.lines).count
    browser.press("1")
    #expect(lit > words(.variantShared, browser.page.lines.filter { $0.report == browser.options.selected }).count)
  }

  @Test func marksTellItWhereNoLookDoes() {
    var browser = TestStory.hard.browser(100, 60)
    browser.options.marks = true
    browser.press("%")
    let shown = words(.variantShared, browser.page.lines)
    #expect(shown.count > 0)
    #expect(browser.frame().rows.contains { row in row.contains(" _") && row.contains("_ ") })
  }

  @Test func aCommandSwitchesItToo() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press(": set Space similarities Enter")
    #expect(browser.options.showsShared)
    browser.press(": set Space nosimilarities Enter")
    #expect(!browser.options.showsShared)
  }
}
