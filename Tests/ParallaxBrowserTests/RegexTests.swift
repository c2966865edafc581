import ParallaxModel
import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

@Suite struct RegexTests {
  private func status(_ browser: Browser) -> String { browser.frame().rows.last ?? "" }

  private func found(_ expression: String, in text: String) throws -> [String] {
    let matcher = try #require(try Matcher(SearchQuery(expression, isRegex: true)))
    return try matcher.places(in: text.utf8).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test func whatAnExpressionFinds() throws {
    #expect(try found("f[aeiou]+r", in: "Far, FOUR, fr, faer") == ["Far", "FOUR", "faer"])
    #expect(try found("F[aeiou]+r", in: "Far, FOUR, fr, faer") == ["Far"])
    #expect(try found(#"\W+"#, in: "one — two") == [" — "])
    #expect(try found(#"\bщо\b"#, in: "якщо що щось") == ["що"])
    #expect(try found("^a|z$", in: "a a z z") == ["a", "z"])
    #expect(try found("x*", in: "axxbx") == ["xx", "x"])
    #expect(try found(#"\p{Lu}\w+"#, in: "the Ferry and Ölkrug") == ["Ferry", "Ölkrug"])
    #expect(try found("(?<=a)b", in: "ab cb") == ["b"])
    #expect(try found("ab", in: "") == [])
  }

  /// As in a plain search, forms of marks and white space are all the same.
  @Test func marksAndWhiteSpaceAreOneForm() throws {
    #expect(try found("don't  say", in: "Don’t\n say") == ["Don’t\n say"])
    #expect(try found(#""a.*" - b"#, in: "«ab» – b") == ["«ab» – b"])
  }

  @Test(arguments: ["(ab", "[z-a]", "a{2,1}", "*", #"\C"#, "(?<n>a)(?<n>b)", #"\"#])
  func whatIsNoExpressionIsToldInOneLine(_ text: String) {
    var browser = TestStory.hard.browser(100, 30)
    browser.usesRegex = true
    browser.search(for: text)
    guard case .noAnswer(text, .notAnExpression(let why))? = browser.message else {
      Issue.record("\(String(describing: browser.message))")
      return
    }
    #expect(!why.isEmpty && !why.contains("\n") && status(browser).contains(why))
    browser.filter(by: text)
    #expect(browser.message == .noAnswer(text, .notAnExpression(why)) && browser.filter == nil)
  }

  @Test(arguments: [#"(x+x+)+y"#, #"(x|xx|x)*(x|xx)*[yz]"#, #"^(?:(?:x*)*)*[yz]"#, #"(?R)?x*x*x*[yz]"#])
  func anExpressionThatWouldNeverEndEnds(_ text: String) throws {
    let matcher = try #require(try Matcher(SearchQuery(text, isRegex: true)))
    let long = String(repeating: "x", count: 3000) + " z y"
    let started = ContinuousClock.now
    _ = try? matcher.places(in: long.utf8)
    // Without a limit it takes longer than anybody lives.
    #expect(ContinuousClock.now - started < .seconds(300))
    #expect(throws: SearchProblem.tooLong) {
      _ = try found(#"(x+x+)+y"#, in: String(repeating: "x", count: 3000) + " y")
    }
  }

  @Test func manyPlacesInALongLineAreFoundQuickly() throws {
    let line = String(repeating: "ferry carried 12 people. ", count: 4000)
    #expect(try found(#"\d+"#, in: line).count == 4000)
    #expect(try found(#"f\w+y c"#, in: line).count == 4000)
  }

  @Test func aKeyInThePromptTurnsWordsIntoAnExpression() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press("/")
    #expect(status(browser).hasPrefix("/") && status(browser).hasSuffix("C-r regular expression"))
    browser.press("C-r fer+y.car Enter")
    #expect(status(browser).contains("“fer+y.car” 1 of 2"))
    browser.press("/")
    #expect(status(browser).hasPrefix("regex/") && status(browser).hasSuffix("C-r plain words"))
    browser.press("Esc & f.rry Enter")
    #expect(browser.filter?.query == SearchQuery("f.rry", isRegex: true))
    browser.press("/ C-r f.rry Enter")
    #expect(browser.message == .notFound("f.rry"))
    browser.press("Esc : C-r")
    #expect(browser.prompt?.isRegex == false)
  }

  @Test func aSettingAndACommandSayWhatASearchIs() {
    var settings = Settings()
    settings.usesRegex = true
    var browser = TestStory.hard.browser(100, 60, settings: settings)
    browser.press("/ fer+y Enter")
    #expect(browser.search?.current != nil)
    browser.press(": set Space noregex Enter / fer+y Enter")
    #expect(browser.message == .notFound("fer+y"))
    browser.press(": set Space regex Enter")
    #expect(browser.message == .regex(isOn: true))
  }

  @Test func thePhraseThatIsAskedAboutIsWhatWasFound() {
    var browser = TestStory.hard.browser(100, 60)
    browser.press("/ C-r ferr[iy].c\\w+ Enter *")
    #expect(browser.listing?.title.contains("“ferry carried”") == true)
  }

  @Test func eachReportSaysHowOftenItHasIt() {
    var browser = TestStory.hard.browser(120, 60)
    browser.press("/ ferry Enter")
    let screen = browser.frame().rows.joined(separator: "\n")
    for report in browser.reportList.order {
      let count = browser.search?.count(in: report) ?? 0
      #expect(screen.contains("\(count) found"))
      if count > 0 { #expect(status(browser).contains("\(browser.siglum(report)) \(count)")) }
    }
    browser.press("n")
    #expect(!status(browser).contains("·"))
    browser.press("Esc")
    #expect(!browser.frame().rows.joined().contains("found"))
  }

  /// In the keys of less, `r` draws the screen anew; in a prompt it is a letter.
  @Test func lettersAreWrittenWhateverTheyAreBoundTo() {
    var settings = Settings()
    settings.keymap = .less
    var browser = TestStory.hard.browser(100, 30, settings: settings)
    browser.press("/ ferry")
    #expect(browser.prompt?.text == "ferry")
  }
}
