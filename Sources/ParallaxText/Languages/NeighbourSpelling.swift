/// A word as the language of its stemmer would write it, for a language that has no stemmer of its own: the Russian one takes
/// the endings of Ukrainian words off where they are written as Russian ones, `підприємстві` as `пэдприемстви`.
///
/// Which letters and endings are written how stands in the file of the language.
struct NeighbourSpelling {
  /// Letters before an ending, at least; one of them is a vowel.
  private static let leastBefore = 3

  private var letters: [Character: Character] = [:]
  private var endings: [String: String] = [:]
  private var vowels: Set<Character> = []
  private var longest = 0

  /// Nil for a language whose stemmer is its own.
  init?(_ words: [LanguageWords]) {
    for words in words {
      words.forEach(.stemLetters) { entry in
        if let own = entry.string.first, let its = entry.text.first { letters[own] = its }
      }
      words.forEach(.stemVowels) { entry in vowels.formUnion(entry.string) }
      words.forEach(.stemEndings) { entry in endings[entry.string] = entry.text }
    }
    if letters.isEmpty { return nil }
    longest = endings.keys.map(\.count).max() ?? 0
  }

  func spelled(_ word: String) -> String {
    let count = word.count
    let ending = stride(from: min(longest, count - Self.leastBefore), to: 0, by: -1).lazy.compactMap { length in
      endings[String(word.suffix(length))].map { (length, $0) }
    }.first
    guard let (length, its) = ending, word.dropLast(length).contains(where: vowels.contains) else {
      return replaced(word)
    }
    return replaced(word.dropLast(length)) + its
  }

  private func replaced(_ word: some StringProtocol) -> String { String(word.map { letters[$0] ?? $0 }) }
}

extension LanguageWords.Entry {
  /// What stands behind `=`; empty where nothing does.
  fileprivate var text: String { value.map { String(decoding: $0, as: UTF8.self) } ?? "" }
}
