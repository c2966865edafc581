internal import ParallaxText

/// Who says something, where two sentences of near copies each name one who speaks, wherever that stands: `police said`,
/// `according to his lawyer`.
///
/// Two roles are told apart by their classes, which the file of the language has: lawyers are no police. A spokesman may be
/// anybody's. Two names are told apart where neither stands in the other report's sentences.
struct VoiceRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  static let isSymmetric = true
  static let yields = true
  private static let leastKept = 0.4
  /// Tokens between a verb of saying and who says it.
  private static let reach = 3

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  private enum Voice {
    case name(Fact)
    case role(Int, kind: Double)

    var range: Range<Int> {
      switch self {
      case .name(let fact): fact.range
      case .role(let token, _): token..<token + 1
      }
    }
  }

  var differences: [FactDifference] {
    pair.own.sentences.compactMap { sentence in
      guard let partners = pair.partner(of: sentence, least: Self.leastKept),
        let one = onlyVoice(in: partners.own, pair.own), let two = onlyVoice(in: partners.other, pair.other),
        differ(one, two)
      else { return nil }
      return FactDifference(
        kind: .speaker, own: .words(one.range), other: .words(two.range), ownValue: pair.own.folded(one.range),
        value: pair.other.folded(two.range))
    }
  }

  private func onlyVoice(in sentence: Range<Int>, _ reading: FactReading) -> Voice? {
    let voices = voices(in: sentence, reading)
    return voices.count == 1 ? voices[0] : nil
  }

  /// The names and roles beside a word of saying.
  private func voices(in sentence: Range<Int>, _ reading: FactReading) -> [Voice] {
    var voices: [Voice] = []
    for index in sentence where !reading.isQuoted[index] {
      let name = reading.names.first { $0.range.contains(index) }
      if let name, !name.isWeak || kind(of: index, reading) == nil {
        if name.range.lowerBound == index, speaks(name.range, in: sentence, reading) { voices.append(.name(name)) }
      } else if let kind = kind(of: index, reading), !isTitle(index, reading) {
        if speaks(index..<index + 1, in: sentence, reading) { voices.append(.role(index, kind: kind)) }
      }
    }
    return voices
  }

  /// `Minister Karen Doyle`: what somebody is called who is named right behind it.
  private func isTitle(_ index: Int, _ reading: FactReading) -> Bool {
    reading.names.contains { $0.range.lowerBound == index + 1 && !$0.isWeak }
  }

  private func kind(of index: Int, _ reading: FactReading) -> Double? {
    guard reading.tags[index].meets(.source | .role) else { return nil }
    return reading.value(index)
  }

  /// Whether a verb of saying stands beside it with no mark between, or a word before a source leads to it.
  private func speaks(_ range: Range<Int>, in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    for index in (max(sentence.lowerBound, range.lowerBound - Self.reach)..<range.lowerBound).reversed() {
      if reading.isMark(index) { break }
      if reading.isQuoted[index] { break }
      if reading.tags[index].meets(.attributing | .credit) { return true }
      // `said the court`, and no `witnesses said soldiers`.
      if reading.tags[index].contains(.reporting) {
        return index == sentence.lowerBound || reading.isMark(index - 1) || reading.isQuoted[index - 1]
      }
      if reading.tags[index].contains(.preposition) { return isCredited(index, in: sentence, reading) }
    }
    for index in range.upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + Self.reach)) {
      if reading.isMark(index) { break }
      if reading.tags[index].contains(.reporting), !reading.isQuoted[index] { return true }
      if reading.tags[index].contains(.attributing), reading.value(index) == 2 { return true }
    }
    return false
  }

  /// `according to the court`: the preposition belongs to the word before it.
  private func isCredited(_ index: Int, in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    index > sentence.lowerBound && reading.tags[index - 1].meets(.attributing)
  }

  private func differ(_ one: Voice, _ other: Voice) -> Bool {
    switch (one, other) {
    case (.role(let a, let kind), .role(let b, let its)):
      return RoleClass.areApart(kind, its) && pair.alignment.toOther[a] < 0 && pair.alignment.toOwn[b] < 0
    case (.name(let a), .name(let b)):
      return !a.isWeak && !b.isWeak && a.range.allSatisfy { pair.alignment.toOther[$0] < 0 || !pair.own.isContent($0) }
        && b.range.allSatisfy { pair.alignment.toOwn[$0] < 0 || !pair.other.isContent($0) }
        && NameForm.relation(a.value, b.value, pair.own.table.names.nicknames) == .different
        && NameForm.likeness(a.value, b.value) < 0.6 && !pair.isOneShortFor(a, b)
        && !isNamed(a, in: pair.other) && !isNamed(b, in: pair.own)
    default: return false
    }
  }

  /// Whether a reading has the name, or a word of it.
  private func isNamed(_ name: Fact, in reading: FactReading) -> Bool {
    let words = Set(name.value.split(separator: " "))
    return reading.names.contains { !words.isDisjoint(with: $0.value.split(separator: " ")) }
  }
}
