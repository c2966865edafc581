import ParallaxModel

/// A fact on which reports differ, with each reading and its places.
struct FindingValue: JSONValue {
  let finding: Finding
  private let reports: [Report]
  /// Whether the reader has set it aside.
  private let isAside: Bool

  init(finding: Finding, _ reports: [Report], isAside: Bool = false) {
    self.isAside = isAside
    self.finding = finding
    self.reports = reports
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", finding.id)
      $0.member("kind", finding.kind.rawValue)
      $0.member("severity", finding.severity)
      $0.member("differs", finding.differs.map { reports[$0].siglum })
      $0.member("why", finding.why)
      if isAside { $0.member("aside", true) }
      $0.member("readings", finding.readings.map { FindingReadingValue(reading: $0, reports: reports) })
    }
  }
}

struct FindingReadingValue: JSONValue {
  let reading: FindingReading
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("text", reading.text)
      $0.member("at", reading.places.map { FindingPlaceValue(place: $0, reports: reports) })
    }
  }
}

struct FindingPlaceValue: JSONValue {
  let place: FindingPlace
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", reports[place.report].siglum)
      $0.member("statement", place.statement)
      $0.member("bytes", place.bytes)
    }
  }
}
