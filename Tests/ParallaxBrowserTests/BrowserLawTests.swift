import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

@Suite struct BrowserLawTests {
  static let stories = ["seeds", "hard"]

  /// Nothing but what a terminal may get, in rows of exactly the frame's width, with the cursor on the screen.
  private func check(_ browser: Browser, _ frame: Frame) {
    let size = browser.size
    #expect(frame.size == size && frame.cells.count == size.columns * size.rows)
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let cell = frame[column, row]
        let width = Int(cell.columns)
        guard width > 0, column + width <= size.columns, isSafe(cell.glyph) else {
          Issue.record("a bad cell “\(cell.glyph.debugDescription)” at \(column), \(row) of \(size)")
          return
        }
        if width == 2 { #expect(frame[column + 1, row].columns == 0) }
        column += width
      }
    }
    if let cursor = frame.cursor {
      #expect((0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row))
    }
  }

  private func isSafe(_ glyph: String) -> Bool {
    !glyph.isEmpty
      && glyph.unicodeScalars.allSatisfy {
        let category = $0.properties.generalCategory
        return category != .control && category != .format && category != .lineSeparator
          && category != .paragraphSeparator
      }
  }

  @Test(arguments: stories) func everySizeHasAFrame(_ story: String) {
    var browser = TestStory.named(story).browser()
    for rows in stride(from: 1, through: 20, by: 1) {
      for columns in stride(from: 1, through: 60, by: rows < 10 ? 7 : 3) {
        _ = browser.press(.resize(columns: columns, rows: rows))
        check(browser, browser.frame())
      }
    }
    _ = browser.press(.resize(columns: 0, rows: 0))
    #expect(browser.frame().cells.isEmpty)
  }

  /// The keys that lead to it; then another line in each size.
  @Test(arguments: [
    "1", "2", "3", "4", "5", "Tab", "J X", "\"", "J M", "J I", "*", "?", ": s", "/ a", "T", "J V", "A", "W F =",
  ])
  func everyViewHasAFrameInEverySize(keys: String) {
    var browser = TestStory.seeds.browser(100, 30)
    browser.press(keys)
    for rows in [24, 18, 17, 14, 12, 11, 10, 9] {
      for columns in [40, 99, 120] {
        _ = browser.press(.resize(columns: columns, rows: rows))
        browser.press("j")
        #expect(browser.frame().cells.count == columns * rows)
      }
    }
  }

  @Test(arguments: stories) func anyKeysKeepTheLaws(_ story: String) {
    var random = Random(seed: 11)
    var browser = TestStory.named(story).browser()
    for step in 0..<10_000 {
      _ = browser.press(key(&random))
      if browser.geometry.kind != .tooSmall {
        #expect((0..<browser.viewport.height).contains(browser.viewport.row))
        #expect(browser.page.lines.isEmpty || browser.page.lines.indices.contains(browser.viewport.cursor))
      }
      if step % 40 == 0 { check(browser, browser.frame()) }
    }
  }

  private static let keys: [Key] =
    KeyTable.rows.flatMap(\.keys).compactMap { KeySequence($0)?.keys }.flatMap(\.self)
    .filter { key in ![.character("1"), .character("2"), .character("|"), .character("B")].contains(key) }

  /// Mostly keys of the table; what lays the page anew comes less often, since it takes longest.
  private func key(_ random: inout Random) -> Key {
    switch random.next(100) {
    case 0: .resize(columns: random.next(150) + 1, rows: random.next(50) + 1)
    case 1: .character(["1", "2", "|", "B"][random.next(4)])
    case 2: .paste("the \u{1b}]0;x\u{7}\nbridge 漢")
    case 3: .character(["e", "t", "漢", "\u{301}", "ü"][random.next(5)])
    default: Self.keys[random.next(Self.keys.count)]
    }
  }

  @Test(arguments: stories) func thePageStaysWhileTheCursorMovesInsideIt(_ story: String) {
    var browser = TestStory.named(story).browser(120, 40)
    let area = browser.geometry.passages
    for _ in 0..<200 {
      let before = browser
      browser.press("j")
      guard browser.viewport.top == before.viewport.top, browser.viewport.cursor != before.viewport.cursor else {
        continue
      }
      let (old, new) = (before.frame(), browser.frame())
      let changed = Set((0..<old.cells.count).filter { old.cells[$0] != new.cells[$0] }.map { $0 / old.size.columns })
      let marks = (0..<40).filter { old[118, $0] != new[118, $0] }
      #expect(marks.count <= 2)
      let rows = [before, browser].map { area.row + $0.viewport.row } + [39] + marks
      #expect(changed.isSubset(of: rows))
      for row in rows where row != 39 {
        #expect(
          (1..<old.size.columns).allSatisfy { [0, area.column, 118].contains($0) || old[$0, row] == new[$0, row] })
      }
    }
  }

  @Test func quitIsAlwaysNear() {
    for keys in ["", "?", "? / a", "/ a b", "Tab", "]", "@20x5", "2 Tab ?", "/ nothere Enter"] {
      var browser = TestStory.hard.browser()
      browser.press(keys)
      #expect(browser.press("Esc Esc Esc q").last == .quit, "after \(keys)")
      browser = TestStory.hard.browser()
      browser.press(keys)
      browser.press("Esc")
      #expect(browser.press("Q") == [.quit], "after \(keys)")
    }
  }

  @Test func asciiIsAsciiAlone() {
    var browser = TestStory.hard.browser(100, 30, utf8: false)
    for keys in ["", "Space", "Tab", "?", "q 2", "A", "/ harbour Enter", "]"] {
      browser.press(keys)
      #expect(browser.frame().cells.allSatisfy { $0.glyph.utf8.allSatisfy { $0 < 0x7f } }, "after \(keys)")
    }
  }
}
