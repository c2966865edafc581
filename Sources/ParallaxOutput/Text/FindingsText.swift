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
    let line = SafeText().line("\(position(of: place)): \(finding.kind.rawValue): \(finding.why)")
    return isFull ? [line] + finding.readings.flatMap(\.places).map(evidence) : [line]
  }

  private func position(of place: FindingPlace) -> String {
    let file = reports[place.report].file
    let before = file.text[..<place.bytes.lowerBound]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = file.string(start..<place.bytes.lowerBound).count + 1
    return "\(file.path):\(line):\(column)"
  }

  /// The sentence of a place, whole.
  private func evidence(_ place: FindingPlace) -> String {
    let report = reports[place.report]
    let sentence = report.sentences.last { $0.bytes.lowerBound <= place.bytes.lowerBound } ?? report.sentences[0]
    return "  \(report.siglum)  " + SafeText().line("\(position(of: place)): \(report.file.string(sentence.bytes))")
  }
}
