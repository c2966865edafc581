import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// A browser whose corrections are carried out as the session does it.
private struct CorrectedBrowser {
  var browser = TestStory.hard.browser(100, 30)
  var made: [[Correction]] = []

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
    browser.show(browser.collation.corrected(by: made.flatMap(\.self)), after: change)
  }

  var status: String { browser.frame().rows.last ?? "" }

  /// Goes to the first line that holds words of the report, in that report's own reading.
  mutating func go(toReadingOf report: Int, where isWanted: (Browser, PageLine) -> Bool = { _, _ in true }) throws {
    let lines = browser.page.lines
    let passages = browser.projection.synopsis.passages
    let line = lines.indices.first { number in
      lines[number].report == report && lines[number].runs.contains { $0.source?.report == report }
        && lines[number].passage.map { passages[$0].kind != .headlines } == true && isWanted(browser, lines[number])
    }
    browser.viewport.place(try #require(line), atRow: 5)
  }
}

@Suite struct CorrectionKeyTests {
  /// A report that has a reading beside the base, on the page of the hard story.
  private var other: Int {
    let browser = TestStory.hard.browser(100, 30)
    return browser.projection.synopsis.story.reports.first { $0 != browser.base } ?? 0
  }

  @Test func aReadingIsPartedAndUndoBringsItBack() throws {
    var it = CorrectedBrowser()
    let base = it.browser.base
    let before = it.browser.page
    try it.go(toReadingOf: other) { $0.projection.synopsis.passages[$1.passage ?? 0].kind.isParagraph }
    let (passage, cell) = try #require(it.browser.readingAtCursor)
    let sentence = try #require(cell.readingParts.first?.sentences.lowerBound)
    let baseSentence = try #require(
      it.browser.projection.synopsis.passages[passage].cell(of: base)?.parts.first?.sentences.lowerBound)
    func areTogether(_ browser: Browser) -> Bool {
      let home = browser.projection.synopsis.home
      return home[cell.report][sentence] == home[base][baseSentence]
    }
    #expect(areTogether(it.browser))
    it.press("D")
    #expect(!areTogether(it.browser))
    #expect(it.status.contains("parted \(it.browser.siglum(cell.report)) from \(it.browser.siglum(base))"))
    let place = try #require(it.browser.index.passage[it.browser.viewport.cursor])
    #expect(it.browser.projection.synopsis.home[base][baseSentence] == place)
    it.press("u")
    #expect(areTogether(it.browser) && it.status.contains("undone: parted"))
    it.press("u")
    #expect(it.status.contains("no correction to undo"))
    #expect(it.browser.page.lines == before.lines)
  }

  @Test func twoLinesAreLinked() throws {
    var it = CorrectedBrowser()
    let base = it.browser.base
    try it.go(toReadingOf: base)
    let first = try #require(it.browser.sentenceAtCursor)
    it.press("L j k")
    #expect(it.status.contains("link ¶1 of \(it.browser.siglum(base)) with … L on its counterpart, Esc to leave"))
    it.press("L")
    #expect(it.status.contains("that is \(it.browser.siglum(base)) too"))
    let joined = it.browser.collation.links
    try it.go(toReadingOf: other) { browser, line in
      let source = line.runs.compactMap(\.source).first { $0.report == other }
      let sentence = browser.collation.reports[other].sentence(atByte: source?.bytes.lowerBound ?? 0)
      let id = SentenceID(report: other, sentence: sentence)
      return !joined.contains { [$0.a, $0.b].contains(first) && [$0.a, $0.b].contains(id) }
    }
    let second = try #require(it.browser.sentenceAtCursor)
    it.press("L")
    #expect(it.made.count == 1 && it.browser.linkStart == nil)
    let link = it.browser.collation.links.first { $0.a == min(first, second) && $0.b == max(first, second) }
    #expect(link?.reasons.first?.kind == .reader)
    let home = it.browser.projection.synopsis.home
    #expect(home[first.report][first.sentence] == home[second.report][second.sentence])
    #expect(it.browser.sentenceAtCursor == second)
    it.press("X")
    #expect(it.browser.frame().rows.contains { $0.contains("linked by you") })
  }

  @Test func escapeLeavesTheLinkThenTheReasons() throws {
    var it = CorrectedBrowser()
    try it.go(toReadingOf: other)
    it.press("X L Esc")
    #expect(it.browser.linkStart == nil && it.browser.showsReasons)
    it.press("Esc")
    #expect(!it.browser.showsReasons && it.made.isEmpty)
  }

  @Test func aParagraphBecomesFurnitureAndBodyAgain() throws {
    for report in [other, TestStory.hard.projection.base] {
      var it = CorrectedBrowser()
      try it.go(toReadingOf: report)
      let sentence = try #require(it.browser.sentenceAtCursor)
      func role(_ browser: Browser) -> SegmentRole {
        browser.collation.reports[report].role(ofSentence: sentence.sentence)
      }
      it.press("r")
      #expect(role(it.browser) == .furniture)
      #expect(it.status.contains("a paragraph of \(it.browser.siglum(report)) is furniture"))
      #expect(it.browser.viewport.cursor > 0)
      it.press("F")
      let bytes = it.browser.collation.reports[report].sentences[sentence.sentence].bytes
      let line = try #require(
        it.browser.page.lines.firstIndex { line in
          line.passage == nil
            && line.runs.contains { $0.source?.report == report && $0.source?.bytes.overlaps(bytes) == true }
        })
      it.browser.viewport.place(line, atRow: 3)
      it.press("r")
      #expect(role(it.browser) == .body)
    }
  }

  @Test func whatCannotBeCorrectedIsSaid() throws {
    var it = CorrectedBrowser()
    try it.go(toReadingOf: it.browser.base)
    it.press("D")
    #expect(it.status.contains("the passage is this report's"))
    let headline = try #require(
      it.browser.page.lines.firstIndex { line in
        line.passage.map { it.browser.projection.synopsis.passages[$0].kind == .headlines } == true
          && line.report != nil
      })
    it.browser.viewport.place(headline, atRow: 0)
    it.press("D")
    #expect(it.status.contains("headlines always stand together"))
    it.press("L")
    #expect(it.status.contains("is no body text"))
    #expect(it.made.isEmpty)
  }

  /// Wherever the cursor stands, in every layout and size, no key of corrections does harm.
  @Test(arguments: ["", "2", "A", "= F", "@63x17", "@40x10"])
  func everyKeyIsSafeOnEveryLine(_ keys: String) {
    var start = TestStory.hard.browser(110, 30)
    start.press(keys)
    for line in start.page.lines.indices {
      for key in ["L", "D", "r", "X", "u"] {
        var browser = start
        browser.viewport.place(line, atRow: 4)
        for effect in browser.press(key) {
          guard case .correct(let corrections) = effect else { continue }
          let corrected = browser.collation.corrected(by: corrections)
          #expect(corrected.corrections.map(\.outcome) == corrections.map { _ in .applied })
          browser.show(corrected, after: .made(corrections))
        }
        #expect(browser.frame().size == start.size)
        #expect(browser.page.lines.isEmpty || browser.page.lines.indices.contains(browser.viewport.cursor))
      }
    }
  }

  @Test func reasonsAreSaidInWords() {
    let words = Reasons.words(of: [
      LinkReason(kind: .reader, value: ""), LinkReason(kind: .name, value: "Ushakov"),
      LinkReason(kind: .word, value: "January"), LinkReason(kind: .words, value: "62"),
      LinkReason(kind: .order, value: ""), LinkReason(kind: .support, value: "002"),
    ])
    #expect(words == "linked by you; shares Ushakov, January; 62 % of words; same order; 002 has both")
    #expect(Reasons.words(of: []) == "like in the whole")
  }

  @Test func sideBySideTheSelectedReportIsMeant() throws {
    var reader = CorrectedBrowser()
    let report = other
    try reader.go(toReadingOf: report)
    reader.press("2 D")
    #expect(reader.status.contains("several reports stand in this row; J chooses one"))
    reader.browser.select(report)
    let siglum = reader.browser.siglum(report)
    reader.press("D")
    #expect(reader.status.contains("parted \(siglum) from"))
  }

  @Test func whatTheReaderMadeFurnitureIsSaidToBeThat() throws {
    var reader = CorrectedBrowser()
    let report = other
    try reader.go(toReadingOf: report)
    reader.press("r")
    reader.browser.ask(.detail(report))
    let lines = try #require(reader.browser.listing).lines.map { $0.line.runs.map(\.text).joined() }
    #expect(lines.contains { $0.contains("(by your word)") })
  }
}

extension Passage.Kind {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
