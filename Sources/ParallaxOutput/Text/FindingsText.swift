public import ParallaxModel
public import ParallaxPage

/// What `findings --format lines` prints: `path:line:column: kind: why` for each finding, at the first place of the
/// reading that differs, as grep, editors and quickfix lists read it. Columns count characters from 1.
public struct FindingsText {
  private let findings: [Finding]
  private let positions: FilePositions
  /// What is set below each line.
  private let evidence: Evidence?
  /// Identifiers of those that the reader has put aside.
  private let aside: Set<String>

  /// - Parameters:
  ///   - aside: identifiers of those that the reader has put aside.
  ///   - evidence: what is set below each line: the whole sentences, with file, line, paragraph, bytes and hash.
  public init(
    _ findings: [Finding], in collation: Collation, aside: Set<String> = [], evidence: Evidence? = nil
  ) {
    self.findings = findings
    positions = FilePositions(collation.reports)
    self.aside = aside
    self.evidence = evidence
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    Array(findings.flatMap(lines).map { $0 + "\n" }.joined().utf8)
  }

  private func lines(of finding: Finding) -> [String] {
    guard let place = finding.readings.first?.places.first else { return [] }
    let position = positions.position(ofByte: place.bytes.lowerBound, in: place.report)
    let mark = aside.contains(finding.id) ? " (put aside)" : ""
    let line = SafeText().line("\(position): \(finding.kind.rawValue): \(finding.why)\(mark)")
    return [line] + (evidence?.lines(of: finding).map { "  \($0)" } ?? [])
  }
}
