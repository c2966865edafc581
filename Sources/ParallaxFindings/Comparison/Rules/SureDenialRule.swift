internal import ParallaxText

/// Two sentences of independent reports that surely say the same, but that one denies, or leaves open, what the other
/// states with the same verb: `does not admit his guilt`, `admits his guilt`; `has not decided whether to appeal`, `will
/// appeal`. Of their other words they need few in common.
struct SureDenialRule: FactRule {
  static let audience = FactRules.Audience.independent
  static let yields = true
  /// How surely they say the same.
  private static let likely = 0.7
  /// Tokens from a negation, or a word that leaves open, to its verb.
  private static let (reach, reachOfOpen) = (2, 4)
  /// Other content words, each of one stem, that both have; and that two have that so surely say the same.
  private static let (fewestShared, fewestOfSure) = (2, 1)
  private static let surely = 0.9

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    guard pair.likelihood >= Self.likely else { return [] }
    return pair.own.sentences.compactMap { sentence in
      guard let its = pair.likeliest(for: sentence) else { return nil }
      let turning = sentence.filter { turns($0, pair.own) && !isDenialOfBoth($0, in: its) }
      let open = sentence.filter { pair.own.tags[$0].contains(.doubt) }
      if open.count == 1, turning.count <= 1, turning.allSatisfy({ $0 < open[0] }) {
        return leftOpen(open[0], turning.first, in: its)
      }
      guard turning.count == 1, open.isEmpty, pair.own.table.isVerbNegation(pair.own.tokens[turning[0]].normalized)
      else { return nil }
      return denied(turning[0], in: its)
    }
  }

  /// `had not ruled out`, `ruled out`: a verb of denying that both have is what is denied.
  private func isDenialOfBoth(_ token: Int, in its: Range<Int>) -> Bool {
    pair.own.tags[token].contains(.denial) && !pair.own.tags[token].meets(.negation | .refusal)
      && its.contains { pair.other.tags[$0].contains(.denial) && pair.areForms(token, $0) }
  }

  private func denied(_ token: Int, in its: Range<Int>) -> FactDifference? {
    guard !pair.own.isQuoted[token], !pair.tellsBeginning(token),
      !pair.hasException(in: pair.own.sentence(of: token)),
      let verb = (token + 1..<token + 1 + Self.reach).clamped(to: 0..<pair.own.count).first(where: pair.own.isContent),
      !(token..<verb).contains(where: pair.own.isMark), !pair.mayDenyPart(token),
      let there = affirmed(verb, in: its)
    else { return nil }
    return FactDifference(
      kind: .negation, own: .words(token..<verb + 1), other: .words(there..<there + 1), ownValue: "not", value: "plain")
  }

  /// `has not decided whether to appeal`, `left open whether he would come`: somebody who asks whether leaves nothing open.
  private func leftOpen(_ token: Int, _ negation: Int?, in its: Range<Int>) -> FactDifference? {
    let start = negation ?? (max(0, token - Self.reachOfOpen)..<token).first { pair.own.tags[$0].contains(.unsure) }
    guard let start, token - start <= Self.reachOfOpen, !pair.own.isQuoted[token],
      // `did not say whether` leaves nothing open.
      !(start..<token).contains(where: { pair.own.tags[$0].meets(.saying | .telling) }),
      let verb = (token + 1..<token + 1 + Self.reachOfOpen).clamped(to: 0..<pair.own.count).first(where: {
        pair.own.isContent($0) && affirmed($0, in: its) != nil
      }), let there = affirmed(verb, in: its)
    else { return nil }
    return FactDifference(
      kind: .certainty, own: .words(start..<verb + 1), other: .words(there..<there + 1), ownValue: "open",
      value: "plain")
  }

  /// The verb where the other states it, once in both.
  private func affirmed(_ verb: Int, in its: Range<Int>) -> Int? {
    let own = pair.own.sentence(of: verb)
    let places = its.filter { pair.areForms(verb, $0) }
    guard places.count == 1, !pair.other.isQuoted[places[0]], !leadsOn(verb, pair.own), !leadsOn(places[0], pair.other),
      own.count(where: { pair.own.tokens[$0].stem == pair.own.tokens[verb].stem }) == 1,
      !its.contains(where: { turns($0, pair.other) && !pair.areForms(verb, $0) || pair.other.tags[$0].contains(.doubt) }
      ),
      !pair.reversed.hasException(in: its)
    else { return nil }
    let shared = pair.own.stems(of: own).intersection(pair.other.stems(of: its))
    let fewest = pair.likelihood >= Self.surely ? Self.fewestOfSure : Self.fewestShared
    return shared.subtracting([pair.own.tokens[verb].stem]).count >= fewest ? places[0] : nil
  }

  /// Whether a verb of saying leads to what is said: that it is denied says nothing of it.
  private func leadsOn(_ verb: Int, _ reading: FactReading) -> Bool {
    guard reading.tags[verb].meets(.saying | .telling) else { return false }
    let next = verb + 1
    return reading.sentence(of: verb).contains(next)
      && (reading.tags[next].contains(.complement)
        || [":", "\"", "“", "«", "„"].contains(reading.text(next..<next + 1)))
  }

  private func turns(_ token: Int, _ reading: FactReading) -> Bool {
    reading.tags[token].meets(.negation | .denial | .degree | .condition | .refusal) || reading.hasLonger(token)
  }
}
