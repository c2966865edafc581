import ParallaxModel

/// What came of a case: all laws, one after the other.
struct CheckedCase: Sendable {
  private(set) var verdict = Verdict()
  private(set) var wanted = WantedCounts()

  /// - Parameter neighbour: another case, which is put beside it where it is to be counted how far the wanted laws hold.
  init(_ lawCase: LawCase, beside neighbour: LawCase? = nil) {
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
    QuotationLaws(collated).check(&verdict)
    PhraseLaws(collation).check(seed: lawCase.name, &verdict)
    OutputLaws(collated).check(lawCase, &verdict)
    if let neighbour { wanted = WantedCounts(of: collated, lawCase, beside: neighbour) }
  }
}
