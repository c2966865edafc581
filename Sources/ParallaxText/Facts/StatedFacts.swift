package import ParallaxSupport

/// What the sentences of a report state, read once: numbers and dates, names, quotations, and what each word means.
/// Comparing, findings, quotations and marks share it.
package final class StatedFacts: Sendable {
  package let report: Report
  package let table: WordTable
  private let tokens: TaggedTokens
  /// Numbers and dates, ascending by their place; ranges of the report's tokens.
  package let numbers: [Fact]
  private let readings: Once<LaterReadings>

  /// What only findings and quotations ask for. A class, for each of its parts is asked for many times.
  private final class LaterReadings: Sendable {
    let marks: QuotationMarks
    let quotations: [Range<Int>]
    let names: [Fact]
    let attributed: [Quotation]

    init(marks: QuotationMarks, quotations: [Range<Int>], names: [Fact], attributed: [Quotation]) {
      (self.marks, self.quotations, self.names, self.attributed) = (marks, quotations, names, attributed)
    }

    func checkInvariants() {
      assert(quotations.isAscendingWithoutOverlap, "quotations are in text order")
      assert(names.map(\.range).isAscendingWithoutOverlap, "names are in text order")
      assert(attributed.map(\.range.lowerBound).isAscending, "quotations with their speakers are in text order")
      assert(attributed.allSatisfy { $0.parts.allSatisfy { !$0.isEmpty } }, "a quotation has words")
    }
  }

  /// - Parameter names: what is known of the names of all reports that are read together.
  package init(_ report: Report, _ table: WordTable, _ names: Once<NameForms>) {
    let tokens = TaggedTokens(report, table)
    self.report = report
    self.table = table
    self.tokens = tokens
    numbers = report.sentences.flatMap { NumberReader(tokens, $0.tokens).facts }.withoutRoomToGrow
    readings = Once {
      var marks = QuotationMarks(tokens)
      let forms = names.value
      let own = report.sentences.flatMap { NameReader(tokens, $0.tokens, marks, forms).facts }
      let attributed = QuotationReader(tokens, marks, names: own).quotations.withoutRoomToGrow
      for quotation in attributed where quotation.parts.count > 1 { marks.leaveOut(between: quotation.parts) }
      let readings = LaterReadings(
        marks: marks, quotations: marks.quotations(in: report).withoutRoomToGrow, names: own.withoutRoomToGrow,
        attributed: attributed)
      readings.checkInvariants()
      return readings
    }
    assert(numbers.map(\.range).isAscendingWithoutOverlap, "numbers are in text order")
  }

  /// Whether a token is the first word of its sentence, or of a quotation or after a colon in it.
  package func startsSentence(_ token: Int) -> Bool {
    readings.value.marks.startsSentence(token, report.sentences[report.sentence(ofToken: token)].tokens, of: tokens)
  }

  /// What each token means.
  package var tags: [WordTags] { tokens.tags }

  /// For each token whether it stands inside quotation marks.
  package var isQuoted: [Bool] { readings.value.marks.inside }

  /// For each token whether it may stand inside quotation marks of which one is missing.
  package var isMaybeQuoted: [Bool] { readings.value.marks.maybeInside }

  /// Tokens inside each pair of quotation marks, one range a sentence, ascending; names in marks are none.
  package var quotations: [Range<Int>] { readings.value.quotations }

  /// Who is quoted with what, directly or indirectly, each quotation whole; ascending by the first token.
  package var attributedQuotations: [Quotation] { readings.value.attributed }

  /// Ascending by their place.
  package var names: [Fact] { readings.value.names }
}

extension [Fact] {
  /// Those that stand whole within some tokens; they must ascend by their place and not overlap.
  package func within(_ tokens: Range<Int>) -> ArraySlice<Fact> {
    let first = prefixCount { $0.range.lowerBound < tokens.lowerBound }
    return self[first...].prefix { $0.range.upperBound <= tokens.upperBound }
  }
}

/// The facts of some reports that are read together, each read when it is first asked for.
package struct FactsOfReports: Sendable {
  private let made: Once<WordTables>
  /// By report; nil for one that is not among them.
  private let facts: [Once<StatedFacts>?]

  /// - Parameter some: those of `reports` that are read together, ascending; nil for all. The others have no say.
  package init(_ reports: [Report], only some: [Int]? = nil, _ vocabulary: Vocabulary) {
    let own = some.map { $0.map { reports[$0] } } ?? reports
    let tables = Once { WordTables(own, vocabulary) }
    let names = Once { NameForms(own, vocabulary) }
    var facts = [Once<StatedFacts>?](repeating: nil, count: reports.count)
    for (place, report) in (some ?? Array(reports.indices)).enumerated() {
      facts[report] = Once { StatedFacts(own[place], tables.value[place], names) }
    }
    made = tables
    self.facts = facts
  }

  package var tables: WordTables { made.value }

  /// - Precondition: the report is among those that are read together.
  package subscript(report: Int) -> StatedFacts {
    guard let facts = facts[report] else { preconditionFailure("report \(report) is not read together with these") }
    return facts.value
  }
}
