public import ParallaxModel

/// The sections of the passages after the end of the base: those that several reports tell, then those of each report alone.
struct PassageSections {
  /// The sections by the passage that each begins with.
  private(set) var beginning: [Int: PassageSection] = [:]

  /// None.
  init() {}

  /// - Parameter shown: the passages that show, ascending.
  init(of shown: [Int], in projection: Projection) {
    let synopsis = projection.synopsis
    let after = shown.filter(synopsis.standsAfterEnd)
    let tellers = after.map { synopsis.passages[$0].cells.map(\.report) }
    let several = tellers.filter { $0.count > 1 }
    let same = Set(several).count == 1 ? several[0] : []
    var last: [Int]?
    for (passage, reports) in zip(after, tellers) {
      let key = reports.count > 1 ? [] : reports
      defer { last = key }
      if key == last { continue }
      if reports.count > 1 {
        beginning[passage] = .told(by: same, count: several.count)
      } else if let report = reports.first {
        let counts = projection.tellings.counts(of: report)
        beginning[passage] = .only(
          report, count: counts.alone, perhaps: counts.only - counts.alone, of: counts.sentences)
      }
    }
  }
}

extension Synopsis {
  /// Whether a passage stands after the end of the base: an addition that no report has which is one text with it.
  public func standsAfterEnd(_ passage: Int) -> Bool {
    guard case .addition = passages[passage].kind else { return false }
    return !passages[passage].cells.contains { copies.contains($0.report) }
  }
}
