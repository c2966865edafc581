import ParallaxModel

/// A correction of the reader's, with what became of it.
struct CorrectionValue: JSONValue {
  let resolved: ResolvedCorrection
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    let correction = resolved.correction
    writer.object {
      $0.member("kind", correction.kind.rawValue)
      if let role = correction.role { $0.member("role", role.rawValue) }
      if correction.kind == .divide { $0.member("groups", correction.groups.map { $0 + 1 }) }
      $0.member("applied", resolved.isApplied)
      if !resolved.isApplied { $0.member("why", resolved.outcome.words) }
      $0.member(
        "ranges",
        zip(correction.ranges, resolved.places).map { RangeValue(range: $0, place: $1, reports: reports) })
    }
  }
}

/// Words of a report: where they stand now, or else where they stood.
private struct RangeValue: JSONValue {
  let range: TextRange
  let place: TextPlace?
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    let report = place.map { reports[$0.report] }
    writer.object {
      $0.member("report", report?.siglum)
      $0.member("path", report?.document.path ?? range.path)
      $0.member("bytes", place?.bytes ?? range.bytes)
      $0.member("quote", range.quote)
      if place?.isChanged == true { $0.member("changed", true) }
    }
  }
}

extension ResolvedCorrection.Outcome {
  fileprivate var words: String {
    switch self {
    case .applied: "applied"
    case .notFound: "not found"
    case .absent: "report not open"
    case .impossible: "impossible"
    }
  }
}
