import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Blocks read aloud: a report's own signs are words like others, whatever a screen means by them.
@Suite struct LinearTextTests {
  private static func report(_ words: String) throws -> Report {
    let file = InputFile(path: "ax.txt", bytes: Array(words.utf8))
    return try #require(ReportReader().read([file]).reports.first)
  }

  /// What a reading with runs of these roles says; each run is some bytes of `words`.
  private func said(
    _ words: String, _ runs: [(Range<Int>, Role)], saysChanges: Bool = true, reveals: Bool = false
  ) throws -> String {
    let report = try Self.report(words)
    var options = PageOptions(width: 0)
    options.showsInvisible = reveals
    let text = LinearText([report], options, saysChanges: saysChanges)
    let listed = runs.map { BlockRun(.report(0, $0.0), $0.1, isSpaced: true) }
    return text.spoken(listed)
  }

  @Test(arguments: ["= 003, he wrote", "! number nine", "note 003", "[-15 words-]", "<ZWSP>", "as [gone: it] is"])
  func signsOfAPageAreWordsInAReport(_ words: String) throws {
    for role in [Role.text, .headline, .variantOnly] {
      #expect(try said(words, [(0..<words.utf8.count, role)]) == words)
    }
    #expect(try said(words, [(0..<words.utf8.count, .variantGone)]) == "[gone: \(words)]")
  }

  @Test func neighboursOfOneRoleAreSaidAsOne() throws {
    let words = "one two three four"
    let runs: [(Range<Int>, Role)] = [
      (0..<3, .variantChanged), (4..<7, .variantChanged), (8..<13, .variantGone), (14..<18, .text),
    ]
    #expect(try said(words, runs) == "[new: one two] [gone: three] four")
    #expect(try said(words, runs, saysChanges: false) == "one two four")
  }

  @Test func countsOfWordsAreSaidEachByItself() throws {
    let report = try Self.report("some words of a report.")
    let runs = [8, 6].map { BlockRun(.counted($0, report: 0, 0..<4), .variantGoneCount, isSpaced: true) }
    let text = LinearText([report], PageOptions(width: 0), saysChanges: true)
    #expect(text.spoken(runs) == "[gone: 8 words] [gone: 6 words]")
  }

  @Test func invisibleCharactersAreNamed() throws {
    let words = "so\u{200B}\u{AD}me words"
    let all = [(0..<words.utf8.count, Role.text)]
    #expect(try said(words, all, reveals: true) == "so[invisible: ZWSP SHY]me words")
    #expect(try said(words, all) == "some words")
  }

  @Test func noWordIsDividedAndNoListLosesItsNumber() {
    var hard = TestStory.hard.linearReader
    let long =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzenderstellvertreter"
    let passages = hard.projection.synopsis.passages.indices.flatMap { hard.read($0) }
    #expect(passages.contains { $0.contains(long) })
    var hebrew = TestStory.hebrew.linearReader
    let missing = hebrew.projection.synopsis.story.reports.flatMap { report in
      hebrew.answer(to: "missing \(hebrew.siglum(report))").dropFirst()
    }
    #expect(!missing.isEmpty && missing.allSatisfy { $0.first?.isNumber == true || $0.contains("lacks nothing") })
  }
}
