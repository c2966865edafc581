package import ParallaxText

/// Lights a stretch of one report beside a stretch of another, wherever both stand: a sentence or a quotation beside
/// what another report prints for it.
package struct StretchHighlighter: Sendable {
  private let reports: [Report]
  private let facts: FactsOfReports

  /// - Parameters:
  ///   - projection: a story, with what its reports state.
  ///   - reports: the collation's reports that `projection` is of.
  package init(_ projection: Projection, in reports: [Report]) {
    self.reports = reports
    facts = projection.facts
  }

  /// The spans of a stretch, with the words of the other one that it lacks where they are missing.
  ///
  /// - Parameters:
  ///   - bytes: into the text of `report`.
  ///   - report: index of the one that is shown.
  ///   - other: what it is compared with; bytes into the text of that report.
  package func spans(
    of bytes: Range<Int>, in report: Int, beside other: (report: Int, bytes: Range<Int>)
  ) -> [HighlightSpan] {
    let reading = ReadingTokens(in: bytes, of: report, reports[report])
    let against = ReadingTokens(in: other.bytes, of: other.report, reports[other.report])
    let script = ScriptMaker.script(
      from: PassageWords(against, facts[other.report]), to: PassageWords(reading, facts[report]))
    let plan = HighlightPlan(script: script, reading: reading, in: reports[report], against, in: reports[other.report])
    return SpanMaker(reading, in: reports[report]).spans(plan.gone(against, in: reports[other.report])) {
      plan.marks[$0]
    }
  }
}

extension ReadingTokens {
  /// The tokens that stand whole within some bytes of a report's text.
  fileprivate init(in bytes: Range<Int>, of index: Int, _ report: Report) {
    let first = report.sentence(atByte: bytes.lowerBound)
    let sentences = report.sentences[first...].prefix { $0.bytes.lowerBound < bytes.upperBound }
    let tokens = sentences.flatMap(\.tokens).filter {
      Int(report.tokens[$0].start) >= bytes.lowerBound && Int(report.tokens[$0].end) <= bytes.upperBound
    }
    self.init(report: index, indices: tokens)
  }
}
