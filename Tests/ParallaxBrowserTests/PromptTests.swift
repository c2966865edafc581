import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct PromptTests {
  /// Types and edits, then shows the line with `|` where the cursor is.
  private func line(_ keys: String..., history: [String] = []) -> String {
    var prompt = Prompt(.search, history: history.map { SearchQuery($0) })
    for key in keys {
      if let action = Action(rawValue: key) { _ = prompt.edit(action) } else { prompt.insert(key) }
    }
    return String(prompt.characters[..<prompt.cursor]) + "|" + String(prompt.characters[prompt.cursor...])
  }

  @Test func charactersGoInAtTheCursor() {
    #expect(line("abc", "cursor-left", "cursor-left", "X") == "aX|bc")
    #expect(line("abc", "cursor-home", "X", "cursor-end", "Y") == "XabcY|")
  }

  @Test func erasing() {
    #expect(line("abc", "erase") == "ab|")
    #expect(line("abc", "cursor-home", "erase", "erase-forward") == "|bc")
    #expect(line("one two  ", "erase-word") == "one |")
    #expect(line("one two", "cursor-left", "erase-line") == "|o")
    #expect(line("漢字e\u{301}", "erase") == "漢字|")
  }

  @Test func historyKeepsWhatIsBeingWritten() {
    #expect(line("new", "older-entry", history: ["first", "second"]) == "second|")
    #expect(line("new", "older-entry", "older-entry", "older-entry", history: ["first", "second"]) == "first|")
    #expect(line("new", "older-entry", "newer-entry", history: ["first"]) == "new|")
  }

  @Test func whatIsWrittenOnceMoreIsMeantAsBefore() {
    var browser = TestStory.seeds.browser()
    browser.press("/ C-r tur[a-z]y Enter / C-r Putin Enter / Up")
    #expect(browser.prompt?.text == "Putin" && browser.prompt?.isRegex == false)
    browser.press("Up")
    #expect(browser.prompt?.text == "tur[a-z]y" && browser.prompt?.isRegex == true)
    browser.press("Enter")
    #expect(browser.search?.query == SearchQuery("tur[a-z]y", isRegex: true))
    browser.press("/ C-r Up Down")
    #expect(browser.prompt?.text == "" && browser.prompt?.isRegex == false)
  }

  @Test func aPasteIsOneShortSafeLine() {
    #expect(line("a\u{1b}[31m\nb\tc\u{7}") == "a[31m b c|")
    #expect(line(String(repeating: "x", count: 9000)).count == Prompt.Purpose.search.limit + 1)
  }

  @Test func inTheBrowserItIsDrawnWithTheTerminalsCursor() {
    var browser = TestStory.hard.browser()
    browser.press("/漢a")
    let frame = browser.frame()
    #expect(frame.rows[23].hasPrefix("/漢a  "))
    #expect(frame.cursor?.column == 4 && frame.cursor?.row == 23)
    browser.press("Esc")
    #expect(browser.frame().cursor == nil)
  }
}
