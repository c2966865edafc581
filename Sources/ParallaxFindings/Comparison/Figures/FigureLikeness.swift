internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// How much tells that two figures of independent reports are of one thing.
struct FigureLikeness {
  /// By stem: sentences of the story that have it.
  let sentences: [WordID: Int]
  /// The number of all sentences.
  let count: Int
  /// Sorted by `a`, then `b`.
  let ties: [Tie]

  /// The score from which two figures are of one thing, and from which those are that stand alone.
  private static let (least, leastAlone) = (4, 3)
  /// The most shared words that count beside a figure, and elsewhere in its sentence.
  private static let (mostNear, mostFar) = (4, 2)
  /// Numbers up to which many things are counted.
  private static let few = 12.0

  /// 0 where nothing tells it. 2 for the same word counted, for a day that both sentences name, for a tie between the two
  /// sentences; 1 for the same unit, the same month, the same year, for being two times, for being the only values in
  /// both reports, and for a value that other reports have too; for shared words that few sentences have 2 each beside
  /// the figure, 1 each in its sentence; up to 3 for the same digits in another order.
  func score(_ one: FigureMention, _ other: FigureMention, areAlone: Bool, areHeldByOthers: Bool) -> Int {
    let (a, b) = (one.fact, other.fact)
    guard a.agreement(with: b) == .differs, !a.rounds(b), !b.rounds(a) else { return 0 }
    let transposed = a.transposedDigits(of: b)
    if a.kind == .number, a.ratio(to: b).map({ $0 > 2 }) ?? true, transposed == 0 { return 0 }
    let context = self.context(one, other)
    var score = context + min(3, max(0, transposed - 1))
    score += Set(one.groups).intersection(other.groups).reduce(0) { $0 + Self.weight(of: $1) }
    if a.haveOneYear(with: b) { score += 1 }
    if !one.days.isDisjoint(with: other.days) { score += 2 }
    if areTied(min(one.sentence, other.sentence), max(one.sentence, other.sentence)) { score += 2 }
    if areAlone { score += 1 }
    if areHeldByOthers { score += 1 }
    let isFew = [a, b].contains { $0.kind == .number && abs($0.number ?? 0) <= Self.few }
    return score
      >= (isFew ? Self.least + 1 : areAlone && isSure(a, b, context, areHeldByOthers) ? Self.leastAlone : Self.least)
      ? score : 0
  }

  /// Whether little else is asked of two figures that are the only ones: near numbers in words that both share, days of
  /// which other reports have one.
  private func isSure(_ one: Fact, _ other: Fact, _ context: Int, _ areHeldByOthers: Bool) -> Bool {
    if one.dayAndMonth != nil { return areHeldByOthers }
    return context > 0 && (one.ratio(to: other).map { $0 <= 1.5 } ?? false)
  }

  private static func weight(of group: FigureMention.Group) -> Int {
    switch group {
    case .noun: 2
    case .unit, .month, .clock: 1
    case .digits: 0
    }
  }

  private func areTied(_ one: SentenceID, _ other: SentenceID) -> Bool {
    let place = ties.prefixCount { ($0.a, $0.b) < (one, other) }
    return place < ties.count && ties[place].a == one && ties[place].b == other
  }

  private func context(_ one: FigureMention, _ other: FigureMention) -> Int {
    let near = one.near.intersection(other.near).filter(isRare)
    let far = one.words.intersection(other.words).filter(isRare).subtracting(near)
    return 2 * min(Self.mostNear, near.count) + min(Self.mostFar, far.count)
  }

  private func isRare(_ stem: WordID) -> Bool { sentences[stem] ?? 0 <= max(4, count / 10) }
}
