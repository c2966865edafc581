/// Words with two spellings, brought to the one that both are compared by: `colour` → `color`, `realise` → `realize`.
///
/// A language names whole words, and endings that a stem of a list takes in two spellings.
package struct Respelling {
  private var words: PhraseTable<String>
  private var infixes: [Infix] = []
  /// The letters that an infix begins with.
  private var firstLetters: [UInt8] = []

  /// `our=or` between one of the stems and one of the endings.
  fileprivate struct Infix {
    let written: [UInt8]
    let preferred: [UInt8]
    let stems: PhraseSet
    let endings: PhraseSet
  }

  /// - Returns: nil for a language whose words have one spelling.
  init?(_ language: LanguageWords) {
    var words = PhraseTable<String>(capacity: 128)
    language.forEach(.respelling) { entry in
      guard let value = entry.value else { return }
      words.add(PhraseKey(phrase: entry.word), String(decoding: value, as: UTF8.self))
    }
    self.words = words
    language.forEachLine { name, rest in
      if name.elementsEqual(WordKind.respellingInfix.rawValue.utf8), let infix = Infix(rest) { infixes.append(infix) }
    }
    firstLetters = infixes.map { $0.written[0] }
    if words.isEmpty, infixes.isEmpty { return nil }
  }

  /// The preferred spelling of a word in lower case; the word itself where it has but one.
  func preferred(_ word: String) -> String {
    var word = word
    return word.withUTF8(other) ?? word
  }

  /// Nil where there is none.
  private func other(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    if let other = words[PhraseKey(phrase: word)] { return other }
    var stem = PhraseKey()
    for index in word.indices.dropLast(2) {
      if index > 0, let number = firstLetters.firstIndex(of: word[index]),
        let other = replaced(in: word, at: index, stem, from: number)
      {
        return other
      }
      stem.append(word[index])
    }
    return nil
  }
}

extension Respelling {
  /// The word with the preferred infix at `index`, by the first infix from `number` on that fits.
  private func replaced(
    in word: UnsafeBufferPointer<UInt8>, at index: Int, _ stem: PhraseKey, from number: Int
  ) -> String? {
    for infix in infixes[number...] where infix.written[0] == word[index] {
      if let other = infix.replaced(in: word, at: index, stem) { return other }
    }
    return nil
  }
}

extension Respelling.Infix {
  /// - Parameter line: `our=or|stems|endings`.
  fileprivate init?(_ line: LanguageWords.Bytes) {
    var forms: LanguageWords.Entry?
    var (stems, endings) = (PhraseSet(capacity: 64), PhraseSet(capacity: 16))
    LanguageWords.forEachEntry(of: line) { entry in
      switch entry.group {
      case 0: forms = entry
      case 1: stems.add(PhraseKey(phrase: entry.word), ())
      default: endings.add(entry.word.elementsEqual("_".utf8) ? .none : PhraseKey(phrase: entry.word), ())
      }
    }
    guard let forms, let value = forms.value else { return nil }
    (written, preferred) = (Array(forms.word), Array(value))
    (self.stems, self.endings) = (stems, endings)
  }

  /// The word with the preferred infix at `index`, if a stem stands before it and an ending after it.
  fileprivate func replaced(in word: UnsafeBufferPointer<UInt8>, at index: Int, _ stem: PhraseKey) -> String? {
    let end = index + written.count
    guard end <= word.count, stems.contains(stem), word[index..<end].elementsEqual(written),
      endings.contains(PhraseKey(phrase: word[end...]))
    else { return nil }
    return String(decoding: Array(word[..<index]) + preferred + Array(word[end...]), as: UTF8.self)
  }
}
