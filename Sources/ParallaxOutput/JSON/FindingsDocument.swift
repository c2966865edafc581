public import ParallaxModel

/// What `findings --format json` prints: schema `parallax.findings/2`, the findings of a collation alone, the same
/// bytes for every base.
public struct FindingsDocument {
  private let findings: [Finding]
  private let wordings: [WordingToCheck]?
  private let aside: Set<String>
  private let version: String
  private let collation: Collation
  private let projection: Projection

  /// - Parameters:
  ///   - findings: those of the projection that the reader asked for, in their order.
  ///   - wordings: those to check, where they are wanted.
  ///   - aside: identifiers of those that the reader has set aside.
  ///   - version: of the program.
  public init(
    _ findings: [Finding], _ wordings: [WordingToCheck]? = nil, of projection: Projection, in collation: Collation,
    aside: Set<String> = [], version: String
  ) {
    self.aside = aside
    self.version = version
    self.findings = findings
    self.wordings = wordings
    self.collation = collation
    self.projection = projection
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.findings/2")
      $0.member("tool", ToolValue(version: version))
      $0.member("reports", lines: collation.reports.map(NamedReportValue.init))
      $0.member(
        "findings",
        lines: findings.map { FindingValue(finding: $0, collation.reports, isAside: aside.contains($0.id)) }
      )
      if let wordings {
        $0.member("wording", lines: wordings.map { WordingValue(wording: $0, projection, collation.reports) })
      }
    }
    writer.endText()
    return writer.bytes
  }
}

struct NamedReportValue: JSONValue {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("siglum", report.siglum)
      $0.member("path", report.document.path)
    }
  }
}

private struct WordingValue: JSONValue {
  let wording: WordingToCheck
  private let projection: Projection
  private let reports: [Report]

  init(wording: WordingToCheck, _ projection: Projection, _ reports: [Report]) {
    self.wording = wording
    self.projection = projection
    self.reports = reports
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("passage", projection.synopsis.name(of: wording.passage))
      $0.member("readings", wording.readings.map { FindingReadingValue(reading: $0, reports: reports) })
    }
  }
}
