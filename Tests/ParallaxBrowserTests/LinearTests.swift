import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct LinearTests {
  @Test func aPassageIsParagraphsWithoutColumns() {
    var reader = TestStory.seeds.linearReader
    let text = reader.answer(to: "10")
    #expect(text[0] == "Passage 10 of 30.")
    #expect(text[1].hasPrefix("003: It comes as U.S. President Joe Biden has for months"))
    #expect(text[2] == "004, ¶10: as in 003")
    #expect(text[3] == "not in 000, 001, 002")
    #expect(text.count == 4)
  }

  @Test func changesAreSaidInWordsOrNotAtAll() {
    var reader = TestStory.seeds.linearReader
    let said = reader.answer(to: "passage 2")
    #expect(said.contains { $0.contains("[new: strategy brings in the]") && $0.contains("[gone: in Europe]") })
    let plain = reader.answer(to: "marks")
    #expect(
      plain.contains { $0.contains("Putin’s strategy brings in the third year of Europe’s worst conflict since") })
    #expect(!plain.joined().contains("["))
  }

  @Test func nothingIsPaddedDrawnOrUnsafe() {
    var reader = TestStory.hard.linearReader
    let all =
      reader.greeting
      + [
        "reports", "quotes", "quote", "findings", "finding 1", "evidence", "wording", "notes", "who", "help", "stories",
      ].flatMap { reader.answer(to: $0) }
    var passages: [String] = []
    for _ in 0..<200 { passages += reader.answer(to: "") }
    for line in all + passages {
      #expect(!line.isEmpty && !line.hasPrefix(" ") && !line.hasSuffix(" ") && !line.contains("  "), "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || ("\u{2500}"..."\u{259F}").contains($0) }, "\(line)")
    }
  }

  @Test func goingOnReadsEveryPassageOnceAndSaysTheEnd() {
    var reader = TestStory.seeds.linearReader
    var heads = [reader.greeting[1]]
    while let head = reader.answer(to: "next").first, head.hasPrefix("Passage") { heads.append(head) }
    #expect(heads.count == reader.projection.synopsis.passages.count)
    #expect(Set(heads).count == heads.count)
    #expect(reader.answer(to: "") == ["That was the last passage."])
    for _ in 1..<heads.count { #expect(reader.answer(to: "p").first != "This is the first passage.") }
    #expect(reader.answer(to: "previous") == ["This is the first passage."])
  }

  @Test func everyWordOfEveryReadingIsRead() {
    var reader = TestStory.seeds.linearReader
    _ = reader.answer(to: "marks")
    let folded = reader.projection.synopsis.passages.indices.flatMap { reader.read($0) }.joined(separator: " ")
    let base = reader.collation.reports[reader.base]
    for segment in base.bodySegments {
      #expect(folded.contains(SafeText().line(base.document.string(base.segments[segment].bytes))))
    }
  }

  @Test func aSearchGoesThroughThePassagesAndRoundTheEnd() {
    var reader = TestStory.seeds.linearReader
    let first = reader.answer(to: "search Sullivan")
    #expect(first[0] == "1 of 7 with “Sullivan”." || first[0].hasPrefix("1 of "))
    var heads: Set<String> = [first[1]]
    while true {
      let next = reader.answer(to: "search")
      if next[0].contains("round the end") { break }
      #expect(heads.insert(next[1]).inserted)
    }
    #expect(heads.count > 2)
    #expect(reader.answer(to: "search zzzz") == ["No passage has “zzzz”."])
  }

  @Test func anotherBaseKeepsThePlace() {
    var reader = TestStory.seeds.linearReader
    _ = reader.answer(to: "22")
    let words = reader.answer(to: "base 000")
    #expect(words[0] == "The base is 000.")
    #expect(words.joined().contains("Jake Sullivan"))
    #expect(reader.answer(to: "base") == ["The base is 000."])
    #expect(reader.answer(to: "base 9")[0].hasPrefix("No report here has the siglum “9”; there are 000, 001"))
  }

  @Test func oneReportBesideTheBaseAndAllOfThemAgain() {
    var reader = TestStory.seeds.linearReader
    _ = reader.answer(to: "4")
    #expect(reader.answer(to: "again").count > 4)
    let alone = reader.answer(to: "only 004")
    #expect(alone.filter { $0.prefix(4).contains("00") && !$0.hasPrefix("003") && !$0.hasPrefix("004") } == [])
    #expect(reader.answer(to: "all").count > alone.count)
  }

  @Test func findingsAreListedAndOneIsToldWithItsSentences() {
    var reader = TestStory.seeds.linearReader
    let all = reader.answer(to: "findings")
    #expect(all.count == reader.findings.count + 1)
    let negations = reader.answer(to: "findings negation")
    #expect(negations.count == 2 && negations[0].contains(". not: “Kremlin sees no point in” in 000 and 002; “"))
    let number = negations[0].prefix { $0 != "." }
    let told = reader.answer(to: "finding \(number)")
    #expect(told.contains { $0.hasPrefix("000, ¶18: ") && $0.contains("the Kremlin sees [differs: no] point in") })
    #expect(reader.answer(to: "again")[0] == "Passage 30 of 30.")
    #expect(reader.answer(to: "finding 999")[0].hasPrefix("There are "))
  }

  @Test func whatIsNoCommandIsSaid() {
    var reader = TestStory.seeds.linearReader
    #expect(reader.answer(to: "fly \u{1B}[2J")[0] == "There is no command “fly”; “help” lists them.")
    #expect(reader.answer(to: "re")[0] == "“re” may be reports or report or replace; write more of it.")
    #expect(reader.answer(to: "f")[0].hasPrefix("1. "))
    #expect(reader.answer(to: "   ")[0].hasPrefix("Passage"))
    #expect(reader.answer(to: "NEXT")[0].hasPrefix("Passage"))
    #expect(reader.answer(to: "passage 99") == ["There is no passage “99”; they go to 30."])
  }

  @Test func findingsAreSteppedThrough() {
    var reader = TestStory.seeds.linearReader
    let count = reader.findings.count
    for number in 1...count { #expect(reader.answer(to: "finding")[0].hasPrefix("\(number) of \(count). ")) }
    #expect(reader.answer(to: "finding") == ["That was the last fact."])
    #expect(reader.answer(to: "finding 2")[0].hasPrefix("2 of "))
    #expect(reader.answer(to: "finding")[0].hasPrefix("3 of "))
  }

  @Test func quotationsAreSteppedThroughWithTheirPassages() {
    var reader = TestStory.seeds.linearReader
    let first = reader.answer(to: "quote")
    #expect(first.count > 1 && first[0].hasPrefix("1 of "))
    let passage = first[0].split(separator: " ").last ?? ""
    #expect(reader.answer(to: "again")[0].hasPrefix("Passage \(passage.dropLast()) of"))
    var last = first
    while last != ["That was the last quotation."] {
      let next = reader.answer(to: "quote")
      #expect(next != last)
      last = next
    }
    #expect(reader.answer(to: "quote 1") == first)
    #expect(reader.answer(to: "quote 999")[0].hasPrefix("There are "))
  }

  @Test func evidenceIsParagraphs() {
    var reader = TestStory.seeds.linearReader
    _ = reader.answer(to: "10")
    let passage = reader.answer(to: "evidence")
    #expect(passage[0] == "Passage 10 of 30, base 003")
    #expect(passage.contains { $0.hasPrefix("003 ") && $0.contains("sha256") })
    #expect(
      reader.answer(to: "evidence 1")[0]
        == reader.answer(to: "finding 1")[0].replacing(/^\d+ of \d+. (\w+), passage \d+/) { $0.1 })
    #expect(reader.answer(to: "evidence x")[0].hasPrefix("There are "))
  }

  @Test(arguments: LinearCommand.allCases) func everyCommandAnswersAndStandsInTheHelp(_ command: LinearCommand) {
    var reader = TestStory.seeds.linearReader
    let argument = ["report": " 001", "missing": " 001", "only": " 001", "story": " 1", "passage": " 3"]
    let answer = reader.answer(to: command.rawValue + (argument[command.rawValue] ?? ""))
    #expect(reader.isDone == (command == .quit))
    #expect(answer.isEmpty == [.quit, .undo].contains(command))
    #expect(!answer.contains { $0.hasPrefix("There is no command") })
    #expect(LinearReader.help.contains { $0.hasPrefix(command.rawValue) && $0.hasSuffix("\(command.words).") })
  }

  @Test func severalStoriesAreListedAndOpened() {
    var reader = TestStory.several.linearReader
    let stories = reader.answer(to: "stories")
    let shared = stories.filter { $0.hasPrefix("They share ") }
    #expect(stories.count - shared.count == reader.collation.stories.count && stories.count > 1)
    #expect(shared.count == reader.collation.stories.count(where: { $0.reports.count > 1 }))
    let before = reader.projection.synopsis.story
    #expect(reader.answer(to: "story 2")[0].contains("base"))
    #expect(reader.projection.synopsis.story != before)
    #expect(reader.answer(to: "story 99")[0].hasPrefix("There are "))
  }

  @Test func aListIsAParagraphForEachLabel() throws {
    var reader = TestStory.seeds.linearReader
    let who = reader.answer(to: "who little point")
    #expect(who.contains("same: 001 003") && who.contains("not in: 004"))
    #expect(who.contains("in other words: 000 002, [new: no] point"))
    let missing = reader.answer(to: "missing 000")
    #expect(missing[1].hasPrefix("3: denial: A U.S. source denied"))
    let detail = reader.answer(to: "report 000")
    #expect(detail.contains("text: 3710 bytes, UTF-8"))
    #expect(reader.answer(to: "wording").contains { $0 == "4, 004: “proxies” 003, “intermediaries”" })
  }

  @Test func aNumberThatIsNoneIsSaidToBeNone() {
    var reader = TestStory.seeds.linearReader
    #expect(reader.answer(to: "99a") == ["There is no passage “99a”; they go to 30."])
  }

  @Test func expressionsAreSearchedForBetweenSlashes() {
    var reader = TestStory.seeds.linearReader
    #expect(reader.answer(to: "search /tur[a-z]+y/")[0] == "1 of 1 with “/tur[a-z]+y/”.")
    #expect(reader.answer(to: "search /(a/")[0].contains("parenthesis"))
  }
}
