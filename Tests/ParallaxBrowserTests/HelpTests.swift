import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// The help says where it was asked for, and first what the keys mean there.
@Suite struct HelpTests {
  private func rows(_ browser: Browser) -> [String] {
    browser.frame().rows.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test(
    arguments: [
      ("?", "Keys in the passages", "Every day", "j k a line down, up"),
      ("4 ?", "Keys in the map", "Here", "Enter read the passage there"),
      ("5 ?", "Keys in the facts that differ", "Here", "Enter go to these words in the text"),
      ("Tab ?", "Keys in the line of reports", "Here", "l Right next report"),
      ("Tab O ?", "Keys in the list of reports", "Here", "Enter select the report: its reading is marked"),
      ("\" ?", "Keys in lists", "Here", "s what differs most first, or by place"),
      ("I ?", "Keys in lists", "Here", "J C-n the same of the next report"),
      ("@ ?", "Keys in lists", "Here", "u bring it back"),
    ] as [(String, String, String, String?)])
  func whereItWasAskedForComesFirst(keys: String, title: String, first: String, line: String?) {
    var browser = TestStory.seeds.browser(80, 40)
    browser.press(keys)
    let rows = rows(browser)
    #expect(rows[0] == title && rows[2] == first)
    if let line { #expect(rows[3...10].contains(line), "\(rows[3...10])") }
  }

  /// Every key that works there is told, once.
  @Test(arguments: ["4", "5", "Tab", "Tab O", "\"", "I", "@"]) func noKeyIsToldTwiceOrLeftOut(keys: String) {
    var browser = TestStory.seeds.browser(80, 300)
    browser.press(keys)
    let context = browser.context
    browser.press("?")
    let told = (browser.help?.columns ?? []).joined().compactMap { line in
      if case .key(let keys, _) = line { keys } else { nil }
    }
    for row in KeyTable.rows where row.contexts.contains(context) {
      let names = browser.bindings.names(of: row.action).joined(separator: " ")
      if names.isEmpty { continue }
      let same = KeyTable.rows.filter {
        ($0.contexts.contains(context) || $0.group == .writing)
          && browser.bindings.names(of: $0.action).joined(separator: " ") == names
      }
      #expect(told.count { $0 == names } == same.count, "\(names)")
    }
  }

  /// What is told shows whole at every width: words that have no room in a line go on in the next.
  @Test(arguments: [40, 60, 80, 109, 110, 120, 200]) func nothingIsCut(columns: Int) {
    var browser = TestStory.seeds.browser(columns, 300)
    browser.press("?")
    let rows = browser.frame().rows.dropFirst(2).dropLast()
    let lines = (browser.help?.columns ?? []).joined()
    #expect(rows.joined().count { $0 == "…" } == lines.reduce(0) { $0 + $1.text.count { $0 == "…" } })
    let shown = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for row in KeyTable.rows where row.contexts.contains(.passages) && columns < 110 {
      for word in row.words.split(separator: " ") { #expect(shown.contains(word), "\(row.words)") }
    }
    #expect(lines.contains { if case .term("word for word", _) = $0 { true } else { false } })
  }

  /// Ten lines are enough for every day, and they stand first.
  @Test func theDailyKeysComeFirst() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("?")
    let first = (browser.help?.columns.first ?? []).prefix { $0 != .blank }
    #expect(first.first == .heading("Every day") && first.count == 11)
    #expect(first.dropFirst().allSatisfy { if case .daily = $0 { true } else { false } })
  }
}
