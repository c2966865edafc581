internal import ParallaxSupport
internal import ParallaxText

/// Reports that have a wording in common which the one they are compared with has not: evidence of copying,
/// or of a common source. Cosmetic wordings count too: two reports rarely make the same misprint independently.
public struct Agreement: Sendable, Equatable {
  /// A wording that they share.
  public struct Wording: Sendable, Equatable {
    /// Index into the synopsis's passages.
    public let passage: Int
    /// Empty where they lack words.
    public let text: String
    /// What the report that they are compared with has; empty where it lacks words.
    public let against: String
    /// How the two wordings differ.
    public let difference: DifferenceClass
  }

  /// As indices, ascending.
  public let reports: [Int]
  /// In the order of the passages.
  public let wordings: [Wording]

  init(reports: [Int], wordings: [Wording]) {
    self.reports = reports
    self.wordings = wordings
    checkInvariants()
  }

  private func checkInvariants() {
    assert(reports.isStrictlyAscending, "reports are in canonical order")
    assert(wordings.map(\.passage).isAscending, "wordings are in the order of the passages")
  }
}

extension Projection {
  /// In which wordings reports agree against the base: the group of reports with most of them first.
  public var agreements: [Agreement] {
    var byReports: [[Int]: [Agreement.Wording]] = [:]
    for (passage, comparison) in comparisons.enumerated() where comparison.against == base {
      for variant in comparison.variants {
        let baseText = variant.readings.first { $0.places.contains { $0.report == base } }?.text ?? ""
        for reading in variant.readings where reading.places.count > 1 {
          let reports = reading.places.map(\.report)
          if reports.contains(base) { continue }
          byReports[reports, default: []].append(
            Agreement.Wording(passage: passage, text: reading.text, against: baseText, difference: variant.difference))
        }
      }
    }
    return byReports.map { Agreement(reports: $0.key, wordings: $0.value) }.sorted { one, other in
      one.wordings.count == other.wordings.count
        ? one.reports.lexicographicallyPrecedes(other.reports) : one.wordings.count > other.wordings.count
    }
  }
}
