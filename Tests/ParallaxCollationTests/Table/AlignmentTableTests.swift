import ModelSamples
import ParallaxModel
import Testing

/// Columns in one order that is every report's.
@Suite struct AlignmentTableTests {
  private func table(_ collation: Collation) -> AlignmentTable {
    AlignmentTable(of: collation.stories[0], in: collation)
  }

  private func table(_ texts: [String: String]) -> (AlignmentTable, Collation) {
    let collation = collationOfTexts(texts, "en")
    return (table(collation), collation)
  }

  /// The columns as `text A B|text C`, by what the first of each has.
  private func lines(_ table: AlignmentTable, _ collation: Collation) -> [String] {
    table.columns.map { column in
      let cell = column.cells[0]
      let words = collation.reports[cell.report].document.string(cell.bytes).split(whereSeparator: \.isNewline).joined()
      return words + " " + column.cells.map { collation.reports[$0.report].siglum }.joined(separator: " ")
    }
  }

  /// What breaks the laws of a table.
  private func faults(_ table: AlignmentTable, _ collation: Collation) -> [String] {
    var faults: [String] = []
    for report in table.reports {
      let bytes = table.cells(of: report).flatMap { collation.reports[report].document.text[$0.bytes] }
      if bytes != collation.reports[report].document.text { faults.append("text of \(report)") }
    }
    for (number, column) in table.columns.enumerated() {
      for (place, cell) in column.cells.enumerated() {
        let parts = column.stretches.flatMap { collation.reports[cell.report].document.text[$0.bytes[place]] }
        if parts != Array(collation.reports[cell.report].document.text[cell.bytes]) {
          faults.append("column \(number)")
        }
      }
      for stretch in column.stretches where stretch.kind == .shared {
        let texts = zip(column.cells, stretch.bytes).map { collation.reports[$0.report].document.text[$1] }
        if texts.contains(where: { $0 != texts[0] }) { faults.append("shared in column \(number)") }
      }
      if column.elsewhere.contains(where: { !table.columns[$0].elsewhere.contains(number) }) {
        faults.append("elsewhere of \(number)")
      }
    }
    return faults
  }

  @Test func lawsHoldInTheSeedsAndInStoriesOfOwnTexts() {
    let seeds = seedReports()
    let collations = [
      Collation(aligning: seeds.reports, vocabulary: seeds.vocabulary), worldStory("school"), worldStory("mine"),
    ]
    for collation in collations {
      let table = table(collation)
      #expect(faults(table, collation) == [])
      #expect(table.columns.contains { $0.cells.count == table.reports.count })
    }
  }

  private let first = "The old bridge was closed on Monday, the mayor said."
  private let second = "Divers found deep cracks in two piers of the structure."
  private let third = "A ferry will carry passengers over the river from Tuesday."
  private let fourth = "Engineers expect that repairs will cost nine million euros."

  @Test func whatIsSaidInOneOrderSharesColumns() {
    let (table, collation) = table([
      "a": [first, second, third].joined(separator: "\n\n"), "b": [first, third].joined(separator: "\n\n"),
    ])
    #expect(lines(table, collation) == ["\(first) a b", "\(second) a", "\(third) a b"])
    #expect(faults(table, collation) == [])
  }

  /// The last sentence comes first in `b`: it has a column of its own, and the two name each other.
  @Test func whatIsSaidInAnotherOrderNamesTheOther() {
    let (table, collation) = table([
      "a": [first, second, third, fourth].joined(separator: "\n\n"),
      "b": [fourth, first, second, third].joined(separator: "\n\n"),
    ])
    #expect(
      lines(table, collation) == ["\(fourth) b", "\(first) a b", "\(second) a b", "\(third) a b", "\(fourth) a"])
    #expect(table.columns.map(\.elsewhere) == [[4], [], [], [], [0]])
    #expect(faults(table, collation) == [])
  }

  @Test func changedWordsAreStretchesOfTheirOwn() throws {
    let (table, collation) = table([
      "a": [first, second, third].joined(separator: "\n\n"),
      "b": [first, second.replacing("two piers", with: "three piers"), third].joined(separator: "\n\n"),
      "c": [first, second.replacing("deep ", with: ""), third].joined(separator: "\n\n"),
    ])
    let column = try #require(table.columns.first { $0.stretches.count > 2 })
    let told = column.stretches.map { stretch in
      zip(column.cells, stretch.bytes).map { collation.reports[$0.report].document.string($1) }
    }
    #expect(
      told == [
        ["Divers found", "Divers found", "Divers found"], [" deep", " deep", ""],
        [" cracks in", " cracks in", " cracks in"], [" two", " three", " two"],
        [" piers of the structure.\n\n", " piers of the structure.\n\n", " piers of the structure.\n\n"],
      ])
    #expect(column.stretches.map(\.kind) == [.shared, .substantive, .shared, .substantive, .shared])
    #expect(faults(table, collation) == [])
  }

  /// Words of texts of their own are not compared.
  @Test func readingsOfOwnTextsStayWhole() {
    let collation = worldStory("school")
    let table = table(collation)
    for column in table.columns where column.cells.count > 1 {
      let reports = column.cells.map(\.report)
      let isNear = reports.allSatisfy { $0 == reports[0] || collation.closeness.areNearCopies($0, reports[0]) }
      #expect(isNear || column.stretches.map(\.kind) == [.whole])
    }
  }

  @Test func theOrderOfTheFilesChangesNothing() {
    let (one, other) = (worldStory("mine"), worldStory("mine", reversed: true))
    #expect(table(one).columns == table(other).columns)
  }
}
