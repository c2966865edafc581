internal import ParallaxText

/// Who holds an office, and what is done.
extension ClosedSetRule {
  /// Tokens between an office and the name of whoever holds it.
  private static let nearName = 8

  /// `Senator Orvel Tamm`, `the governor, Orvel Tamm`; `the mayor of Lenna`, `the prefect of Lenna`: whether two offices stand
  /// before the name of one person, or of one place in sentences that are likely one.
  func areOfOneHolder(_ one: Int, _ two: Int) -> Bool {
    let (own, its) = (names(behind: one, pair.own), names(behind: two, pair.other))
    let nicknames = pair.own.table.names.nicknames
    return own.contains { name in
      its.contains { other in
        (pair.areLikelyOne || name.value.contains(" ") || other.value.contains(" "))
          && OnePerson.mayBe(name.value, other.value, nicknames)
      }
    }
  }

  private func names(behind office: Int, _ reading: FactReading) -> [Fact] {
    let near = (office..<office + 1 + Self.nearName).clamped(to: reading.sentence(of: office))
    return reading.names.filter { near.contains($0.range.lowerBound) && !$0.isCommon }
  }

  /// Whether a sentence has a negation or a denial that the other has not.
  func isTurned(_ partners: ReadingPair.Partners, _ pair: ReadingPair) -> Bool {
    partners.own.contains {
      pair.alignment.toOther[$0] < 0 && pair.own.tags[$0].meets(.negation | .denial | .refusal | .exclusion)
    }
  }
}
