internal import ParallaxText

/// What a report says that a speaker is, directly beside the name: `Tamm, the harbour master,`; `the harbour master, Tamm`;
/// `the builder Orvel Tamm`. An article begins it, and nothing but its own words stands between it and the name.
struct SpeakerDescriptions {
  /// Tokens of a description.
  private static let longest = 12

  private let name: Fact
  private let facts: StatedFacts
  private let sentence: Range<Int>

  /// - Parameter name: of somebody who says something there.
  init(_ name: Fact, _ facts: StatedFacts) {
    self.name = name
    self.facts = facts
    sentence = facts.report.sentences[facts.report.sentence(ofToken: name.range.lowerBound)].tokens
  }

  /// Tokens of the report.
  var all: [Range<Int>] { [behind, before].compactMap(\.self).filter(says) }

  private var behind: Range<Int>? {
    let comma = name.range.upperBound
    guard sentence.contains(comma + 1), isMark(comma, ","), isArticle(comma + 1) else { return nil }
    let words = ((comma + 1)..<sentence.upperBound).prefix { !isMark($0) }
    guard words.count <= Self.longest, let last = words.last, sentence.contains(last + 1) else { return nil }
    return (comma + 1)..<(last + 1)
  }

  /// `said the harbour master, Tamm.`: with a comma the name ends what is said of the speaker, and the verb begins it.
  private var before: Range<Int>? {
    let last = name.range.lowerBound - 1
    let hasComma = sentence.contains(last) && isMark(last, ",")
    let end = hasComma ? last : name.range.lowerBound
    if hasComma, !isMark(name.range.upperBound) { return nil }
    let words = (sentence.lowerBound..<max(sentence.lowerBound, end)).suffix(Self.longest).reversed().prefix {
      !isMark($0)
    }
    guard let start = words.first(where: { isArticle($0) && !isAfterPreposition($0) }) else { return nil }
    let near = max(sentence.lowerBound, start - Self.verbReach)..<start
    guard hasComma ? near.contains(where: isSaying) : isOwn(start + 1..<end) else { return nil }
    return start..<end
  }

  /// Tokens between the verb and what is said of the speaker.
  private static let verbReach = 4

  /// `de la fédération` is said of what stands before it.
  private func isAfterPreposition(_ token: Int) -> Bool {
    sentence.contains(token - 1) && facts.tags[token - 1].meets(.preposition | .particle | .dayLink)
  }

  /// Whether the words directly before a name are small, and no title alone.
  private func isOwn(_ words: Range<Int>) -> Bool {
    words.contains { facts.isContent($0) && !facts.tags[$0].contains(.title) }
      && words.allSatisfy { token in
        facts.report.tokens[token].kind == .word
          && !facts.report.document.text.isUppercase(at: Int(facts.report.tokens[token].start))
      }
  }

  /// Whether it says something, and no more than what somebody is.
  private func says(_ words: Range<Int>) -> Bool {
    words.contains { facts.report.tokens[$0].kind == .word && !isArticle($0) }
      && !words.contains { isSaying($0) || facts.tags[$0].meets(.passive | .negation | .perfect | .modal | .relative) }
      && !words.contains { facts.isQuoted[$0] || facts.isMaybeQuoted[$0] }
  }

  private func isSaying(_ token: Int) -> Bool { facts.tags[token].meets(.saying | .speech | .reporting) }

  private func isArticle(_ token: Int) -> Bool {
    facts.tags[token].meets(.determiner | .definite | .dayArticle)
      && !facts.tags[token].meets(.preposition | .complement | .attributing)
  }

  private func isMark(_ token: Int) -> Bool {
    facts.report.tokens.indices.contains(token) && facts.report.tokens[token].kind == .mark
  }

  private func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    isMark(token) && facts.report.document.text[Int(facts.report.tokens[token].start)] == UInt8(ascii: mark)
  }
}
