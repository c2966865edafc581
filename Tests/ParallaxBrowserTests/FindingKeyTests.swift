import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The list of findings, and the way to them and back.
@Suite struct FindingKeyTests {
  /// In the columns of the list what both have shows from where they differ.
  @Test func theListTellsWhatDiffersThoughItsColumnsAreNarrow() throws {
    var browser = TestStory.seeds.browser(80, 40)
    browser.press("5")
    for finding in browser.listedFindings {
      let texts = finding.readings.map { $0.text ?? "none" }
      guard texts.count == 2, texts[0].hasPrefix("the war ") else { continue }
      let row = try #require(browser.frame().rows.first { $0.contains("war will") })
      #expect(row.contains("war would"))
    }
    #expect(browser.listedFindings.contains { $0.readings[0].text?.hasPrefix("the war ") == true })
  }

  @Test func equalSentencesStandOnceWithTheWordsThatDifferLit() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("5")
    var isOnceFewer = false
    for finding in browser.listedFindings {
      let listing = Listing.sentences(
        of: finding, browser.projection, in: browser.collation, options: browser.options)
      let sigla = listing.entries.flatMap(\.lines).flatMap(\.runs).filter { $0.role == .siglum }
        .flatMap { $0.text.split(separator: " ") }.filter { !$0.hasPrefix("¶") }
      #expect(sigla.count == finding.readings.flatMap(\.places).count)
      isOnceFewer = isOnceFewer || listing.entries.count < sigla.count
      for entry in listing.entries {
        let lit = entry.lines.flatMap(\.runs).filter { $0.role == .variantChanged }.map(\.text).joined().filter {
          $0 != " "
        }
        let words = finding.readings.flatMap(\.places).map { place in
          browser.collation.reports[place.report].document.string(place.bytes).filter { !$0.isWhitespace }
        }
        #expect(words.contains { $0.hasPrefix(lit) })
      }
    }
    #expect(isOnceFewer)
  }

  @Test func oneReportAloneIsNotSaidToDifferInNothing() {
    var story = TestStory.seeds.browser(120, 40)
    story.press("V 5")
    #expect(!story.frame().rows.contains { $0.contains("one report alone") })
  }

  private func browser() -> Browser { TestStory.named("seeds").browser(120, 40) }

  @Test func theListOpensAndLeadsToTheTextAndBack() throws {
    var browser = browser()
    browser.press("5")
    #expect(browser.options.layout == .findings)
    let second = try #require(browser.findings?.dropFirst().first)
    browser.press("j")
    #expect(browser.findingAtCursor == second)
    browser.press("Enter")
    #expect(browser.options.layout == .parallel)
    #expect(browser.currentFinding == second)
    let line = browser.page.lines[browser.viewport.cursor]
    #expect(line.passage == browser.projection.synopsis.passage(of: second))
    browser.press("5 Esc")
    #expect(browser.options.layout == .parallel)
    browser.press("5 q")
    #expect(browser.options.layout == .parallel)
  }

  @Test func fGoesThroughAllOfThemInTheOrderOfThePage() {
    var browser = browser()
    var lines: [Int] = []
    var seen: Set<String> = []
    for _ in browser.findings ?? [] {
      browser.press("f")
      lines.append(browser.viewport.cursor)
      if let id = browser.currentFinding?.id { seen.insert(id) }
    }
    #expect(lines == lines.sorted())
    #expect(seen.count == browser.findings?.count)
    browser.press("f")
    #expect(browser.message == .lastFinding)
    browser.press("[ f")
    #expect(browser.currentFinding != nil)
    #expect(browser.viewport.cursor <= lines[lines.count - 1])
  }

  @Test func aFindingIsLitWhereItStands() {
    var browser = browser()
    browser.press("f")
    #expect(browser.frame().overlayRows.joined().contains { $0 != " " && $0 != "." })
    browser.press("Esc")
    #expect(browser.currentFinding == nil)
  }

  @Test func anotherBaseHasTheSameFacts() {
    var browser = browser()
    let kinds = Set((browser.findings ?? []).map(\.kind))
    browser.press("J B")
    #expect(!(browser.findings ?? []).isEmpty)
    #expect(!kinds.isDisjoint(with: (browser.findings ?? []).map(\.kind)))
  }

  @Test func whereNothingDiffersItIsSaid() {
    var browser = TestStory.named("hard").browser(80, 24)
    browser.workspace.takeFindings([])
    browser.press("f")
    #expect(browser.message == .noFindings)
  }
}
