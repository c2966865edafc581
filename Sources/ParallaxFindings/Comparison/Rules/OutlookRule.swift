internal import ParallaxText

/// `would` where a near copy has `will`: in reported speech it may be the tense alone, so it weighs little.
struct OutlookRule: FactRule {
  static let audience = FactRules.Audience.copies

  /// Of both sentences: where more is in other words, the tense is the translator's.
  private static let leastKept = 0.6

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.tokens.indices.compactMap { token in
      guard pair.own.tags[token].contains(.sure), pair.alignment.toOther[token] < 0, let gap = pair.place(of: token),
        let there = gap.first(where: { isConditional($0) }), !isTense(token, there), pair.hasKeptNeighbours(token),
        pair.keptShare(of: pair.own.sentence(of: token)) >= Self.leastKept,
        pair.reversed.keptShare(of: pair.other.sentence(of: there)) >= Self.leastKept
      else { return nil }
      return FactDifference(
        kind: .certainty, note: .outlook, own: .words(pair.context(of: token)),
        other: .words(
          pair.words(there..<there + 1, in: pair.other, pair.other.sentence(of: there), before: 2, after: 2)),
        ownValue: "will", value: "would")
    }
  }

  /// `will take, the utility said`, `the utility said they would take`: who speaks stands behind the one and before the
  /// other, which tells the same in the tense that it asks for.
  private func isTense(_ token: Int, _ there: Int) -> Bool {
    let (own, other) = (pair.own.sentence(of: token), pair.other.sentence(of: there))
    return isSaid(other.lowerBound..<there, pair.other) && !isSaid(own.lowerBound..<token, pair.own)
      && isSaid(token..<own.upperBound, pair.own)
  }

  private func isSaid(_ tokens: Range<Int>, _ reading: FactReading) -> Bool {
    tokens.contains { reading.tags[$0].contains(.saying) && !reading.isQuoted[$0] }
  }

  private func isConditional(_ index: Int) -> Bool {
    pair.other.tags[index].contains(.conditional) && pair.alignment.toOwn[index] < 0
      && !pair.other.tags[index].meets(.sure | .unsure)
  }
}
