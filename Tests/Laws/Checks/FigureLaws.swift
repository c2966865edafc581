import ParallaxModel

/// Two partitions without rest: the words of the base, and those of each report.
struct FigureLaws {
  let reports: [Report]
  let story: Story
  let base: Int
  var figures: [ReportFigures?]

  init(_ projection: Projection, of collation: Collation) {
    reports = collation.reports
    story = projection.synopsis.story
    base = projection.base
    figures = projection.figures
  }

  func check(_ verdict: inout Verdict) {
    for report in reports.indices {
      let isMember = story.reports.contains(report)
      verdict.require(.partitions, (figures[report] != nil) == isMember, "\(shown(report)): figures outside the story")
      guard isMember, let own = figures[report] else { continue }
      let ofBase = own.verbatim + own.edited + own.paraphrased + own.detailOfBase + own.absent
      let words = (base: reports[base].bodyWords, own: reports[report].bodyWords)
      verdict.require(
        .partitions, ofBase == words.base, "\(shown(report)): \(ofBase) words of the base, which has \(words.base)")
      let ofOwn = own.inBase + own.inOthers + own.detail + own.onlyHere
      verdict.require(.partitions, ofOwn == words.own, "\(shown(report)): \(ofOwn) of its \(words.own) words")
      let isWhole = report != base || own.verbatim == words.base && own.inBase == words.own
      verdict.require(.partitions, isWhole, "\(shown(report)): the base is not in the base")
    }
  }

  private func shown(_ report: Int) -> String { "base \(reports[base].siglum), \(reports[report].siglum)" }
}
