/// Words of a language that mean something together, or one that does by its place.
package struct Phrase: Sendable {
  let kind: WordKind
  /// In the form tokens are compared by; a hyphen may stand between two.
  let words: [WordID]
  /// What stands for it as a number: one, or the least and the most (`several=2-12`).
  let value: Double
  let most: Double

  /// Of a time that is not exact, the minutes by which it may be off (`mittag=720-90`).
  var slack: Int { most == value ? 0 : Int(most) }

  /// The token after the phrase, where it begins at a token; a hyphen or a stop may stand between two of its words.
  func end(from index: Int, in sentence: Range<Int>, of report: Report) -> Int? {
    var place = index + 1
    for word in words.dropFirst() {
      if sentence.contains(place), report.tokens[place].kind == .mark, isJoint(report.tokens[place], report) {
        place += 1
      }
      guard sentence.contains(place), report.tokens[place].normalized == word else { return nil }
      place += 1
    }
    return place
  }

  /// Tokens over which the parts of a verb may stand apart.
  private static let mostApart = 12

  /// The last word of a phrase of two whose parts stand apart (`schloss … aus`), at the end of its clause.
  func part(from index: Int, in sentence: Range<Int>, of report: Report) -> Int? {
    guard words.count == 2 else { return nil }
    return (index + 1..<max(index + 1, min(sentence.upperBound, index + Self.mostApart)))
      .prefix { report.tokens[$0].kind == .word || report.tokens[$0].kind == .number }
      .first { place in
        report.tokens[place].normalized == words[1]
          && (place + 1 == sentence.upperBound || report.tokens[place + 1].kind == .mark)
      }
  }

  /// A hyphen, or a stop that touches what stands before it; a comma before a clause that is left open (`prüft, ob`).
  private func isJoint(_ token: Token, _ report: Report) -> Bool {
    let text = report.document.text
    let scalar = text.scalar(at: Int(token.start))
    guard token.bytes.count == scalar.length else { return false }
    if kind == .openWords, scalar.value == 0x2C { return true }
    return scalar.isHyphen
      || scalar.value == 0x2E && token.start > 0 && text.scalar(before: Int(token.start)).kind == .letter
  }

  /// The kinds that have phrases.
  static let kinds: [WordKind] = [
    .about, .nearly, .above, .below, .several, .many, .bare, .article, .amountLink, .halfOf, .halfLink, .tensLink,
    .twenties, .fraction, .fractions, .shareLink, .minus, .belowZero, .aboveZero, .negationNoun, .percentWords,
    .percentPoint, .halfDay,
    .clockTime, .clockPart, .clockRest, .clockMark, .clockHour, .clockLead, .clockPast, .clockFirst, .clockPlus,
    .agoBefore, .agoBehind, .monthWord, .yearLink, .generation, .hedgeWords, .planWords, .exclusionWords,
    .exclusionParts, .openWords, .undecidedWords, .undecidedParts, .idleWords,
  ]

  /// - Returns: nil where a word of it stands in no report.
  init?(_ entry: LanguageWords.Entry, _ kind: WordKind, _ vocabulary: Vocabulary) {
    var words: [WordID] = []
    for word in entry.word.split(separator: UInt8(ascii: "_")) {
      guard let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: word)) else { return nil }
      words.append(id)
    }
    let value = entry.value.map { String(decoding: $0, as: UTF8.self) } ?? "0"
    let limits = value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let isRange = limits.count == 2 && !limits[0].isEmpty
    self.kind = kind
    self.words = words
    self.value = Double(isRange ? String(limits[0]) : value) ?? 0
    most = isRange ? Double(limits[1]) ?? 0 : self.value
  }
}

extension WordKind {
  /// Whether phrases of the kind change what their words mean.
  var isOfTags: Bool {
    switch self {
    case .hedgeWords, .planWords, .exclusionWords, .exclusionParts, .openWords, .idleWords, .negationNoun: true
    default: false
    }
  }

  /// Whether a phrase of the kind may begin a number or a time.
  var beginsQuantity: Bool {
    switch self {
    case .several, .many, .bare, .article, .fraction, .minus, .clockTime, .clockPart, .clockFirst,
      .halfOf:
      true
    default: false
    }
  }
}

extension WordTable {
  /// The token after words that say that nothing is decided yet, where they begin at a token of a report: `has not decided`,
  /// `no descarta`; of two parts that stand apart (`ließ … offen`) the one after the first.
  package func endOfUndecided(from index: Int, of report: Report) -> Int? {
    let phrases = phrases(from: report.tokens[index].normalized).filter {
      $0.kind == .undecidedWords || $0.kind == .undecidedParts
    }
    guard !phrases.isEmpty else { return nil }
    let sentence = report.sentences[report.sentence(ofToken: index)].tokens
    return phrases.compactMap { phrase in
      phrase.kind == .undecidedWords
        ? phrase.end(from: index, in: sentence, of: report)
        : phrase.part(from: index, in: sentence, of: report).map { _ in index + 1 }
    }.max()
  }
}
