/// Reads the numbers, dates and times of a sentence.
struct NumberReader {
  private let tokens: SentenceTokens
  private let amounts: AmountReader
  private let dates: DateReader
  private let clocks: ClockReader
  private(set) var facts: [Fact] = []

  /// What may begin a fact, numbers in digits apart.
  private static let beginnings: WordTags =
    .month | .weekday | .relative | .ordinal | .number | .scale | .phrase | .unit

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
    let token = tokens.reading[index]
    return token.kind != .word || tokens.reading.tags[index].meets(Self.beginnings)
      || tokens.reading.startsWithDigit(index)
  }

  private func fact(at index: Int) -> Fact? {
    if let fact = clocks.fact(at: index) ?? dates.fact(at: index) { return fact }
    if tokens.has(.weekday, at: index) { return named(.weekday, index) }
    if tokens.has(.relative, at: index) { return named(.relative, index) }
    if let fact = amounts.fact(at: index) { return fact }
    let isOrdinal = tokens.has(.ordinal, at: index) && index + 1 < tokens.range.upperBound
    return isOrdinal && !tokens.reading.isMark(index + 1) ? named(.ordinal, index) : nil
  }

  /// A fact that is one word with a number.
  private func named(_ kind: Fact.Kind, _ index: Int) -> Fact {
    Fact(kind: kind, range: index..<index + 1, value: "\(tokens.reading.value(index) ?? 0)")
  }
}
