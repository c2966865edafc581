/// Where a report was written, at the beginning of its text: `BERLIN —`, `SAN JOSE, Calif. (AP) —`, `МОСКВА, 3 мая —`.
enum Dateline {
  /// Tokens from its first word to the dash, at most.
  private static let longest = 14
  /// Letters of a place in capitals, at least: fewer are an acronym.
  private static let fewestLetters = 4

  /// The token behind its dash, nil where the words begin with none.
  ///
  /// - Parameter words: from the beginning of a sentence.
  static func end(in words: Range<Int>, _ reading: TaggedTokens) -> Int? {
    guard let first = words.first, isPlace(first, reading) else { return nil }
    let near = words.prefix(longest)
    guard let dash = near.first(where: { isDash($0, reading) }),
      !near.prefix(while: { $0 < dash }).contains(where: {
        reading.isQuoteMark($0) || reading.tags[$0].contains(.saying)
      }),
      dash + 1 < words.upperBound
    else { return nil }
    return dash + 1
  }

  private static func isPlace(_ index: Int, _ reading: TaggedTokens) -> Bool {
    let word = reading.word(index)
    return reading[index].kind == .word && word.count >= fewestLetters && word == word.uppercased()
      && word != word.lowercased()
  }

  /// A dash, or a hyphen that stands for one: a blank is on both sides.
  private static func isDash(_ index: Int, _ reading: TaggedTokens) -> Bool {
    let tokens = reading.report.tokens
    return ["-", "–", "—"].contains(reading.word(index)) && index > 0 && index + 1 < tokens.count
      && tokens[index - 1].end < tokens[index].start
      && tokens[index].end < tokens[index + 1].start
  }
}
