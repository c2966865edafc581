import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// A page that is set part by part, as somebody looks, shows what one does that is set as a whole.
@Suite struct PagePartsTests {
  private static let stories = ["seeds", "hard", "school"]

  /// The same browser with pages that are set at once, and with pages that are not.
  private func pair(_ story: String, _ columns: Int, _ rows: Int) -> (whole: Browser, parts: Browser) {
    let whole = TestStory.named(story).browser(columns, rows)
    var parts = whole
    parts.workspace.mostReadingsAtOnce = -1
    parts.workspace.story.page.invalidate()
    parts.relayout { _ in }
    return (whole, parts)
  }

  @Test(arguments: stories, [(120, 40), (80, 24), (50, 9)]) func allKeysComeToTheSame(
    _ story: String, _ size: (Int, Int)
  ) {
    var random = Random(seed: UInt64(size.0))
    var (whole, parts) = pair(story, size.0, size.1)
    for step in 0..<500 {
      let key = Self.key(&random, size)
      let before = whole.options.layout
      let effects = (whole.press(key), parts.press(key))
      #expect(effects.0.count == effects.1.count)
      guard whole.frame() == parts.frame() else {
        Issue.record("step \(step): \(key) in \(before), \(whole.viewport) but \(parts.viewport)")
        return
      }
    }
  }

  private static let keys: [Key] = KeyTable.rows.flatMap(\.keys).compactMap { KeySequence($0)?.keys }.flatMap(\.self)

  /// Mostly moves, else any key of the table or another size.
  private static func key(_ random: inout Random, _ size: (Int, Int)) -> Key {
    switch random.next(100) {
    case 0: .resize(columns: size.0 + random.next(30), rows: size.1 + random.next(10))
    case 1..<50:
      .character(["j", "k", "G", "g", ".", ",", "f", "}", "{", "n", "b", " ", "U", "]", "q"][random.next(15)])
    default: keys[random.next(keys.count)]
    }
  }

  @Test(arguments: stories.prefix(2)) func aLineIsSetWhereSomebodyLooks(_ story: String) {
    var (whole, parts) = pair(story, 100, 12)
    #expect(parts.page.linesSet < whole.page.linesSet / 2)
    for keys in ["G", "g", "}", "f", "."] {
      parts.press(keys)
      whole.press(keys)
      #expect(parts.page.linesSet <= whole.page.linesSet)
      #expect(
        parts.viewport.shown.allSatisfy { parts.page.place(ofLine: $0).map { parts.page.isSet($0.part) } ?? false })
    }
  }

  @Test func whatIsFarAwayIsForgotten() {
    var (_, parts) = pair("seeds", 100, 12)
    for _ in 0..<60 { parts.press("Space") }
    let (set, frame, lines) = (parts.page.linesSet, parts.frame(), parts.page.count)
    let part = parts.workspace.story.cursorPlace?.part ?? 0
    parts.workspace.story.page.drop(allBut: max(0, part - 3)...part)
    #expect(parts.page.linesSet < set && parts.page.count == lines && parts.frame() == frame)
    parts.press("g")
    #expect(parts.page.isSet(0) && !parts.page.isSet(part / 2))
  }

  @Test func heightsFindEveryLine() {
    var random = Random(seed: 5)
    for count in [1, 2, 3, 7, 8, 9, 64, 100] {
      var heights = PartHeights((0..<count).map { _ in random.next(4) })
      for _ in 0..<50 {
        heights[random.next(count)] = random.next(5)
        var line = 0
        for part in 0..<count {
          #expect(heights.start(of: part) == line)
          for row in 0..<heights[part] { #expect(heights.place(ofLine: line + row) == PagePlace(part, row)) }
          line += heights[part]
        }
        #expect(heights.total == line && heights.place(ofLine: line) == nil && heights.place(ofLine: -1) == nil)
      }
    }
  }
}
