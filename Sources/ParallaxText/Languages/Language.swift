internal import CLanguages
internal import ParallaxSupport

/// A language that reports are written in.
///
/// Each report carries its own: guessed once, or told by the reader. Whatever has words (sentences, stems, numbers,
/// negations …) takes them from the report's language, so that one language's words never tag another's. A report whose
/// language is not known has neutral rules.
public struct Language: Sendable, Hashable {
  /// Its place among `known`.
  private let index: Int32

  private init(index: Int32) { self.index = index }

  /// The languages that there is a data file for.
  public static let known: [Language] = (0..<c_language_count()).map(Language.init(index:))

  /// The language of a BCP 47 tag; region and script do not count.
  ///
  /// - Returns: nil for a language without a data file.
  public init?(tag: String) {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard let language = Self.known.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  /// BCP 47, the language alone: `en`.
  public var code: String { String(cString: file.code) }

  /// Its name in English.
  public var name: String { words.text(of: .name) }

  /// What its data file has.
  package var words: LanguageWords { Self.files[Int(index)].value }

  /// Read when they are first asked for.
  private static let files: [Once<LanguageWords>] = (0..<c_language_count()).map { index in
    Once { LanguageWords(c_language_file(index).pointee) }
  }
  /// What belongs to no language.
  fileprivate static let neutral = LanguageWords(c_neutral_words)

  private var file: CLanguageFile { c_language_file(index).pointee }

  /// Its most frequent words, which stand near the beginning of its file.
  func forEachFrequentWord(_ body: (LanguageWords.Entry) -> Void) { LanguageWords.forEachFirst(.guess, of: file, body) }

  /// Letters of its script that it does not have, small and capital, as Unicode scalars.
  func forEachForeignLetter(_ body: (UInt32) -> Void) {
    LanguageWords.forEachFirst(.foreign, of: file) { entry in
      entry.string.unicodeScalars.forEach { body($0.value) }
      entry.string.uppercased().unicodeScalars.forEach { body($0.value) }
    }
  }
}

extension Language? {
  /// The words that count in a report of this language: its own, and those that belong to no language.
  package var words: [LanguageWords] { (map { [$0.words] } ?? []) + [Language.neutral] }
}
