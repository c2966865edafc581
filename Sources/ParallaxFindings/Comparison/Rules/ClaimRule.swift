internal import ParallaxText

/// Reports of which one states as a fact what the other thinks possible, has only heard, expects or takes for somebody's
/// belief, in whatever clause: `may have caused the collapse` and `the collapse was caused by`.
struct ClaimRule: FactRule {
  static let yields = true
  /// Tokens in which a hedge is said of a verb of saying alone: `reportedly told the court`.
  private static let reach = 3
  /// Doubts of a reading that are looked at: more are no text.
  private static let mostDoubts = 100
  /// Tokens of the other clause in which a negation makes another statement of it.
  private static let nearNegation = 5

  /// What one reading makes of a statement.
  private enum Doubt { case hedge, possible, rumour, plan, belief }

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    var told = 0
    let doubts = pair.own.tokens.indices.lazy.compactMap { token in doubt(at: token).map { (token, $0) } }
    return doubts.prefix(Self.mostDoubts).compactMap { token, doubt in
      guard token >= told, let difference = difference(at: token, doubt) else { return nil }
      told = difference.own.tokens.upperBound
      return difference
    }
  }

  // MARK: Doubts

  private func doubt(at token: Int) -> Doubt? {
    let tags = pair.own.tags[token]
    guard tags.meets(.hedge | .unsure | .belief), !tags.contains(.negation), !pair.own.isQuoted[token],
      !(tags.contains(.month) && pair.own.isCapital(token))
    else { return nil }
    // `could not be rescued`
    let next = token + 1..<min(pair.own.sentence(of: token).upperBound, token + Self.reach)
    if next.contains(where: { pair.own.tags[$0].contains(.negation) }) { return nil }
    if tags.contains(.hedge) { return isOfSaying(token) || isAttribute(token) ? nil : .hedge }
    if tags.contains(.plan) {
      // `a plan to replace the roof`
      let isNoun = token > 0 && pair.own.tags[token - 1].contains(.determiner)
      return isNoun ? nil : .plan
    }
    if tags.contains(.rumour) { return pair.own.isRumour(token) ? .rumour : nil }
    if tags.contains(.unsure) { return .possible }
    return isWish(token) || pair.areCopies && !leadsToClause(token) ? nil : .belief
  }

  /// `the suspected gunman`: what somebody is called, not what is said of him.
  private func isAttribute(_ token: Int) -> Bool {
    token > 0 && !pair.own.tags[token].contains(.adverb)
      && pair.own.tags[token - 1].meets(.determiner | .definite)
  }

  /// `believe that the mayor should resign`
  private func isWish(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    return (token + 1..<sentence.upperBound).contains {
      pair.own.tags[$0].meets(.sure | .conditional | .unsure | .negation)
    }
  }

  /// `believe that`, and no `asylum claim`.
  private func leadsToClause(_ token: Int) -> Bool {
    let next = token + 1..<min(pair.own.sentence(of: token).upperBound, token + Self.reach)
    return next.contains { pair.own.tags[$0].contains(.complement) }
  }

  private func isOfSaying(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    let near = token + 1..<min(sentence.upperBound, token + 1 + Self.reach)
    return near.first(where: pair.own.isContent).map { pair.own.tags[$0].contains(.saying) } ?? false
      || near.contains { pair.own.tags[$0].meets(.saying | .telling) }
  }

  // MARK: What the other states

  private func difference(at token: Int, _ doubt: Doubt) -> FactDifference? {
    guard let match = ClaimMatch(of: token, in: pair, where: { isPlain($0, beside: doubt) }), holds(match, doubt),
      !mayBeAbility(token, match),
      !match.surroundings(Self.nearNegation).contains(where: { pair.other.tags[$0].meets(.negation | .denial) })
    else { return nil }
    let words = min(token, match.own.min() ?? token)..<max(token, match.own.max() ?? token) + 1
    return FactDifference(
      kind: doubt == .belief ? .attribution : .certainty, note: .lost, own: .words(words),
      other: .words(match.surroundings(1)), ownValue: "hedge", value: "plain")
  }

  /// `could hear`, where the other has `heard`: neither is doubted, but for `could have heard` and `will hear`.
  private func mayBeAbility(_ token: Int, _ match: ClaimMatch) -> Bool {
    let tags = pair.own.tags[token]
    guard tags.contains(.modal), !tags.contains(.rumour) else { return false }
    let sentence = pair.own.sentence(of: token)
    let next = token + 1..<min(sentence.upperBound, token + 1 + Self.reach)
    return !next.contains { pair.own.tags[$0].contains(.perfect) }
      && !match.sentence.contains { pair.other.tags[$0].contains(.sure) }
  }

  /// A hedge is said of the word behind it; what is expected, or believed by somebody, is compared with its own words alone.
  private func holds(_ match: ClaimMatch, _ doubt: Doubt) -> Bool {
    switch doubt {
    case .rumour: match.isClause
    case .possible: match.isClause && (match.isVerbKept || match.isVerbAlike)
    case .hedge: match.isClause && (match.isVerbKept || match.isLedUpTo)
    case .plan: match.isClause && match.isVerbKept
    case .belief: match.isVerbatim
    }
  }

  /// Whether a sentence doubts nothing: whoever speaks, doubts or quotes in it may mean all of it. Who only thinks
  /// something possible differs from whoever is quoted with it as a fact.
  private func isPlain(_ sentence: Range<Int>, beside doubt: Doubt) -> Bool {
    var doubtful: WordTags = .hedge | .unsure | .conditional | .adverb | .belief | .doubt
    if doubt != .possible { doubtful = doubtful | .saying | .attributing | .credit }
    if doubt == .plan { doubtful = doubtful | .sure }
    if pair.areCopies { doubtful = doubtful | .condition }
    return !sentence.contains { pair.other.tags[$0].meets(doubtful) || pair.other.considers($0) }
      && !pair.other.leavesOpen(sentence)
      && !pair.other.quotations.contains { $0.overlaps(sentence) }
  }
}
