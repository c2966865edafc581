internal import ParallaxDatabase
internal import ParallaxModel

/// What the full-text index is given for a text, and what it is asked for a phrase: at least the texts that
/// `SearchedWords` finds the phrase in.
///
/// Every word is a token. Words that may be one (a hyphen at the end of a line, groups of digits) give their joined forms
/// too, beside the first and beside the last of them, so that every two neighbours of a phrase are neighbours in the index,
/// whichever form the text has. A phrase is asked for by its pairs of neighbours; whether it stands there as it is
/// written is told by the text.
enum IndexTokens {
  /// Between two blocks.
  private static let border: UInt8 = 0x02
  /// In a text where more words may be one than are joined: the index cannot tell what it lacks.
  private static let unsure: UInt8 = 0x03
  /// In the place of a space or a control character in a token.
  private static let gap: UInt8 = 0x04
  /// Bytes of a word that count.
  private static let longest = 120
  /// Pairs of neighbours, and phrases, that the index is asked for.
  private static let mostAsked = 32
  /// Words that are joined.
  private static let mostJoined = 4

  // MARK: Texts

  static func text(of text: [UInt8], _ blocks: [Range<Int>]) -> [UInt8] {
    var tokens: [UInt8] = []
    tokens.reserveCapacity(text.count + text.count / 8)
    var isUnsure = false
    for block in blocks {
      let words = SearchedWords(Array(text[block]))
      add(words, to: &tokens, &isUnsure)
      add([border], to: &tokens)
    }
    if isUnsure { add([unsure], to: &tokens) }
    return tokens
  }

  private static func add(_ words: SearchedWords, to tokens: inout [UInt8], _ isUnsure: inout Bool) {
    var first = 0
    while first < words.count {
      var end = first + 1
      while words.mayGoOn(end - 1), end < words.count { end += 1 }
      if end == first + 1 {
        add(words.letters(of: first), to: &tokens)
      } else {
        addChain(first..<end, of: words, to: &tokens)
        if end - first > mostJoined { isUnsure = true }
      }
      first = end
    }
  }

  /// Words that may be one, with every form that neighbours among them may have together.
  private static func addChain(_ chain: Range<Int>, of words: SearchedWords, to tokens: inout [UInt8]) {
    for word in chain {
      add(words.letters(of: word), to: &tokens)
      for other in chain where other != word && abs(other - word) < mostJoined {
        let joined = (min(word, other)...max(word, other)).flatMap { Array(words.letters(of: $0)) }
        add(joined[...], to: &tokens, isBeside: true)
      }
    }
  }

  private static func add(_ letters: ArraySlice<UInt8>, to tokens: inout [UInt8], isBeside: Bool = false) {
    if !tokens.isEmpty { tokens.append(SpacedTokens.space) }
    if isBeside { tokens.append(SpacedTokens.beside) }
    tokens += token(letters)
  }

  /// As much of a word as counts, whole characters.
  private static func token(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    var end = letters.index(letters.startIndex, offsetBy: longest, limitedBy: letters.endIndex) ?? letters.endIndex
    while end < letters.endIndex, letters[end] & 0xC0 == 0x80 { end -= 1 }
    return letters[..<end].map { $0 > SpacedTokens.space || $0 == border || $0 == unsure ? $0 : gap }
  }

  // MARK: Queries

  /// What FTS5 is asked for texts that may have all of the phrases, but for `unsureTexts`; nil where it cannot narrow them
  /// down. Every word stands in quotation marks, so that nothing in it is syntax.
  static func expression(for phrases: [QueryTerms.Phrase]) -> String? {
    let parts = phrases.prefix(mostAsked).compactMap(expression)
    if parts.isEmpty { return nil }
    return parts.joined(separator: " AND ")
  }

  /// What it is asked for texts of which it may lack words.
  static let unsureTexts = quoted([unsure])

  /// Whether the texts that the index gives for the phrases have them for certain.
  static func areExact(_ phrases: [QueryTerms.Phrase]) -> Bool {
    phrases.count <= mostAsked && phrases.allSatisfy(isExact)
  }

  private static func isExact(_ phrase: QueryTerms.Phrase) -> Bool {
    phrase.words.count == 1 && phrase.words.letters(of: 0).count < longest - 4
  }

  /// Nil where the phrase has more words that may be one than are joined.
  private static func expression(for phrase: QueryTerms.Phrase) -> String? {
    let forms = forms(of: phrase.words)
    if forms.isEmpty { return nil }
    return "(" + forms.map { expression(for: $0, phrase.isBeginning) }.joined(separator: " OR ") + ")"
  }

  private static func expression(for words: [[UInt8]], _ isBeginning: Bool) -> String {
    let last = quoted(words[words.count - 1]) + (isBeginning || words[words.count - 1].count > longest - 4 ? " *" : "")
    guard words.count > 1 else { return "(" + last + ")" }
    let pairs = words.indices.dropLast().prefix(mostAsked).map { first in
      quoted(words[first]) + " + " + (first + 2 == words.count ? last : quoted(words[first + 1]))
    }
    return "(" + pairs.joined(separator: " AND ") + ")"
  }

  /// The words as they are, and with those joined that may be one.
  private static func forms(of words: SearchedWords) -> [[[UInt8]]] {
    let breaks = (0..<words.count - 1).filter(words.mayGoOn)
    guard breaks.count < mostJoined else { return [] }
    return (0..<(1 << breaks.count)).map { choice in
      var form: [[UInt8]] = []
      for word in 0..<words.count {
        let letters = Array(words.letters(of: word))
        let joins = word > 0 && breaks.firstIndex(of: word - 1).map { choice >> $0 & 1 == 1 } ?? false
        if joins { form[form.count - 1] += letters } else { form.append(letters) }
      }
      return form.map { token($0[...]) }
    }
  }

  private static func quoted(_ token: [UInt8]) -> String {
    "\"" + String(decoding: token, as: UTF8.self).replacing("\"", with: "\"\"") + "\""
  }
}
