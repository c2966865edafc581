internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// How much tells that two figures of independent reports are of one thing.
struct FigureLikeness {
  /// The sentences of the story.
  let sentences: StemSentences
  /// Sorted by `a`, then `b`.
  let ties: [Tie]

  /// The score from which two figures are of one thing, and from which those are that stand alone.
  private static let (least, leastAlone) = (4, 3)
  /// The most shared words that count beside a figure, and elsewhere in its sentence.
  private static let (mostNear, mostFar) = (4, 2)
  /// Numbers up to which many things are counted.
  private static let few = 12.0

  /// 0 where nothing tells it. 2 for the same word counted, for a day or another figure that both sentences name, for a tie
  /// between the two sentences; 1 for the same unit, the same year, for being two times, for being the only values in
  /// both reports, and for a value that other reports have too; for shared words that few sentences have 2 each beside
  /// the figure, 1 each in its sentence; up to 3 for the same digits in another order.
  func score(_ one: FigureMention, _ other: FigureMention, areAlone: Bool, areHeldByOthers: Bool) -> Int {
    let (a, b) = (one.fact, other.fact)
    guard a.agreement(with: b) == .differs, !a.rounds(b), !b.rounds(a) else { return 0 }
    let transposed = a.transposedDigits(of: b)
    if a.kind == .number, a.ratio(to: b).map({ $0 > 2 }) ?? true, transposed == 0 { return 0 }
    let context = self.context(one, other)
    var score = context + min(3, max(0, transposed - 1))
    score += one.groups.reduce(0) { $0 + (other.groups.contains($1) ? Self.weight(of: $1) : 0) }
    if a.haveOneYear(with: b) { score += 1 }
    if one.days.contains(where: other.days.contains) || haveOneBeside(one, other) { score += 2 }
    if areTied(min(one.sentence, other.sentence), max(one.sentence, other.sentence)) { score += 2 }
    if areAlone { score += 1 }
    if areHeldByOthers { score += 1 }
    let isFew = [a, b].contains { $0.kind == .number && abs($0.number ?? 0) <= Self.few }
    return score
      >= (isFew ? Self.least + 1 : areAlone && isSure(a, b, context, areHeldByOthers) ? Self.leastAlone : Self.least)
      ? score : 0
  }

  /// `$1.4 billion in 10 years`, `$1.9 billion over ten years`: whether both sentences have another figure.
  private func haveOneBeside(_ one: FigureMention, _ other: FigureMention) -> Bool {
    one.others.contains { own in other.others.contains { [.same, .fits].contains(own.agreement(with: $0)) } }
  }

  /// Whether little else is asked of two figures that are the only ones: near numbers in words that both share, days in
  /// such words of which other reports have one.
  private func isSure(_ one: Fact, _ other: Fact, _ context: Int, _ areHeldByOthers: Bool) -> Bool {
    if one.dayAndMonth != nil { return areHeldByOthers && context > 1 }
    return context > 0 && (one.ratio(to: other).map { $0 <= 1.5 } ?? false)
  }

  private static func weight(of group: FigureMention.Group) -> Int {
    switch group {
    case .noun: 2
    case .unit, .clock: 1
    case .digits, .month: 0
    }
  }

  private func areTied(_ one: SentenceID, _ other: SentenceID) -> Bool {
    let place = ties.prefixCount { ($0.a, $0.b) < (one, other) }
    return place < ties.count && ties[place].a == one && ties[place].b == other
  }

  private func context(_ one: FigureMention, _ other: FigureMention) -> Int {
    let (words, its) = (one.words, other.words)
    let near = Self.shared(words.near, its.near).filter(isRare)
    let all = Self.shared(words.all, its.all).filter(isRare)
    // What stands beside a figure stands in its sentence.
    return 2 * min(Self.mostNear, near.count) + min(Self.mostFar, all.count - near.count)
  }

  /// What two lists have in common, both ascending.
  private static func shared(_ one: [WordID], _ other: [WordID]) -> [WordID] {
    var place = 0
    return one.filter { stem in
      while place < other.count, other[place] < stem { place += 1 }
      return place < other.count && other[place] == stem
    }
  }

  private func isRare(_ stem: WordID) -> Bool { sentences[stem] <= max(4, sentences.count / 10) }
}

/// How many sentences have each stem.
struct StemSentences {
  /// The number of all sentences.
  private(set) var count = 0
  private var counts: [Int32]
  /// The last sentence that had a stem.
  private var last: [Int32]

  /// - Parameter words: stems have the numbers below this.
  init(words: Int) {
    counts = Array(repeating: 0, count: words)
    last = Array(repeating: 0, count: words)
  }

  mutating func add(_ sentence: ArraySlice<Token>) {
    count += 1
    for token in sentence where last[Int(token.stem)] != Int32(count) {
      last[Int(token.stem)] = Int32(count)
      counts[Int(token.stem)] += 1
    }
  }

  subscript(stem: WordID) -> Int { Int(counts[Int(stem)]) }
}
