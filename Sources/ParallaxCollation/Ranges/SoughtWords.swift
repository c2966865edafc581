internal import ParallaxText

/// The words of a range with those around it, as numbers.
struct SoughtWords {
  /// A word that is looked for.
  struct Word {
    /// -1 where no report has it.
    let id: WordID
    let isWord: Bool
    /// Bytes from the beginning of the text that it was taken from.
    let start: Int
  }

  /// What stands before the range, its own words, and what stands after it.
  let words: [Word]
  /// Indices of the range's own.
  let own: Range<Int>

  init(_ range: TextRange, _ vocabulary: Vocabulary) {
    let before = Self.words(of: range.prefix, vocabulary)
    let quote = Self.words(of: range.quote, vocabulary)
    // What follows a range that is quoted in part does not follow the quote.
    let after = range.isCut ? [] : Self.words(of: range.suffix, vocabulary)
    words = before + quote + after
    own = before.count..<before.count + quote.count
  }

  var before: Range<Int> { 0..<own.lowerBound }
  var after: Range<Int> { own.upperBound..<words.count }

  /// How many of them are words or numbers, and no marks.
  func count(_ indices: Range<Int>) -> Int { words[indices].count(where: \.isWord) }

  private static func words(of text: String, _ vocabulary: Vocabulary) -> [Word] {
    let bytes = Array(text.utf8)
    var scanner = TokenScanner(bytes, in: bytes.indices)
    var words: [Word] = []
    while let token = scanner.next() {
      let id = bytes[token.bytes].withUnsafeBufferPointer { vocabulary.id(of: $0) }
      words.append(Word(id: id ?? -1, isWord: token.kind != .mark, start: token.start))
    }
    return words
  }
}
