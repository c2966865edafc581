internal import ParallaxText

/// The deputy for the minister, the acting mayor for the mayor: a word of rank before an office that one of two near copies
/// lacks, or one of two independent reports that say the same and name whoever holds it.
///
///     the deputy mayor, Carol Whitfield | Mayor Carol Whitfield; la viceministra | la ministra
struct RankRule: FactRule {
  static let looksElsewhere = true
  static let yields = true
  private static let leastKept = 0.3
  /// Tokens between a word of rank and its office.
  private static let reach = 3
  /// Letters of an office, at least.
  private static let leastLetters = 4

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    guard pair.own.table === pair.other.table else { return [] }
    return pair.own.sentences.compactMap { pair.areCopies ? difference(in: $0) : differenceOfHolder(in: $0) }
  }

  private func difference(in sentence: Range<Int>) -> FactDifference? {
    guard let found = ranked(in: sentence),
      let partners = pair.partner(of: sentence, least: Self.leastKept, orLikely: true),
      !partners.other.contains(where: { rank($0, pair.other) != nil }),
      let there = partners.other.first(where: { isOffice($0, found) })
    else { return nil }
    return difference(found, there)
  }

  /// How surely independent reports say the same of whoever holds an office.
  private static let likely = 0.8
  /// Tokens between an office and the name of whoever holds it.
  private static let nearName = 8

  /// `Loomis, who served as special envoy`, `the deputy special envoy, Loomis`: independent reports both name whoever holds it
  /// beside the office.
  private func differenceOfHolder(in sentence: Range<Int>) -> FactDifference? {
    guard pair.likelihood >= Self.likely, let found = ranked(in: sentence), let its = pair.likeliest(for: sentence),
      // `former President Tamm and former Vice President Orr`
      sentence.count(where: { pair.own.folded($0..<$0 + 1) == found.office }) == 1,
      // `one of the minister’s deputies`
      !its.contains(where: { rank($0, pair.other) != nil || pair.areForms(found.words.lowerBound, $0) })
    else { return nil }
    let names = holders(of: found.words, pair.own)
    let there = its.first { token in
      isOffice(token, found)
        && holders(of: token..<token + 1, pair.other).contains { name in
          names.contains { OnePerson.mayBe($0.value, name.value, pair.own.table.names.nicknames) }
        }
    }
    return there.map { difference(found, $0) }
  }

  /// The name that an office stands before, or else those beside it with no other between.
  private func holders(of office: Range<Int>, _ reading: FactReading) -> [Fact] {
    let sentence = reading.sentence(of: office.lowerBound)
    let names = reading.names.filter { sentence.contains($0.range.lowerBound) && !$0.isCommon }
    let behind = names.first { $0.range.lowerBound >= office.upperBound }
    if let behind, behind.range.lowerBound == office.upperBound { return [behind] }
    return [names.last { $0.range.upperBound <= office.lowerBound }, behind].compactMap(\.self).filter {
      max($0.range.lowerBound - office.upperBound, office.lowerBound - $0.range.upperBound) <= Self.nearName
    }
  }

  private func difference(_ found: (words: Range<Int>, office: String), _ there: Int) -> FactDifference {
    FactDifference(
      kind: .name, note: .meant, own: .words(found.words), other: .words(there..<there + 1),
      ownValue: pair.own.folded(found.words), value: pair.other.folded(there..<there + 1))
  }

  private func rank(_ token: Int, _ reading: FactReading) -> Int32? {
    if reading.isQuoted[token] { return nil }
    if let member = reading.table.member(reading.tokens[token]), member.set == .rank { return member.number }
    return prefix(of: token, reading) != nil || isPrefix(token, reading) ? 0 : nil
  }

  /// `vice-président`, `vice sindaco`: a prefix by itself before an office.
  private func isPrefix(_ token: Int, _ reading: FactReading) -> Bool {
    guard reading.table.rankPrefixes.contains(reading.folded(token..<token + 1)),
      reading.sentence(of: token).contains(token + 1)
    else { return false }
    return reading.text(token + 1..<token + 2) == "-" || reading.tags[token + 1].meets(.title | .role)
  }

  /// `vice` of `viceministra`: what stands before a word of the other reading.
  private func prefix(of token: Int, _ reading: FactReading) -> String? {
    guard reading.isContent(token) else { return nil }
    let word = reading.folded(token..<token + 1)
    return reading.table.rankPrefixes.first {
      word.hasPrefix($0) && word.dropFirst($0.count).drop { $0 == "-" }.count >= Self.leastLetters
    }
  }

  /// The only rank of a sentence with its office.
  private func ranked(in sentence: Range<Int>) -> (words: Range<Int>, office: String)? {
    let ranks = sentence.filter { rank($0, pair.own) != nil }
    guard ranks.count == 1, let token = ranks.first else { return nil }
    if let prefix = prefix(of: token, pair.own) {
      let office = pair.own.folded(token..<token + 1).dropFirst(prefix.count).drop { $0 == "-" }
      return (token..<token + 1, String(office))
    }
    let near = (token + 1..<token + 1 + Self.reach).clamped(to: sentence)
    let office = near.first { pair.own.isContent($0) && pair.own.tags[$0].meets(.title | .role) }
    return office.map { (token..<$0 + 1, pair.own.folded($0..<$0 + 1)) }
  }

  /// Whether a word is an office, and stands for nothing else there.
  private func isOffice(_ token: Int, _ found: (words: Range<Int>, office: String)) -> Bool {
    let last = found.words.upperBound - 1
    guard pair.other.folded(token..<token + 1) == found.office || found.words.count > 1 && pair.areForms(last, token)
    else {
      return false
    }
    let own = pair.alignment.toOwn[token]
    return own < 0 || own == last || pair.own.folded(own..<own + 1) == found.office
  }
}
