internal import ParallaxCollation
internal import ParallaxText

/// The words of an utterance as they are compared: short forms spelt out (`don’t` is `do not`), numbers in words by their
/// value (`three` is `3`), no marks and no forms of address.
struct SpeltWords {
  /// What each word is compared by: the word's own number, or the bits of a value, turned over so that they are no word's.
  private(set) var words: [UInt64] = []
  /// The token of the reading that each word stands for.
  private(set) var tokens: [Int] = []
  let reading: FactReading

  init(_ reading: FactReading) {
    self.reading = reading
    for index in reading.tokens.indices where !reading.isMark(index) && reading.words.isWord[index] {
      if let number = Self.number(index, reading) {
        words.append(~(number == 0 ? 0 : number.bitPattern))
        tokens.append(index)
        continue
      }
      let word = reading.tokens[index].normalized
      for spelt in reading.table.expansion(of: word) ?? [word] {
        words.append(UInt64(UInt32(bitPattern: spelt)))
        tokens.append(index)
      }
    }
    assert(words.count == tokens.count, "every word has a token")
  }

  /// Digits that are a number by themselves, at most: longer ones may be grouped otherwise.
  private static let mostDigits = 3

  private static func number(_ index: Int, _ reading: FactReading) -> Double? {
    if reading.tags[index].contains(.number) { return reading.value(index) }
    let bytes = reading.tokens[index].bytes
    guard bytes.count <= mostDigits, bytes.allSatisfy({ (0x30...0x39).contains(reading.report.document.text[$0]) })
    else {
      return nil
    }
    return Double(reading.text(index..<index + 1))
  }

  var count: Int { words.count }

  func isContent(_ index: Int) -> Bool { reading.isContent(tokens[index]) }

  func content(in range: Range<Int>) -> Int { range.count(where: isContent) }

  /// The tokens from the first word to the last; the place before the next word where there is none.
  func tokens(of range: Range<Int>) -> Range<Int> {
    if let first = range.first, let last = range.last { return tokens[first]..<tokens[last] + 1 }
    let place = range.lowerBound < count ? tokens[range.lowerBound] : reading.count
    return place..<place
  }
}
