/// Words that stand for others: short forms spelt out, what one writes together and another apart.
struct Expansions {
  /// The words of the reports that the language spells out, in its order.
  private var entries: [(word: WordID, parts: [Part])] = []

  private enum Part {
    case known(WordID)
    /// A word that no report has.
    case added(String)
  }

  init(_ language: Language?, _ vocabulary: Vocabulary) {
    for words in language.words {
      words.forEach(.expansion) { entry in
        guard let id = vocabulary.id(of: entry.word), let value = entry.value else { return }
        entries.append((id, Self.parts(of: value, vocabulary)))
      }
    }
  }

  private static func parts(of value: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> [Part] {
    value.split(separator: UInt8(ascii: "_")).map { word in
      let bytes = UnsafeBufferPointer(rebasing: word)
      return vocabulary.id(of: bytes).map(Part.known) ?? .added(String(decoding: bytes, as: UTF8.self))
    }
  }

  fileprivate var addedWords: [String] {
    entries.flatMap(\.parts).compactMap { if case .added(let word) = $0 { word } else { nil } }
  }

  /// The same as numbers.
  func numbered(_ added: AddedWords) -> [(word: WordID, parts: [WordID])] {
    entries.map { entry in
      let parts = entry.parts.map { part in
        switch part {
        case .known(let id): id
        case .added(let word): added[word]
        }
      }
      return (entry.word, parts)
    }
  }
}

/// Words that stand in expansions alone. They are numbered after those of the vocabulary, alike for all languages.
struct AddedWords {
  private var numbers: [String: WordID] = [:]
  /// How many words there are, those of the vocabulary too.
  private(set) var count: Int

  init(_ expansions: [Expansions], after count: Int) {
    self.count = count
    for word in expansions.flatMap(\.addedWords) where numbers[word] == nil {
      numbers[word] = WordID(self.count)
      self.count += 1
    }
  }

  /// The word is one of the expansions'.
  subscript(word: String) -> WordID { numbers[word] ?? 0 }
}
