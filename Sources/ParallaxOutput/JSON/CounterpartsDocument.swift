public import ParallaxModel

/// What `quotes --format json` and `who --format json` print: schemas `parallax.quotes/1` and `parallax.who/1`, some
/// words of one report with what every report has of them.
public struct CounterpartsDocument {
  /// What was asked for.
  public enum Subject: String, Sendable { case quotes, who }

  private let all: [Counterparts]
  private let subject: Subject
  private let projection: Projection
  private let collation: Collation

  public init(_ all: [Counterparts], _ subject: Subject, of projection: Projection, in collation: Collation) {
    self.all = all
    self.subject = subject
    self.projection = projection
    self.collation = collation
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.\(subject.rawValue)/1")
      $0.member("base", collation.reports[projection.base].siglum)
      $0.member("reports", lines: collation.reports.map(NamedReportValue.init))
      $0.member(
        "found",
        lines: all.map { CounterpartsValue(counterparts: $0, projection: projection, reports: collation.reports) })
    }
    writer.endText()
    return writer.bytes
  }
}

private struct CounterpartsValue: JSONValue {
  let counterparts: Counterparts
  let projection: Projection
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("text", counterparts.printings.first?.text)
      $0.member("printings", counterparts.printings.map(value))
      $0.member("absent", counterparts.absent.map { reports[$0].siglum })
    }
  }

  private func value(_ printing: Printing) -> PrintingValue {
    PrintingValue(printing: printing, projection: projection, reports: reports)
  }
}

private struct PrintingValue: JSONValue {
  let printing: Printing
  let projection: Projection
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", reports[printing.report].siglum)
      $0.member("likeness", printing.likeness.rawValue)
      $0.member("kept", printing.kept)
      $0.member("text", printing.text)
      $0.member("at", printing.places.map { PlaceValue(place: $0, projection: projection, reports: reports) })
    }
  }
}

private struct PlaceValue: JSONValue {
  let place: PrintedPlace
  let projection: Projection
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", reports[place.report].siglum)
      $0.member("passage", projection.synopsis.name(of: place.passage))
      $0.member("bytes", place.bytes)
    }
  }
}
