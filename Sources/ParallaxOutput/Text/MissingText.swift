public import ParallaxModel
import ParallaxPage

/// What `missing` prints: for each report the base's paragraphs that it lacks, denials and quotations first.
public struct MissingText {
  private let projection: Projection
  private let collation: Collation
  private let reports: [Int]

  /// - Parameter reports: those asked for, in the order of the lines.
  public init(_ projection: Projection, in collation: Collation, reports: [Int]) {
    self.projection = projection
    self.collation = collation
    self.reports = reports
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    var lines: [String] = []
    for report in reports {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(of: report)
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func lines(of report: Int) -> [String] {
    let missing = projection.missing(from: report, in: collation)
    let total = projection.synopsis.baseParagraphs
    let base = collation.reports[projection.base]
    let words = FigureWords(projection, collation.reports).missing("\(missing.count) of \(total) ¶", from: report)
    let head = SafeText().line(words)
    return [head] + missing.map { line(of: $0, base) }
  }

  private func line(of missing: MissingPassage, _ base: Report) -> String {
    let passage = projection.synopsis.passages[missing.passage]
    let text = (passage.cell(of: projection.base)?.readingParts ?? []).flatMap { part in
      part.sentences.map { base.document.string(base.sentences[$0].bytes) }
    }.joined(separator: " ")
    let why = missing.rank == .denial ? "denial: " : missing.rank == .quotation ? "quotation: " : ""
    return "  ¶\(passage.kind.name)  \(why)\(SafeText().line(text))"
  }
}
