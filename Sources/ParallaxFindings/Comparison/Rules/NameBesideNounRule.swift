internal import ParallaxCollation
internal import ParallaxText

/// Two sentences of independent reports that say the same, in which one and the same noun is that of another place: `the
/// theatre of Lenna`, `the theatre of Borsano`; `в селе Алексеевка`, `в селе Гайворон`.
///
/// What a noun is called after names it: `a hospital in England` may be the one in Leeds. What one of the reports names
/// elsewhere is no other name for it: a town and its county, a village and the next one.
struct NameBesideNounRule: FactRule {
  static let audience = FactRules.Audience.independent
  static let isSymmetric = true
  static let yields = true
  /// How surely they say the same.
  private static let likely = 0.8
  /// Tokens between a noun and its name.
  private static let reach = 2

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    guard pair.likelihood >= Self.likely else { return [] }
    return pair.own.sentences.compactMap { sentence in
      guard let its = pair.likeliest(for: sentence) else { return nil }
      let places = named(in: its, pair.other)
      for one in named(in: sentence, pair.own) {
        guard let two = places.first(where: { pair.areForms(one.noun, $0.noun) }), areApart(one.name, two.name),
          isAlone(one.noun, in: sentence, pair.own), isAlone(two.noun, in: its, pair.other)
        else { continue }
        return FactDifference(
          kind: .name, note: .differs, own: .words(one.name.range), other: .words(two.name.range),
          ownValue: one.name.value, value: two.name.value)
      }
      return nil
    }
  }

  /// The nouns of a sentence that a name stands behind, with nothing but small words between.
  private func named(in sentence: Range<Int>, _ reading: FactReading) -> [(noun: Int, name: Fact)] {
    reading.names.compactMap { name in
      let start = name.range.lowerBound
      guard sentence.contains(start), !name.isCommon, !name.isPart, !name.isWeak, !reading.isQuoted[start],
        !isOther(name, reading)
      else { return nil }
      let before = (start - 1 - Self.reach..<start).clamped(to: sentence).reversed()
      let link = before.prefix { !reading.isContent($0) && !reading.isMark($0) }
      guard let noun = before.dropFirst(link.count).first, isNoun(noun, reading),
        link.isEmpty
          ? name.range.count == 1 : link.contains(where: { reading.tags[$0].contains(.particle) })
      else { return nil }
      return (noun, name)
    }
  }

  /// A country and what is of it, or letters that may stand for more: `УК`.
  private func isOther(_ name: Fact, _ reading: FactReading) -> Bool {
    let text = reading.text(name.range)
    if text == text.uppercased(), text.count <= Self.longestOfLetters { return true }
    let set = reading.table.member(reading.tokens[name.range.lowerBound])?.set
    return set == .country || set == .demonym || leadsOn(name, reading)
  }

  /// `the Omani capital`: what a name says of the word behind it is no place.
  private func leadsOn(_ name: Fact, _ reading: FactReading) -> Bool {
    let next = name.range.upperBound
    return reading.sentence(of: name.range.lowerBound).contains(next) && !reading.isMark(next)
      && reading.isContent(next) && !reading.tags[next].meets(.saying | .number)
  }

  private static let longestOfLetters = 5

  /// A word that may be called after a place: nobody’s office, no length, no time, and no name itself.
  private func isNoun(_ token: Int, _ reading: FactReading) -> Bool {
    let others: WordTags =
      .preposition | .title | .role | .source | .saying | .telling | .unit | .number | .month | .weekday | .relative
      | .period | .act
    return reading.isContent(token) && !reading.isMark(token) && !reading.tags[token].meets(others)
      // `outside Crowley`
      && reading.table.opposite(of: reading.tokens[token]) == 0
      && !reading.names.contains { $0.range.contains(token) }
  }

  private func isAlone(_ noun: Int, in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    sentence.count { reading.tokens[$0].stem == reading.tokens[noun].stem } == 1
  }

  /// Whether two names are none of one thing, and neither report names the other's.
  private func areApart(_ one: Fact, _ two: Fact) -> Bool {
    !areOne(one, two) && !pair.isOneShortFor(one, two) && !pair.other.words.facts.names.contains { areOne(one, $0) }
      && !pair.own.words.facts.names.contains { areOne($0, two) }
  }

  private func areOne(_ one: Fact, _ two: Fact) -> Bool {
    NameForm.relation(one.value, two.value, pair.own.table.names.nicknames) != .different
      || one.value.split(separator: " ").contains { two.value.split(separator: " ").contains($0) }
  }
}
