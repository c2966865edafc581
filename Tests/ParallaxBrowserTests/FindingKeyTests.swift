import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The list of findings, and the way to them and back.
@Suite struct FindingKeyTests {
  /// Folded, one line tells what each has.
  @Test func aFoldedFindingTellsWhatEachHas() throws {
    var browser = TestStory.seeds.browser(100, 40)
    browser.press("5 G")
    let finding = try #require(browser.findingAtCursor)
    browser.press("=")
    #expect(browser.findingAtCursor == finding && browser.page.lines.count == browser.listedFindings.count)
    let rows = browser.page.lines.map { $0.runs.map(\.text).joined() }
    #expect(rows.contains { $0.contains("the war will continue 000 002 | the war would continue 001 003") })
    #expect(browser.page.lines.allSatisfy { $0.columns <= 100 })
    browser.press("=")
    #expect(browser.findingAtCursor == finding && !browser.options.foldsFindings)
  }

  @Test func theCursorGoesByLinesAndByFindings() throws {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("5")
    let listed = browser.listedFindings
    let first = browser.viewport.cursor
    browser.press("j")
    #expect(browser.findingAtCursor == listed[0] && browser.viewport.cursor == first + 1)
    for key in ["f", "}", "] f"] {
      browser.press(key)
      let line = browser.page.lines[browser.viewport.cursor]
      #expect(line.finding != browser.page.lines[browser.viewport.cursor - 1].finding)
    }
    #expect(browser.findingAtCursor == listed[3])
    browser.press("{")
    #expect(browser.findingAtCursor == listed[2])
    browser.press("G f")
    #expect(browser.message == .lastFinding && browser.findingAtCursor == listed.last)
    browser.press("g [ f")
    #expect(browser.message == .firstFinding)
  }

  /// A line down within a finding moves the mark and nothing else, so that a slow line feels no key.
  @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func aLineDownChangesTheMarkAlone(columns: Int, rows: Int) {
    var browser = TestStory.roof.browser(columns, rows)
    browser.press("5 f")
    let before = browser.frame()
    browser.press("j")
    let after = browser.frame()
    let changed = zip(before.cells, after.cells).count { $0 != $1 }
    #expect(changed == 2)
  }

  /// Every line of the list leads to the words of the report that it names.
  @Test func enterGoesToTheWordsOfTheLine() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("5")
    for number in browser.page.lines.indices where !browser.page.lines[number].runs.isEmpty {
      browser.viewport.place(number, atRow: 0)
      guard let report = browser.page.lines[number].report, let finding = browser.findingAtCursor else {
        Issue.record("line \(number) is of no report")
        continue
      }
      browser.press("Enter")
      let places = finding.readings.flatMap(\.places).filter { $0.report == report }
      let shown = browser.page.lines[browser.viewport.cursor].runs.compactMap(\.source)
      let isThere = shown.contains { source in
        places.contains { $0.report == source.report && $0.bytes.overlaps(source.bytes) }
      }
      // A reading that is equal to another is folded: then the passage is gone to.
      let isFolded = browser.page.lines[browser.viewport.cursor].runs.contains { $0.role == .readingEqual }
      #expect(isThere || isFolded || browser.page.lines[browser.viewport.cursor].passage != nil)
      browser.press("5")
      #expect(browser.options.layout == .findings)
    }
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
      // Each report once for each reading that it has.
      #expect(sigla.count == finding.readings.reduce(0) { $0 + $1.reports.count })
      isOnceFewer = isOnceFewer || listing.entries.count < sigla.count
      for entry in listing.entries {
        let lit = entry.lines.flatMap(\.runs).filter { $0.role == .variantChanged }.map(\.text).joined().filter {
          $0 != " "
        }
        let words = finding.readings.flatMap(\.places).map { place in
          browser.collation.reports[place.report].document.string(place.bytes).filter { !$0.isWhitespace }
        }
        #expect(words.contains { $0.contains(lit) })
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
    browser.press("f")
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
