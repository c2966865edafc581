public import ParallaxModel
import ParallaxPage

/// What `findings --format text` prints: `path:line:column: kind: why` for each finding, at the first place of the
/// reading that differs, as grep, editors and quickfix lists read it. Columns count characters from 1.
public struct FindingsText {
  private let findings: [Finding]
  private let reports: [Report]
  private let isFull: Bool

  /// - Parameter isFull: below each line the whole sentences, with their places.
  public init(_ findings: [Finding], in collation: Collation, isFull: Bool = false) {
    self.findings = findings
    reports = collation.reports
    self.isFull = isFull
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    Array(findings.flatMap(lines).map { $0 + "\n" }.joined().utf8)
  }

  private func lines(of finding: Finding) -> [String] {
    guard let place = finding.readings.first?.places.first else { return [] }
    let line = SafeText().line(
      "\(reports[place.report].file.position(ofByte: place.bytes.lowerBound)): \(finding.kind.rawValue): \(finding.why)"
    )
    return isFull ? [line] + finding.readings.flatMap(\.places).map(evidence) : [line]
  }

  /// The sentence of a place, whole.
  private func evidence(_ place: FindingPlace) -> String {
    let report = reports[place.report]
    let sentence = report.sentences.last { $0.bytes.lowerBound <= place.bytes.lowerBound } ?? report.sentences[0]
    return "  \(report.siglum)  "
      + SafeText().line(
        "\(reports[place.report].file.position(ofByte: place.bytes.lowerBound)): \(report.file.string(sentence.bytes))")
  }
}
