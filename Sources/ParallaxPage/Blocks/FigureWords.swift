public import ParallaxModel

/// A report's figures in words; the one home of how they are said.
public struct FigureWords: Sendable {
  private let projection: Projection
  private let reports: [Report]

  public init(_ projection: Projection, _ reports: [Report]) {
    self.projection = projection
    self.reports = reports
  }

  /// `has 13 of 30 ¶`, for the base `30 ¶, 881 words`; empty outside the story.
  public func paragraphs(of report: Int) -> String {
    guard let figures = projection.figures[report] else { return "" }
    let total = projection.synopsis.baseParagraphs
    return report == projection.base
      ? "\(total) ¶, \(figures.words) words" : "has \(figures.paragraphsHad) of \(total) ¶"
  }

  /// `60 % same`: the share of its own body words that stand in the base's matching passages; empty for the base.
  public func share(of report: Int) -> String {
    guard let figures = projection.figures[report], report != projection.base else { return "" }
    return "\(Int((figures.share * 100).rounded())) % same"
  }

  /// `1 ¶ new`, of a near copy without any new sentence `nothing new`; empty for the base.
  public func additions(of report: Int) -> String {
    guard let figures = projection.figures[report], report != projection.base else { return "" }
    if figures.paragraphsNew > 0 { return "\(figures.paragraphsNew) ¶ new" }
    return figures.sentencesNew == 0 && projection.isNearCopy(report) ? "nothing new" : ""
  }

  /// All of them on one line.
  public func line(of report: Int) -> String {
    if projection.figures[report] == nil { return "alone" }
    let words = [paragraphs(of: report), share(of: report)]
    let new = (projection.figures[report]?.paragraphsNew ?? 0) > 0 ? [additions(of: report)] : []
    return (words + new).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
