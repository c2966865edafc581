internal import ParallaxText

/// Independent reports of which one denies what the other says, in whatever words: `had found no urgent defects` and
/// `urgent defects had been found`.
struct DenialRule: FactRule {
  static let audience = FactRules.Audience.separate
  static let yields = true

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    var told = 0
    return pair.own.tokens.indices.compactMap { token in
      // `ne … pas` is one negation.
      guard pair.own.tags[token].contains(.negation), token >= told, let difference = difference(at: token) else {
        return nil
      }
      told = difference.own.tokens.upperBound
      return difference
    }
  }

  private func difference(at token: Int) -> FactDifference? {
    guard let match = ClauseMatch(of: token, in: pair),
      pair.own.isQuoted[token] == pair.other.isQuoted[match.span.lowerBound]
    else { return nil }
    let negative: WordTags = .negation | .denial | .degree
    // A verb of denying that both have is what is denied: `did not rule out` and `ruled out`.
    let isDenied = match.matched.map { pair.own.tokens[$0].stem }
    func denies(_ index: Int, _ reading: FactReading) -> Bool {
      reading.tags[index].meets(negative) && !isDenied.contains(reading.tokens[index].stem)
    }
    guard !match.surroundings(5).contains(where: { denies($0, pair.other) }),
      !match.sentence.contains(where: { pair.other.tags[$0].contains(.negation) })
    else { return nil }
    let sentence = pair.own.sentence(of: token)
    let around = (max(sentence.lowerBound, token - 4)..<min(sentence.upperBound, token + 7))
    guard !around.contains(where: { pair.own.tags[$0].meets(.denial) && denies($0, pair.own) }) else { return nil }
    let last = match.matched.max() ?? token
    let words = min(token, match.matched.min() ?? token)..<max(token, last) + 1
    return FactDifference(
      kind: .negation, own: .words(words), other: .words(match.surroundings(1)), ownValue: "not", value: "plain")
  }
}
