internal import ParallaxText

/// What one of two sentences of near copies doubts and the other does not, wherever it stands: `may close`, `will be closed`;
/// `the alleged gunman`, `the gunman`.
struct DoubtElsewhereRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  static let yields = true
  /// Of the content of both, the least share that stands in the other.
  private static let leastKept = 0.25
  /// Words that doubt, or put what is said down to somebody's belief or plan.
  private static let doubtful: WordTags = .hedge | .unsure | .conditional | .adverb | .belief | .doubt | .plan

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.tokens.indices.compactMap { token in
      guard pair.alignment.toOther[token] < 0, !pair.own.isQuoted[token],
        pair.own.considers(token)
          || pair.own.tags[token].meets(.unsure | .hedge)
            && !pair.own.tags[token].meets(.negation | .plan | .belief) && !isMonth(token) && !isTense(token),
        let partners = pair.partner(of: pair.own.sentence(of: token), least: Self.leastKept, orLikely: true),
        isAlone(token, in: partners.own), !pair.other.leavesOpen(partners.other),
        !partners.other.contains(where: { pair.other.tags[$0].meets(Self.doubtful) || pair.other.isQuoted[$0] })
      else { return nil }
      return pair.own.tags[token].contains(.hedge)
        ? attribute(at: token) ?? lost(token, partners) ?? possibility(at: token, partners, .certain)
        : possibility(at: token, partners, .sure | .certain) ?? lost(token, partners)
    }
  }

  /// `ha detto che avrebbe riaperto`, `riaprirà, ha detto`: the word of rumour is what reported speech makes of the future.
  private func isTense(_ token: Int) -> Bool {
    pair.own.tags[token].contains(.rumour) && !pair.own.tags[token].contains(.modal) && pair.own.isReported(token)
  }

  private func isMonth(_ token: Int) -> Bool { pair.own.tags[token].contains(.month) && pair.own.isCapital(token) }

  /// Tokens between a condition and a word that belongs to it: `if it could`.
  private static let ofCondition = 4

  private func isAlone(_ token: Int, in sentence: Range<Int>) -> Bool {
    !sentence.contains { $0 != token && pair.own.tags[$0].meets(Self.doubtful | .sure | .negation) }
      && !(token - Self.ofCondition..<token).clamped(to: sentence).contains { pair.own.tags[$0].contains(.condition) }
  }

  /// `may force` where the other has `will force`; `probably`, `certainly`.
  ///
  /// - Parameter certain: words of which the other sentence has one.
  private func possibility(
    at token: Int, _ partners: ReadingPair.Partners, _ certain: WordTags
  ) -> FactDifference? {
    let verb = (token + 1..<partners.own.upperBound).first(where: pair.own.isContent)
    let words = partners.other.filter {
      (pair.alignment.toOwn[$0] < 0 || pair.alignment.toOwn[$0] == verb)
        && (pair.other.tags[$0].meets(certain) || certain.contains(.sure) && pair.other.isFuture($0))
    }
    guard
      // Its own verb before others: `potrebbe trasferire`, `trasferirà`.
      let sure = words.first(where: { word in verb.map { pair.areForms($0, word) } ?? false }) ?? words.first,
      !partners.other.contains(where: { pair.other.tags[$0].contains(.negation) })
    else { return nil }
    return FactDifference(
      kind: .certainty, own: .words(pair.context(of: token)),
      other: .words(pair.words(sure..<sure + 1, in: pair.other, partners.other, before: 1, after: 2)),
      ownValue: "unsure", value: "sure")
  }

  /// `the alleged gunman`, where the other has the gunman.
  private func attribute(at token: Int) -> FactDifference? {
    let next = token + 1
    guard pair.own.sentence(of: token).contains(next), pair.own.isContent(next), pair.isKeptWord(next),
      !pair.own.tags[next].meets(.saying | .negation)
    else { return nil }
    let there = pair.alignment.toOther[next]
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(token..<next + 1), other: .words(there..<there + 1), ownValue: "hedge",
      value: "plain")
  }

  /// `allegedly sold forged cards`, `bought fake proof from the dentist`: a word of mere hearsay, of which nothing is left in
  /// a sentence that is likely the same. Whom the other alone names as its source may stand for it.
  private func lost(_ token: Int, _ partners: ReadingPair.Partners) -> FactDifference? {
    guard pair.areLikelyOne, pair.own.tags[token].contains(.adverb) || pair.own.isRumour(token),
      !pair.bringsSource(partners.other, to: partners.own)
    else { return nil }
    return FactDifference(
      kind: .certainty, note: .lost, own: .words(pair.context(of: token)), other: .lacks(partners.other),
      ownValue: "hedge", value: "plain")
  }
}
