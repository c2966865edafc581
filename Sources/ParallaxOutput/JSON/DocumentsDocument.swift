public import ParallaxModel

/// What inputs give, as JSON (`parallax.documents/1`): an object a report, in canonical order.
public struct DocumentsDocument {
  private let reports: [Report]

  public init(_ reports: [Report]) { self.reports = reports }

  public var bytes: [UInt8] {
    var writer = JSONWriter(capacity: reports.reduce(1024) { $0 + 2 * $1.document.text.count })
    writer.object {
      $0.member("schema", "parallax.documents/1")
      $0.member("documents") { $0.array { for report in reports { DocumentValue(report: report).write(to: &$0) } } }
    }
    writer.endText()
    return writer.bytes
  }
}

private struct DocumentValue: JSONValue {
  let report: Report

  func write(to writer: inout JSONWriter) {
    let document = report.document
    let metadata = report.metadata
    writer.breakLine()
    writer.object {
      $0.member("path", document.path)
      $0.member("document", document.place.isEmpty ? String?.none : document.place)
      $0.member("format", document.format)
      $0.member("headline", report.headlineWords)
      $0.member("source", report.outlet)
      $0.member("date", metadata.date.map(DateValue.init))
      $0.member("modified", metadata.modified?.value)
      $0.member("authors", metadata.authors.map(\.value))
      $0.member("agency", metadata.agency?.value)
      $0.member("address", metadata.address?.value)
      $0.member("language", report.language?.code ?? metadata.language?.value)
      $0.member("notices", metadata.notices.map(\.rawValue))
      $0.member("text", document.text[...])
      $0.member("body", body)
    }
  }

  /// The text of the segments that are the article's own, a line each.
  private var body: String {
    report.articleSegments.map { report.document.string($0.bytes) }.joined(separator: "\n")
  }
}
