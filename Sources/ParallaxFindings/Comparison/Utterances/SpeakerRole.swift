internal import ParallaxCollation
internal import ParallaxText

/// Who says a quotation where he is not named but called by what he is, `said the magistrate`; and what somebody is who is
/// named. A magistrate is no curator: where one utterance is given to both, they are two people.
struct SpeakerRole {
  /// Tokens beside a name in which stands what somebody is.
  private static let reach = 4

  let report: Int
  /// Tokens of the words for the speaker.
  let words: Range<Int>
  private let kind: Double

  /// Nil where somebody is named, or the words tell no office of which an event has one.
  ///
  /// - Parameter tokens: of the utterance, in the report.
  init?(_ facts: StatedFacts, _ tokens: Range<Int>, report: Int) {
    guard let quotation = facts.attributedQuotations.first(where: { $0.isDirect && $0.range.overlaps(tokens) }),
      let words = quotation.speaker, !words.contains(where: { facts.tags[$0].contains(.pronoun) }),
      UtteranceSpeaker(facts, tokens).speaker == nil
    else { return nil }
    let kinds = words.compactMap { Self.kind(of: $0, facts) }
    guard kinds.count == 1, !RoleClass.hasMany(kinds[0]) else { return nil }
    (self.report, self.words, kind) = (report, words, kinds[0])
  }

  /// Whether somebody who is named is something else, by what stands beside each mention of the name in the report.
  func isAnother(than name: Fact, in facts: StatedFacts) -> Bool {
    let surname = name.value.split(separator: " ").last
    let kinds = facts.names.filter { $0.value.split(separator: " ").last == surname }
      .flatMap { ($0.range + Self.beside($0.range, facts)).compactMap { Self.kind(of: $0, facts) } }
    return !kinds.isEmpty && kinds.allSatisfy { RoleClass.areApart($0, kind) && !RoleClass.hasMany($0) }
  }

  private static func kind(of token: Int, _ facts: StatedFacts) -> Double? {
    facts.tags[token].meets(.role | .source) ? facts.table.value(of: facts.report.tokens[token]) : nil
  }

  /// Before a name up to a mark, and behind a comma; where nouns have capitals it may be within the name.
  private static func beside(_ name: Range<Int>, _ facts: StatedFacts) -> [Int] {
    let sentence = facts.report.sentences[facts.report.sentence(ofToken: name.lowerBound)].tokens
    func isMark(_ token: Int) -> Bool { facts.report.tokens[token].kind == .mark }
    let before = (sentence.lowerBound..<name.lowerBound).suffix(reach + 1).reversed()
    let ahead = before.drop { isMark($0) && $0 + 1 == name.lowerBound }.prefix { !isMark($0) }
    let behind = name.upperBound..<max(name.upperBound, sentence.upperBound)
    guard let comma = behind.first, isMark(comma) else { return Array(ahead) }
    return ahead + behind.dropFirst().prefix(reach).prefix { !isMark($0) }
  }
}
