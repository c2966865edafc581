import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What readers ask, each answered by three keys at most from the first screen, search words apart.
@Suite struct TaskTests {
  struct Task: CustomTestStringConvertible, Sendable {
    let question: String
    /// As `press` takes them; what is typed after `/` or `&` up to Enter are search words.
    let keys: String
    /// Words on the screen that answer, in the order of their lines.
    let answer: [String]
    var testDescription: String { question }

    /// Keys pressed, those of search words apart.
    var count: Int {
      var isWriting = false
      return keys.split(separator: " ").count { key in
        defer { isWriting = (isWriting || key == "/" || key == "&") && key != "Enter" }
        return !isWriting || key == "Enter"
      }
    }
  }

  private static let tasks: [Task] = [
    Task(
      question: "which reports drop the paragraph on Biden and Congress", keys: "/ Congress Enter",
      answer: ["Congress", "not in 000, 001, 002"]),
    Task(question: "the next changed name", keys: "5 & name Enter", answer: ["name", "Jack Sullivan"]),
    Task(question: "who else printed the sentence on Turkey", keys: "/ Turkey Enter *", answer: ["same", "not in"]),
    Task(
      question: "all passages only in one report", keys: "& only Space in Enter",
      answer: ["12", "not in 000, 001, 002, 004"]),
    Task(question: "the quotation that differs most", keys: "\" s", answer: ["in other words"]),
    Task(question: "the report that keeps most verbatim", keys: "Tab s", answer: ["003", "004"]),
    Task(question: "read one report alone", keys: "J V", answer: ["Reuters: Putin's suggestion"]),
    Task(question: "the same with another base", keys: "J B", answer: ["base"]),
    Task(question: "the whole story on one screen", keys: "4", answer: ["30", "█ same"]),
    Task(question: "everything about Sullivan", keys: "& Sullivan Enter", answer: ["Jake Sullivan"]),
    Task(question: "what furniture was removed from one report", keys: "J I", answer: ["Set apart", "furniture"]),
    Task(question: "all facts that one denies", keys: "5 & negation Enter", answer: ["not ", "no point"]),
  ]

  @Test(arguments: tasks) func threeKeysAnswer(_ task: Task) {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      var browser = TestStory.named("seeds").browser(columns, rows)
      browser.press(task.keys)
      check(browser, task, columns, rows)
    }
    #expect(task.count <= 3)
  }

  /// Of three newsrooms' own texts, from the overview that they open with.
  private static let ownTasks: [Task] = [
    Task(question: "what all tell", keys: "", answer: ["Told by all three: 2"]),
    Task(
      question: "what only one has", keys: "1 & only Space in Space b Enter", answer: ["b ¶5", "A friend beside him"]),
    Task(question: "where figures differ", keys: "5 & number Enter", answer: ["number", "£340,000", "£430,000"]),
    Task(
      question: "who cut or changed the fire chief's quotation", keys: "\" / Pugh Enter",
      answer: ["extremely fortunate", "fortunate"]),
    Task(question: "how each calls the same person", keys: "/ Nandakumar Enter", answer: ["Nandakumar"]),
    Task(question: "read one report whole", keys: "1", answer: ["A teenage girl", "The 17-year-old"]),
    Task(
      question: "the passage on the injury by search", keys: "/ pelvis Enter Enter",
      answer: ["fractured", "broken pelvis"]),
    Task(question: "who is quoted, and who names no source", keys: "G", answer: ["named, not quoted"]),
    Task(question: "runs of equal words of two reports", keys: "", answer: ["Word for word: b and c 10 words"]),
    Task(question: "copy a fact as evidence", keys: "5 y", answer: ["y"]),
    Task(question: "from the overview to the passage and back", keys: "} Enter C-o", answer: ["Told by all three"]),
  ]

  @Test(arguments: ownTasks) func threeKeysAnswerOfOwnTexts(_ task: Task) {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      var browser = TestStory.school.browser(columns, rows)
      browser.press(task.keys)
      check(browser, task, columns, rows)
    }
    #expect(task.count <= 3)
  }

  /// Of the list of three stories.
  private static let listTasks: [Task] = [
    Task(question: "the days of a story", keys: "", answer: ["2–4 Jun 2023: 3 reports"]),
    Task(question: "the stories that speak of a roof", keys: "/ roof Enter", answer: ["roof", "reports"]),
    Task(question: "the newest story opened", keys: "Enter", answer: ["Overview"]),
  ]

  @Test(arguments: listTasks) func threeKeysAnswerInTheList(_ task: Task) {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      var browser = TestStory.world.browser(columns, rows)
      browser.press(task.keys)
      check(browser, task, columns, rows)
    }
    #expect(task.count <= 3)
  }

  private func check(_ browser: Browser, _ task: Task, _ columns: Int, _ rows: Int) {
    let screen = browser.frame().rows.joined(separator: "\n")
    var rest = screen[...]
    for words in task.answer {
      guard let found = rest.firstRange(of: words) else {
        Issue.record("“\(words)” is not on the screen at \(columns)x\(rows):\n\(screen)")
        break
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test func aFilterLeavesWhatItSaysAndGoesWithEsc() {
    var browser = TestStory.named("seeds").browser(100, 30)
    let all = browser.index.starts.count
    browser.press("& Sullivan Enter")
    #expect(browser.index.starts.count < all)
    for passage in browser.index.starts.keys {
      let cells = browser.projection.synopsis.passages[passage].cells
      let texts = cells.flatMap { cell in
        cell.readingParts.flatMap(\.sentences).map {
          browser.collation.reports[cell.report].document.string(
            browser.collation.reports[cell.report].sentences[$0].bytes)
        }
      }
      #expect(texts.joined().contains("Sullivan"))
    }
    browser.press("J B")
    #expect(browser.index.starts.count < all)
    browser.press("Esc Esc Esc")
    #expect(browser.filter == nil)
    #expect(browser.index.starts.count > 20)
    browser.press("& zeppelin Enter")
    #expect(browser.message == .notFound("zeppelin"))
    #expect(browser.index.starts.count > 20)
  }

  @Test func listsAreSorted() {
    var browser = TestStory.named("seeds").browser(120, 40)
    browser.press("5")
    let gravest = browser.listedFindings
    browser.press("s")
    let passages = browser.listedFindings.map(browser.projection.synopsis.passage(of:))
    #expect(passages == passages.sorted())
    browser.press("s s s")
    #expect(browser.listedFindings == gravest)
    browser.press("1 Tab s")
    let verbatim = browser.reportList.order.dropFirst().map { browser.projection.figures[$0]?.verbatim ?? 0 }
    #expect(verbatim == verbatim.sorted(by: >))
    browser.press("Esc s")
    #expect(browser.message == .nothingToSort)
  }

  @Test func oneReportIsReadAloneAndTheOthersComeBack() {
    var browser = TestStory.named("seeds").browser(100, 30)
    browser.press("J J V")
    #expect(Set(browser.page.lines.compactMap(\.report)) == [browser.base])
    browser.press("V")
    #expect(browser.options.hidden.isEmpty)
  }
}
