import ParallaxModel
import Testing

/// Who else has some words, and in which words.
@Suite struct CounterpartTests {
  @Test func quotationsOfManyReportsStandInTheOrderOfTheText() {
    let said = [
      "“The old bridge is closed for good”", "“Nobody was hurt by the falling stones”",
      "“We shall build a new one next year”",
    ]
    let text = said.enumerated().map { "The mayor of Halle told reporters on day \($0.offset): \($0.element)." }
      .joined(separator: "\n\n")
    let files = (10..<34).map { InputFile(path: "\($0).txt", bytes: Array("Bridge closed\n\n\(text)".utf8)) }
    let collation = Collation.collate(files).collation
    let found = Projection(of: collation, story: collation.stories[0]).quotations(in: collation)
    #expect(found.map { $0.printings[0].text } == said.map { String($0.dropFirst().dropLast()) })
    #expect(found.allSatisfy { $0.printings.count == 24 && $0.absent.isEmpty })
  }

  private static let facts = FoundFacts([
    "a": "“The nets were empty for the whole of the winter,” said Karlsen in front of the hall.",
    "b": "“The nets stayed empty all through the winter,” said Karlsen in front of the hall.",
    "c": "Karlsen said in front of the hall that the nets were empty for the whole of the winter.",
    "d": "“The nets were empty for the whole of the winter,” said Karlsen before the hall.",
    "e": "Lemons grow well on terraces.",
  ])

  private var story: [String] { Self.facts.projection.synopsis.story.reports.map(siglum) }

  private func siglum(_ report: Int) -> String { Self.facts.collation.reports[report].siglum }

  @Test func aQuotationStandsOnceWithWhatEveryReportHasOfIt() throws {
    let collation = Self.facts.collation
    let projection = Projection(of: collation, story: collation.stories[0], base: 0)
    let all = projection.quotations(in: collation)
    #expect(all.count == 1)
    let quotation = try #require(all.first)
    var likeness: [String: Printing.Likeness] = [:]
    for printing in quotation.printings { likeness[siglum(printing.report)] = printing.likeness }
    #expect(likeness == ["a": .same, "b": .reworded, "c": .unmarked, "d": .same])
    #expect(quotation.absent.map(siglum) == story.filter { $0 == "e" })
  }

  @Test func whoSharesNoWordWithItMayShareThoseOfAThird() {
    let collation = Self.facts.collation
    for base in collation.stories[0].reports.prefix(4) {
      let projection = Projection(of: collation, story: collation.stories[0], base: base)
      #expect(projection.quotations(in: collation).map { $0.printings.count } == [4])
    }
  }

  @Test func aPhraseIsFoundInOtherWordsToo() throws {
    let found = Self.facts.projection.counterparts(of: "were EMPTY for the whole", in: Self.facts.collation)
    let printings = try #require(found.first).printings
    #expect(printings.filter { $0.likeness == .same }.map { siglum($0.report) } == ["a", "c", "d"])
    #expect(printings.contains { siglum($0.report) == "b" && $0.likeness == .reworded })
    #expect(Self.facts.projection.counterparts(of: "zeppelins over Lapland", in: Self.facts.collation).isEmpty)
    #expect(Self.facts.projection.counterparts(of: " – ", in: Self.facts.collation).isEmpty)
  }

  @Test func whereNobodyPrintsThePhraseTheNearestSentencesAnswer() throws {
    let found = Self.facts.projection.counterparts(of: "empty nets in winter Karlsen hall", in: Self.facts.collation)
    #expect(try #require(found.first).printings.map { siglum($0.report) }.sorted() == ["a", "b", "c", "d"])
  }

  @Test func everyPlaceResolvesToItsWords() {
    let all =
      Self.facts.projection.quotations(in: Self.facts.collation)
      + Self.facts.projection.counterparts(of: "said Karlsen", in: Self.facts.collation)
    #expect(all.count > 1)
    for printing in all.flatMap(\.printings) {
      let file = Self.facts.collation.reports[printing.report].document
      #expect(printing.places.map { file.string($0.bytes) }.joined(separator: " ") == printing.text)
    }
  }

  @Test func reportsAgreeAgainstTheBase() {
    let facts = FoundFacts([
      "a": "The boats left for Bergen on the next morning with the early tide.",
      "b": "The vessels sailed for Bergen on the next morning with the early tide.",
      "c": "The vessels sailed for Bergen on the next morning with the early tide.",
      "d": "The boats left for Bergen on the next morning with the early tide.",
      "e": "The boats left for Bergen on the next morning with the early tide.",
    ])
    let agreements = facts.projection.agreements
    #expect(agreements.map { $0.reports.map { facts.collation.reports[$0].siglum } } == [["b", "c"]])
    #expect(agreements[0].wordings.map(\.text).joined(separator: " ").contains("vessels"))
  }
}
