public import ParallaxModel
import ParallaxPage

/// What `findings --format text` prints: `path:line:column: kind: why` for each finding, at the first place of the
/// reading that differs, as grep, editors and quickfix lists read it. Columns count characters from 1.
public struct FindingsText {
  private let findings: [Finding]
  private let reports: [Report]
  /// What is set below each line.
  private let evidence: Evidence?

  /// - Parameter isFull: below each line the whole sentences, with file, line, paragraph, bytes and hash.
  public init(_ findings: [Finding], of projection: Projection, in collation: Collation, isFull: Bool = false) {
    self.findings = findings
    reports = collation.reports
    evidence = isFull ? Evidence(projection, in: collation) : nil
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
    return [line] + (evidence?.lines(of: finding).map { "  \($0)" } ?? [])
  }
}
