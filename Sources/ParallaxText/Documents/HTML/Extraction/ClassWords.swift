import ParallaxFormats

/// What the class and the name of an element say of it, by parts of words that makers of pages use.
struct ClassWords: OptionSet {
  let rawValue: UInt32

  static let article = ClassWords(rawValue: 1)
  /// Words such as “content”, that stand for an article and for all else.
  static let contents = ClassWords(rawValue: 1 << 1)
  static let related = ClassWords(rawValue: 1 << 2)
  static let share = ClassWords(rawValue: 1 << 3)
  static let comments = ClassWords(rawValue: 1 << 4)
  static let side = ClassWords(rawValue: 1 << 5)
  static let foot = ClassWords(rawValue: 1 << 6)
  static let navigation = ClassWords(rawValue: 1 << 7)
  static let advertisement = ClassWords(rawValue: 1 << 8)
  static let subscription = ClassWords(rawValue: 1 << 9)
  static let author = ClassWords(rawValue: 1 << 10)
  static let meta = ClassWords(rawValue: 1 << 11)
  static let caption = ClassWords(rawValue: 1 << 12)
  static let title = ClassWords(rawValue: 1 << 13)
  static let tool = ClassWords(rawValue: 1 << 14)
  static let box = ClassWords(rawValue: 1 << 15)

  /// Words that speak against an article.
  static let foes = ClassWords(rawValue: (1 << 16) - 1 - 3)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(of node: Int, in tree: HTMLTree) {
    self = []
    for name in [HTMLAttribute.class, .id, .testName, .component, .role] {
      if let value = tree.value(name, of: node) { formUnion(ClassWords(in: value)) }
    }
  }

  init(in text: ArraySlice<UInt8>) {
    self = []
    guard text.count >= 3 else { return }
    let words = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let table = Self.table
    for start in 0...(words.count - 3) {
      // Most places begin no word.
      for candidate in table.words(beginningWith: words[start], words[start + 1], words[start + 2])
      where candidate.matches(words, at: start) {
        formUnion(candidate.meaning)
      }
    }
  }

  // MARK: Table

  private struct Word {
    let bytes: [UInt8]
    let meaning: ClassWords
    let startsWord: Bool
    let endsWord: Bool

    func matches(_ text: [UInt8], at start: Int) -> Bool {
      guard text[start...].starts(with: bytes) else { return false }
      if startsWord, start > 0, isLetter(text[start - 1]) { return false }
      let end = start + bytes.count
      return !endsWord || end == text.count || !isLetter(text[end])
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  }

  private static let table = Table(ClassWordLists.all)

  /// Words by their first three bytes.
  private struct Table {
    private static let size = 4096
    private var words: [Word] = []
    /// By a number made of the three bytes: where such words start in `words`, one place beyond the last too.
    private var starts = [UInt16](repeating: 0, count: size + 1)

    init(_ lists: [(meaning: ClassWords, list: String)]) {
      var placed: [(place: Int, word: Word)] = []
      for (meaning, list) in lists {
        for word in list.utf8.split(separator: UInt8(ascii: " ")) {
          let bytes = Array(word)
          placed.append(
            (
              Self.place(bytes[0], bytes[1], bytes[2]),
              Word(
                bytes: bytes, meaning: meaning,
                startsWord: bytes[bytes.count - 1] == UInt8(ascii: "-") && meaning != .article,
                endsWord: bytes[0] == UInt8(ascii: "-"))
            ))
        }
      }
      for (place, _) in placed { starts[place + 1] += 1 }
      for place in 0..<Self.size { starts[place + 1] += starts[place] }
      words = placed.sorted { $0.place < $1.place }.map(\.word)
    }

    @inline(__always)
    func words(beginningWith a: UInt8, _ b: UInt8, _ c: UInt8) -> ArraySlice<Word> {
      let place = Self.place(a, b, c)
      return words[Int(starts[place])..<Int(starts[place + 1])]
    }

    @inline(__always)
    private static func place(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
      Int(a & 15) << 8 ^ Int(b & 31) << 4 ^ Int(c & 31)
    }
  }
}
