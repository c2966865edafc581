internal import ParallaxText

/// The words of one reading that a word of the other is said of: `found` and `defects` of `no`, wherever they stand in the
/// other's sentence. Independent reports put the same statement in other clauses, so no word stands for a word there.
///
///     had found no urgent defects | urgent defects had been found
struct ClauseMatch {
  /// Tokens of the clause, on either side of the word.
  private static let (before, after) = (4, 8)
  /// Content words looked for on either side.
  private static let (mostBefore, mostAfter) = (3, 4)
  /// Tokens over which they may stand in the other reading, for each of them.
  private static let spread = 4
  /// The least share of the content of the shorter sentence that both have.
  private static let leastShared = 0.3
  /// The shares from which fewer words of the clause are enough.
  private static let (wellShared, mostlyShared) = (0.5, 0.6)
  /// How surely sentences say the same of which a word less is enough.
  private static let likely = 0.9

  /// The words as they stand in the other reading: from the first to the last.
  let span: Range<Int>
  /// Its sentence.
  let sentence: Range<Int>
  /// The words of the clause that stand there.
  let matched: [Int]

  /// Nil where the words are not said there, or too little with them.
  init?(of word: Int, in pair: ReadingPair, fewest: Int = 3) {
    let own = pair.own.sentence(of: word)
    func content(_ range: Range<Int>) -> [Int] {
      range.clamped(to: own).filter {
        pair.own.isContent($0) && $0 != word && !pair.own.tags[$0].meets(.negation | .plan)
      }
    }
    let following = content(word + 1..<word + 1 + Self.after).prefix(Self.mostAfter)
    let preceding = content(max(0, word - Self.before)..<word).suffix(Self.mostBefore)
    guard let next = following.first else { return nil }
    let clause = Array(preceding) + following
    var best: ClauseMatch?
    for sentence in pair.other.sentences {
      let places = clause.map { token in
        (token, sentence.first { pair.areForms(token, $0) })
      }
      let found = places.compactMap(\.1)
      let shared = pair.shared(own, sentence) { $1.isContent($0) }
      let most = shared >= Self.mostlyShared ? fewest - 1 : shared >= Self.wellShared ? fewest : fewest + 1
      let least = pair.likelihood >= Self.likely ? max(fewest - 1, most - 1) : most
      guard found.count >= least, let first = found.min(),
        let last = found.max(),
        places.contains(where: { $0.0 == next && $0.1 != nil }), last - first < Self.spread * found.count,
        shared >= Self.leastShared
      else { continue }
      if found.count > best?.matched.count ?? 0 {
        best = ClauseMatch(span: first..<last + 1, sentence: sentence, matched: places.filter { $0.1 != nil }.map(\.0))
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init(span: Range<Int>, sentence: Range<Int>, matched: [Int]) {
    (self.span, self.sentence, self.matched) = (span, sentence, matched)
  }

  /// The span with so many tokens on both sides, within its sentence.
  func surroundings(_ reach: Int) -> Range<Int> {
    max(sentence.lowerBound, span.lowerBound - reach)..<min(sentence.upperBound, span.upperBound + reach)
  }
}
