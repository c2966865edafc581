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
      lines += ["", head(of: report, figures, findings.count { $0.differs.contains(report) })]
      lines.append("  of the base  \(Self.shares(figures.ofBase))")
      lines.append("  of its own   \(Self.shares(figures.ofOwn))")
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func head(of report: Int, _ figures: ReportFigures, _ findings: Int) -> String {
    let outlet = collation.reports[report].facts.source.map { "  " + SafeText().line($0.value) } ?? ""
    let paragraphs = "\(figures.paragraphsHad) of \(projection.synopsis.baseParagraphs) ¶"
    let new = figures.paragraphsNew > 0 ? ", \(figures.paragraphsNew) ¶ new" : ""
    let moved = figures.moved > 0 ? ", \(figures.moved) moved" : ""
    let differs = findings > 0 ? ", differs in \(findings) \(findings == 1 ? "fact" : "facts")" : ""
    return "\(collation.reports[report].siglum)\(outlet)  \(paragraphs)\(new)\(moved), \(figures.words) words\(differs)"
  }

  private static func shares(_ parts: [(name: String, percent: Int)]) -> String {
    parts.map { "\($0.name) \($0.percent) %" }.joined(separator: "  ")
  }
}

extension ReportFigures {
  /// The base's words by what the report does with them.
  fileprivate var ofBase: [(name: String, percent: Int)] {
    Self.percents([("verbatim", verbatim), ("edited", edited), ("reworded", paraphrased), ("absent", absent)])
  }

  /// The report's own words by where else they stand.
  fileprivate var ofOwn: [(name: String, percent: Int)] {
    Self.percents([("in the base", inBase), ("in other reports", inOthers), ("only here", onlyHere)])
  }

  /// Whole percentages that sum to 100: the largest remainders take what rounding down leaves over.
  private static func percents(_ parts: [(name: String, words: Int)]) -> [(name: String, percent: Int)] {
    let total = parts.reduce(0) { $0 + $1.words }
    guard total > 0 else { return parts.map { ($0.name, 0) } }
    var shares = parts.map { $0.words * 100 / total }
    let rest = parts.indices.sorted { one, other in
      let (a, b) = (parts[one].words * 100 % total, parts[other].words * 100 % total)
      return a == b ? one < other : a > b
    }
    for index in rest.prefix(100 - shares.reduce(0, +)) { shares[index] += 1 }
    return zip(parts, shares).map { ($0.name, $1) }
  }
}
