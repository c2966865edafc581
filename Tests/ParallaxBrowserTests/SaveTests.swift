import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// Files that the reader wants: what is in them, how they are called, and that none is written unasked.
@Suite struct SaveTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  /// What is asked for when the prompt's name is another.
  private func asked(_ effects: [Effect]) -> SaveRequest? {
    if case .save(let request)? = effects.first, effects.count == 1 { request } else { nil }
  }

  private func lines(_ request: SaveRequest?) -> [String] {
    guard case .text(let text)? = request?.content else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theReaderChoosesWhatAndThenTheName() throws {
    var browser = TestStory.seeds.browser(120, 40)
    let page = browser.frame()
    #expect(browser.press("S") == [] && browser.context == .saving)
    #expect(status(browser).hasPrefix(" save  [page]  evidence  html"))
    browser.press("l l")
    #expect(status(browser).contains("[html]"))
    browser.press("k k k")
    #expect(status(browser).contains("[passim]"))
    browser.press("j Tab S Enter")
    #expect(browser.prompt?.sign == "save html as: ")
    #expect(browser.prompt?.text == "U-S-rejects-Putins-suggestion-of-Ukraine-ceasefire-sources-say.html")
    browser.press("C-u a Space b")
    let request = try #require(asked(browser.press("Enter")))
    #expect(request == SaveRequest(.story(format: "html"), path: "a b"))
    #expect(status(browser).contains("saving a b …"))
    browser.hear(.saved, to: request)
    #expect(status(browser).contains("saved as a b"))
    browser.message = nil
    #expect(browser.frame() == page)
  }

  @Test(arguments: ["S Esc", "S q", "S Enter Esc", "S Enter C-u Enter", "S Enter C-u Space Enter", "S f"])
  func nothingIsSavedWithoutAName(keys: String) {
    var browser = TestStory.seeds.browser(120, 40)
    #expect(browser.press(keys) == [])
    #expect(browser.stack.count == 1)
  }

  /// The whole page as it is set, with marks where there are no colours: below the title every line of the layout.
  @Test(arguments: ["1", "2", "3", "4", "5", "6", "A", "W F", "v", "& T u r k e y Enter"])
  func thePageIsWhatIsOnTheScreen(keys: String) throws {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press(keys)
    let saved = lines(asked(browser.press("S Enter Enter")))
    var options = browser.options
    options.marks = true
    options.mapHeight = nil
    let page = Page(
      of: browser.projection, in: browser.collation, options: options,
      findings: browser.workspace.layout.findings(in: browser.workspace), overview: browser.inquiries.overview)
    let wanted = (page.heads + page.lines).map(\.plainText)
    #expect(saved.count > 5 && Array(saved.dropLast().suffix(wanted.count)) == wanted)
    #expect(saved.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } && $0.last != " " })
    #expect(browser.press("S Esc") == [], "nothing has moved")
  }

  @Test func evidenceIsWhatIsCopied() throws {
    var settings = Settings()
    settings.copy = .always
    var browser = TestStory.seeds.browser(120, 40, settings: settings)
    for keys in ["5", "1 g j j j", "M", "\""] {
      browser.press(keys)
      guard case .copy(let copied)? = browser.press("y").first else {
        Issue.record("nothing is copied after \(keys)")
        return
      }
      let request = try #require(asked(browser.press("S j Enter Enter")))
      #expect(request.content == .text(copied + "\n"))
      #expect(request.path.hasSuffix("-sources-say-evidence.txt"))
      browser.press("Esc")
    }
  }

  @Test func aListIsSavedAsItStands() throws {
    var browser = TestStory.seeds.browser(120, 40)
    browser.options.marks = true
    browser.press("\"")
    let list = try #require(browser.listing)
    let saved = lines(asked(browser.press("S Enter Enter")))
    #expect(saved[0] == list.title && saved[1] == "")
    #expect(saved.count == list.lines.count + 3)
    #expect(browser.listing != nil)
  }

  @Test func aFileThatIsThereIsReplacedAfterYAlone() throws {
    var browser = TestStory.seeds.browser(120, 40)
    let request = try #require(asked(browser.press("S Enter Enter")))
    #expect(!request.replaces)
    for key in ["n", "Enter", "Esc", "j", "q"] {
      browser.hear(.exists, to: request)
      #expect(status(browser).contains("y replaces what is there"))
      #expect(browser.press(key) == [])
      #expect(browser.stack.count == 1 && status(browser).contains("stays as it is; nothing is saved"))
    }
    browser.hear(.exists, to: request)
    let again = try #require(asked(browser.press("y")))
    #expect(again == SaveRequest(request.content, path: request.path, replaces: true))
    browser.hear(.failed("No space left on device"), to: again)
    #expect(status(browser).contains("not saved: ") && status(browser).contains(": No space left on device"))
  }

  /// An answer that comes while something is written leaves what is written alone.
  @Test func anAnswerDoesNotDisturbAPrompt() throws {
    var browser = TestStory.seeds.browser(120, 40)
    let request = try #require(asked(browser.press("S Enter Enter")))
    browser.press("/ a b")
    browser.hear(.exists, to: request)
    #expect(browser.prompt?.text == "ab")
  }

  @Test func commandsSaveByNameAndByFormat() {
    var browser = TestStory.seeds.browser(120, 40)
    func run(_ line: String) -> SaveRequest? {
      browser.press(":")
      for character in line { _ = browser.press(.character(character)) }
      return asked(browser.press(.enter))
    }
    #expect(run("save a.HTML")?.content == .story(format: "html"))
    #expect(run("w b.jsonl") == SaveRequest(.story(format: "passim"), path: "b.jsonl"))
    #expect(run("save c.json")?.content == .story(format: "collatex"))
    #expect(lines(run("w notes")).count > 20)
    #expect(run("export tei my file.txt") == SaveRequest(.story(format: "tei"), path: "my file.txt"))
    #expect(run("export csv")?.path == "U-S-rejects-Putins-suggestion-of-Ukraine-ceasefire-sources-say.csv")
    #expect(run("export docx a") == nil && status(browser).contains("no docx; there are html, markdown, csv"))
    #expect(run("export") == nil && status(browser).contains("choose one of html"))
    #expect(run("save") == nil && browser.context == .saving)
    browser.press("Esc")
    #expect(browser.completions(of: "export t").words == ["tei"])
  }

  @Test func aSecureRunWritesNothing() {
    var settings = Settings()
    settings.isSecure = true
    var browser = TestStory.seeds.browser(120, 40, settings: settings)
    #expect(browser.press("S Enter Enter") == [])
    #expect(browser.stack.count == 1)
    browser.press("S")
    #expect(status(browser).contains("secure"))
    browser.press(": w")
    #expect(browser.press("Space a Enter") == [] && status(browser).contains("secure"))
    browser.press(": export")
    #expect(browser.press("Space html Enter") == [] && status(browser).contains("secure"))
  }

  @Test(arguments: [
    ("“No!”, said the Mayor’s office", "No-said-the-Mayors-office"), ("", "story"), ("../../etc/passwd", "etc-passwd"),
    ("-rf *; ~ $HOME", "rf-HOME"), (".hidden", "hidden"), ("Путин: «нет»", "Путин-нет"), ("会议 取消", "会议-取消"),
    ("مصادر: رفض", "مصادر-رفض"), ("हिन्दी", "हिन्दी"), ("a\u{1B}[2J\u{7}\u{202E}b\nc", "a-2J-b-c"), ("🙂🙂", "story"),
    ("\u{301}\u{301}x", "x"), ("don't", "dont"), ("5 % more", "5-more"),
  ])
  func namesOfFilesAreSafe(_ headline: String, _ name: String) { #expect(FileName.stem(of: headline) == name) }

  @Test func namesOfFilesAreShort() {
    for headline in [
      String(repeating: "word ", count: 90), String(repeating: "é", count: 900),
      "a" + String(repeating: "\u{301}", count: 90_000),
    ] {
      let stem = FileName.stem(of: headline)
      #expect(stem.utf8.count <= 80 && stem.utf8.count > 60 && stem.last != "-")
    }
  }

  // MARK: Without a screen

  @Test func linesAreSavedToo() throws {
    var reader = TestStory.seeds.linearReader
    #expect(reader.answer(to: "save all.txt") == [])
    guard case .save(let request)? = reader.effect, case .text(let text) = request.content else {
      Issue.record("nothing is to be saved")
      return
    }
    #expect(text.contains("Passage 12 of 30.") && text.contains("Passage 30 of 30."))
    #expect(text.hasPrefix(reader.greeting[0]))
    let name = request.path
    #expect(reader.hear(.exists, to: request) == ["\(name) is there already; “replace” writes over it."])
    #expect(reader.effect == nil)
    #expect(reader.answer(to: "replace") == [])
    #expect(reader.effect == .save(SaveRequest(request.content, path: "all.txt", replaces: true)))
    #expect(reader.hear(.saved, to: request) == ["Saved as all.txt."])
    #expect(reader.answer(to: "replace") == ["There is no file to write over."])
    #expect(reader.answer(to: "save") == ["In which file? Write save and its name."])
    #expect(reader.answer(to: "export csv a.csv") == [])
    #expect(reader.effect == .save(SaveRequest(.story(format: "csv"), path: "a.csv")))
    #expect(reader.answer(to: "export docx")[0].hasPrefix("In which format? Write export, one of html, markdown"))
    #expect(
      reader.hear(.failed("no\u{1B} room"), to: request) == ["Not saved: all.txt: no\u{FFFD} room."])
  }
}
