internal import ParallaxText

/// Who says a quotation, where the text names somebody: the name by the verb of saying in its sentence, or before the
/// colon that leads to it; of `she said` the only name in the sentence before.
struct UtteranceSpeaker {
  /// Tokens between the verb and the name, at most.
  private static let reach = 8

  private let facts: StatedFacts
  private let report: Report
  private let tokens: Range<Int>

  /// - Parameter tokens: of the report.
  init(_ facts: StatedFacts, _ tokens: Range<Int>) {
    self.facts = facts
    report = facts.report
    self.tokens = tokens
  }

  /// Nil where nobody is named, or several people are.
  var name: Fact? {
    let last = report.sentence(ofToken: tokens.upperBound - 1)
    let first = report.sentence(ofToken: tokens.lowerBound)
    let after = tokens.upperBound..<report.sentences[last].tokens.upperBound
    let before = report.sentences[first].tokens.lowerBound..<tokens.lowerBound
    return subject(in: after, isAfter: true) ?? subject(in: before, isAfter: false)
  }

  private func subject(in range: Range<Int>, isAfter: Bool) -> Fact? {
    let own = range.filter { !facts.isQuoted[$0] }
    let names = facts.names.within(range).filter { !facts.isQuoted[$0.range.lowerBound] }
    let verbs = own.filter { isVerb($0) }
    guard let verb = isAfter ? verbs.first : verbs.last else {
      return isAfter ? inverted(names, range) : led(names, range)
    }
    let subjects = names.filter { !isObject($0, verb) }
    let near = subjects.min { (distance($0, verb), $0.range.lowerBound) < (distance($1, verb), $1.range.lowerBound) }
    if let near, distance(near, verb) <= Self.reach { return near }
    let hasPronoun = own.contains { abs($0 - verb) <= 3 && facts.tags[$0].contains(.pronoun) }
    return hasPronoun ? onlyNameBefore : nil
  }

  /// `“…”, protested Marta Fiorelli`: any verb, and the name that follows it.
  private func inverted(_ names: [Fact], _ range: Range<Int>) -> Fact? {
    guard let name = names.first(where: { !isObject($0, range.lowerBound) }) else { return nil }
    let between = (range.lowerBound..<name.range.lowerBound).filter { report.tokens[$0].kind == .word }
    let stops = range.lowerBound + 2..<max(range.lowerBound + 2, name.range.lowerBound)
    let isOneClause = !stops.contains { report.tokens[$0].kind == .mark && !isApposition($0) }
    return (1...Self.reach).contains(between.count) && isOneClause ? name : nil
  }

  /// A comma, or a hyphen in a word.
  private func isApposition(_ token: Int) -> Bool {
    let bytes = facts.report.document.text[report.tokens[token].bytes]
    return bytes.elementsEqual(",".utf8) || bytes.elementsEqual("-".utf8) || bytes.elementsEqual("’".utf8)
  }

  /// `Patrick Demonchy had admitted it at last: “…”`: the only name before the colon.
  private func led(_ names: [Fact], _ range: Range<Int>) -> Fact? {
    let marks = range.suffix(3).map { facts.report.document.text[report.tokens[$0].bytes] }
    let subjects = names.filter { !isObject($0, range.lowerBound) }
    guard marks.contains(where: { $0.elementsEqual(":".utf8) }), subjects.count == 1 else { return nil }
    return subjects.first
  }

  private func isVerb(_ token: Int) -> Bool {
    facts.tags[token].meets(.reporting | .saying | .attributing) && report.tokens[token].kind == .word
  }

  private func distance(_ name: Fact, _ verb: Int) -> Int {
    verb < name.range.lowerBound ? name.range.lowerBound - verb : verb - name.range.upperBound + 1
  }

  /// `told Reuters`, `in a letter to the mayor`; but `according to Reuters`.
  private func isObject(_ name: Fact, _ verb: Int) -> Bool {
    let before = name.range.lowerBound - 1
    guard before >= 0 else { return false }
    if facts.tags[verb].contains(.attributing), name.range.lowerBound > verb, name.range.lowerBound - verb <= 3 {
      return false
    }
    let isOfArticle =
      before > 0 && facts.tags[before].contains(.determiner) && facts.tags[before - 1].contains(.preposition)
    return isOfArticle || facts.tags[before].meets(.preposition | .telling)
  }

  /// The only name of the sentence before, which a pronoun stands for.
  private var onlyNameBefore: Fact? {
    let sentence = report.sentence(ofToken: tokens.lowerBound)
    guard sentence > 0, report.role(ofSentence: sentence - 1) == .body else { return nil }
    let names = facts.names.within(report.sentences[sentence - 1].tokens).filter { !$0.isCommon }
    return names.count == 1 ? names.first : nil
  }
}
