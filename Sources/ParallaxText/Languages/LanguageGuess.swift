/// Which language a text is in, by counting its most frequent words.
struct LanguageGuess {
  /// Words that are counted, the first of a text.
  private static let counted = 300
  /// Bytes of the longest word that any language counts.
  private static let longest = 10

  /// For each word the languages that count it: bit n is the nth of `Language.known`.
  private let languages: PhraseTable<UInt64>

  init() {
    var languages = PhraseTable<UInt64>(capacity: 512)
    for (index, language) in Language.known.enumerated() {
      language.forEachFrequentWord { entry in
        languages.add(PhraseKey(phrase: entry.word), 1 << UInt64(index)) { $0 |= 1 << UInt64(index) }
      }
    }
    self.languages = languages
  }

  /// The language of a text; nil where none stands out. Where two are as likely the first of `Language.known` is meant.
  func language(of text: [UInt8]) -> Language? {
    var counts = [Int](repeating: 0, count: Language.known.count)
    var (words, position) = (0, 0)
    while words < Self.counted, position < text.count {
      let start = position
      while position < text.count, Self.isOfWord(text[position]) { position += 1 }
      if position > start, position - start <= Self.longest {
        words += 1
        count(PhraseKey(phrase: text[start..<position]), in: &counts)
      }
      if position == start || position < text.count { position += 1 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
    return counts[best] > 1 ? Language.known[best] : nil
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
