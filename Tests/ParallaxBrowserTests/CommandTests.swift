import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What is written after `:`.
@Suite struct CommandTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  @discardableResult
  private func run(_ line: String, _ browser: inout Browser) -> [Effect] {
    browser.press(":")
    for character in line { _ = browser.press(.character(character)) }
    return browser.press(.enter)
  }

  @Test(arguments: Action.named) func everyActionIsACommand(_ action: Action) {
    var typed = TestStory.hard.browser(120, 40)
    var pressed = typed
    typed.press("j j j")
    pressed.press("j j j")
    let effects = run(action.rawValue, &typed)
    guard let row = KeyTable.row(of: action), row.contexts.contains(.passages) else {
      #expect(effects.isEmpty && status(typed).contains("\(action.rawValue): works "))
      return
    }
    #expect(effects == pressed.perform(action))
    typed.commandHistory = []
    #expect(typed.frame() == pressed.frame())
  }

  @Test func aBeginningWillDoWhereItIsOne() {
    var browser = TestStory.hard.browser(120, 40)
    run("layout-si", &browser)
    #expect(browser.options.layout == .side)
    run("next", &browser)
    #expect(status(browser).contains("next may be next-change, next-finding"))
    run("zzz", &browser)
    #expect(status(browser).contains("no such command: zzz; Tab completes"))
    #expect(run("q", &browser) == [.quit])
    run("furniture now", &browser)
    #expect(status(browser).contains("furniture takes nothing after it"))
    #expect(!browser.options.showsFurniture)
    #expect(run("", &browser) == [] && run("   ", &browser) == [])
  }

  @Test func commandsTakeNames() {
    var browser = TestStory.seeds.browser(120, 40)
    run("base 001", &browser)
    #expect(browser.siglum(browser.base) == "001")
    run("base 9", &browser)
    #expect(status(browser).contains("no 9; there are 000, 001, 002, 003, 004"))
    run("base", &browser)
    #expect(status(browser).contains("choose one of 000, 001"))
    run("report 004", &browser)
    #expect(browser.options.selected.map(browser.siglum) == "004")
    run("layout map", &browser)
    #expect(browser.options.layout == .map)
    run("layout parallel", &browser)
    run("search Sullivan", &browser)
    #expect(browser.search?.query.text == "Sullivan")
    run("filter Turkey", &browser)
    #expect(browser.filter?.query.text == "Turkey")
    run("who Sullivan", &browser)
    #expect(browser.listing?.title.contains("Sullivan") == true)
  }

  /// In lists only what has a meaning there is offered; all that is offered does something there.
  @Test func listsTakeCommandsToo() throws {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("J I")
    let report = try #require(browser.options.selected)
    run("report \(browser.siglum(report == 0 ? 1 : 0))", &browser)
    #expect(browser.listing?.question == .detail(report == 0 ? 1 : 0))
    run("search sha256", &browser)
    #expect(browser.listing?.filter == "sha256")
    run("set cosmetic", &browser)
    #expect(browser.options.showsCosmetic && browser.listing != nil)
    run("set furniture", &browser)
    #expect(status(browser).contains("no furniture; there are mouse"))
    run("base 001", &browser)
    #expect(status(browser).contains("base: works in the passages"))
    run("layout-map", &browser)
    #expect(status(browser).contains("layout-map: works in the passages") && browser.options.layout == .parallel)
    run("who Turkey", &browser)
    #expect(browser.listing?.title.contains("Turkey") == true)
    run("report 000", &browser)
    #expect(browser.message == .notAboutOneReport)
    run("22", &browser)
    #expect(browser.listing == nil && status(browser).hasPrefix(" 22 of 30"))
    browser.press("\"")
    run("back", &browser)
    #expect(browser.listing == nil)
  }

  @Test func theHelpTakesCommandsToo() {
    var browser = TestStory.seeds.browser(80, 24)
    browser.press("?")
    run("search report", &browser)
    #expect(browser.help?.filter == "report")
    run("help quotation", &browser)
    #expect(browser.help?.filter == "quotation")
    run("22", &browser)
    #expect(browser.help != nil && status(browser).contains("no such command: 22"))
    run("leave", &browser)
    #expect(browser.help == nil)
  }

  @Test(arguments: [("?", Context.help), ("\"", .listing), ("Tab", .reports), ("j", .passages)])
  func completionShowsWhatHasAMeaningThere(keys: String, context: Context) {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("\(keys) :")
    #expect(browser.contextBelowPrompt == context && browser.context == .prompt)
    let words = browser.completions(of: "").words
    #expect(words == words.sorted() && !words.isEmpty)
    for action in Action.named where NamedCommand(rawValue: action.rawValue) == nil {
      #expect(words.contains(action.rawValue) == KeyTable.row(of: action)?.contexts.contains(context))
    }
    #expect(words.contains("base") == Context.panes.contains(context))
    #expect(browser.completions(of: "layout ").words.isEmpty == !Context.panes.contains(context))
    #expect(browser.completions(of: "set fur").words.isEmpty == !Context.panes.contains(context))
  }

  @Test func aFilterInThePaneOfReportsLeavesReports() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("Tab")
    run("filter Sullivan", &browser)
    #expect(browser.filter == nil && browser.reportList.filter?.text == "Sullivan")
    var pressed = TestStory.seeds.browser(120, 40)
    pressed.press("Tab & S u l l i v a n Enter")
    #expect(pressed.reportList.shown == browser.reportList.shown && pressed.message == browser.message)
  }

  @Test func numbersArePassages() {
    var browser = TestStory.seeds.browser(120, 40)
    run("22", &browser)
    #expect(status(browser).hasPrefix(" 22 of 30"))
    run("30A", &browser)
    #expect(status(browser).hasPrefix(" 30a of 30"))
    run("passage 3", &browser)
    #expect(status(browser).hasPrefix(" 3 of 30"))
    run("99", &browser)
    #expect(status(browser).contains("no passage 99"))
    run("passage 99", &browser)
    #expect(status(browser).contains("no passage 99"))
  }

  @Test func aNumberLeadsOutOfTheFindingsAndSaysWhatAFilterLeavesOut() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("5")
    run("22", &browser)
    #expect(browser.options.layout == .parallel && status(browser).hasPrefix(" 22 of 30"))
    run("filter Turkey", &browser)
    #expect(status(browser).hasPrefix(" 19 of 30"))
    #expect(browser.frame().rows[0].contains("only “Turkey”"))
    run("22", &browser)
    #expect(status(browser).contains("passage 22 does not show now; Esc ends a filter"))
    browser.press("Esc j")
    #expect(!browser.frame().rows[0].contains("only"))
  }

  @Test func theOnlyCompletionLeadsOnToItsArgument() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press(": l a y o u t Space i Tab")
    #expect(browser.prompt?.text == "layout inline")
    browser.press("Esc : p a s Tab")
    #expect(browser.prompt?.text == "passage ")
    browser.press("Esc : r e p o Tab")
    #expect(browser.prompt?.text == "report")
    browser.press("Esc : b a s Tab Tab")
    #expect(browser.prompt?.text == "base 00")
    browser.press("Tab")
    #expect(browser.prompt?.text == "base 000")
  }

  @Test func switchesAreSetAndUnset() {
    var browser = TestStory.seeds.browser(120, 40)
    #expect(run("set mouse", &browser) == [.useMouse(true)])
    #expect(run("set nomouse", &browser) == [.useMouse(false)])
    for _ in 0..<2 {
      run("set furniture", &browser)
      run("set cosmetic", &browser)
      run("set equal", &browser)
      #expect(browser.options.showsFurniture && browser.options.showsCosmetic && browser.options.showsEqual)
    }
    run("set noequal", &browser)
    #expect(!browser.options.showsEqual)
    run("set wings", &browser)
    #expect(status(browser).contains("no wings; there are mouse, nomouse, cosmetic"))
  }

  @Test func aThemeIsChosenByName() {
    let styles = StyleTable(roles: [:], match: Style(), current: Style())
    let bold = StyleTable(roles: [.text: Style(attributes: .bold)], match: Style(), current: Style())
    var browser = TestStory.hard.browser(
      themes: ThemeRing(["one", "two", "three"], at: NamedTheme("two", styles)) {
        NamedTheme($0, $0 == "one" ? bold : styles)
      })
    #expect(run("theme one", &browser) == [.changeTheme(bold)])
    #expect(browser.currentTheme?.name == "one" && browser.themeBefore == nil)
    run("theme four", &browser)
    #expect(status(browser).contains("no four; there are one, two, three"))
  }

  @Test func tabCompletesAndGoesRound() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press(": l a y o u t - p Tab")
    #expect(browser.prompt?.text == "layout-parallel")
    browser.press("Esc : p r e v Tab")
    #expect(browser.prompt?.text == "previous-")
    #expect(status(browser).contains("previous-change  previous-finding"))
    browser.press("Tab")
    #expect(browser.prompt?.text == "previous-change")
    browser.press("Tab")
    #expect(browser.prompt?.text == "previous-finding")
    browser.press("S-Tab S-Tab")
    #expect(browser.prompt?.text != "previous-finding")
    browser.press("Esc : b a s e Space 0 0 1 Tab")
    #expect(browser.prompt?.text == "base 001")
    browser.press("Esc : s e t Space n o m Tab Enter")
    #expect(status(browser).contains("the mouse is the terminal's"))
    browser.press(": z z Tab")
    #expect(browser.prompt?.text == "zz")
    browser.press("Esc / a Tab")
    #expect(browser.prompt?.text == "a")
  }

  @Test func whatWasWrittenComesBackOnce() {
    var browser = TestStory.seeds.browser(120, 40)
    for line in ["22", "set mouse", "22"] { run(line, &browser) }
    browser.press(": Up")
    #expect(browser.prompt?.text == "22")
    browser.press("Up")
    #expect(browser.prompt?.text == "set mouse")
    browser.press("Up Down")
    #expect(browser.prompt?.text == "22")
  }
}
