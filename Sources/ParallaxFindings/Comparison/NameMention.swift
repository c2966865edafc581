internal import ParallaxCollation
internal import ParallaxText

/// The name of somebody where a report prints it.
struct NameMention {
  let value: String
  let text: String
  let place: FindingPlace
  let sentence: SentenceID
  /// Whether names of its language have cases.
  let hasCases: Bool
  /// Words directly beside it that may say what somebody is: `Tamms Anwalt Orvel Brask`, `the baker Orvel Brask`.
  let callings: Set<WordID>
  /// Those of them that are an office of which an event has one, mostly.
  let offices: Set<WordID>
  /// Whether its sentence tells of relatives: two of one surname are two people then.
  let isInFamily: Bool

  var words: Int { value.utf8.count { $0 == UInt8(ascii: " ") } + 1 }

  /// The first word of the name.
  var firstName: String { String(value.prefix { $0 != " " }) }

  /// The last word of the name.
  var surname: String {
    let space = value.utf8.lastIndex(of: UInt8(ascii: " "))
    return space.map { String(value[value.utf8.index(after: $0)...]) } ?? value
  }

  /// Those of a report, headlines too.
  ///
  /// - Parameter place: of tokens of the report.
  static func all(in facts: StatedFacts, place: (Range<Int>) -> FindingPlace) -> [NameMention] {
    func stems(_ tokens: [Int]) -> Set<WordID> { Set(tokens.map { facts.report.tokens[$0].stem }) }
    return facts.names.compactMap { name in
      let sentence = facts.report.sentence(ofToken: name.range.lowerBound)
      let own = own(name, facts)
      guard !name.isCommon, !name.isWeak || isWhole(name, facts), !isCalled(own.range, facts),
        facts.report.role(ofSentence: sentence).isAligned
      else { return nil }
      let place = place(own.range)
      let callings = callings(own.range, in: facts.report.sentences[sentence].tokens, facts)
      return NameMention(
        value: own.value, text: facts.report.document.string(place.bytes), place: place,
        sentence: SentenceID(report: place.report, sentence: sentence), hasCases: !facts.table.names.hasArticles,
        callings: stems(callings), offices: stems(callings.filter { isOffice($0, facts) }),
        isInFamily: facts.report.sentences[sentence].tokens.contains { isRelative($0, facts) })
    }
  }

  private static func isRelative(_ token: Int, _ facts: StatedFacts) -> Bool {
    let word = facts.report.tokens[token]
    if facts.tags[token].meets(.role | .source), facts.table.value(of: word) == RoleClass.family { return true }
    return facts.table.member(word)?.set == .kin || OppositeKind(of: facts.table.opposite(of: word)) == .person
  }

  /// Whether a name of several words that begins a sentence is one whatever begins it: all have capitals, the first says
  /// nothing else, and nouns have none.
  private static func isWhole(_ name: Fact, _ facts: StatedFacts) -> Bool {
    !facts.table.names.nounsHaveCapitals && name.value.contains(" ")
      && facts.tags[name.range.lowerBound] == WordTags()
      && name.range.allSatisfy { facts.report.document.text.isUppercase(at: Int(facts.report.tokens[$0].start)) }
  }

  /// `die Investmentbank Wingate`: behind an article, where every noun has a capital, stands what somebody is called.
  private static func isCalled(_ name: Range<Int>, _ facts: StatedFacts) -> Bool {
    let before = name.lowerBound - 1
    return facts.table.names.nounsHaveCapitals && before >= 0 && facts.tags[before].meets(.determiner | .definite)
  }

  /// Tokens beside a name in which stands what somebody is called.
  private static let reach = 4

  /// `Tamms Anwalt Orvel Brask` is one run of capitals where nouns have them: the name is what stands behind the office.
  private static func own(_ name: Fact, _ facts: StatedFacts) -> (value: String, range: Range<Int>) {
    guard facts.table.names.nounsHaveCapitals,
      let office = name.range.last(where: { facts.tags[$0].meets(.role | .title) }), name.range.upperBound - office > 2
    else { return (name.value, name.range) }
    let words = name.value.split(separator: " ").suffix(name.range.upperBound - office - 1)
    return (words.joined(separator: " "), office + 1..<name.range.upperBound)
  }

  /// Content words before a name, up to a mark, and behind a comma.
  private static func callings(_ name: Range<Int>, in sentence: Range<Int>, _ facts: StatedFacts) -> [Int] {
    func isMark(_ token: Int) -> Bool { facts.report.tokens[token].kind == .mark }
    let before = (sentence.lowerBound..<max(sentence.lowerBound, name.lowerBound)).suffix(reach + 1).reversed()
    // `the baker, Orvel Brask`
    var words = Array(before.drop { isMark($0) && $0 + 1 == name.lowerBound }.prefix { !isMark($0) })
    let behind = name.upperBound..<max(sentence.upperBound, name.upperBound)
    if let comma = behind.first, isMark(comma) { words += behind.dropFirst().prefix(reach).prefix { !isMark($0) } }
    return words.filter(facts.isContent)
  }

  private static func isOffice(_ token: Int, _ facts: StatedFacts) -> Bool {
    if facts.tags[token].meets(.role | .source), let kind = facts.table.value(of: facts.report.tokens[token]) {
      return !RoleClass.hasMany(kind)
    }
    return facts.tags[token].contains(.title) && !facts.table.mayBeHonorific(facts.report.tokens[token].normalized)
  }
}
