import ParallaxModel
import ParallaxPage

/// The facts that differ, a row for each place of each reading. A row resolves by itself: it has the words, their
/// offsets, and the hash of the input.
struct FindingsTable {
  static let columns = [
    "finding", "kind", "severity", "why", "reading", "report", "outlet", "date", "differs", "lacks", "quote",
    "sentence",
    "start", "end", "statement", "path", "place", "format", "encoding", "sha256", "text_sha256", "program", "options",
  ]

  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.columns)
    for finding in story.findings {
      for (number, reading) in finding.readings.enumerated() {
        for place in reading.places { writer.row(row(finding, number, place)) }
      }
    }
    return writer.bytes
  }

  private func row(_ finding: Finding, _ number: Int, _ place: FindingPlace) -> [String] {
    let report = story.collation.reports[place.report]
    let document = report.document
    let (input, reading) = (Provenance.Input(report), finding.readings[number])
    return [
      finding.id, finding.kind.rawValue, String(finding.severity), finding.why, String(number + 1), report.siglum,
      report.outlet ?? "", report.metadata.date?.value ?? "", finding.differs.contains(place.report) ? "yes" : "no",
      reading.text == nil ? "yes" : "no", document.string(place.bytes),
      document.string(report.sentences[place.sentence].bytes), String(place.bytes.lowerBound),
      String(place.bytes.upperBound), place.statement ?? "", input.path, input.place, input.format, input.encoding,
      input.digest, input.textDigest, story.provenance.program, story.provenance.optionWords,
    ]
  }
}
