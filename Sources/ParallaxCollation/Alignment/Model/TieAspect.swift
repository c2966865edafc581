/// What features are told as: each is one or several of them that mean one thing to a reader.
package enum TieAspect: Int, CaseIterable, Sendable {
  /// The words that both sentences have.
  case words
  /// What stands inside quotation marks.
  case quotations
  /// Whether another sentence of the other report is as near.
  case rivals
  /// The sentences before and after.
  case neighbours
  /// The segments around the two.
  case segments
  /// Where the two stand in their reports.
  case position
  /// The pairs around the two, and what the other reports say of them.
  case others
}

/// By aspect what it adds to the logit of a tie, or takes from it, beside a pair of sentences as pairs usually are.
///
/// Kept in tenths up to ±12.7, in eight bytes: there are millions of pairs among hundreds of reports.
package struct TieContributions: Sendable, Equatable {
  private var first = SIMD4<Int8>()
  private var second = SIMD4<Int8>()

  package init() {}

  package subscript(aspect: TieAspect) -> Double {
    get { Double(aspect.rawValue < 4 ? first[aspect.rawValue] : second[aspect.rawValue - 4]) / 10 }
    set {
      let tenths = Int8(min(127, max(-127, (newValue * 10).rounded())))
      if aspect.rawValue < 4 { first[aspect.rawValue] = tenths } else { second[aspect.rawValue - 4] = tenths }
    }
  }

  /// The aspects that speak for the tie or against it, the weightiest first; those that say next to nothing left out.
  package var deciding: [(aspect: TieAspect, value: Double)] {
    TieAspect.allCases.map { (aspect: $0, value: self[$0]) }.filter { abs($0.value) >= Self.least }
      .sorted { (-abs($0.value), $0.aspect.rawValue) < (-abs($1.value), $1.aspect.rawValue) }
  }

  /// Below this an aspect changes a probability by a few hundredths at most.
  private static let least = 0.3
}
