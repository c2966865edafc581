import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Files that change while they are read.
@Suite struct ReloadTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  private func words(_ browser: Browser) -> String {
    browser.page.lines[browser.viewport.cursor].runs.map(\.text).joined()
  }

  private static let files = TestStory.hard.collation.reports.map { report in
    InputFile(path: report.document.path, bytes: report.document.text)
  }

  private static func collate(_ files: [InputFile]) -> Collation { Collation.collate(files).collation }

  private static func browser(_ collation: Collation) -> Browser {
    Browser(
      collation: collation, projection: Projection(of: collation, story: collation.stories[0]),
      capabilities: Capabilities(colours: .palette, isUTF8: true, attributes: []), size: Size(columns: 100, rows: 30))
  }

  private static func known(_ files: [InputFile]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.digest) })
  }

  /// The same files with a sentence before everything else in one of them.
  private static func changed(_ siglum: String, text: String = "A new sentence stands here first of all.\n\n")
    -> [InputFile]
  {
    files.map { file in
      file.path.hasSuffix("/\(siglum).txt") ? InputFile(path: file.path, bytes: Array(text.utf8) + file.bytes) : file
    }
  }

  @Test func newsNameWhatHasChangedIsNewOrIsGone() {
    let known = Self.known(Self.files)
    #expect(ReportNews(since: known, Self.files).isEmpty)
    let less = Self.changed("east").filter { !$0.path.hasSuffix("/north.txt") }
    let news = ReportNews(since: known, less + [InputFile(path: "a.txt", bytes: [65])])
    #expect(news.changed.count == 1 && news.changed[0].hasSuffix("/east.txt"))
    #expect(news.new == ["a.txt"])
    #expect(news.gone.count == 1 && news.gone[0].hasSuffix("/north.txt"))
  }

  @Test func newsAreOfferedAndNothingMoves() {
    var browser = Self.browser(TestStory.hard.collation)
    for _ in 0..<9 { browser.press("j") }
    let before = browser.frame()
    browser.offer(ReportNews(since: Self.known(Self.files), Self.changed("east")))
    #expect(status(browser).contains("east has changed; R reads again"))
    #expect(browser.frame().rows.dropLast() == before.rows.dropLast())
    browser.press("j")
    #expect(status(browser).contains("east has changed"))
    browser.offer(ReportNews(since: Self.known(Self.files), Self.files))
    #expect(!status(browser).contains("east has changed"))
  }

  @Test func theSessionIsAskedToReadAgain() {
    var browser = Self.browser(TestStory.hard.collation)
    #expect(browser.press("R") == [.reload])
    #expect(status(browser).contains("reading again"))
    browser.nothingReloaded(isEmpty: false)
    #expect(status(browser).contains("the files are as they were"))
    browser.nothingReloaded(isEmpty: true)
    #expect(status(browser).contains("no report can be read there now; these stay"))
  }

  @Test(arguments: [0, 4, 9, 15, 22, 31])
  func theWordsAtTheCursorAreFoundAgain(depth: Int) {
    var browser = Self.browser(TestStory.hard.collation)
    for _ in 0..<depth { browser.press("j") }
    guard let line = browser.page.lines.indices.contains(browser.viewport.cursor) ? browser.viewport.cursor : nil,
      let source = browser.page.lines[line].runs.compactMap(\.source).first
    else { return }
    let row = browser.viewport.row
    let before = words(browser)
    for siglum in ["east", "north", "west", "south"] {
      var reloaded = browser
      let files = Self.changed(siglum, text: "Z\n\n")
      reloaded.reload(Self.collate(files), after: ReportNews(since: Self.known(Self.files), files))
      let now = reloaded.page.lines[reloaded.viewport.cursor].runs.compactMap(\.source)
      let shown = now.map { reloaded.collation.reports[$0.report].document.string($0.bytes) }.joined(separator: " ")
      let old = browser.collation.reports[source.report].document.string(source.bytes)
      #expect(shown.contains(old.prefix(12)) || words(reloaded) == before, "\(siglum) at \(depth)")
      #expect(status(reloaded).contains("read again: \(siglum) has changed"))
      #expect(abs(reloaded.viewport.row - row) <= 1 || reloaded.viewport.top == 0)
    }
  }

  @Test func baseSelectionAndHiddenReportsStay() {
    var browser = Self.browser(TestStory.hard.collation)
    browser.press("J B J")
    let base = browser.siglum(browser.base)
    let selected = browser.options.selected.map(browser.siglum)
    browser.press("Tab G k v")
    let hidden = Set(browser.options.hidden.map(browser.siglum))
    let files = Self.changed(base) + [InputFile(path: "aaa.txt", bytes: Array("Nothing in common.".utf8))]
    browser.reload(Self.collate(files), after: ReportNews(since: Self.known(Self.files), files))
    #expect(browser.siglum(browser.base) == base)
    #expect(browser.options.selected.map(browser.siglum) == selected && selected != nil)
    #expect(Set(browser.options.hidden.map(browser.siglum)) == hidden)
    #expect(browser.collation.reports.count == Self.files.count + 1)
  }

  @Test func aBaseThatIsGoneLeavesAnotherOne() {
    var browser = Self.browser(TestStory.hard.collation)
    for _ in 0..<14 { browser.press("j") }
    browser.press("/ b r i d g e Enter")
    let base = browser.siglum(browser.base)
    let files = Self.files.filter { !$0.path.hasSuffix("/\(base).txt") }
    browser.reload(Self.collate(files), after: ReportNews(since: Self.known(Self.files), files))
    #expect(browser.siglum(browser.base) != base)
    #expect(status(browser).contains("\(base) is gone"))
    for key in ["n", "f", "4", "5", "1", "Tab", "j", "J", "B", "q"] { browser.press(key) }
  }

  @Test func whateverIsLeftTheBrowserGoesOn() {
    var browser = Self.browser(TestStory.hard.collation)
    browser.press("\" j R")
    let rounds = [Self.files.suffix(1), Self.files.prefix(2), Self.files[...], Self.files.dropFirst(2)]
    var shown = Self.files
    for files in rounds.map(Array.init) {
      browser.reload(Self.collate(files), after: ReportNews(since: Self.known(shown), files))
      for key in ["G", "g", "4", "Enter", "5", "1", "J", "V", "V", "@63x17", "@100x30"] { browser.press(key) }
      #expect(browser.collation.reports.count == files.count)
      shown = files
    }
  }
}
