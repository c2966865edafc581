/// A stop in the dateline ends no sentence: `HARLAN, Wis. —`, `LIVINGSTON, N.J. (AP) —`, `BERLIN. –`.
extension SentenceSplitter {
  /// Tokens from the first word of a dateline to its last stop, at most.
  private static let longestPlace = 7
  /// Tokens of the agency between its brackets, at most.
  private static let longestCredit = 5

  /// Whether a paragraph begins with a place in capitals, which the stop closes, and a dash follows.
  ///
  /// A dash behind a stop elsewhere begins somebody's words: `Non, Pierre. — Je viens.`
  func isInDateline(_ terminator: Int, next: Int) -> Bool {
    let first = tokens.startIndex
    guard terminator - first < Self.longestPlace, tokens[first].kind == .word, isInCapitals(first),
      (first..<terminator).allSatisfy({ tokens[$0].kind == .mark || isCapitalised($0) })
    else { return false }
    return isDash(next) || isDash(behindCredit(next))
  }

  /// The token behind `(AP)`.
  private func behindCredit(_ index: Int) -> Int {
    guard scalar(index) == 0x28 else { return tokens.endIndex }
    let credit = tokens[index...].prefix(Self.longestCredit + 2)
    return credit.indices.first { scalar($0) == 0x29 }.map { $0 + 1 } ?? tokens.endIndex
  }

  private func isDash(_ index: Int) -> Bool {
    index < tokens.endIndex && [0x2D, 0x2013, 0x2014].contains(scalar(index))
  }
}
