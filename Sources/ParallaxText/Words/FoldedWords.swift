internal import CUTF8Proc
internal import Glibc
internal import ParallaxSupport

/// The words of a text as a reader looks for them, with their places.
///
/// `“Feuer-⏎wehr” löscht` → `feuer`·`wehr`, `löscht`, where the first two may be one word. Case, width, composition,
/// ligatures, apostrophes, separators in numbers, ё and е, soft hyphens and what has no width do not count, nor do marks
/// between words; a sign of money or of a number below zero is a word. Two texts have a run of words in common where their letters are
/// the same and their words end at the same letters, but for words that a hyphen and a line end may have broken.
package struct FoldedWords: Sendable {
  private(set) var letters: [UInt8] = []
  /// For each word where its letters end.
  private(set) var ends: [Int32] = []
  /// For each word whether it may go on in the next one.
  private(set) var mayGoOn: [Bool] = []
  /// For each word what parts it from digits behind it.
  private(set) var marks: [FoldedScanner.DigitMark] = []
  /// Bytes of the text, ascending.
  private var places: [Range<Int32>] = []
  private var starts: [WordStarts] = []
  /// Whether some are marks that are read out: `$`, `%`.
  package private(set) var hasSigns = false

  package init(_ text: [UInt8]) { self.init(text, partsAtApostrophes: false) }

  init(_ text: [UInt8], partsAtApostrophes: Bool) {
    var scanner = FoldedScanner(text, partsAtApostrophes: partsAtApostrophes)
    while let word = scanner.next() {
      guard FoldedLetters.append(word, of: text, to: &letters) else { continue }
      ends.append(Int32(letters.count))
      mayGoOn.append(word.mayGoOn)
      marks.append(word.mark)
      hasSigns = hasSigns || word.isSign
      places.append(Int32(word.bytes.lowerBound)..<Int32(word.bytes.upperBound))
    }
    assert(ends.isAscending && places.count == ends.count, "words are in text order")
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package var count: Int { ends.count }
  package var isEmpty: Bool { ends.isEmpty }

  /// The letters of all words with one space between them, or a full stop within a number.
  package var key: [UInt8] {
    var key: [UInt8] = []
    for word in ends.indices {
      if word > 0 { key.append(marks[word - 1] == .tight ? UInt8(ascii: ".") : UInt8(ascii: " ")) }
      key += letters[start(word)..<Int(ends[word])]
    }
    return key
  }

  /// From the first byte of some words to the last.
  package func bytes(of words: Range<Int>) -> Range<Int> {
    Int(places[words.lowerBound].lowerBound)..<Int(places[words.upperBound - 1].upperBound)
  }

  /// The words of which some bytes are within a range.
  package func words(in bytes: Range<Int>) -> Range<Int> {
    let first = places.prefixCount { Int($0.upperBound) <= bytes.lowerBound }
    let end = places.prefixCount { Int($0.lowerBound) < bytes.upperBound }
    return first..<max(first, end)
  }

  /// How many bytes the letters of some words have.
  package func letterCount(of words: Range<Int>) -> Int {
    words.isEmpty ? 0 : Int(ends[words.upperBound - 1]) - start(words.lowerBound)
  }

  /// Some of its words, alone.
  package func part(_ words: Range<Int>) -> FoldedWords {
    var part = FoldedWords([])
    let first = words.isEmpty ? 0 : start(words.lowerBound)
    part.letters = words.isEmpty ? [] : Array(letters[first..<Int(ends[words.upperBound - 1])])
    part.ends = ends[words].map { $0 - Int32(first) }
    part.mayGoOn = Array(mayGoOn[words])
    part.marks = Array(marks[words])
    part.places = Array(places[words])
    return part
  }

  func start(_ word: Int) -> Int { word == 0 ? 0 : Int(ends[word - 1]) }

  // MARK: Looking for a run

  /// The same, so that looking for many runs is cheap.
  package var indexed: FoldedWords {
    var indexed = self
    indexed.starts = WordStarts.lengths.map { length in
      WordStarts(length, ends.indices.lazy.map { letters[start($0)..<min(letters.count, start($0) + length)] })
    }
    return indexed
  }

  /// Where the words of another text stand in this one, as words, in order and without overlap.
  package func places(of phrase: FoldedWords) -> [Range<Int>] {
    guard !phrase.isEmpty, phrase.letters.count <= letters.count else { return [] }
    var found: [Range<Int>] = []
    for start in candidates(for: phrase) where start >= found.last?.upperBound ?? 0 {
      if let end = end(of: phrase, from: start) { found.append(start..<end) }
    }
    return found
  }

  package func contains(_ phrase: FoldedWords) -> Bool {
    guard !phrase.isEmpty, phrase.letters.count <= letters.count else { return false }
    return candidates(for: phrase).contains { end(of: phrase, from: $0) != nil }
  }

  private func candidates(for phrase: FoldedWords) -> any Sequence<Int> {
    starts.last { $0.length <= phrase.letters.count }?.words(startingWith: phrase.letters) ?? Array(ends.indices)
  }

  /// The word after the phrase's last, from `start` on; nil where the words are others.
  private func end(of phrase: FoldedWords, from start: Int) -> Int? {
    // `5` does not begin within `3.5`, and does not end there.
    if start > 0, marks[start - 1] == .tight { return nil }
    var (own, other) = (start, 0)
    var letter = self.start(start)
    for place in phrase.letters.indices {
      guard letter < letters.count, letters[letter] == phrase.letters[place] else { return nil }
      letter += 1
      let (ends, endsThere) = (letter == Int(self.ends[own]), place + 1 == Int(phrase.ends[other]))
      if endsThere, other + 1 == phrase.count {
        return ends && marks[own] != .tight ? own + 1 : nil
      }
      if ends != endsThere, !(ends ? mayGoOn[own] : phrase.mayGoOn[other]) { return nil }
      if ends, endsThere, !marks[own].agrees(with: phrase.marks[other]), !(mayGoOn[own] && phrase.mayGoOn[other]) {
        return nil
      }
      if ends { own += 1 }
      if endsThere { other += 1 }
    }
    return nil
  }
}

/// The words of a text by their first letters and those of the words after them.
private struct WordStarts: Sendable {
  static let lengths = [4, 12]

  let length: Int
  /// Ascending by hash, then word.
  private let entries: [(hash: UInt32, word: Int32)]

  init(_ length: Int, _ words: some Sequence<ArraySlice<UInt8>>) {
    self.length = length
    entries = words.enumerated().map { ($1.fnv1a32(), Int32($0)) }.sorted { $0 < $1 }
  }

  /// Words that may start with these letters, ascending.
  func words(startingWith letters: [UInt8]) -> some Sequence<Int> {
    let hash = letters.prefix(length).fnv1a32()
    let first = entries.prefixCount { $0.hash < hash }
    return entries[first...].lazy.prefix { $0.hash == hash }.map { Int($0.word) }
  }
}

/// Letters as they are compared.
private enum FoldedLetters {
  /// Appends a word's letters; false where it has none.
  static func append(_ word: FoldedScanner.Word, of text: [UInt8], to letters: inout [UInt8]) -> Bool {
    let before = letters.count
    if word.sign != 0 {
      letters.append(word.sign)
    } else if text[word.bytes].allSatisfy({ $0 < 0x80 }) {
      for byte in text[word.bytes] { letters.append(plain(byte)) }
    } else {
      appendFolded(straightened(text, word.bytes), to: &letters)
    }
    return letters.count > before
  }

  /// Small, with a straight apostrophe.
  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: byte
    }
  }

  /// With straight apostrophes.
  private static func straightened(_ text: [UInt8], _ bytes: Range<Int>) -> [UInt8] {
    var straight: [UInt8] = []
    var position = bytes.lowerBound
    while position < bytes.upperBound {
      let scalar = text.scalar(at: position)
      if scalar.foldsToApostrophe {
        straight.append(UInt8(ascii: "'"))
      } else {
        straight += text[position..<position + scalar.length].map(plain)
      }
      position += scalar.length
    }
    return straight
  }

  /// NFKD with case folded and without what is ignorable.
  private static func appendFolded(_ word: [UInt8], to letters: inout [UInt8]) {
    var options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
    options |= UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue
    var result: UnsafeMutablePointer<UInt8>?
    let length = utf8proc_map(word, word.count, &result, utf8proc_option_t(options))
    guard length >= 0, let result else {
      letters += word
      return
    }
    defer { free(result) }
    for byte in UnsafeBufferPointer(start: result, count: length) {
      letters.append(byte)
      // ё is е with a diaeresis.
      if byte == 0x88, letters.suffix(4).elementsEqual([0xD0, 0xB5, 0xCC, 0x88]) { letters.removeLast(2) }
    }
  }
}
