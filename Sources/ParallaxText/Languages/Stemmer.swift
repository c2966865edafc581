internal import CStemmer

/// A Snowball stemmer of one language. Porter, "Snowball: a language for stemming algorithms" (2001).
final class Stemmer {
  private let stemmer: OpaquePointer

  /// - Parameter language: a name that Snowball knows, for instance `english`; `nil` comes back for any other.
  init?(language: String) {
    guard let stemmer = sb_stemmer_new(language, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in lower case; the word itself where it is too long to be one.
  func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count <= 64, let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
    return String(decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self)
  }
}
