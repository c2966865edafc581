internal import ParallaxCollation
internal import ParallaxText

/// Who says a quotation, where the text names somebody: the name among the words that its report gives as its speaker; of
/// `she said` whoever the sentences before are about; of `the builder said` the only one whom the report calls so.
struct UtteranceSpeaker {
  /// Sentences before a pronoun in which its name is looked for, one of which may name nobody.
  private static let mostBefore = 2
  /// Quotations of one speaker that follow each other, at most.
  private static let mostFollowing = 6
  /// Tokens before a name that say what it is.
  private static let longestRole = 3

  private let facts: StatedFacts
  private let tokens: Range<Int>

  /// - Parameter tokens: of the report.
  init(_ facts: StatedFacts, _ tokens: Range<Int>) {
    self.facts = facts
    self.tokens = tokens
  }

  /// The name, with the words that the report has beside the quotation; nil where nobody is named, or only by a role that
  /// several may have.
  var speaker: (name: Fact, words: Range<Int>)? {
    guard let quotation = facts.attributedQuotations.first(where: { $0.isDirect && $0.range.overlaps(tokens) }) else {
      return nil
    }
    if let words = quotation.speaker { return name(of: words).map { ($0, words) } }
    guard let verb = verbAlone(behind: quotation),
      let name = antecedent(before: facts.report.sentence(ofToken: quotation.range.lowerBound))
    else { return nil }
    return (name, verb..<verb + 1)
  }

  /// `«…», lamentó.`: a verb of saying whose subject its language leaves out.
  private func verbAlone(behind quotation: Quotation) -> Int? {
    guard facts.table.names.dropsPronouns, quotation.parts.count == 1 else { return nil }
    let last = quotation.range.upperBound
    let sentence = facts.report.sentences[facts.report.sentence(ofToken: last - 1)].tokens
    let behind = (last..<max(last, sentence.upperBound)).filter { facts.report.tokens[$0].kind != .mark }
    return behind.prefix(Self.fewestBehind).first {
      facts.tags[$0].meets(.saying | .speech) && !facts.tags[$0].meets(.attributing | .credit)
    }
  }

  /// Words behind a quotation among which its verb stands.
  private static let fewestBehind = 2

  private func name(of words: Range<Int>) -> Fact? {
    if let name = named(words) { return name }
    return isPronoun(words) ? antecedent(of: words) : bearer(of: words)
  }

  /// `Tamm stayed in town, but in a letter she writes: “…”`: the only person whom the sentence names before the pronoun, but
  /// for `of Tamm she said`; else whom the sentences before are about.
  private func antecedent(of pronoun: Range<Int>) -> Fact? {
    let number = facts.report.sentence(ofToken: pronoun.lowerBound)
    let before = facts.report.sentences[number].tokens.lowerBound..<pronoun.lowerBound
    let people = facts.names.within(before).filter { !facts.isQuoted[$0.range.lowerBound] && isPerson($0) }
    if people.isEmpty { return antecedent(before: number) }
    let start = people[0].range.lowerBound
    let isLed = start > before.lowerBound && facts.tags[start - 1].meets(.preposition | .particle)
    return people.count == 1 && !isLed ? people[0] : nil
  }

  private func isPronoun(_ speaker: Range<Int>) -> Bool { speaker.contains { facts.tags[$0].contains(.pronoun) } }

  /// The name among the words for a speaker.
  private func named(_ speaker: Range<Int>) -> Fact? {
    let sentence = facts.report.sentences[facts.report.sentence(ofToken: speaker.lowerBound)]
    return facts.names.within(sentence.tokens).first {
      $0.range.overlaps(speaker) && !isAmount($0) && isKnown($0) && !isSaidOf($0, in: speaker) && !isOfPeople($0)
    }
  }

  /// `growled the Scot`: what somebody is, and no name.
  private func isOfPeople(_ name: Fact) -> Bool {
    let token = facts.report.tokens[name.range.lowerBound]
    return name.range.count == 1 && facts.table.member(token)?.set == .demonym
  }

  /// `the Lenna Times host`
  private func isSaidOf(_ name: Fact, in speaker: Range<Int>) -> Bool {
    let next = name.range.upperBound
    return next < speaker.upperBound && isContent(next)
      && !facts.report.document.text.isUppercase(at: Int(facts.report.tokens[next].start))
  }

  /// Whether more than the beginning of a sentence tells that it is a name: `Posting on Friday, Mary Quill wrote: …`
  private func isKnown(_ name: Fact) -> Bool {
    !name.isWeak || name.value.contains(" ") && hasCapitals(name)
      || facts.names.contains { !$0.isWeak && NameForm.relation($0.value, name.value, [:]) == .same }
  }

  /// Whether all its words have capitals: no `Öffnung der Schleuse`.
  private func hasCapitals(_ name: Fact) -> Bool {
    name.range.allSatisfy { index in
      let token = facts.report.tokens[index]
      return token.kind != .word || facts.report.document.text.isUppercase(at: Int(token.start))
    }
  }

  /// `Euro Gewerbesteuer`: what is counted is nobody. `June` is none either, but `June Alley` may speak.
  private func isAmount(_ name: Fact) -> Bool {
    let time: WordTags = name.range.count == 1 ? .month | .weekday : WordTags()
    return name.range.contains { facts.tags[$0].meets(.unit | .scale | .percent | .number | time) }
  }

  /// Whoever speaks in the sentences before, or the only person whom they name.
  private func antecedent(before sentence: Int) -> Fact? {
    var (before, steps) = (sentence - 1, 0)
    while before >= 0, steps < Self.mostBefore, sentence - before <= Self.mostFollowing,
      facts.report.role(ofSentence: before) == .body
    {
      let tokens = facts.report.sentences[before].tokens
      if let speaker = facts.attributedQuotations.last(where: { $0.range.overlaps(tokens) })?.speaker,
        tokens.contains(speaker.lowerBound)
      {
        if let name = named(speaker) { return name }
        if isPronoun(speaker) {
          (before, steps) = (before - 1, 0)
          continue
        }
        return nil
      }
      let people = facts.names.within(tokens).filter(isPerson)
      if !people.isEmpty { return people.count == 1 ? people[0] : nil }
      (before, steps) = (before - 1, steps + 1)
    }
    return nil
  }

  /// Whether a name is that of somebody: it has a title, or two words, here or elsewhere in the report.
  private func isPerson(_ name: Fact) -> Bool {
    if name.isCommon || !isKnown(name) || isAmount(name) { return false }
    let before = name.range.lowerBound - 1
    if before >= 0,
      facts.tags[before].contains(.title) || facts.table.mayBeHonorific(facts.report.tokens[before].normalized)
    {
      return true
    }
    if name.value.utf8.contains(UInt8(ascii: " ")) { return true }
    let ending = Array((" " + name.value).utf8)
    return facts.names.contains { !$0.isCommon && $0.value.utf8.suffix(ending.count).elementsEqual(ending) }
  }

  /// The only person whom the report calls what the words for a speaker call him: `the builder Orvel Tamm`.
  private func bearer(of role: Range<Int>) -> Fact? {
    let head = role.prefix { $0 == role.lowerBound || !facts.tags[$0].contains(.preposition) }
    let stems = Set(head.filter(isContent).map { facts.report.tokens[$0].stem })
    guard !stems.isEmpty else { return nil }
    let bearers = facts.names.filter { name in
      let before = name.range.lowerBound - Self.longestRole..<name.range.lowerBound
      let near = before.clamped(to: 0..<name.range.lowerBound)
      // Few names have the role beside them: whether one is a person is asked of those alone.
      guard near.contains(where: { stems.contains(facts.report.tokens[$0].stem) }) else { return false }
      let sentence = facts.report.sentences[facts.report.sentence(ofToken: name.range.lowerBound)].tokens
      let role = near.clamped(to: sentence).map { facts.report.tokens[$0].stem }
      return stems.isSubset(of: role) && isPerson(name)
    }
    let surnames = Set(bearers.map { $0.value.split(separator: " ").last })
    return surnames.count == 1 ? bearers.first : nil
  }

  private func isContent(_ index: Int) -> Bool {
    facts.report.tokens[index].kind == .word && !facts.table.isLight(facts.report.tokens[index].normalized)
  }
}
