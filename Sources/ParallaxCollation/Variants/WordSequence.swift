internal import ParallaxSupport
internal import ParallaxText

/// A reading's words as they are compared: marks and honorifics left out, short forms spelled out.
///
/// `Mr. Putin won’t` is `putin will not`, with `will` and `not` both standing for the third word. Tokens that are joined
/// are one word: `$5 million`, where the other reading has `5 million dollars`.
package struct WordSequence {
  private(set) var words: [WordID] = []
  /// For words that stand for themselves their token's stem, else the word.
  private(set) var stems: [WordID] = []
  /// The tokens of the reading that each word stands for: one, or those of a quantity.
  private(set) var tokens: [Range<Int>] = []
  private(set) var weights: [Int32] = []
  private(set) var beginnings: [UInt32] = []
  /// The cost of beginning or ending a change before each word, and after the last.
  private(set) var breaks: [Int32] = []
  /// The reading's numbers, amounts and days.
  let quantities: [Quantity]

  var count: Int { words.count }

  /// - Parameter joined: tokens that are one word, in order, with its number.
  package init(_ reading: PassageWords, joined: [JoinedTokens] = []) {
    quantities = reading.quantities
    reserve(reading.count)
    var afterMark = true
    var next = 0
    var index = 0
    while index < reading.count {
      let first = count
      if next < joined.count, joined[next].tokens.lowerBound == index {
        append(joined[next])
        next += 1
      } else if reading.isWord[index] {
        append(reading[index], at: index, reading.table)
      } else {
        afterMark = true
        index += 1
        continue
      }
      for word in first..<count { breaks.append(breakCost(before: word, afterMark: afterMark && word == first)) }
      afterMark = false
      index = tokens.last?.upperBound ?? index + 1
    }
    breaks.append(0)
    checkInvariants(joined)
  }

  private func checkInvariants(_ joined: [JoinedTokens]) {
    let counts = [stems.count, tokens.count, weights.count, beginnings.count, breaks.count - 1]
    assert(counts.allSatisfy { $0 == count }, "every word has a stem, tokens, a weight, a beginning and a break")
    assert(
      zip(tokens, tokens.dropFirst()).allSatisfy { $0 == $1 || $0.upperBound <= $1.lowerBound },
      "the words are in order of their tokens")
    assert(joined.map(\.tokens).isAscendingWithoutOverlap, "joined tokens are in order")
    assert(quantities.map(\.tokens).isAscendingWithoutOverlap, "quantities are in order")
  }

  private mutating func reserve(_ count: Int) {
    words.reserveCapacity(count)
    stems.reserveCapacity(count)
    tokens.reserveCapacity(count)
    weights.reserveCapacity(count)
    beginnings.reserveCapacity(count)
    breaks.reserveCapacity(count + 1)
  }

  private mutating func append(_ token: Token, at index: Int, _ table: WordTable) {
    guard let expansion = table.expansion(of: token.normalized) else {
      return append(token.normalized, stem: token.stem, at: index, table)
    }
    for word in expansion { append(word, stem: word, at: index, table) }
  }

  private mutating func append(_ word: WordID, stem: WordID, at index: Int, _ table: WordTable) {
    words.append(word)
    stems.append(stem)
    tokens.append(index..<index + 1)
    weights.append(table.weight(of: word))
    beginnings.append(table.beginning(of: word))
  }

  private mutating func append(_ joined: JoinedTokens) {
    words.append(joined.word)
    stems.append(joined.word)
    tokens.append(joined.tokens)
    weights.append(WordTable.Weight.content)
    beginnings.append(0)
  }

  private static let functionWeight = WordTable.Weight.function

  /// Lowest after a mark, then before the function word that opens a phrase; highest after such a word.
  private func breakCost(before word: Int, afterMark: Bool) -> Int32 {
    if afterMark || word == 0 { return 0 }
    if weights[word - 1] == Self.functionWeight { return 2 }
    return weights[word] == Self.functionWeight ? 0 : 1
  }

  /// The weight of a run of words.
  func weight(_ range: Range<Int>) -> Int32 { weights[range].reduce(0, +) }
}

/// Tokens of a reading that count as one word.
package struct JoinedTokens: Equatable {
  let tokens: Range<Int>
  let word: WordID
}

extension WordSequence {
  /// The words of a few tokens, as they are compared.
  static func words(_ view: PassageWords, _ tokens: Range<Int>) -> [WordID] {
    let table = view.table
    var words: [WordID] = []
    words.reserveCapacity(tokens.count)
    for index in tokens where view.isWord[index] {
      let word = view[index].normalized
      if let expansion = table.expansion(of: word) { words += expansion } else { words.append(word) }
    }
    return words
  }
}
