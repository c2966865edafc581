internal import ParallaxText

/// Independent reports of which one states as a fact what the other thinks possible: `may have caused the collapse` and
/// `the collapse was caused by`.
struct ClaimRule: FactRule {
  static let audience = FactRules.Audience.separate
  static let yields = true

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    var told = 0
    return pair.own.tokens.indices.compactMap { token in
      guard token >= told, isDoubt(token), let difference = difference(at: token) else { return nil }
      told = difference.own.tokens.upperBound
      return difference
    }
  }

  private func isDoubt(_ token: Int) -> Bool {
    let tags = pair.own.tags[token]
    let isMonth = tags.contains(.month) && pair.own.isCapital(token)
    return tags.meets(.hedge | .unsure) && !tags.contains(.negation) && !isMonth && !pair.own.isQuoted[token]
  }

  private func difference(at token: Int) -> FactDifference? {
    guard let match = ClauseMatch(of: token, in: pair) else { return nil }
    // Whoever speaks, doubts or quotes in the other sentence may mean all of it.
    let doubtful: WordTags = .hedge | .unsure | .conditional | .adverb | .saying | .attributing | .negation
    let isPlain = !match.sentence.contains { index in
      pair.other.tags[index].meets(doubtful) || pair.other.isQuoted[index]
    }
    guard isPlain else { return nil }
    let words = min(token, match.matched.min() ?? token)..<max(token, match.matched.max() ?? token) + 1
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(words), other: .words(match.surroundings(1)), ownValue: "hedge",
      value: "plain")
  }
}
