internal import ParallaxModel

/// What heads a report's column where reports stand side by side.
struct ColumnHead {
  let report: Int
  /// `base`, else the outlet that the report names.
  let outlet: String
  let figures: String
}

extension BlockComposer {
  var columnHeads: [ColumnHead] {
    let figures = FigureWords(projection, reports)
    return columns.map { report in
      ColumnHead(
        report: report,
        outlet: report == base && projection.isOfCopies ? "base" : reports[report].outlet ?? "",
        figures: figures.line(of: report))
    }
  }
}
