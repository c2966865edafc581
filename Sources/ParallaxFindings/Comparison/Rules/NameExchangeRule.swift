internal import ParallaxText

/// Two names that change the words before them: `from Lenna to Orla`, `from Orla to Lenna`; in near copies also what is told
/// of them: `acquitted Velt and convicted Tamm`. Both reports have both, so each is compared by the word that leads to it,
/// or by those beside it. One of the two is told.
struct NameExchangeRule: FactRule {
  static let audience = FactRules.Audience.parallel
  static let isSymmetric = true
  static let yields = true
  /// Names of a sentence that are looked at.
  private static let most = 8

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  private struct Led {
    let name: Fact
    /// The preposition; of those of one letter with a vowel more or less the letter: `с`, `со`; `з`, `зі`, `із`.
    let word: String
  }

  var differences: [FactDifference] {
    let exchanged = pair.areCopies ? ExchangeRule(pair).differences { $0.names.filter { !$0.isPart } } : []
    return ledDifferences + exchanged.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
  }

  private var ledDifferences: [FactDifference] {
    pair.own.sentences.compactMap { sentence in
      let own = led(in: sentence, pair.own)
      guard own.count > 1 else { return nil }
      return pair.image(of: sentence).lazy.compactMap { difference(own, led(in: $0, pair.other)) }.first
    }
  }

  private static func plain(_ word: String) -> String {
    let rest = word.filter { !"оіи".contains($0) }
    return word.count == 2 && rest.count == 1 ? rest : word
  }

  private func difference(_ own: [Led], _ other: [Led]) -> FactDifference? {
    for (number, one) in own.enumerated() {
      for two in own.dropFirst(number + 1) where one.name.value != two.name.value && one.word != two.word {
        guard let first = only(two.name, other), let second = only(one.name, other), first.word == one.word,
          second.word == two.word
        else { continue }
        return difference(one.name, first.name)
      }
    }
    return nil
  }

  private func only(_ name: Fact, _ names: [Led]) -> Led? {
    let same = names.filter { $0.name.value == name.value }
    return same.count == 1 ? same[0] : nil
  }

  private func difference(_ one: Fact, _ other: Fact) -> FactDifference {
    FactDifference(
      kind: .name, own: .words(one.range), other: .words(other.range), ownValue: one.value, value: other.value)
  }

  /// The names of a sentence that a preposition leads to, an article between them or none.
  private func led(in sentence: Range<Int>, _ reading: FactReading) -> [Led] {
    reading.names.filter { sentence.contains($0.range.lowerBound) && !$0.isPart }.prefix(Self.most).compactMap { name in
      var before = name.range.lowerBound - 1
      if before > sentence.lowerBound, reading.tags[before].meets(.determiner | .definite) { before -= 1 }
      guard sentence.contains(before), reading.tokens[before].kind == .word, !reading.isQuoted[before],
        reading.tags[before].meets(.preposition | .particle | .dayLink | .attributing)
      else { return nil }
      return Led(name: name, word: Self.plain(reading.folded(before..<before + 1)))
    }
  }
}
