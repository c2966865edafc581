/// A reading's words as they are compared: marks and honorifics left out, short forms spelled out.
///
/// `Mr. Putin won’t` is `putin will not`, with `will` and `not` both standing for the third word.
struct WordSequence {
  private(set) var words: [WordID] = []
  /// For words that stand for themselves their token's stem, else the word.
  private(set) var stems: [WordID] = []
  /// The token of the reading that each word stands for.
  private(set) var tokens: [Int] = []
  private(set) var weights: [Int32] = []
  private(set) var beginnings: [UInt32] = []
  /// How badly a change would begin or end before each word, and after the last.
  private(set) var breaks: [Int32] = []

  var count: Int { words.count }

  init(_ reading: TokenView, _ table: WordTable) {
    var afterMark = true
    for index in reading.indices {
      guard reading.isWord[index] else {
        afterMark = true
        continue
      }
      let token = reading[index]
      let first = count
      if let expansion = table.expansion(of: token.normalized) {
        for word in expansion { append(word, stem: word, index, table) }
      } else {
        append(token.normalized, stem: token.stem, index, table)
      }
      for word in first..<count { breaks.append(breakCost(before: word, afterMark: afterMark && word == first)) }
      afterMark = false
    }
    breaks.append(0)
  }

  private mutating func append(_ word: WordID, stem: WordID, _ token: Int, _ table: WordTable) {
    words.append(word)
    stems.append(stem)
    tokens.append(token)
    weights.append(table.weight(of: word))
    beginnings.append(table.beginning(of: word))
  }

  /// Best after a mark, then before the small word that opens a phrase; worst after such a word.
  private func breakCost(before word: Int, afterMark: Bool) -> Int32 {
    if afterMark || word == 0 { return 0 }
    if weights[word - 1] == WordTable.Weight.closed { return 2 }
    return weights[word] == WordTable.Weight.closed ? 0 : 1
  }

  /// The weight of a run of words.
  func weight(_ range: Range<Int>) -> Int32 { weights[range].reduce(0, +) }
}

extension WordSequence {
  /// The words of a few tokens, as they are compared.
  static func words(_ view: TokenView, _ tokens: Range<Int>, _ table: WordTable) -> [WordID] {
    tokens.filter { view.isWord[$0] }.flatMap { index in
      let word = view[index].normalized
      return table.expansion(of: word) ?? [word]
    }
  }
}
