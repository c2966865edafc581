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
      language.words.forEach(.guess) { entry in
        languages.add(PhraseKey(phrase: entry.word), 1 << UInt64(index)) { $0 |= 1 << UInt64(index) }
      }
    }
    self.languages = languages
  }

  /// The language of a text; nil where none stands out. Where two are as likely the first of `Language.known` is meant.
  func language(of text: [UInt8]) -> Language? {
    var scanner = TokenScanner(text, in: text.indices)
    var counts = [Int](repeating: 0, count: Language.known.count)
    var words = 0
    while words < Self.counted, let token = scanner.next() {
      guard token.kind == .word, token.count <= Self.longest else { continue }
      words += 1
      guard var bits = languages[PhraseKey(phrase: text[token.bytes])] else { continue }
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
    return counts[best] > 1 ? Language.known[best] : nil
  }
}
