internal import ParallaxText

/// Two sentences of independent reports that say the same, but that in one somebody still considers what the other states:
/// `is thinking about declaring an emergency`, `declared an emergency`; `prüfe, ob acht Kräfte kämen`, `werde acht Kräfte
/// bekommen`.
struct UndecidedRule: FactRule {
  static let yields = true
  /// How surely they say the same.
  private static let likely = 0.55
  /// And where they have but one word in common of what is considered.
  private static let surely = 0.75
  /// Tokens behind the word in which stands what is considered.
  private static let reach = 14

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    // Between near copies it is 0.
    guard pair.likelihood >= Self.likely else { return [] }
    return pair.own.sentences.compactMap { sentence in
      guard let open = sentence.first(where: { isOpen($0, pair.own) }), isPlain(sentence.lowerBound..<open, pair.own),
        let its = pair.likeliest(for: sentence), isPlain(its, pair.other),
        !its.contains(where: { isOpen($0, pair.other) || pair.other.tags[$0].meets(Self.doubtful) })
      else { return nil }
      // What may be differs from what will be: `could hear`, `heard`.
      if !pair.own.considers(open), isModal(open), !its.contains(where: isToBe) { return nil }
      return difference(open, sentence, its)
    }
  }

  /// What is considered, where the other states it.
  private func difference(_ open: Int, _ sentence: Range<Int>, _ its: Range<Int>) -> FactDifference? {
    let considered = clause(behind: open, in: sentence).filter { isMeant($0, pair.own) }
    let shared = considered.compactMap { token in its.first { pair.areForms(token, $0) }.map { (token, $0) } }
    let fewest = pair.likelihood >= Self.surely ? 1 : 2
    guard shared.count >= fewest, let last = shared.map(\.0).max(), let first = shared.map(\.1).min(),
      let end = shared.map(\.1).max()
    else { return nil }
    return FactDifference(
      kind: .certainty, own: .words(open..<last + 1),
      other: .words(pair.words(first..<end + 1, in: pair.other, its, before: 2, after: 0)), ownValue: "open",
      value: "plain")
  }

  /// What is considered, up to the next mark; of `prüft das Amt, ob` from there on.
  private func clause(behind open: Int, in sentence: Range<Int>) -> Range<Int> {
    let start = (whether(behind: open, pair.own) ?? open) + 1
    let near = (start..<start + Self.reach).clamped(to: sentence)
    return near.lowerBound..<(near.first(where: pair.own.isMark) ?? near.upperBound)
  }

  private func whether(behind token: Int, _ reading: FactReading) -> Int? {
    let near = (token + 1..<token + 1 + Self.nearAct).clamped(to: reading.sentence(of: token))
    return near.last { reading.tags[$0].meets(.unsure | .doubt) && !reading.isContent($0) }
  }

  /// A word that says what it is about, no name and no number.
  private func isMeant(_ token: Int, _ reading: FactReading) -> Bool {
    reading.isContent(token) && !reading.tags[token].contains(.number) && reading.tokens[token].kind == .word
      && !reading.names.contains { $0.range.contains(token) }
  }

  /// `considering`, `weighing whether`, `might`; outside quotations.
  private func isOpen(_ token: Int, _ reading: FactReading) -> Bool {
    !reading.isQuoted[token] && (reading.considers(token) && leadsToAct(token, reading) || mayBe(token, reading))
  }

  /// Tokens from a verb to what is considered.
  private static let nearAct = 4

  /// `considers selling`, `estudia declarar`, `prüft, ob`: what is considered is done, and no thing that is looked at.
  private func leadsToAct(_ token: Int, _ reading: FactReading) -> Bool {
    let near = (token + 1..<token + 1 + Self.nearAct).clamped(to: reading.sentence(of: token))
    return whether(behind: token, reading) != nil || near.contains(where: reading.isAct)
  }

  private func mayBe(_ token: Int, _ reading: FactReading) -> Bool {
    reading.tags[token].contains(.unsure) && !reading.tags[token].meets(.plan | .belief | .negation | .conditional)
      && !(reading.tags[token].contains(.month) && reading.isCapital(token))
  }

  /// `might`, by itself: no end of a phrase like `weighing whether`.
  private func isModal(_ token: Int) -> Bool { pair.own.table.tags(of: pair.own.tokens[token]).contains(.unsure) }

  private func isToBe(_ token: Int) -> Bool { pair.other.tags[token].contains(.sure) || pair.other.isFuture(token) }

  private static let doubtful: WordTags = .unsure | .hedge | .adverb | .conditional | .doubt | .belief | .plan

  /// Whether nothing in the words denies or sets a condition.
  private func isPlain(_ words: Range<Int>, _ reading: FactReading) -> Bool {
    !words.contains { reading.tags[$0].meets(.negation | .denial | .degree | .condition | .refusal) }
  }
}
