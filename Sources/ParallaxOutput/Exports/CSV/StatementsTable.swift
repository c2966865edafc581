import ParallaxModel

/// Statements by reports: what the story says, each once, with the wording of every report that says it beside its
/// offsets. An empty cell says that nothing was found. Which input a report is stands in the table of the inputs.
struct StatementsTable {
  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  var bytes: [UInt8] {
    let sigla = story.reports.map(\.siglum)
    var writer = CSVWriter()
    writer.row(["statement", "reports"] + sigla + sigla.map { "\($0) bytes" })
    for statement in story.collation.statements.all where story.members.contains(statement.sentences[0].report) {
      writer.row(row(statement))
    }
    return writer.bytes
  }

  private func row(_ statement: Statement) -> [String] {
    let wordings = story.members.map { wording(of: statement, in: $0) }
    let texts = zip(story.reports, wordings).map { report, ranges in
      ranges.map(report.document.string).joined(separator: " ")
    }
    let places = wordings.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ") }
    return [statement.id, String(wordings.count { !$0.isEmpty })] + texts + places
  }

  /// The sentences of a report that the statement has, else those that links join with it: who is tied to what is said is
  /// not shown without it.
  private func wording(of statement: Statement, in report: Int) -> [Range<Int>] {
    let own = statement.sentences.filter { $0.report == report }
    let tied = statement.sentences.flatMap { story.projection.linked(to: $0) }.filter { $0.report == report }
    return (own.isEmpty ? Set(tied).sorted() : own).map {
      story.collation.reports[report].sentences[$0.sentence].bytes
    }
  }
}
