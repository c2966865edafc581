import ParallaxModel

/// What came of a case: all laws, one after the other.
struct CheckedCase: Sendable {
  var verdict = Verdict()
  private(set) var wanted = WantedCounts()

  /// - Parameter countsWanted: whether it is counted how far the wanted laws hold.
  init(_ lawCase: LawCase, countsWanted: Bool = false) {
    let collated = CollatedCase(lawCase.files)
    let collation = collated.collation
    for report in collation.reports { TextLaws(report, collation.vocabulary).check(&verdict) }
    for view in collated.views {
      let synopsis = view.projection.synopsis
      ScriptLaws(view, of: collation).check(&verdict)
      RangeLaws(view, of: collated).check(&verdict)
      HomeLaws(synopsis, of: collation).check(&verdict)
      FigureLaws(view.projection, of: collation).check(&verdict)
    }
    for view in collated.views.prefix(1) { ExportLaws(view, of: collated).check(&verdict) }
    QuotationLaws(collated).check(&verdict)
    PhraseLaws(collation).check(seed: lawCase.name, &verdict)
    OutputLaws(collated).check(lawCase, &verdict)
    if countsWanted { wanted = WantedCounts(of: collated) }
  }
}
