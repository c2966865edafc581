internal import ParallaxText

/// Words of opposite meaning that stand in each other's place, where all around them says the same: `rose` and `fell`,
/// `before` and `after`, `her mother` and `her father`.
///
/// Which words are opposites stands in the file of the language.
struct OppositeRule: FactRule {
  static let looksElsewhere = true
  static let isSymmetric = true
  static let yields = true
  static let audience = FactRules.Audience.parallel
  /// Words before one of the two that would turn its meaning: `did not rise`, `failed to win`.
  private static let reach = 3
  /// Words that were changed with each, at most.
  private static let mostChanged = 3

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    // The numbers of opposites are those of one language.
    guard pair.own.table === pair.other.table else { return [] }
    return pair.own.tokens.indices.compactMap {
      // Before and after are compared by a rule of their own between copies (`OrderRule`).
      pair.alignment.toOther[$0] < 0 && !(pair.areCopies && isOrder($0))
        ? difference(at: $0) ?? differenceAlone(at: $0) : nil
    }
  }

  /// Of two sentences that a word and its opposite alone tell apart: the least share of the content of each that the other
  /// has.
  private static let leastKept = 0.25

  /// The only words of their group in two near copies' sentences that stand for each other, wherever they stand.
  private func differenceAlone(at token: Int) -> FactDifference? {
    let side = opposite(token, pair.own)
    guard pair.areCopies, let kind = OppositeKind(of: side), kind != .time, !pair.own.isQuoted[token],
      // `had never done wrong`, `had always done right`
      let partners = pair.partner(
        of: pair.own.sentence(of: token), least: Self.leastKept, orLikely: !pair.own.tags[token].contains(.negation)),
      let there = counterpart(of: token, side, in: partners), !pair.other.isQuoted[there],
      !isTurned(token, pair), !isTurned(there, pair.reversed), !isTurnedAnywhere(token, partners, pair),
      !isTurnedAnywhere(there, partners.reversed, pair.reversed),
      kind != .part || !pair.changeSides(token, there, in: partners),
      !compareFromBothSides(token, there, in: partners)
    else { return nil }
    return difference(kind, side, token, there)
  }

  /// `fewer than in Poltava`, `more than in Cherkasy`: whether both compare the same two things, each from its side.
  private func compareFromBothSides(_ token: Int, _ there: Int, in partners: ReadingPair.Partners) -> Bool {
    guard let ours = than(behind: token, pair.own), let its = than(behind: there, pair.other) else { return false }
    return pair.changeSides(token, there, in: partners) || pair.changeSides(ours, its, in: partners)
  }

  /// The word behind a word of comparing that leads to what it compares with; `more than 300` compares nothing.
  private func than(behind token: Int, _ reading: FactReading) -> Int? {
    let behind = (token + 1..<token + 1 + Self.comparison).clamped(to: reading.sentence(of: token))
    guard let word = behind.first(where: { reading.tags[$0].contains(.comparing) }) else { return nil }
    return reading.numbers.contains { (word..<word + 2).overlaps($0.range) } ? nil : word
  }

  /// Tokens between a word of comparing and what it compares with.
  private static let comparison = 8

  /// The opposite of a word, where neither has another of its group beside it; of small words the one before the same.
  private func counterpart(of token: Int, _ side: Int32, in partners: ReadingPair.Partners) -> Int? {
    let opposites = partners.other.filter { pair.alignment.toOwn[$0] < 0 && opposite($0, pair.other) == -side }
    guard pair.own.isContent(token), let there = opposites.first, pair.other.isContent(there) else {
      return opposites.first {
        standBeforeTheSame(token, $0)
          || standBehindTheSame(token, $0) && !pair.changeSides(token, $0, in: partners)
      }
    }
    return isAlone(token, pair.own) && isAlone(there, pair.other) ? there : nil
  }

  /// `before the vote`, `after the vote`: whether small words stand before the same.
  private func standBeforeTheSame(_ token: Int, _ there: Int) -> Bool {
    func next(_ token: Int, _ reading: FactReading) -> Int? {
      (token + 1..<max(token + 1, min(reading.sentence(of: token).upperBound, token + 1 + Self.reach)))
        .first(where: reading.isContent)
    }
    guard let word = next(token, pair.own), let its = next(there, pair.other) else { return false }
    return pair.alignment.toOther[word] == its
  }

  /// `three days before`, `three days after`: whether small words stand right behind one length of time.
  private func standBehindTheSame(_ token: Int, _ there: Int) -> Bool {
    func length(_ token: Int, _ reading: FactReading) -> Fact? {
      reading.numbers.first { $0.isDuration && $0.whole.upperBound == token }
    }
    guard let one = length(token, pair.own), let two = length(there, pair.other) else { return false }
    return one.agreement(with: two) == .same
  }

  /// Whether no other word of its group stands in its sentence.
  private func isAlone(_ token: Int, _ reading: FactReading) -> Bool {
    let group = abs(opposite(token, reading))
    return reading.sentence(of: token).count { abs(opposite($0, reading)) == group } == 1
  }

  /// Whether a sentence has anything else that turns it, which the other has not: a negation, or one more word that stands
  /// against its opposite (`profits fell`, `losses rose`).
  private func isTurnedAnywhere(_ token: Int, _ partners: ReadingPair.Partners, _ pair: ReadingPair) -> Bool {
    partners.own.contains { index in
      guard index != token, pair.alignment.toOther[index] < 0 else { return false }
      if pair.own.tags[index].meets(.negation | .denial | .degree | .condition), !areOneNegation(token, index, pair) {
        return true
      }
      let side = opposite(index, pair.own)
      return side != 0 && pair.own.isContent(index)
        && partners.other.contains { pair.alignment.toOwn[$0] < 0 && opposite($0, pair.other) == -side }
    }
  }

  /// `жоден … не`: two negations that are one.
  private func areOneNegation(_ one: Int, _ two: Int, _ pair: ReadingPair) -> Bool {
    let (a, b) = (pair.own.tags[one], pair.own.tags[two])
    return a.contains(.negation) && b.contains(.negation) && (a | b).contains(.concord)
  }

  private func difference(at token: Int) -> FactDifference? {
    let side = opposite(token, pair.own)
    guard let kind = OppositeKind(of: side), !pair.own.isQuoted[token], let gap = pair.place(of: token),
      let there = gap.first(where: { pair.alignment.toOwn[$0] < 0 && opposite($0, pair.other) == -side }),
      !hasSide(side, in: pair.other, beside: there), !hasSide(-side, in: pair.own, beside: token),
      !isTurned(token, pair), !isTurned(there, pair.reversed), !isHardly(token, pair), !isHardly(there, pair.reversed),
      pair.hasKeptNeighbours(token), pair.reversed.hasKeptNeighbours(there)
    else { return nil }
    if kind == .time, !pair.areCopies || time(beside: token, pair.own) == nil || time(beside: there, pair.other) == nil
    {
      return nil
    }
    if let partners = pair.partner(of: pair.own.sentence(of: token), least: Self.leastKept, orLikely: true),
      compareFromBothSides(token, there, in: partners)
    {
      return nil
    }
    let changed = pair.changed(around: token)
    guard changed.count <= Self.mostChanged, gap.count <= Self.mostChanged,
      pair.saysTheSame(changed, gap)
    else { return nil }
    return difference(kind, side, token, there)
  }

  private func difference(_ kind: OppositeKind, _ side: Int32, _ token: Int, _ there: Int) -> FactDifference {
    let isOfTime = kind == .time || isOrder(token)
    return FactDifference(
      kind: isOfTime ? .date : Self.finding(kind), note: isOfTime || kind == .stage ? .differs : .opposite,
      own: .words(words(token, pair.own, kind)), other: .words(words(there, pair.other, kind)),
      ownValue: side > 0 ? "one" : "opposite", value: side > 0 ? "opposite" : "one")
  }

  private func isOrder(_ token: Int) -> Bool { pair.own.table.order(pair.own.tokens[token]) != nil }

  private static func finding(_ kind: OppositeKind) -> FindingKind {
    switch kind {
    case .meaning, .part: .negation
    case .time: .date
    case .person: .name
    case .stage: .certainty
    }
  }

  /// A unit of time, a month or a weekday beside a word.
  private func time(beside token: Int, _ reading: FactReading) -> Int? {
    let sentence = reading.sentence(of: token)
    return [token + 1, token - 1].first { index in
      guard sentence.contains(index) else { return false }
      if reading.tags[index].meets(.month | .weekday) { return true }
      return reading.tags[index].contains(.unit) && reading.value(index).map(Self.unitsOfTime.contains) ?? false
    }
  }

  /// By their numbers in the files of languages: hour … day.
  private static let unitsOfTime: ClosedRange<Double> = 8...16

  /// With the time that stands beside it.
  private func words(_ token: Int, _ reading: FactReading, _ kind: OppositeKind) -> Range<Int> {
    let beside = kind == .time ? time(beside: token, reading) ?? token : token
    return min(token, beside)..<max(token, beside) + 1
  }

  private func opposite(_ token: Int, _ reading: FactReading) -> Int32 {
    reading.table.opposite(of: reading.tokens[token])
  }

  /// Whether the sentence of a word has one that means what the other reading says: then only the order differs.
  private func hasSide(_ side: Int32, in reading: FactReading, beside token: Int) -> Bool {
    reading.sentence(of: token).contains { opposite($0, reading) == side }
  }

  /// `few failed`: whether the other lacks a word of degree that the sentence has.
  private func isHardly(_ token: Int, _ pair: ReadingPair) -> Bool {
    pair.own.sentence(of: token).contains {
      pair.own.tags[$0].contains(.degree) && pair.alignment.toOther[$0] < 0
    }
  }

  /// Whether a negation or the like stands before a word, or was changed with it.
  private func isTurned(_ token: Int, _ pair: ReadingPair) -> Bool {
    let sentence = pair.own.sentence(of: token)
    let before = max(sentence.lowerBound, token - Self.reach)..<token
    let turning: WordTags = .negation | .denial | .degree
    // `öffnen am Montag nicht`: a negation that ends its clause.
    let behind = (token + 1..<token + 2 + Self.reach).clamped(to: sentence).prefix { !pair.own.isMark($0) }
    let isDenied = behind.last.map { pair.own.tags[$0].contains(.negation) } ?? false
    return before.contains { pair.own.tags[$0].meets(turning) } || isDenied
      || pair.changed(around: token).contains { $0 != token && pair.own.tags[$0].meets(turning | .condition) }
  }
}
