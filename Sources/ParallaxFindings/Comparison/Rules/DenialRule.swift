internal import ParallaxSupport
internal import ParallaxText

/// Reports of which one denies what the other says, in whatever words: `had found no urgent defects` and
/// `urgent defects had been found`.
struct DenialRule: FactRule {
  static let yields = true

  /// Negations of a reading that are looked at: more are no text.
  private static let mostNegations = 100

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    var told = 0
    let negations = pair.own.tokens.indices.lazy.filter { pair.own.tags[$0].contains(.negation) }
    return negations.prefix(Self.mostNegations).compactMap { token in
      // `ne … pas` is one negation.
      guard token >= told, let difference = difference(at: token) else { return nil }
      told = difference.own.tokens.upperBound
      return difference
    }
  }

  private func difference(at token: Int) -> FactDifference? {
    isOfSaying(token) || pair.tellsBeginning(token)
      || !pair.areCopies && (pair.mayDenyPart(token) || isMeasured(token))
      ? nil : clause(at: token) ?? predicate(at: token)
  }

  /// `two years without football`: how long something is not is told, in other words than who forbade it.
  private func isMeasured(_ token: Int) -> Bool { pair.own.numbers.contains { $0.whole.upperBound == token } }

  /// Near copies put one thing in other words where they do not keep them: there the word that is negated stands in both,
  /// and nothing else turns either sentence.
  private func isPlain(_ match: ClauseMatch, _ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    let turning: WordTags = .degree | .doubt | .condition | .exclusion | .sure
    let next = (token + 1..<sentence.upperBound).first(where: pair.own.isContent)
    return next.map(match.matched.contains) ?? false
      && !pair.own.tags[token].contains(.concord) && !pair.reversed.hasPrefix(in: match.surroundings(2))
      && !sentence.contains { pair.own.tags[$0].meets(turning) }
      && !match.sentence.contains { pair.other.tags[$0].meets(turning) }
      && !pair.hasException(in: sentence) && !pair.reversed.hasException(in: match.sentence)
  }

  /// `did not say when`, `sagte nicht, wann`: what is not said is not denied.
  private func isOfSaying(_ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    func isSaying(_ index: Int) -> Bool { pair.own.tags[index].meets(.saying | .telling) }
    let next = (token + 1..<min(sentence.upperBound, token + 4)).prefix { !pair.own.isContent($0) || isSaying($0) }
    if let verb = next.first(where: isSaying), verb + 1 < sentence.upperBound {
      return pair.own.isMark(verb + 1)
        || !pair.own.isContent(verb + 1) && !pair.own.tags[verb + 1].contains(.preposition)
    }
    return token > sentence.lowerBound && isSaying(token - 1) && token + 1 < sentence.upperBound
      && pair.own.isMark(token + 1)
  }

  private func clause(at token: Int) -> FactDifference? {
    guard let match = ClauseMatch(of: token, in: pair),
      !pair.own.isQuoted[token], !pair.other.isQuoted[match.span.lowerBound],
      !pair.areCopies || isPlain(match, token)
    else { return nil }
    let negative: WordTags = .negation | .denial | .degree
    // A verb of denying that both have is what is denied: `did not rule out` and `ruled out`.
    let isDenied = match.matched.map { pair.own.tokens[$0].stem }
    func denies(_ index: Int, _ reading: FactReading) -> Bool {
      reading.tags[index].meets(negative) && !isDenied.contains(reading.tokens[index].stem)
    }
    guard !match.span.contains(where: { pair.other.isMark($0) && ";:".contains(pair.other.text($0..<$0 + 1)) }),
      !match.surroundings(5).contains(where: { denies($0, pair.other) }),
      !match.sentence.contains(where: { pair.other.tags[$0].contains(.negation) || pair.other.hasLonger($0) }),
      !isLeftOpen(match, token), isOfOneThing(match, token), !pair.reversed.hasException(in: match.sentence)
    else { return nil }
    let sentence = pair.own.sentence(of: token)
    let around = (max(sentence.lowerBound, token - 4)..<min(sentence.upperBound, token + 7))
    guard !around.contains(where: { pair.own.tags[$0].meets(.denial) && denies($0, pair.own) }) else { return nil }
    let last = match.matched.max() ?? token
    let words = min(token, match.matched.min() ?? token)..<max(token, last) + 1
    return FactDifference(
      kind: .negation, own: .words(words), other: .words(match.surroundings(1)), ownValue: "not", value: "plain")
  }

  private func isOfOneThing(_ match: ClauseMatch, _ token: Int) -> Bool {
    let sentence = pair.own.sentence(of: token)
    // `was no minister like others`, `the minister resigned`
    guard let word = (token + 1..<sentence.upperBound).first(where: pair.own.isContent),
      word == token + 1 || pair.own.tags[word - 1].meets(.determiner | .definite),
      let there = match.sentence.first(where: { pair.other.tokens[$0].stem == pair.own.tokens[word].stem })
    else { return true }
    return pair.isOfOneThing(word, there)
  }

  /// `asked whether there were defects`: what is asked is not affirmed, unless both ask.
  private func isLeftOpen(_ match: ClauseMatch, _ token: Int) -> Bool {
    let own = pair.own.sentence(of: token)
    return (match.sentence.lowerBound..<match.span.upperBound).contains { index in
      pair.other.tags[index].meets(.doubt | .condition)
        && !own.contains { pair.own.tokens[$0].stem == pair.other.tokens[index].stem }
    }
  }

  // MARK: The very words

  /// Tokens behind a negation that are looked for as they stand.
  private static let (fewestTogether, mostTogether) = (2, 6)

  /// `no habrá despidos` and `habrá despidos`: what stands right behind the negation, said without any.
  private func predicate(at token: Int) -> FactDifference? {
    let sentence = pair.own.sentence(of: token)
    let doubtful: WordTags = .denial | .degree | .exclusion | .unsure | .hedge
    // `apenas cuatro horas` are four.
    guard !pair.own.isQuoted[token], !pair.own.numbers.contains(where: { $0.whole.lowerBound == token + 1 }),
      !sentence.contains(where: { $0 != token && pair.own.tags[$0].meets(doubtful | .negation) })
    else { return nil }
    for its in pair.other.sentences where isAffirmed(its, but: doubtful) {
      guard let there = run(behind: token, in: its) else { continue }
      return FactDifference(
        kind: .negation, own: .words(token..<token + 1 + there.count), other: .words(there), ownValue: "not",
        value: "plain")
    }
    return nil
  }

  private func isAffirmed(_ sentence: Range<Int>, but doubtful: WordTags) -> Bool {
    let other: WordTags = .negation | .condition
    return !sentence.contains {
      pair.other.tags[$0].meets(doubtful | other) || pair.other.isQuoted[$0] || pair.other.hasLonger($0)
    }
  }

  /// The words behind a negation as they stand in a sentence, all of their clause: a verb, and a noun or a name.
  private func run(behind token: Int, in sentence: Range<Int>) -> Range<Int>? {
    let end = min(pair.own.sentence(of: token).upperBound, token + 1 + Self.mostTogether)
    let words = (token + 1..<end).prefix { !pair.own.isMark($0) }
    guard words.count >= Self.fewestTogether, words.count < Self.mostTogether, words.contains(where: pair.own.isContent)
    else { return nil }
    let stems = words.map { pair.own.tokens[$0].stem }
    let starts = sentence.lowerBound..<max(sentence.lowerBound, sentence.upperBound - stems.count + 1)
    guard
      let start = starts.first(where: { start in
        stems.indices.allSatisfy { pair.other.tokens[start + $0].stem == stems[$0] }
      })
    else { return nil }
    return start..<start + stems.count
  }
}
