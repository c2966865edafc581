internal import ParallaxText

/// Whom a sentence names for what it says, with the word that makes it a source: a verb of saying or believing, or what
/// stands before a source.
///
///     the airline’s former chief executive [said] | [according to] a chemist | [nach Angaben] der Reederei
struct SourcePhrase {
  /// The word that makes it a source.
  let trigger: Int
  /// The words that name the source; empty where a pronoun or nobody is named.
  let words: Range<Int>

  /// Tokens of a source, on either side of its verb.
  private static let (before, after) = (8, 7)
  /// The number of words that stand behind their source, in the files of languages: `zufolge`.
  private static let standsBehind = 2.0

  /// The only source of a sentence outside quotation marks; nil where there is none, or several.
  ///
  /// Of verbs those count that make a clause an attribution; where there are none, any verb of saying.
  static func only(in sentence: Range<Int>, of reading: FactReading) -> SourcePhrase? {
    var (strong, weak): ([Int], [Int]) = ([], [])
    for index in sentence where !reading.isQuoted[index] && !reading.isTitleOrName(index) {
      if reading.isCredit(index, in: sentence) {
        strong.append(index)
      } else if reading.tags[index].meets(.attributing) {
        if !reading.isCounted(index, in: sentence) { strong.append(index) }
      } else if reading.tags[index].meets(.saying | .reporting | .belief), !reading.isNoun(index),
        !reading.isPassive(index, in: sentence)
      {
        if reading.tags[index].meets(.reporting | .belief) { strong.append(index) } else { weak.append(index) }
      }
    }
    let triggers = strong.isEmpty ? weak : strong
    return triggers.count == 1 ? SourcePhrase(of: triggers[0], in: sentence, reading) : nil
  }

  private init(of trigger: Int, in sentence: Range<Int>, _ reading: FactReading) {
    self.trigger = trigger
    var start = trigger
    while start > sentence.lowerBound, trigger - start < Self.before, !reading.endsSource(start - 1) { start -= 1 }
    var end = trigger + 1
    while end < sentence.upperBound, end - trigger <= Self.after, !reading.endsSource(end) { end += 1 }
    let (left, right) = (start..<trigger, trigger + 1..<max(end, trigger + 1))
    let isVerb = !reading.tags[trigger].contains(.attributing) && !reading.isCredit(trigger, in: sentence)
    if !isVerb {
      words = reading.value(trigger) == Self.standsBehind ? left : right
    } else if left.contains(where: { reading.tags[$0].meets(.pronoun | .impersonal) }) {
      words = trigger..<trigger
    } else if reading.namesSomebody(left) || !reading.namesSomebody(right) && left.contains(where: reading.isContent) {
      words = left
    } else {
      words = right
    }
  }
}

extension FactReading {
  /// Whether a word belongs to no source: a mark, a quotation, what begins what is said.
  fileprivate func endsSource(_ index: Int) -> Bool {
    isMark(index) && Self.endsOfSources.contains(text(index..<index + 1)) || isQuoted[index]
      || tags[index].contains(.complement)
  }

  private static let endsOfSources: Set<String> = [
    ",", ";", ":", ".", "(", ")", "–", "—", "\"", "“", "”", "„", "«", "»", "‘", "’",
  ]

  fileprivate func namesSomebody(_ range: Range<Int>) -> Bool {
    range.contains { tags[$0].meets(.source | .role) } || names.contains { !$0.isWeak && $0.range.overlaps(range) }
  }

  fileprivate func isTitleOrName(_ index: Int) -> Bool { names.contains { !$0.isWeak && $0.range.contains(index) } }

  /// `nach Angaben der Feuerwehr`, `по словам полиции`: a word of what was said, behind a preposition.
  func isCredit(_ index: Int, in sentence: Range<Int>) -> Bool {
    tags[index].contains(.credit) && !isQuoted[index] && index > sentence.lowerBound && !isMark(index - 1)
      && !isContent(index - 1)
  }

  /// `the report` and `a report` are no verbs.
  func isNoun(_ index: Int) -> Bool {
    index > 0 && tags[index - 1].contains(.determiner) && !tags[index].contains(.attributing)
  }

  /// `due decimi di secondo`: no source, but what is counted.
  func isCounted(_ index: Int, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && tags[index].contains(.attributing)
      && tags[index - 1].meets(.preposition | .determiner | .definite)
  }

  /// `have been reported` has no source, `it was reported` hints at one.
  func isPassive(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, tags[index - 1].contains(.passive) else { return false }
    return !sentence.prefix(while: { $0 < index }).suffix(3).contains { tags[$0].contains(.pronoun) }
  }
}
