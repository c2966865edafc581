internal import ParallaxText

/// `three sources` where the other reading has `sources` without a number.
struct CountRule: FactRule {
  static let audience = FactRules.Audience.copies
  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    guard pair.own.numbers.contains(where: { sourceCounted(by: $0) != nil }) else { return [] }
    return NumberMatching(pair).restOfOwn.compactMap(difference)
  }

  /// The word for a source that a number counts, if the other reading has it.
  private func sourceCounted(by fact: Fact) -> Int? {
    guard fact.kind == .number else { return nil }
    let sentence = pair.own.sentence(of: fact.range.lowerBound)
    let next = fact.range.upperBound..<min(sentence.upperBound, fact.range.upperBound + 3)
    return next.prefix { !pair.own.isMark($0) }
      .first { pair.own.tags[$0].contains(.source) && pair.alignment.toOther[$0] >= 0 }
  }

  private func difference(_ fact: Fact) -> FactDifference? {
    guard let noun = sourceCounted(by: fact) else { return nil }
    let there = pair.alignment.toOther[noun]
    let before = max(pair.other.sentence(of: there).lowerBound, there - 4)..<there
    let isCounted = before.contains { index in
      pair.other.tokens[index].kind == .number || pair.other.tags[index].meets(.number | .ordinal | .scale)
    }
    if isCounted { return nil }
    return FactDifference(
      kind: .number, own: .words(fact.range.lowerBound..<noun + 1), other: .words(there..<there + 1),
      ownValue: fact.value,
      value: "none")
  }
}
