import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// What may be told of the words of two reports: all between near copies, else what differs inside a quotation that
/// both print.
@Suite struct ToldEditTests {
  /// The words that are told to differ, `from→to`.
  private func told(_ a: String, _ b: String, closeness: Double = 0) throws -> [String] {
    let files = [("a", a), ("b", b)].map { InputFile(path: "\($0.0).txt", bytes: Array($0.1.utf8)) }
    let read = ReportReader().read(files, ReadingChoices(languages: LanguageChoice(all: Language(tag: "en"))))
    let ties = [
      Tie(a: SentenceID(report: 0, sentence: 0), b: SentenceID(report: 1, sentence: 0), score: 1, reasons: [])
    ]
    let collation = Collation(
      reports: read.reports, vocabulary: read.vocabulary, ties: ties,
      closeness: Closeness(everywhere: closeness, count: 2))
    let projection = Projection(of: collation, story: collation.stories[0], base: 0)
    let comparison = try #require(projection.comparisons.first { !$0.scripts.isEmpty })
    let script = comparison.scripts[0]
    #expect(script.isWordForWord == (closeness > 0.9 || script.relation == .verbatim))
    #expect(script.isWordForWord || comparison.variants.isEmpty)
    func words(_ report: Int, _ tokens: Range<Int>) -> String {
      guard let reading = comparison.tokens(of: report) else { return "" }
      return reading.bytes(tokens, in: collation.reports[report]).map(collation.reports[report].document.string)
        .joined(separator: " ")
    }
    return script.told.filter { $0.difference == .substantive }.map { "\(words(0, $0.from))→\(words(1, $0.to))" }
  }

  @Test func betweenNearCopiesAllIsTold() throws {
    let told = try told(
      "The council closed the bridge on Monday.", "The council shut the bridge on Tuesday.", closeness: 1)
    #expect(told == ["closed→shut", "Monday→Tuesday"])
  }

  @Test(arguments: [
    ("The council closed the bridge on Monday.", "The council shut the bridge on Tuesday."),
    ("The minister will resign in June, she said.", "She said that she, the minister, would go in June."),
    ("“We will leave,” he said on Monday.", "“We will leave,” the minister told reporters on Monday."),
    // Two quotations that are not one utterance.
    ("“We will leave in June,” he said.", "“Nobody has asked me about it,” he said."),
    // Cut at its end and at its beginning.
    ("“We will leave in June, and not before the vote,” he said.", "“We will leave in June,” he said."),
    ("“Believe me, we will leave in June,” he said.", "“We will leave in June,” he said."),
    ("He said that they would leave in June.", "“We will leave in June,” he said."),
  ])
  func ofTextsOfTheirOwnNothingIsToldOutsideQuotations(a: String, b: String) throws {
    let told = try told(a, b)
    #expect(told == [])
  }

  @Test func insideAQuotationThatBothPrintItIs() throws {
    let never = try told(
      "“We will never leave this house,” he said.", "In a speech he said: “We will not leave this house.”")
    #expect(never == ["never→not"])
    let old = try told(
      "“We will leave this old house in June,” she wrote.", "She had written: “We will leave this house in June.”")
    #expect(old == ["old→"])
  }

  @Test func movesAreSaidOfNearCopiesAlone() {
    var draft = Draft()
    draft.add("A", [["one one"], ["two two"], ["three"]])
    draft.add("B", [["three"], ["one"], ["two"]])
    for (a, b) in [(0, 1), (1, 2), (2, 0)] { draft.link(0, a, 1, b) }
    func moved(_ closeness: Double) -> Bool {
      draft.synopsis(base: 0, closeness: closeness).passages.contains { $0.cells.contains { $0.move != nil } }
    }
    #expect(moved(1) && !moved(0.2))
  }
}
