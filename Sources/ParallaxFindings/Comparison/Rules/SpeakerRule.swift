internal import ParallaxCollation
internal import ParallaxText

/// Who says: the subjects of verbs of saying that stand for each other.
struct SpeakerRule: FactRule {
  static let audience = FactRules.Audience.copies
  static let isSymmetric = true

  private static let reach = 6

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  private enum Subject {
    case name(Fact)
    case source(Int, kind: Double)

    var range: Range<Int> {
      switch self {
      case .name(let fact): fact.range
      case .source(let token, _): token..<token + 1
      }
    }
  }

  var differences: [FactDifference] {
    pair.own.tokens.indices.compactMap { verb in
      guard isVerb(verb, pair.own), let there = counterpart(of: verb), isVerb(there, pair.other),
        let one = subject(of: verb, pair.own), let other = subject(of: there, pair.other),
        differ(one, other)
      else { return nil }
      return FactDifference(
        kind: .speaker, own: .words(one.range), other: .words(other.range),
        ownValue: value(of: one, pair.own), value: value(of: other, pair.other))
    }
  }

  private func value(of subject: Subject, _ reading: FactReading) -> String {
    if case .name(let fact) = subject { fact.value } else { reading.folded(subject.range) }
  }

  /// The word that stands for the verb, or the same word in the sentence that has the others.
  private func counterpart(of verb: Int) -> Int? {
    if pair.alignment.toOther[verb] >= 0 { return pair.alignment.toOther[verb] }
    let same = pair.image(of: pair.own.sentence(of: verb)).joined().filter {
      pair.other.tokens[$0].normalized == pair.own.tokens[verb].normalized && pair.alignment.toOwn[$0] < 0
    }
    return same.count == 1 ? same[0] : nil
  }

  private func isVerb(_ index: Int, _ reading: FactReading) -> Bool {
    reading.tags[index].meets(.reporting | .denial) && !reading.tags[index].contains(.attributing)
      && !reading.isQuoted[index]
  }

  /// The nearest name or source before the verb; where a mark stands before it, after it.
  private func subject(of verb: Int, _ reading: FactReading) -> Subject? {
    let sentence = reading.sentence(of: verb)
    for index in stride(from: verb - 1, through: max(sentence.lowerBound, verb - Self.reach), by: -1) {
      if reading.isMark(index), reading.mark(index) != UInt8(ascii: ".") { break }
      if reading.tags[index].contains(.pronoun) { return nil }
      if let subject = subject(at: index, reading), !isObject(subject.range, reading) { return subject }
    }
    let isInverted = verb == sentence.lowerBound || reading.isMark(verb - 1)
    guard isInverted else { return nil }
    return (verb + 1..<min(sentence.upperBound, verb + 4)).lazy.compactMap { subject(at: $0, reading) }.first
  }

  /// `in a comment to Reuters`.
  private func isObject(_ range: Range<Int>, _ reading: FactReading) -> Bool {
    let before = range.lowerBound - 1
    return before >= 0 && reading.tags[before].contains(.preposition)
  }

  private func subject(at index: Int, _ reading: FactReading) -> Subject? {
    if let name = reading.names.first(where: { $0.range.contains(index) }) { return .name(name) }
    guard reading.tags[index].contains(.source), let kind = reading.value(index) else {
      return nil
    }
    return .source(index, kind: kind)
  }

  /// A person is not a nameless source, and a source is not an official.
  private func differ(_ one: Subject, _ other: Subject) -> Bool {
    switch (one, other) {
    case (.name, .name): false
    case (.source(_, let a), .source(_, let b)): a != b && min(a, b) == 1
    case (.name, .source(_, let kind)), (.source(_, let kind), .name): kind == 1
    }
  }
}
