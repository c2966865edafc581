/// A word as the language of its stemmer would write it, for a language that has no stemmer of its own: the Russian one takes
/// the endings of Ukrainian words off where they are written as Russian ones, `підприємстві` as `пэдприемстви`.
///
/// Which letters and endings are written how stands in the file of the language.
struct NeighbourSpelling {
  /// Letters before an ending, at least; one of them is a vowel.
  private static let leastBefore = 3
  /// Letters of an ending, at most, and the bits of one: an ending is one number.
  private static let (longestEnding, letterBits) = (4, 16)

  private var letters: [(own: UInt16, its: UInt16)] = []
  private var endings: [UInt64: [UInt16]] = [:]
  private var vowels: [UInt16] = []
  private var longest = 0

  /// Nil for a language whose stemmer is its own. Endings of more than four letters are left out.
  init?(_ words: [LanguageWords]) {
    for words in words {
      words.forEach(.stemLetters) { entry in
        if let own = entry.string.utf16.first, let its = entry.text.utf16.first { letters.append((own, its)) }
      }
      words.forEach(.stemVowels) { entry in vowels += entry.string.utf16 }
      words.forEach(.stemEndings) { entry in
        let ending = Array(entry.string.utf16)
        guard ending.count <= Self.longestEnding else { return }
        endings[Self.key(ending[...])] = Array(entry.text.utf16)
        longest = max(longest, ending.count)
      }
    }
    if letters.isEmpty { return nil }
  }

  private static func key(_ letters: ArraySlice<UInt16>) -> UInt64 {
    letters.reduce(0) { $0 << letterBits | UInt64($1) }
  }

  func spelled(_ word: String) -> String {
    var word = Array(word.utf16)
    let most = min(longest, word.count - Self.leastBefore)
    var its: [UInt16] = []
    for length in stride(from: most, to: 0, by: -1) {
      guard let ending = endings[Self.key(word.suffix(length))] else { continue }
      if word.dropLast(length).contains(where: vowels.contains) {
        its = ending
        word.removeLast(length)
      }
      break
    }
    for index in word.indices {
      if let letter = letters.first(where: { $0.own == word[index] }) { word[index] = letter.its }
    }
    return String(decoding: word + its, as: UTF16.self)
  }
}

extension LanguageWords.Entry {
  /// What stands behind `=`; empty where nothing does.
  fileprivate var text: String { value.map { String(decoding: $0, as: UTF8.self) } ?? "" }
}
