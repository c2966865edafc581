import ParallaxModel
import Testing

/// What a table sets beside each other takes the place of ties.
@Suite struct GivenTiesTests {
  private func token(_ text: String) -> String { #"{"t":"\#(text) "}"# }
  private func cell(_ text: String) -> String {
    text.isEmpty ? "null" : "[" + text.split(separator: " ").map { token(String($0)) }.joined(separator: ",") + "]"
  }

  /// Rows of cells by witness.
  private func collation(_ rows: KeyValuePairs<String, [String]>, and others: [String: String] = [:]) -> Collation {
    let sigla = rows.map { "\"\($0.key)\"" }.joined(separator: ",")
    let table = rows.map { "[" + $0.value.map(cell).joined(separator: ",") + "]" }.joined(separator: ",")
    let json = "{\"witnesses\":[\(sigla)],\"table\":[\(table)]}"
    let files = others.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return Collation.collate(files + [InputFile(path: "table.json", bytes: Array(json.utf8))]).collation
  }

  private func words(_ sentence: SentenceID, _ collation: Collation) -> String {
    let report = collation.reports[sentence.report]
    return report.document.string(report.sentences[sentence.sentence].bytes)
  }

  private func links(_ collation: Collation) -> [[String]] {
    collation.links.map { [words($0.a, collation), words($0.b, collation)] }
  }

  @Test func sentencesInOneColumnAreTied() {
    let collation = collation([
      "A": ["The cat sat on the mat.", "", "Nobody saw it there at all."],
      "B": ["A dog lay under that rug.", "It barked twice before dawn.", ""],
    ])
    #expect(links(collation) == [["The cat sat on the mat.", "A dog lay under that rug."]])
    #expect(collation.ties.allSatisfy { $0.score == 1 && $0.reasons.map(\.kind) == [.given] && $0.grade == .same })
    #expect(collation.stories.map(\.reports) == [[0, 1]] && collation.reports.map(\.siglum) == ["A", "B"])
    #expect(collation.hasGivenTies(collation.stories[0]))
  }

  /// What is alike but stands in no common column is not tied: nothing is measured.
  @Test func nothingElseIsTied() {
    let same = "The old bridge was closed on Monday by the mayor of the town."
    let apart = collation(["A": [same, ""], "B": ["", same]])
    #expect(apart.ties.isEmpty && apart.stories.map(\.reports) == [[0, 1]])
    let tellings = Projection(of: apart, story: apart.stories[0]).tellings
    // Nobody has looked, so nobody says that it is found in one alone.
    #expect([0, 1].allSatisfy { tellings.counts(of: $0).alone == 0 })
  }

  @Test func halfOfTheShorterSentenceIsEnough() {
    let most = collation(["A": ["One two three", "four five six."], "B": ["Uno dos tres", ""]])
    #expect(links(most) == [["One two three four five six.", "Uno dos tres"]])
    let little = collation(["A": ["One", "two three four five six."], "B": ["Uno", ""]])
    #expect(links(little).count == 1)
    let less = collation([
      "A": ["One", "two three four five six.", ""], "B": ["Uno", "", "dos tres cuatro cinco seis."],
    ])
    #expect(links(less).isEmpty)
  }

  @Test func findingsAreMadeWhenSomebodyAsks() {
    let collation = collation([
      "A": ["The mayor said on Monday that", "three", "people died in the fire at the mill."],
      "B": ["The mayor said on Monday that", "seven", "people died in the fire at the mill."],
    ])
    let projection = Projection(of: collation, story: collation.stories[0])
    #expect(projection.findingsUnasked(in: collation).isEmpty)
    #expect(projection.findings(in: collation).map(\.kind) == [.number])
  }

  /// The reader's word holds above the table's.
  @Test func correctionsHold() throws {
    let first = collation(["A": ["The cat sat on the mat."], "B": ["A dog lay under that rug."]])
    let ranges = first.reports.map { TextRange($0.sentences[0].bytes, of: $0.document) }
    let parted = first.corrected(by: [.part(ranges[0], ranges[1])])
    #expect(parted.links.isEmpty && first.links.count == 1)
    let divided = first.corrected(by: [.divide([[ranges[0]], [ranges[1]]])])
    #expect(divided.stories.map(\.reports) == [[0], [1]])
  }

  /// Reports from elsewhere are measured against the witnesses of a table, and these not against each other.
  @Test func otherReportsAreMeasured() {
    let words = "The old bridge was closed on Monday after divers found deep cracks in two piers, the mayor said."
    let more = "A ferry will carry passengers over the river from Tuesday until engineers have repaired the piers."
    let mixed = collation(
      ["A": ["\(words) \(more)", ""], "B": ["", "\(words) \(more)"]], and: ["c.txt": "\(words)\n\n\(more)\n"])
    let pairs = Set(mixed.links.map { [mixed.reports[$0.a.report].siglum, mixed.reports[$0.b.report].siglum] })
    #expect(pairs == [["c", "A"], ["c", "B"]])
    #expect(!mixed.stories.contains { $0.reports.count == 3 && mixed.hasGivenTies($0) })
  }
}
