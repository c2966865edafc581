internal import CStemmer

/// A Snowball stemmer of one language. Porter, "Snowball: a language for stemming algorithms" (2001).
final class Stemmer {
  private let stemmer: OpaquePointer
  private let spelling: NeighbourSpelling?

  /// That of a language, with the spelling of its neighbour where it takes that one's; nil where it has none.
  convenience init?(of language: Language) {
    self.init(language: language.words.text(of: .stemmer), NeighbourSpelling([language.words]))
  }

  /// - Parameter language: a name that Snowball knows, for instance `english`; `nil` comes back for any other.
  init?(language: String, _ spelling: NeighbourSpelling? = nil) {
    guard let stemmer = sb_stemmer_new(language, "UTF_8") else { return nil }
    self.stemmer = stemmer
    self.spelling = spelling
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in lower case; the word itself where it is too long to be one.
  func stem(_ word: String) -> String {
    let word = spelling?.spelled(word) ?? word
    let bytes = Array(word.utf8)
    guard bytes.count <= 64, let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
    return String(decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self)
  }
}
