import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Lists that answer a question, and the way from them to the text.
@Suite struct ListingTests {
  private func browser() -> Browser { TestStory.named("seeds").browser(100, 30) }

  @Test func everyQuotationLeadsToItsPlace() throws {
    var browser = browser()
    browser.press("\"")
    let count = Set(try #require(browser.listing).lines.map(\.entry)).count
    #expect(count == browser.projection.quotations(in: browser.collation).count)
    for entry in 0..<count {
      var reader = browser
      for _ in 0..<entry { reader.press("}") }
      let target = try #require(reader.listing?.target)
      reader.press("Enter")
      #expect(reader.listing == nil)
      let line = reader.page.lines[reader.viewport.cursor]
      let shown = line.runs.compactMap(\.source)
      let report = reader.collation.reports[target.report]
      if report.role(atByte: target.bytes.lowerBound) == .subhead {
        // A rule shows no place of a text: its passage is gone to.
        let place = PrintedPlace(report: target.report, bytes: target.bytes)
        #expect(line.passage != nil && line.passage == reader.projection.passage(of: place))
      } else {
        #expect(shown.contains { $0.report == target.report && $0.bytes.overlaps(target.bytes) })
      }
    }
  }

  @Test func theNextQuotationIsFurtherDownAndTheOneBeforeFurtherUp() {
    var browser = browser()
    browser.press("] q")
    let first = browser.viewport.cursor
    browser.press("] q")
    #expect(browser.viewport.cursor > first)
    browser.press("[ q")
    #expect(browser.viewport.cursor == first)
  }

  @Test func whatAReportLacksIsListedDenialsFirst() throws {
    var browser = browser()
    browser.press("M")
    #expect(browser.listing == nil)
    #expect(browser.message == .baseLacksNothing)
    browser.press("J M")
    let report = try #require(browser.options.selected)
    let missing = browser.projection.missing(from: report, in: browser.collation)
    #expect(Set(try #require(browser.listing).lines.map(\.entry)).count == missing.count)
    browser.press("Enter")
    #expect(browser.page.lines[browser.viewport.cursor].passage == missing[0].passage)
  }

  @Test func whoElseNamesEveryReportOnce() throws {
    var browser = browser()
    browser.press("} } *")
    let listing = try #require(browser.listing)
    let sigla = browser.collation.reports.map(\.siglum)
    let first = listing.lines.filter { $0.entry == 0 }.flatMap(\.line.runs)
    let words = first.filter { [.siglum, .readingAbsent].contains($0.role) }.flatMap { $0.text.split(separator: " ") }
    #expect(sigla.allSatisfy { siglum in words.count { $0 == siglum } == 1 })
  }

  @Test func whoElseAsksForThePhraseThatWasFound() {
    var browser = browser()
    browser.press("/ little Space point Enter *")
    guard case .phrase("little point", let sentences) = browser.listing?.question else {
      Issue.record("the question is another")
      return
    }
    #expect(!sentences.isEmpty)
  }

  @Test func aListIsFilteredAndSetAnewForAnotherSize() throws {
    var browser = browser()
    browser.press("\" / fell Enter")
    let listing = try #require(browser.listing)
    #expect(Set(listing.lines.map(\.entry)).count == 1)
    browser.press("@60x20")
    #expect(Set(browser.listing?.lines.map(\.entry) ?? []).count == 1)
    #expect(browser.listing?.lines.allSatisfy { $0.line.columns <= 60 } == true)
    browser.press("/ zeppelin Enter")
    #expect(browser.message == .notFound("zeppelin"))
    browser.press("Esc")
    #expect(Set(browser.listing?.lines.map(\.entry) ?? []).count > 1)
    browser.press("Esc")
    #expect(browser.listing == nil)
  }

  @Test func theDetailNamesEveryLineThatWasSetApart() throws {
    var browser = browser()
    browser.press("J I")
    let report = browser.collation.reports[try #require(browser.options.selected)]
    let apart = report.segments.filter { $0.role != .body && $0.role != .headline }
    let targets = browser.listing.map { listing in
      Set(listing.lines.map(\.entry)).count
    }
    #expect(try #require(targets) > apart.count)
    browser.press("G Enter")
    #expect(browser.options.showsFurniture)
  }

  @Test func aListIsLeftAndFoundAgainAtTheSamePlace() throws {
    var browser = browser()
    browser.press("\" s / Putin Enter n n")
    let left = try #require(browser.listing)
    browser.press("Enter j j \"")
    let again = try #require(browser.listing)
    #expect(again.position == left.position && again.title == left.title && again.question == left.question)
    browser.press("Esc q B \"")
    #expect(browser.listing?.position.hasPrefix("1 of") == true)
  }

  @Test func otherWordsAreLitAndWordsLookedForToo() throws {
    var browser = browser()
    browser.press("\"")
    let runs = try #require(browser.listing).lines.flatMap(\.line.runs)
    let changed = runs.filter { $0.role == .variantChanged && $0.source != nil }.map(\.text)
    #expect(changed.contains("fell through") && changed.contains("ended in nothing"), "\(changed)")
    #expect(runs.contains { $0.role == .variantGone && $0.text == "in Europe" })
    browser.press("%")
    let shared = try #require(browser.listing).lines.flatMap(\.line.runs).filter { $0.role == .variantShared }
    #expect(shared.contains { $0.text.contains("with the Americans") })
    browser.press("/ americans Enter")
    let frame = browser.frame()
    let lit = frame.cells.filter { $0.overlay == .match }.map(\.glyph).joined()
    #expect(lit.hasPrefix("AmericansAmericans"))
  }

  @Test func anEmptyListOffersNothingToOpen() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("@")
    let rows = browser.frame().rows
    #expect(rows[0].contains("No notes or marks yet") && rows[23].hasSuffix("? help  q back"))
    #expect(!rows[23].contains("open"))
  }

  @Test(arguments: [62, 80]) func theDetailNamesTheWordsThatMakeALineFurniture(columns: Int) throws {
    var browser = TestStory.named("seeds").browser(columns, 200)
    let report = try #require(browser.collation.report(withSiglum: "004"))
    browser.ask(.detail(report))
    let rows = browser.frame().rows
    let sign = try #require(rows.first { $0.contains("begins with words of a page: “Your") })
    #expect(sign.contains(columns > 70 ? ": “Your email address”)" : "…”)"))
  }

  @Test func aListIsTurnedToTheNextReportCopiedAndEdited() throws {
    var browser = browser()
    browser.press("J M")
    let first = try #require(browser.options.selected)
    browser.press("J")
    let second = try #require(browser.options.selected)
    #expect(second != first && browser.listing?.question == .missing(second))
    #expect(browser.listing?.title.hasPrefix(browser.siglum(second)) == true)
    let target = try #require(browser.listing?.target)
    let file = browser.collation.reports[target.report].document
    #expect(
      browser.press("e") == [.edit(path: file.path, line: LineNumbers(file).line(ofByte: target.bytes.lowerBound))])
    guard case .copy(let text)? = browser.press("y y").first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains(file.path))
    browser.press("I")
    #expect(browser.listing?.question == .detail(second))
    browser.press("K")
    #expect(browser.listing?.question == .detail(first))
    browser.press("Enter")
    #expect(browser.message == .noPlaceInText)
    browser.press("\" J")
    #expect(browser.message == .notAboutOneReport)
    browser.press("v")
    #expect(browser.message?.text == "v (hide): works in the passages")
  }
}
