public import ParallaxModel
import ParallaxPage

/// What `summary` prints: per report the two partitions of words, what has moved, and in how many facts it differs.
///
/// The first line of a report says where the base's words are in it, the second where its own words are; each sums to
/// 100 %.
public struct SummaryText {
  private let projection: Projection
  private let collation: Collation

  public init(_ projection: Projection, in collation: Collation) {
    self.projection = projection
    self.collation = collation
  }

  /// The lines as UTF-8; safe to show.
  public var bytes: [UInt8] {
    let findings = projection.findings(in: collation)
    let base = collation.reports[projection.base]
    let words = projection.figures[projection.base]?.words ?? 0
    var lines = ["\(base.siglum)  base, \(projection.synopsis.baseParagraphs) ¶, \(words) words"]
    for report in projection.nearestFirst.dropFirst() {
      guard let figures = projection.figures[report] else { continue }
      lines += ["", head(of: report, figures, findings.count { $0.parties.contains(report) })]
      lines.append("  of the base  \(Self.shares(figures.ofBase))")
      lines.append("  of its own   \(Self.shares(figures.ofOwn))")
    }
    let agreements = projection.agreements.map(line)
    if !agreements.isEmpty { lines += ["", "Wordings in which reports agree against \(base.siglum)"] + agreements }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// Wordings that are quoted of each agreement; the JSON has all.
  private static let mostQuoted = 4

  private func line(of agreement: Agreement) -> String {
    let sigla = CounterpartsText.list(agreement.reports.map { collation.reports[$0].siglum })
    let substantive = agreement.wordings.filter { $0.difference == .substantive }
    let cosmetic = agreement.wordings.count - substantive.count
    let counts = [substantive.isEmpty ? nil : "\(substantive.count)", cosmetic > 0 ? "\(cosmetic) of form alone" : nil]
    // The longest wording in common says most.
    let told = (substantive.isEmpty ? agreement.wordings : substantive).enumerated()
      .sorted { ($1.element.text.utf8.count, $0.offset) < ($0.element.text.utf8.count, $1.offset) }
      .prefix(Self.mostQuoted).map(\.element).sorted { $0.passage < $1.passage }
    let quoted = told.map { wording in
      let name = projection.synopsis.name(of: wording.passage)
      return wording.text.isEmpty ? "without “\(wording.against)” ¶\(name)" : "“\(wording.text)” ¶\(name)"
    }
    let count = counts.compactMap(\.self).joined(separator: " and ")
    return "  " + SafeText().line("\(sigla): \(count), as \(quoted.joined(separator: ", "))")
  }

  private func head(of report: Int, _ figures: ReportFigures, _ findings: Int) -> String {
    let outlet = collation.reports[report].outlet.map { "  " + SafeText().line($0) } ?? ""
    let paragraphs = "\(figures.paragraphsHad) of \(projection.synopsis.baseParagraphs) ¶"
    let new = figures.paragraphsNew > 0 ? ", \(figures.paragraphsNew) ¶ new" : ""
    let moved = figures.moved > 0 ? ", \(figures.moved) moved" : ""
    let differs = findings > 0 ? ", differs in \(findings) \(findings == 1 ? "fact" : "facts")" : ""
    return "\(collation.reports[report].siglum)\(outlet)  \(paragraphs)\(new)\(moved), \(figures.words) words\(differs)"
  }

  private static func shares(_ parts: [FigureShare]) -> String {
    parts.lazy.filter { $0.name != "only a detail" || $0.words > 0 }.map { "\($0.name) \($0.percent) %" }
      .joined(separator: "  ")
  }
}
