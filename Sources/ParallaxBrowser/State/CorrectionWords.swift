import ParallaxModel

/// What the reader has just corrected, in the terms of the status line.
struct CorrectionWords: Sendable, Equatable {
  let text: String

  /// `linked 003 with 000`, `parted 000 from 003`, `a paragraph of 001 is furniture`, `joined 4 reports in one
  /// story`.
  init(_ corrections: [Correction], in collation: Collation) {
    guard let first = corrections.first else {
      text = ""
      return
    }
    let sigla = first.ranges.map { Self.siglum(of: $0, in: collation) }
    text =
      switch first {
      case .link: "linked \(sigla[0]) with \(sigla[1])"
      case .part: "parted \(sigla[0]) from \(sigla[1])"
      case .role(_, let role): "a paragraph of \(sigla[0]) is \(role.rawValue)"
      case .join(let ranges): "joined \(ranges.count) reports in one story"
      case .divide(let groups): "divided \(sigla.count) reports into \(groups.count) stories"
      }
  }

  private static func siglum(of range: TextRange, in collation: Collation) -> String {
    let reports = collation.reports
    let report =
      reports.first { $0.document.name == range.name } ?? reports.first { $0.document.digest == range.digest }
    return report?.siglum ?? range.path
  }
}
