internal import ParallaxText

/// Two sentences of independent reports that say the same, but that in one somebody still considers what the other states:
/// `is thinking about declaring an emergency`, `declared an emergency`; `has not decided whether to appeal`, `will
/// challenge the verdict`.
struct UndecidedRule: FactRule {
  static let yields = true
  /// How surely they say the same.
  private static let likely = 0.55
  /// And where they have but one word in common of what is considered.
  private static let surely = 0.75
  /// Tokens behind the word in which stands what is considered.
  private static let reach = 14
  /// Tokens of it, and of what the other states, that are shown where they have no word in common.
  private static let shown = 6

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    // Between near copies it is 0.
    guard pair.likelihood >= Self.likely else { return [] }
    return pair.own.sentences.compactMap { sentence in
      let open = OpenWords(pair.own)
      guard let token = open.first(in: sentence), isPlain(sentence.lowerBound..<token, pair.own),
        let its = pair.likeliest(for: sentence), isPlain(its, pair.other),
        isSettled(its, isModal: open.isModal(token))
      else { return nil }
      // What may be differs from what will be: `could hear`, `heard`.
      if open.isModal(token), !its.contains(where: { isToBe($0, in: its) }) { return nil }
      return sharing(token, sentence, its) ?? (open.isModal(token) ? nil : inOtherWords(token, sentence, its))
    }
  }

  /// What is considered, where the other states it with words of it.
  private func sharing(_ open: Int, _ sentence: Range<Int>, _ its: Range<Int>) -> FactDifference? {
    let considered = clause(behind: open, in: sentence).filter { isMeant($0, pair.own) }
    let shared = considered.compactMap { token in its.first { pair.areForms(token, $0) }.map { (token, $0) } }
    let fewest = pair.likelihood >= Self.surely ? 1 : 2
    guard shared.count >= fewest, let last = shared.map(\.0).max(), let first = shared.map(\.1).min(),
      let end = shared.map(\.1).max()
    else { return nil }
    return difference(
      open..<last + 1, pair.words(first..<end + 1, in: pair.other, its, before: 2, after: 0))
  }

  /// What is considered, where the other states in words of its own that it is to be: nothing behind it ties the sentences,
  /// and nobody `will vote on it`, as another may put otherwise.
  private func inOtherWords(_ open: Int, _ sentence: Range<Int>, _ its: Range<Int>) -> FactDifference? {
    let clause = clause(behind: open, in: sentence)
    let rest = clause.upperBound..<sentence.upperBound
    let isTiedElsewhere = rest.contains { token in
      isMeant(token, pair.own) && its.contains { pair.areForms(token, $0) }
    }
    if isTiedElsewhere || pair.own.tags[open].contains(.sure) || pair.own.isFuture(open) { return nil }
    // `will open in May, said Tamm, who left open who pays for it`
    guard let start = its.first(where: { isToBe($0, in: its) }),
      !(sentence.lowerBound..<open).contains(where: { isToBe($0, as: start) })
    else { return nil }
    return difference(
      (open..<open + Self.shown).clamped(to: open..<clause.upperBound),
      (start..<start + Self.shown).clamped(to: its))
  }

  /// Whether a verb of the own sentence says that the same is to be as one of the other does: `will open`, `will open`.
  private func isToBe(_ token: Int, as there: Int) -> Bool {
    func verb(_ token: Int, _ reading: FactReading) -> Int? {
      reading.isFuture(token)
        ? token : (token + 1..<reading.sentence(of: token).upperBound).first(where: reading.isContent)
    }
    guard pair.own.tags[token].contains(.sure) || pair.own.isFuture(token), let own = verb(token, pair.own),
      let its = verb(there, pair.other)
    else { return false }
    return pair.areForms(own, its)
  }

  private func difference(_ own: Range<Int>, _ other: Range<Int>) -> FactDifference {
    FactDifference(kind: .certainty, own: .words(own), other: .words(other), ownValue: "open", value: "plain")
  }

  /// What is considered, up to the next mark.
  private func clause(behind open: Int, in sentence: Range<Int>) -> Range<Int> {
    let start = OpenWords(pair.own).start(behind: open)
    let near = (start..<start + Self.reach).clamped(to: sentence)
    return near.lowerBound..<(near.first(where: pair.own.isMark) ?? near.upperBound)
  }

  /// A word that says what it is about, no name, number or time.
  private func isMeant(_ token: Int, _ reading: FactReading) -> Bool {
    let others: WordTags = .number | .weekday | .month | .relative | .period | .unit
    return reading.isContent(token) && !reading.tags[token].meets(others) && reading.tokens[token].kind == .word
      && !reading.names.contains { $0.range.contains(token) }
  }

  /// Whether nothing of a sentence leaves anything open, but the tense of what was said: `said he would come`. Against what
  /// may be, `will vote on it` is settled too.
  private func isSettled(_ its: Range<Int>, isModal: Bool) -> Bool {
    let open = OpenWords(pair.other)
    let doubtful: WordTags = .unsure | .hedge | .adverb | .doubt | .belief | .plan | .conditional
    let tense = isModal ? WordTags() : .conditional
    return !its.contains { token in
      let isToBe = isToBe(token, in: its)
      return open.contains(token) && !(isModal && isToBe)
        || pair.other.tags[token].meets(isToBe ? doubtful.without(tense) : doubtful)
    }
  }

  /// `will`, `cerrará`, `has decided to`; `would` behind a verb of saying.
  private func isToBe(_ token: Int, in its: Range<Int>) -> Bool {
    let tags = pair.other.tags
    guard !pair.other.isQuoted[token] else { return false }
    return tags[token].contains(.sure) || pair.other.isFuture(token) || pair.other.decides(token)
      || tags[token].contains(.conditional) && (its.lowerBound..<token).contains { tags[$0].contains(.saying) }
  }

  /// Whether nothing in the words denies or sets a condition.
  private func isPlain(_ words: Range<Int>, _ reading: FactReading) -> Bool {
    !words.contains { reading.tags[$0].meets(.negation | .denial | .degree | .condition | .refusal) }
  }
}
