import ParallaxModel

/// Statements by reports: what the story says, each once, with the wording of every report that says it beside its
/// offsets. Which input a report is stands in the table of the inputs.
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
    let wordings = story.members.map { member in
      statement.sentences.filter { $0.report == member }.map {
        story.collation.reports[member].sentences[$0.sentence].bytes
      }
    }
    let texts = zip(story.reports, wordings).map { report, ranges in
      ranges.map(report.document.string).joined(separator: " ")
    }
    let places = wordings.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ") }
    return [statement.id, String(statement.reports.count)] + texts + places
  }
}
