/// Articles and prepositions that lose their vowel before a word and are written as one with it: `l’enquête`, `dell’inchiesta`.
///
/// Such a word is compared by what stands behind the apostrophe, and means what that means.
struct Elisions {
  /// Letters behind the apostrophe, at least.
  private static let leastRest = 2

  private let words: Set<[UInt8]>
  /// Those of them that are prepositions.
  private let prepositions: Set<[UInt8]>

  /// Nil where the language writes none so.
  init?(_ words: [LanguageWords]) {
    var (all, leading): (Set<[UInt8]>, Set<[UInt8]>) = ([], [])
    for words in words {
      words.forEach(.elision) { entry in
        all.insert(Array(entry.word))
        if entry.value != nil { leading.insert(Array(entry.word)) }
      }
    }
    (self.words, prepositions) = (all, leading)
    if self.words.isEmpty { return nil }
  }

  /// The bytes of a normalized word behind an elided one; nil for any other.
  func rest(of word: some BidirectionalCollection<UInt8>) -> [UInt8]? {
    guard let mark = word.firstIndex(of: UInt8(ascii: "'")), words.contains(Array(word[..<mark])) else { return nil }
    let rest = word[word.index(after: mark)...]
    return rest.count >= Self.leastRest ? Array(rest) : nil
  }

  /// Those of the pairs whose whole begins with an elided preposition: `dell’inchiesta`.
  func ledByPreposition(
    _ pairs: [(whole: WordID, rest: WordID)], in vocabulary: Vocabulary
  ) -> Set<WordID> {
    Set(
      pairs.lazy.map(\.whole).filter {
        prepositions.contains(Array(vocabulary.bytes(of: $0).prefix { $0 != UInt8(ascii: "'") }))
      })
  }

  /// The words of texts that begin with an elided one, each with the word behind it.
  func pairs(in vocabulary: Vocabulary) -> [(whole: WordID, rest: WordID)] {
    (0..<WordID(vocabulary.count)).compactMap { whole in
      guard let rest = rest(of: vocabulary.bytes(of: whole)) else { return nil }
      return rest.withUnsafeBufferPointer { vocabulary.id(of: $0) }.map { (whole, $0) }
    }
  }
}

extension [Int32] {
  /// What a word means that is written as one with an elided one, where nothing is said of the two.
  func filled(_ elided: [(whole: WordID, rest: WordID)]) -> [Int32] {
    elided.reduce(into: self) { filled, pair in
      if filled[Int(pair.whole)] == 0 { filled[Int(pair.whole)] = self[Int(pair.rest)] }
    }
  }
}
