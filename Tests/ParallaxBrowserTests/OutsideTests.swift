import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// What leaves the program: evidence for the clipboard, a report for the editor.
@Suite struct OutsideTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  private func browser(_ choice: CopyChoice? = nil) -> Browser {
    var settings = Settings()
    settings.copy = choice
    return TestStory.seeds.browser(120, 40, settings: settings)
  }

  private func text(_ effects: [Effect]) -> String? {
    if case .copy(let text)? = effects.first { text } else { nil }
  }

  @Test func nothingIsCopiedBeforeTheReaderAgrees() {
    var browser = browser()
    #expect(browser.press("y") == [])
    #expect(status(browser).contains("copy through the terminal (OSC 52), in this run?"))
    let line = browser.viewport.cursor
    #expect(browser.press("j") == [])
    #expect(browser.viewport.cursor == line)
    #expect(browser.press("y Esc") == [])
    #expect(text(browser.press("y y")) != nil)
    #expect(status(browser).contains("lines given to the terminal's clipboard"))
    #expect(text(browser.press("y")) != nil)
  }

  @Test func aSecureRunStartsNoEditor() {
    var settings = Settings()
    settings.isSecure = true
    var browser = TestStory.seeds.browser(120, 40, settings: settings)
    #expect(browser.press("e") == [])
    #expect(browser.press("Tab e") == [])
    #expect(status(browser).contains("secure"))
  }

  @Test func theSettingsMayAgreeOrRefuseOnceAndForAll() {
    var always = browser(.always)
    #expect(text(always.press("y")) != nil)
    var never = browser(.never)
    #expect(never.press("y y") == [])
    #expect(status(never).contains("copying is off"))
  }

  @Test func theReadersNotesStandBelowTheirSentences() throws {
    var browser = browser(.always)
    browser.press("/ B i d e n Enter")
    let before = try #require(text(browser.press("y")))
    let range = try #require(browser.press("a w h y Enter").first)
    guard case .annotate(let note, _) = range else { return #expect(Bool(false)) }
    browser.take([KeptAnnotation(id: 1, note)])
    let after = try #require(text(browser.press("y")))
    #expect(!before.contains("note:"))
    let lines = after.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.hasSuffix("note: why") })
    #expect(lines[place - 1].contains("Biden"))
    #expect(lines.count { $0.contains("note:") } == 1)
  }

  @Test func aPassageIsCopiedWithPlacesThatHoldItsWords() throws {
    var browser = browser(.always)
    browser.press("/ B i d e n Enter")
    let copied = try #require(text(browser.press("y")))
    let lines = copied.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "Passage 10 of 30, base 003")
    #expect(lines.contains("not in 000, 001, 002"))
    #expect(copied.contains("“It comes as U.S. President Joe Biden has for months been pushing"))
    var checked = 0
    for report in TestStory.seeds.collation.reports {
      guard let place = lines.first(where: { $0.hasPrefix("\(report.siglum)  ") }) else { continue }
      let bytes = try #require(place.firstMatch(of: /line (\d+), ¶\d+, bytes (\d+)–(\d+), sha256 ([0-9a-f]{64})/))
      let range = (Int(bytes.2) ?? 0)..<(Int(bytes.3) ?? 0)
      #expect(place.contains(report.document.path) && bytes.4 == report.document.digest)
      #expect(copied.contains("“\(SafeText().line(report.document.string(range)))”"))
      let before = report.document.string(0..<range.lowerBound)
      #expect(Int(bytes.1) == before.utf8.count { $0 == 10 } + 1)
      checked += 1
    }
    #expect(checked == 2)
  }

  @Test func aFindingIsCopiedWithTheSentencesOfEveryReading() throws {
    var browser = browser(.always)
    browser.press("5")
    let finding = try #require(browser.findingAtCursor)
    let copied = try #require(text(browser.press("y")))
    #expect(copied.hasPrefix("\(finding.kind.rawValue): \(finding.why)\n\n"))
    for place in finding.readings.flatMap(\.places) {
      let report = browser.collation.reports[place.report]
      let sentence = report.sentences[report.sentence(atByte: place.bytes.lowerBound)].bytes
      #expect(copied.contains("“\(SafeText().line(report.document.string(sentence)))”"))
    }
  }

  @Test func whatIsCopiedHoldsNoControlCharacters() throws {
    let file = InputFile(
      path: "a\u{1B}]52;c;aGk=\u{7}.txt", bytes: Array("One\u{1B}[31m two\u{7}.\n\nThree \u{9b}31m.".utf8))
    let collation = Collation.collate([file]).collation
    var settings = Settings()
    settings.copy = .always
    var browser = Browser(
      collation: collation, projection: Projection(of: collation, story: collation.stories[0]), settings: settings,
      capabilities: Capabilities(colours: .none, isUTF8: true, attributes: []), size: Size(columns: 80, rows: 24))
    let copied = try #require(text(browser.press("y")))
    #expect(!copied.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
  }

  @Test func theEditorOpensTheReportOfTheLineWhereItsWordsStand() throws {
    var browser = browser()
    browser.press("/ B i d e n Enter")
    let report = browser.collation.reports[browser.base]
    guard case .edit(let path, let line)? = browser.press("e").first else {
      Issue.record("no editor")
      return
    }
    #expect(path == report.document.path)
    let lines = report.document.string(0..<report.document.text.count).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains("Biden"))
    browser.press("Tab j")
    let listed = browser.collation.reports[browser.reportList.report].document.path
    #expect(browser.press("e") == [.edit(path: listed, line: 1)])
    browser.editorFailed("nosuch", status: 127)
    #expect(status(browser).contains("nosuch ended with status 127; VISUAL or EDITOR names another"))
  }

  @Test func whatCameFromStandardInputCannotBeEdited() {
    let collation = Collation.collate([InputFile(path: "-", bytes: Array("Some words stand here.".utf8))]).collation
    var browser = Browser(
      collation: collation, projection: Projection(of: collation, story: collation.stories[0]),
      capabilities: Capabilities(colours: .none, isUTF8: true, attributes: []), size: Size(columns: 80, rows: 24))
    #expect(browser.press("e") == [])
    #expect(status(browser).contains("came from standard input; there is no file to edit"))
  }
}
