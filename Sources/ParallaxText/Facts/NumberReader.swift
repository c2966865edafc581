/// Reads the numbers, dates and times of a sentence.
struct NumberReader {
  private let tokens: SentenceTokens
  private let amounts: AmountReader
  private let dates: DateReader
  private let clocks: ClockReader
  private(set) var facts: [Fact] = []

  /// What may begin a fact, numbers in digits apart.
  private static let beginnings: WordTags =
    .month | .weekday | .relative | .ordinal | .number | .scale | .quantityPhrase

  /// - Parameter sentence: the tokens of a sentence.
  init(_ reading: TaggedTokens, _ sentence: Range<Int>) {
    let tokens = SentenceTokens(reading: reading, range: sentence)
    self.tokens = tokens
    (dates, clocks) = (DateReader(tokens: tokens), ClockReader(tokens: tokens))
    amounts = AmountReader(tokens: tokens)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if mayBegin(index), let fact = fact(at: index) {
        facts.append(fact)
        index = max(index + 1, fact.range.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// Most tokens begin nothing.
  private func mayBegin(_ index: Int) -> Bool {
    switch tokens.reading[index].kind {
    case .number: true
    case .word:
      tokens.reading.tags[index].meets(Self.beginnings) || tokens.reading.startsWithDigit(index)
        || tokens.century(at: index) != nil
    // A sign, or a fraction in one character.
    case .mark: [0x2B, 0x2D, 0xE2, 0xC2].contains(tokens.reading.mark(index))
    }
  }

  private func fact(at index: Int) -> Fact? {
    if let fact = clocks.fact(at: index) ?? dates.fact(at: index) { return fact }
    if tokens.has(.weekday, at: index) { return named(.weekday, index) }
    if tokens.has(.relative, at: index) { return named(.relative, index) }
    if let value = tokens.century(at: index) ?? ordinalInLetters(at: index) {
      return Fact(kind: .ordinal, range: index..<index + 1, value: "\(Double(value))")
    }
    if let fact = amounts.fact(at: index) { return fact }
    let isOrdinal = tokens.has(.ordinal, at: index) && index + 1 < tokens.range.upperBound
    return isOrdinal && !tokens.reading.isMark(index + 1) ? named(.ordinal, index) : nil
  }

  /// `the 42nd floor`: digits with letters before another word.
  private func ordinalInLetters(at index: Int) -> Int? {
    guard tokens.reading[index].kind == .word, tokens.reading.startsWithDigit(index), tokens.contains(index + 1),
      !tokens.reading.isMark(index + 1)
    else { return nil }
    let word = tokens.reading.word(index)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let suffixes = tokens.reading.table.digits.daySuffixes
    return suffixes.contains(word.dropFirst(digits.count).lowercased()) ? Int(digits) : nil
  }

  /// A fact that is one word with a number.
  private func named(_ kind: Fact.Kind, _ index: Int) -> Fact {
    Fact(kind: kind, range: index..<index + 1, value: "\(tokens.reading.value(index) ?? 0)")
  }
}
