import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

/// How screens lie on each other: what pushes, what replaces, what Esc undoes before it pops.
@Suite struct ScreenStackTests {
  /// The types of the screens, the bottom first.
  private func screens(_ browser: Browser) -> [String] {
    var (stack, names) = (browser.stack, [String]())
    while true {
      names.append("\(type(of: stack.top))")
      if stack.count == 1 { return names.reversed() }
      stack.pop()
    }
  }

  @Test(arguments: [
    ("", ["StoryScreen"]), ("2", ["StoryScreen"]), ("4 5 3", ["StoryScreen"]), ("Tab", ["StoryScreen"]),
    ("?", ["StoryScreen", "HelpScreen"]), ("\"", ["StoryScreen", "ListingScreen"]),
    ("\" M", ["StoryScreen", "ListingScreen"]), ("\" ?", ["StoryScreen", "ListingScreen", "HelpScreen"]),
    ("\" ? /", ["StoryScreen", "ListingScreen", "HelpScreen", "PromptScreen"]),
    ("\" Enter", ["StoryScreen"]), ("m", ["StoryScreen", "LetterScreen"]), ("m a", ["StoryScreen"]),
    ("y", ["StoryScreen", "CopyQuestion"]), ("y n", ["StoryScreen"]),
    (": w h o Space P u t i n Enter", ["StoryScreen", "ListingScreen"]),
    ("\" : w h o Space P u t i n Enter", ["StoryScreen", "ListingScreen"]),
  ])
  func listsLieOnTheStoryAndLayoutsReplaceEachOther(keys: String, expected: [String]) {
    var browser = TestStory.seeds.browser(100, 30)
    browser.press(keys)
    #expect(screens(browser) == expected)
  }

  @Test func theListOfStoriesIsTheBottom() {
    var browser = TestStory.several.browser()
    #expect(screens(browser) == ["StoriesScreen"])
    browser.press("Enter ?")
    #expect(screens(browser) == ["StoriesScreen", "StoryScreen", "HelpScreen"])
    browser.press("Esc Esc")
    #expect(screens(browser) == ["StoriesScreen"])
    browser.press("Esc Esc")
    #expect(screens(browser) == ["StoriesScreen"])
  }

  /// Enter from the map leads to a passage, and the leap leads back to where the text was left.
  @Test func enterFromTheMapRemembersTheLeap() {
    var browser = TestStory.seeds.browser(100, 30)
    browser.press("j j j")
    let before = browser.viewport
    browser.press("4 G Enter")
    #expect(browser.options.layout == .parallel && browser.viewport.cursor != before.cursor)
    browser.press("' '")
    #expect(browser.viewport.cursor == before.cursor)
  }

  /// One thing a key, in this order, whatever lies above the story.
  @Test func escapeUndoesOneThingAtATime() {
    var browser = TestStory.seeds.browser(100, 30)
    browser.press("& P u t i n Enter / w a r Enter J X I / t e x t Enter ?")
    #expect(browser.help != nil && browser.listing != nil)
    browser.press("Esc")
    #expect(browser.help == nil && browser.listing != nil)
    if browser.listing?.filter.isEmpty == false { browser.press("Esc") }
    browser.press("Esc")
    #expect(browser.listing == nil && browser.showsReasons)
    browser.press("Esc")
    #expect(!browser.showsReasons && browser.search != nil)
    browser.press("Esc")
    #expect(browser.search == nil && browser.filter != nil)
    browser.press("Esc")
    #expect(browser.filter == nil && browser.options.selected != nil)
    browser.press("Esc")
    #expect(browser.options.selected == nil)
    #expect(browser.press("Esc") == [] && screens(browser) == ["StoryScreen"])
  }

  /// Esc leads out of everything, however the reader came there.
  @Test(arguments: ["seeds", "several"]) func escapeEndsAtTheBottom(_ story: String) {
    var random = Random(seed: 5)
    let keys: [Key] = KeyTable.rows.flatMap(\.keys).compactMap { KeySequence($0)?.keys }.flatMap(\.self)
    var browser = TestStory.named(story).browser(100, 30)
    for _ in 0..<60 {
      for _ in 0..<random.next(25) { _ = browser.press(keys[random.next(keys.count)]) }
      let bottom = story == "several" ? "StoriesScreen" : "StoryScreen"
      for _ in 0..<20 where browser.stack.count > 1 { browser.press("Esc") }
      #expect(screens(browser) == [bottom])
      browser.press("Enter")
    }
  }

  /// A click while a question is open is no answer: it ends it.
  @Test(arguments: ["y", "m", "'"]) func aClickEndsAQuestion(key: String) {
    var browser = TestStory.seeds.browser(100, 30)
    browser.press(key)
    #expect(browser.stack.count == 2)
    _ = browser.press(.mouse(MouseEvent(.press, column: 60, row: 10)))
    #expect(browser.stack.count == 1 && browser.press("y") == [] && browser.message == .mayCopy)
  }

  /// A theme without colours needs marks in the text: the list over which it is chosen gets them too.
  @Test func aListFollowsTheThemeThatIsTriedOverIt() {
    let styles = StyleTable(roles: [:], match: Style(), current: Style())
    let ring = ThemeRing(["one", "two", "three"], at: NamedTheme("one", styles)) {
      NamedTheme($0, styles, needsMarks: $0 == "three")
    }
    var browser = TestStory.seeds.browser(100, 30, themes: ring)
    browser.press("\"")
    let before = browser.listing?.lines.map(\.line)
    browser.press("T T")
    #expect(browser.options.marks && browser.listing?.lines.map(\.line) != before)
    browser.press("Esc")
    #expect(!browser.options.marks && browser.listing?.lines.map(\.line) == before)
  }

  /// Where files vanish that made several stories, the story that is left takes the place of their list.
  @Test func withoutStoriesTheStoryIsTheBottom() {
    var browser = TestStory.several.browser()
    browser.press("?")
    #expect(screens(browser) == ["StoriesScreen", "HelpScreen"])
    browser.reload(TestStory.seeds.collation, after: ReportNews(since: [:], []))
    #expect(screens(browser) == ["StoryScreen", "HelpScreen"])
    browser.reload(TestStory.several.collation, after: ReportNews(since: [:], []))
    #expect(screens(browser) == ["StoriesScreen", "StoryScreen", "HelpScreen"])
  }

  /// Each layout has a type that knows which one it is, and a key of its own.
  @Test func layoutsAreSiblings() {
    #expect(PageLayout.allCases.allSatisfy { $0.screen.layout == $0 })
    #expect(Set(PageLayout.allCases.map(\.screen.action)).count == PageLayout.allCases.count)
    for layout in PageLayout.allCases {
      var browser = TestStory.seeds.browser(120, 40)
      browser.press("/ w a r Enter J & P u t i n Enter")
      let before = browser
      _ = browser.perform(layout.screen.action)
      #expect(browser.options.layout == layout && screens(browser) == ["StoryScreen"])
      #expect(browser.base == before.base && browser.options.selected == before.options.selected)
      #expect(browser.search?.query == before.search?.query && browser.filter == before.filter)
    }
  }

  /// All that a screen needs is a type: it has keys, is drawn, and is left.
  @Test func aScreenIsOneType() {
    struct Notice: Screen {
      var count = 0

      func context(in workspace: Workspace) -> Context? { .listing }

      mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
        if action == .lineDown { count += 1 }
        return action == .back ? [.pop] : []
      }

      func draw(_ workspace: Workspace, on canvas: inout Canvas) { canvas.put("notice", .title, at: 1, 0) }
      func position(in workspace: Workspace) -> String { "\(count) pressed" }
    }
    var browser = TestStory.seeds.browser()
    browser.stack.push(Notice())
    browser.press("j j")
    #expect(browser.frame().rows.first == " notice" && browser.frame().rows.last?.hasPrefix(" 2 pressed") == true)
    browser.press("Esc")
    #expect(browser.stack.last(Notice.self) == nil)
  }
}
