internal import ParallaxText

/// Words for a speaker, and whether they are sure to be that: the subject of a verb of saying beside them.
struct SpeakerWords {
  /// Tokens of the words that are shown.
  private static let longest = 10
  /// Tokens of words without a name: more is a clause.
  private static let longestRole = 5
  /// Tokens between the words and their verb, in commas.
  private static let longestAside = 14

  /// Tokens of the report, without a conjunction before them.
  let words: Range<Int>
  private let facts: StatedFacts
  private let sentence: Range<Int>

  init(_ words: Range<Int>, _ facts: StatedFacts) {
    self.facts = facts
    sentence = facts.report.sentences[facts.report.sentence(ofToken: words.lowerBound)].tokens
    let start = words.first { token in
      !facts.table.isLight(facts.report.tokens[token].normalized)
        || facts.tags[token].meets(.determiner | .definite | .title | .pronoun)
    }
    self.words = (start ?? words.lowerBound)..<words.upperBound
  }

  /// `said Tamm`, `Tamm said`, `Tamm, the builder, said`, `according to Tamm`, `Tamm: “…”`.
  var isSubject: Bool {
    let after = words.upperBound..<max(words.upperBound, sentence.upperBound)
    if verbs(in: after.prefix { !isMark($0) }) { return true }
    if let first = after.first, isMark(first, ":") { return true }
    let before = sentence.lowerBound..<max(sentence.lowerBound, words.lowerBound)
    if verbs(in: before.suffix(2)) { return true }
    guard let first = after.first, isMark(first, ","),
      let end = after.dropFirst().prefix(Self.longestAside).first(where: { isMark($0, ",") })
    else { return false }
    return verbs(in: (end + 1)..<max(end + 1, sentence.upperBound))
  }

  /// Tokens between a quotation and the name behind it, its verb among them: `«…», a lancé Gwenaël Trévidic`.
  private static let longestGap = 5

  /// Whether a name follows a quotation in its sentence, and the verb stands at the quotation, or the full name does.
  func stands(behind quotation: Quotation, _ name: Fact) -> Bool {
    let end = quotation.range.upperBound
    let gap = name.range.lowerBound - end
    guard gap > 0, sentence.contains(end - 1) else { return false }
    return name.value.contains(" ") && gap <= Self.longestGap || verbs(in: end..<name.range.lowerBound)
  }

  /// Whether one of the first two words is a verb of saying, or leads to a source.
  private func verbs(in tokens: some Collection<Int>) -> Bool {
    tokens.filter { !isMark($0) }.prefix(2).contains {
      facts.tags[$0].meets(.saying | .speech | .attributing | .telling | .credit)
    }
  }

  private func isMark(_ token: Int) -> Bool { facts.report.tokens[token].kind == .mark }

  private func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    isMark(token) && facts.report.document.text[Int(facts.report.tokens[token].start)] == UInt8(ascii: mark)
  }

  /// Whether the name is what the words end with, before what is said of it: no `Mexican president`.
  func ends(with name: Fact) -> Bool {
    guard words.overlaps(name.range), !isPossessive(name.range.upperBound - 1) else { return false }
    let rest = max(name.range.upperBound, words.lowerBound)..<max(name.range.upperBound, words.upperBound)
    return !rest.prefix { !isMark($0) && !facts.tags[$0].contains(.preposition) }.contains(where: facts.isContent)
  }

  private func isPossessive(_ token: Int) -> Bool {
    let text = facts.report.document.string(facts.report.tokens[token].bytes)
    return text.hasSuffix("'s") || text.hasSuffix("’s")
  }

  /// The words where they are few, or else the name.
  func shown(_ name: Fact) -> Range<Int> { words.count <= Self.longest ? words : name.range }

  /// Whether they say by themselves what somebody is, without a name: `a spokesman for the port`.
  var isRole: Bool {
    isSubject && words.count <= Self.longestRole && words.contains(where: facts.isContent)
      && !words.contains { facts.tags[$0].meets(.pronoun | .passive | .negation | .modal | .perfect | .saying) }
      && !words.contains { facts.tags[$0].meets(.period | .relative | .weekday | .month | .number) }
      && !isPossessive(words.upperBound - 1)
  }

  /// The first name among them, where they end with it.
  var name: Fact? {
    facts.names.within(sentence).first { words.overlaps($0.range) && !$0.isWeak && ends(with: $0) }
  }
}
