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
    for start in 0...(words.count - 3) {
      // Most places begin no word: told by five bits of each of three bytes.
      guard Self.beginnings[Self.place(words[start], words[start + 1], words[start + 2])],
        let candidates = Self.table[Self.key(words[start...])]
      else { continue }
      for candidate in candidates where candidate.matches(words, at: start) { formUnion(candidate.meaning) }
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

  /// The first three bytes.
  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func place(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int(a & 31) << 10 | Int(b & 31) << 5 | Int(c & 31)
  }

  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 1 << 15)
    for word in table.values.joined() { beginnings[place(word.bytes[0], word.bytes[1], word.bytes[2])] = true }
    return beginnings
  }()

  private static let table: [UInt32: [Word]] = {
    var table: [UInt32: [Word]] = [:]
    for (meaning, list) in ClassWordLists.all {
      for word in list.split(separator: " ") {
        let bytes = Array(word.utf8)
        table[key(bytes[...]), default: []].append(
          Word(
            bytes: bytes, meaning: meaning, startsWord: bytes.last == 0x2D && meaning != .article,
            endsWord: bytes.first == 0x2D))
      }
    }
    return table
  }()
}
