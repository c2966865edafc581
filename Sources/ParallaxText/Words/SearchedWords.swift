/// The words of a text as an archive is searched for them: `FoldedWords` of which the parts are words too.
///
/// `l’Élysée` is `l`, `élysée`; `3.5` is found by `5`, as `grep -w` finds it. What is looked for has to begin and end where
/// words do, unless it may be the beginning of one.
package struct SearchedWords: Sendable {
  let words: FoldedWords

  package init(_ text: [UInt8]) { words = FoldedWords(text, partsAtApostrophes: true) }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package var count: Int { words.count }
  package var isEmpty: Bool { words.isEmpty }

  /// The letters of one word.
  package func letters(of word: Int) -> ArraySlice<UInt8> { words.letters[words.start(word)..<Int(words.ends[word])] }

  /// Whether a word and the next one may be one: a hyphen at the end of a line, groups of digits.
  package func mayGoOn(_ word: Int) -> Bool { words.mayGoOn[word] }

  /// Where the words of another text stand in this one, in order and without overlap, as bytes of the text.
  ///
  /// - Parameters:
  ///   - isBeginning: whether the last of them may go on.
  ///   - most: of the places that are wanted.
  package func places(of phrase: SearchedWords, isBeginning: Bool = false, most: Int = .max) -> [Range<Int>] {
    let sought = phrase.words
    guard let first = sought.letters.first, sought.letters.count <= words.letters.count else { return [] }
    var found: [Range<Int>] = []
    var word = 0
    while word < words.count, found.count < most {
      // Nearly all words begin otherwise.
      let end = words.letters[words.start(word)] == first ? self.end(of: sought, from: word, isBeginning) : nil
      if let end { found.append(words.bytes(of: word..<end)) }
      word = end ?? word + 1
    }
    return found
  }

  /// The word after the phrase's last, from `start` on; nil where the words are others.
  private func end(of phrase: FoldedWords, from start: Int, _ isBeginning: Bool) -> Int? {
    var (own, other) = (start, 0)
    var letter = words.start(start)
    for place in phrase.letters.indices {
      guard letter < words.letters.count, words.letters[letter] == phrase.letters[place] else { return nil }
      letter += 1
      let (ends, endsThere) = (letter == Int(words.ends[own]), place + 1 == Int(phrase.ends[other]))
      if place + 1 == phrase.letters.count { return ends || isBeginning ? own + 1 : nil }
      if !agree(own, ends, phrase, other, endsThere) { return nil }
      if ends { own += 1 }
      if endsThere { other += 1 }
    }
    return nil
  }

  /// Whether both may go on as they do after a letter that ends a word in one of them or in both.
  private func agree(_ own: Int, _ ends: Bool, _ phrase: FoldedWords, _ other: Int, _ endsThere: Bool) -> Bool {
    if ends != endsThere { return ends ? words.mayGoOn[own] : phrase.mayGoOn[other] }
    guard ends else { return true }
    return words.marks[own].agrees(with: phrase.marks[other]) || words.mayGoOn[own] && phrase.mayGoOn[other]
  }
}
