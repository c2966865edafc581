internal import ParallaxText

/// Two figures that change places: 3 dead and 9 hurt, 9 dead and 3 hurt. Both reports have both, so each is compared by the
/// words that belong to it: those that are nearer to it than to any other figure. Figures that take their words with them,
/// to another place or clause, are silent.
struct ExchangeRule: FactRule {
  static let isSymmetric = true
  /// Figures of a sentence that are looked at.
  private static let most = 8

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    differences { $0.numbers.filter { $0.kind != .ordinal } }
  }

  /// Two facts of a sentence that change places, as a difference for each.
  func differences(of facts: (FactReading) -> [Fact]) -> [FactDifference] {
    let own = sentences(of: pair.own, with: facts(pair.own))
    if own.isEmpty { return [] }
    let other = sentences(of: pair.other, with: facts(pair.other))
    return own.flatMap { sentence, figures in other.flatMap { differences(sentence, figures, $0, $1) } }
  }

  /// Those that have two of some facts at least.
  private func sentences(of reading: FactReading, with facts: [Fact]) -> [(tokens: Range<Int>, figures: [Fact])] {
    if facts.count < 2 { return [] }
    return reading.sentences.map { sentence in
      (sentence, Array(facts.filter { sentence.contains($0.range.lowerBound) }.prefix(Self.most)))
    }.filter { $0.1.count > 1 }
  }

  private func differences(
    _ sentence: Range<Int>, _ own: [Fact], _ its: Range<Int>, _ other: [Fact]
  ) -> [FactDifference] {
    let roles = Self.roles(of: own, in: sentence, pair.own)
    let others = Self.roles(of: other, in: its, pair.other)
    for one in own.indices {
      for two in own.indices.dropFirst(one + 1)
      where own[one].value != own[two].value && !areScore(own[one], own[two], pair.own)
        && !areListed(own[one], own[two], pair.own)
      {
        guard let first = only(own[two].value, own[two].kind, other),
          let second = only(own[one].value, own[one].kind, other),
          // A length is no number of people.
          own[one].unit == other[first].unit, own[two].unit == other[second].unit,
          !areScore(other[first], other[second], pair.other), !areScore(other[second], other[first], pair.other)
        else { continue }
        let (a, b) = (roles[one].subtracting(roles[two]), roles[two].subtracting(roles[one]))
        let (c, d) = (others[first].subtracting(others[second]), others[second].subtracting(others[first]))
        let changePlaces =
          !a.isDisjoint(with: c) && !b.isDisjoint(with: d) && a.isDisjoint(with: d) && b.isDisjoint(with: c)
        if changePlaces {
          return [difference(own[one], other[first]), difference(own[two], other[second])]
        }
      }
    }
    return []
  }

  /// `Velt, Quill and Tamm`: names of which none says another thing.
  private func areListed(_ one: Fact, _ other: Fact, _ reading: FactReading) -> Bool {
    let between = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
    return one.kind == .name
      && !between.contains { token in
        Self.tells(token, reading) && !reading.names.contains { $0.range.contains(token) }
      }
  }

  /// Whether a word says what is told of a name: no figure, and none that says little.
  private static func tells(_ token: Int, _ reading: FactReading) -> Bool {
    reading.isContent(token) && !reading.numbers.contains { $0.whole.contains(token) }
  }

  /// Tokens between the two figures of a vote.
  private static let betweenVotes = 3

  /// `2-1`, `2 to 1`, `289 votes against 214`: who has which is told by neither's neighbours.
  private func areScore(_ one: Fact, _ other: Fact, _ reading: FactReading) -> Bool {
    let between = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
    if between.count == 1 { return !reading.isContent(between.lowerBound) }
    return between.count <= Self.betweenVotes && between.contains { reading.tags[$0].contains(.versus) }
  }

  /// The only figure of a value.
  private func only(_ value: String, _ kind: Fact.Kind, _ figures: [Fact]) -> Int? {
    let same = figures.indices.filter { figures[$0].value == value && figures[$0].kind == kind }
    return same.count == 1 ? same[0] : nil
  }

  private func difference(_ one: Fact, _ other: Fact) -> FactDifference {
    let kind: FindingKind = one.kind == .name ? .name : one.isDate && other.isDate ? .date : .number
    return FactDifference(
      kind: kind, own: .words(one.range), other: .words(other.range), ownValue: one.value, value: other.value)
  }

  /// Tokens that a mark between a word and a figure counts for.
  private static let overMark = 6
  /// Tokens from a word to the figure that it belongs to, at most.
  private static let farthest = 8

  /// For each figure the words that are nearer to it than to another, those between two at the same distance with the
  /// second.
  private static func roles(of figures: [Fact], in sentence: Range<Int>, _ reading: FactReading) -> [Set<WordID>] {
    var roles = figures.map { _ in Set<WordID>() }
    let areNames = figures.contains { $0.kind == .name }
    for token in sentence where reading.tokens[token].kind == .word {
      if areNames, !tells(token, reading) { continue }
      if figures.contains(where: { $0.range.contains(token) }) { continue }
      let distances = figures.map { figure in
        let between =
          token < figure.range.lowerBound ? token + 1..<figure.range.lowerBound : figure.range.upperBound..<token
        return between.count + (between.contains(where: reading.isMark) ? overMark : 0)
      }
      guard let least = distances.min(), least <= farthest, let nearest = distances.lastIndex(of: least) else {
        continue
      }
      roles[nearest].insert(reading.tokens[token].stem)
    }
    return roles
  }
}
