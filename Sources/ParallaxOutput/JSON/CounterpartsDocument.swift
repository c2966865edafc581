public import ParallaxModel

/// What `quotes --format json` and `who --format json` print: schemas `parallax.quotes/2` and `parallax.who/2`, some
/// words with what every report has of them. They know no base.
public struct CounterpartsDocument {
  /// What was asked for.
  public enum Subject: String, Sendable { case quotes, who }

  private let all: [Counterparts]
  private let subject: Subject
  private let collation: Collation

  public init(_ all: [Counterparts], _ subject: Subject, in collation: Collation) {
    self.all = all
    self.subject = subject
    self.collation = collation
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.\(subject.rawValue)/2")
      $0.member("reports", lines: collation.reports.map(NamedReportValue.init))
      $0.member("found", lines: all.map { CounterpartsValue(counterparts: $0, reports: collation.reports) })
    }
    writer.endText()
    return writer.bytes
  }
}

private struct CounterpartsValue: JSONValue {
  let counterparts: Counterparts
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("text", counterparts.printings.first?.text)
      $0.member("speaker", counterparts.speaker)
      $0.member("printings", counterparts.printings.map { PrintingValue(printing: $0, reports: reports) })
      $0.member("unclear", counterparts.unclear.map { reports[$0].siglum })
      $0.member("absent", counterparts.absent.map { reports[$0].siglum })
    }
  }
}

private struct PrintingValue: JSONValue {
  let printing: Printing
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", reports[printing.report].siglum)
      $0.member("likeness", printing.likeness.rawValue)
      $0.member("text", printing.text)
      $0.member("speaker", printing.speaker)
      $0.member("at", printing.places.map { PrintedPlaceValue(place: $0, reports: reports) })
    }
  }
}

private struct PrintedPlaceValue: JSONValue {
  let place: PrintedPlace
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", reports[place.report].siglum)
      $0.member("role", reports[place.report].role(atByte: place.bytes.lowerBound).rawValue)
      $0.member("bytes", place.bytes)
    }
  }
}
