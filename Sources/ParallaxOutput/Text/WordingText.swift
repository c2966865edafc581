public import ParallaxModel
import ParallaxPage

/// What `findings --wording` adds: `path:line:column: wording: “neighbors” in 004; “partners” in 003`.
public struct WordingText {
  private let wordings: [WordingToCheck]
  private let reports: [Report]
  private let positions: FilePositions

  public init(_ wordings: [WordingToCheck], in collation: Collation) {
    self.wordings = wordings
    reports = collation.reports
    positions = FilePositions(reports)
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    Array(wordings.compactMap(line).map { SafeText().line($0) + "\n" }.joined().utf8)
  }

  private func line(of wording: WordingToCheck) -> String? {
    guard let place = wording.readings.first?.places.first else { return nil }
    let words = wording.readings.map { reading in
      "“\(reading.text ?? "")” in \(CounterpartsText.list(reading.reports.map { reports[$0].siglum }))"
    }
    let position = positions.position(ofByte: place.bytes.lowerBound, in: place.report)
    return "\(position): wording: \(words.joined(separator: "; "))"
  }
}
