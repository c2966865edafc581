public import ParallaxModel

/// A report's figures in words; the one home of how they are said.
///
/// Of a copy of the base it is said what it has of it. Of a text of its own that would mean nothing: it is said how many
/// of its sentences others tell too.
public struct FigureWords: Sendable {
  private let projection: Projection
  private let reports: [Report]

  public init(_ projection: Projection, _ reports: [Report]) {
    self.projection = projection
    self.reports = reports
  }

  /// What the figures of a report are about.
  public enum Kind: Sendable {
    /// Outside the story.
    case outside
    case base
    /// A copy of the base, and the base among copies alone.
    case copy
    case ownText
  }

  public func kind(of report: Int) -> Kind {
    if projection.figures[report] == nil { return .outside }
    if projection.isOfCopies { return report == projection.base ? .base : .copy }
    return report != projection.base && projection.synopsis.copies.contains(report) ? .copy : .ownText
  }

  /// From this share of a copy's words on it is the same text, and not the same in other words.
  private static let sameText = 0.75

  /// What a report is to the base, for a heading: `same text, order of 003`; empty for the base and outside the story.
  public func relation(of report: Int) -> String {
    guard let figures = projection.figures[report], report != projection.base else { return "" }
    if kind(of: report) == .ownText { return "each its own text" }
    if figures.share < Self.sameText { return "same text, in other words" }
    return figures.moved > 0 ? "same text, in another order" : "same text, order of \(reports[projection.base].siglum)"
  }

  /// `13 of the 30 ¶`, for the base `30 ¶, 881 words`; of a text of its own `23 sentences, 439 words`; empty outside the
  /// story.
  public func paragraphs(of report: Int) -> String {
    guard let figures = projection.figures[report] else { return "" }
    let total = projection.synopsis.baseParagraphs
    switch kind(of: report) {
    case .outside: return ""
    case .base: return "\(total) ¶, \(figures.words) words"
    case .copy: return "\(figures.paragraphsHad) of the \(total) ¶"
    case .ownText:
      return "\(counted(projection.tellings.counts(of: report).sentences, "sentence")), \(figures.words) words"
    }
  }

  private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

  /// `60 % same words`: the share of a copy's own body words that stand in the base's matching passages; empty for any other.
  public func share(of report: Int) -> String {
    guard let figures = projection.figures[report], kind(of: report) == .copy else { return "" }
    return "\(Int((figures.share * 100).rounded())) % same words"
  }

  /// `1 ¶ only here`, of a near copy without any new sentence `nothing only here`; empty for any other.
  public func additions(of report: Int) -> String {
    guard let figures = projection.figures[report], kind(of: report) == .copy else { return "" }
    if figures.paragraphsNew > 0 { return "\(figures.paragraphsNew) ¶ only here" }
    return figures.sentencesNew == 0 && projection.isNearCopy(report) ? "nothing only here" : ""
  }

  /// `all 7, some 3, only here 13`: the sentences of a text of its own that all, some or no others tell; `details only`
  /// where it shares nothing more with them; empty for any other.
  public func tellings(of report: Int) -> String {
    guard kind(of: report) == .ownText else { return "" }
    if hasDetailsOnly(report) { return "details only" }
    let counts = projection.tellings.counts(of: report)
    if projection.synopsis.story.reports.count < 3 { return "both \(counts.all), only here \(counts.only)" }
    return "all \(counts.all), some \(counts.some), only here \(counts.only)"
  }

  /// Whether no other tells a sentence of a report's body, and some share a detail with it.
  private func hasDetailsOnly(_ report: Int) -> Bool {
    projection.tellings.counts(of: report).shared == 0 && (projection.figures[report]?.detail ?? 0) > 0
  }

  /// `11 of 13 shared`: the sentences of a text of its own that some other tells too; `details only` where none does;
  /// empty for any other.
  public func shared(of report: Int) -> String {
    guard kind(of: report) == .ownText else { return "" }
    if hasDetailsOnly(report) { return "details only" }
    let counts = projection.tellings.counts(of: report)
    return "\(counts.shared) of \(counts.sentences) shared"
  }

  /// What is said of paragraphs of the base that were not found in a report: of a copy that it lacks them.
  ///
  /// - Parameter count: `3 ¶`, or `10 of 17 ¶`.
  public func missing(_ count: String, from report: Int) -> String {
    let (own, base) = (reports[report].siglum, reports[projection.base].siglum)
    let isOwnText = kind(of: report) == .ownText
    return isOwnText ? "not found in \(own): \(count) of \(base)" : "\(own) lacks \(count) of \(base)"
  }

  /// All of them on one line.
  public func line(of report: Int) -> String {
    switch kind(of: report) {
    case .outside: return "nothing in common"
    case .ownText:
      let sentences = counted(projection.tellings.counts(of: report).sentences, "sentence")
      return "\(sentences): \(tellings(of: report))"
    case .base, .copy:
      let words = [paragraphs(of: report), share(of: report)]
      let new = (projection.figures[report]?.paragraphsNew ?? 0) > 0 ? [additions(of: report)] : []
      return (words + new).filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }
}
