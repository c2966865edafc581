/// What a paragraph looks like: the neutral features that rules for roles go by.
struct ParagraphShape {
  /// One word with what stands around it.
  struct Word {
    /// In lower case with straight apostrophes; `#` for a number.
    let key: String
    let bytes: Range<Int>
    let isCapitalised: Bool
    /// The mark between this word and the next; 0 for none.
    var markAfter: UInt32
  }

  /// The words; of a long paragraph the first ones only.
  private(set) var words: [Word] = []
  /// Words and numbers, ideographs counted singly.
  private(set) var wordCount = 0
  /// The mark before the first word; 0 for none.
  private(set) var firstMark: UInt32 = 0
  /// The last mark, closing quotation marks and brackets set aside; 0 where the paragraph ends in a word.
  private(set) var lastMark: UInt32 = 0
  /// Stops and other ends of sentences inside, the last one not counted.
  private(set) var innerStops = 0

  /// Of a paragraph above this many bytes only the first words are looked at one by one.
  private static let shortLimit = 420
  private static let wordsOfLong = 12

  init(_ bytes: Range<Int>, in text: [UInt8]) {
    let isShort = bytes.count <= Self.shortLimit
    var scanner = TokenScanner(text, in: bytes)
    var stops = 0
    while let token = scanner.next() {
      let scalar = text.scalar(at: token.start)
      if token.kind == .mark {
        addMark(scalar.value, &stops)
        continue
      }
      wordCount += 1
      // `U.S.` at the end is a word that a stop may hide in.
      lastMark = text[token.end - 1] == UInt8(ascii: ".") && token.kind == .word ? Self.dottedEnd : 0
      guard isShort || words.count < Self.wordsOfLong else { continue }
      let key = token.kind == .number ? "#" : Self.key(text[token.bytes])
      words.append(Word(key: key, bytes: token.bytes, isCapitalised: scalar.isUppercase, markAfter: 0))
    }
    innerStops = Self.stops.contains(lastMark) || Self.otherEnds.contains(lastMark) ? stops - 1 : stops
  }

  /// Stands for the stop of a closing `U.S.`
  private static let dottedEnd: UInt32 = 1

  private static let stops: Set<UInt32> = [0x2E, 0x3002, 0xFF0E, 0x0964, 0x06D4]
  private static let otherEnds: Set<UInt32> = [0x21, 0x3F, 0x2026, 0xFF01, 0xFF1F, 0x061F]
  private static let closers: Set<UInt32> = [
    0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201C, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09,
  ]

  private mutating func addMark(_ value: UInt32, _ stops: inout Int) {
    if words.isEmpty, wordCount == 0 {
      if firstMark == 0 { firstMark = value }
    } else if let last = words.indices.last, words[last].markAfter == 0 {
      words[last].markAfter = value
    }
    if Self.stops.contains(value) || Self.otherEnds.contains(value) { stops += 1 }
    if !Self.closers.contains(value) { lastMark = value }
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.count <= 40 else { return "" }
    let word = String(decoding: bytes, as: UTF8.self).lowercased()
    return word.utf8.contains(0xE2) ? String(word.map { $0 == "’" ? "'" : $0 }) : word
  }

  // MARK: Readings of the features

  /// Ends in a stop, as sentences of running text do.
  var endsInStop: Bool { Self.stops.contains(lastMark) || lastMark == Self.dottedEnd && wordCount > 20 }

  var endsInColon: Bool { lastMark == 0x3A }

  var endsInMark: Bool { lastMark > Self.dottedEnd }

  /// Running text: a sentence of some length, or a lot of words.
  var isRunningText: Bool {
    endsInStop && (wordCount >= 7 || innerStops > 0 && wordCount >= 4)
      || Self.otherEnds.contains(lastMark) && (innerStops > 0 || wordCount >= 18) || wordCount >= 32
      || lastMark == 0x3A && wordCount >= 14
  }

  /// Reads like a headline or a list entry.
  var isTitleLike: Bool { !endsInStop && wordCount > 0 && wordCount <= 28 }

  /// The first `count` words with one space between them.
  func beginning(_ count: Int) -> String {
    var beginning = words[0].key
    for word in words[1..<count] { beginning += " " + word.key }
    return beginning
  }

  /// Whether every one of the paragraph's words meets a condition; false for a long paragraph.
  func allWords(_ condition: (Word) -> Bool) -> Bool {
    wordCount == words.count && !words.isEmpty && words.allSatisfy(condition)
  }

  /// Two to four capitalised words and nothing else: a name, most likely.
  var isNameLike: Bool {
    (2...4).contains(wordCount) && !endsInMark
      && allWords { $0.isCapitalised && $0.key.utf8.count > 1 && $0.key != "the" && $0.key != "#" }
  }
}
