/// Which language a text is in, by counting its most frequent words.
struct LanguageGuess {
  /// Words that are counted, the first of a text.
  private static let counted = 300
  /// Bytes of the longest word that any language counts.
  private static let longest = 10

  /// For each word the languages that count it: bit n is the nth of `Language.known`.
  private let languages: PhraseTable<UInt64>
  /// For each letter the languages that have words, but none with it; by its number, from the first on.
  private let foreign: [UInt64]

  /// The Cyrillic letters, which tell near relatives apart.
  private static let letters: ClosedRange<UInt32> = 0x400...0x4FF
  /// Of so many words with a letter that a language has not, one is enough to rule it out.
  private static let foreignShare = 8

  init() {
    var foreign = [UInt64](repeating: 0, count: Self.letters.count)
    var languages = PhraseTable<UInt64>(capacity: 512)
    for (index, language) in Language.known.enumerated() {
      language.forEachFrequentWord { entry in
        languages.add(PhraseKey(phrase: entry.word), 1 << UInt64(index)) { $0 |= 1 << UInt64(index) }
      }
      language.forEachForeignLetter { letter in
        if Self.letters.contains(letter) { foreign[Int(letter - Self.letters.lowerBound)] |= 1 << UInt64(index) }
      }
    }
    self.languages = languages
    self.foreign = foreign
  }

  /// The language of a text; nil where none stands out. Where two are as likely the first of `Language.known` is meant.
  func language(of text: [UInt8]) -> Language? {
    var counts = [Int](repeating: 0, count: Language.known.count)
    var strange = counts
    var (words, position) = (0, 0)
    while words < Self.counted, position < text.count {
      let start = position
      while position < text.count, Self.isOfWord(text[position]) { position += 1 }
      if text[start..<position].contains(where: { (0xD0...0xD3).contains($0) }) {
        countForeign(start..<position, in: text, &strange)
      }
      if position > start, position - start <= Self.longest {
        words += 1
        count(PhraseKey(word: start..<position, in: text), in: &counts)
      }
      if position == start || position < text.count { position += 1 }
    }
    for index in counts.indices where strange[index] * Self.foreignShare > words { counts[index] = 0 }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
    return counts[best] > 1 ? Language.known[best] : nil
  }

  /// How many words beyond ASCII are among the most frequent of the language that has most of them.
  func frequentWords(of text: [UInt8]) -> Int {
    var counts = [Int](repeating: 0, count: Language.known.count)
    var position = 0
    while position < text.count {
      let start = position
      while position < text.count, Self.isOfWord(text[position]) { position += 1 }
      if position - start <= Self.longest, text[start..<position].contains(where: { $0 >= 0x80 }) {
        count(PhraseKey(word: start..<position, in: text), in: &counts)
      }
      position = max(position, start + 1)
    }
    return counts.max() ?? 0
  }

  /// Counts a word for the languages that do not have all of its letters.
  private func countForeign(_ word: Range<Int>, in text: [UInt8], _ counts: inout [Int]) {
    var (position, bits) = (word.lowerBound, UInt64(0))
    while position < word.upperBound {
      let scalar = text.scalar(at: position)
      if Self.letters.contains(scalar.value) { bits |= foreign[Int(scalar.value - Self.letters.lowerBound)] }
      position += scalar.length
    }
    while bits != 0 {
      counts[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  private func count(_ word: PhraseKey, in counts: inout [Int]) {
    guard var bits = languages[word] else { return }
    while bits != 0 {
      counts[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  /// Letters, whatever is not ASCII, and an apostrophe: nearer than that need not be looked to count words.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "'")
  }
}
