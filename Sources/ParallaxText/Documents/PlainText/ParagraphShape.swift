/// What a paragraph looks like: the neutral features that rules for roles go by.
struct ParagraphShape {
  /// One word with what stands around it.
  struct Word {
    let key: PhraseKey
    let bytes: Range<Int>
    let isCapitalised: Bool
    /// The mark between this word and the next; 0 for none.
    var markAfter: UInt32
  }

  /// The words; of a long paragraph the first ones only.
  private(set) var words: [Word] = []
  /// The phrases of the first word, the first two, and so on.
  private(set) var beginnings: [PhraseKey] = []
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
  private static let longestBeginning = 7

  init(_ bytes: Range<Int>, in text: [UInt8]) {
    let isShort = bytes.count <= Self.shortLimit
    words.reserveCapacity(isShort ? bytes.count / 5 : Self.wordsOfLong)
    beginnings.reserveCapacity(Self.longestBeginning)
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
      let key = token.kind == .number ? .number : PhraseKey(word: token.bytes, in: text)
      if beginnings.count < Self.longestBeginning {
        beginnings.append(beginnings.last?.followed(by: key) ?? key)
      }
      words.append(Word(key: key, bytes: token.bytes, isCapitalised: scalar.isUppercase, markAfter: 0))
    }
    innerStops = Self.isStop(lastMark) || Self.isOtherEnd(lastMark) ? stops - 1 : stops
  }

  /// Stands for the stop of a closing `U.S.`
  private static let dottedEnd: UInt32 = 1

  private static func isStop(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x2E, 0x3002, 0xFF0E, 0x0964, 0x06D4: true
    default: false
    }
  }

  private static func isOtherEnd(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x21, 0x3F, 0x2026, 0xFF01, 0xFF1F, 0x061F: true
    default: false
    }
  }

  private static func isCloser(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201C, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09: true
    default: false
    }
  }

  private mutating func addMark(_ value: UInt32, _ stops: inout Int) {
    if words.isEmpty, wordCount == 0 {
      if firstMark == 0 { firstMark = value }
    } else if let last = words.indices.last, words[last].markAfter == 0 {
      words[last].markAfter = value
    }
    if Self.isStop(value) || Self.isOtherEnd(value) { stops += 1 }
    if !Self.isCloser(value) { lastMark = value }
  }

  // MARK: Readings of the features

  /// Ends in a stop, as sentences of running text do.
  var endsInStop: Bool { Self.isStop(lastMark) || lastMark == Self.dottedEnd && wordCount > 20 }

  var endsInColon: Bool { lastMark == 0x3A }

  var endsInMark: Bool { lastMark > Self.dottedEnd }

  /// Running text: a sentence of some length, or a lot of words.
  var isRunningText: Bool {
    endsInStop && (wordCount >= 7 || innerStops > 0 && wordCount >= 4)
      || Self.isOtherEnd(lastMark) && (innerStops > 0 || wordCount >= 18) || wordCount >= 32
      || lastMark == 0x3A && wordCount >= 14
  }

  /// Reads like a headline or a list entry.
  var isTitleLike: Bool { !endsInStop && wordCount > 0 && wordCount <= 28 }

  /// Whether every one of the paragraph's words meets a condition; false for a long paragraph.
  func allWords(_ condition: (Word) -> Bool) -> Bool {
    wordCount == words.count && !words.isEmpty && words.allSatisfy(condition)
  }

  /// Two to four capitalised words and nothing else: a name, most likely.
  var isNameLike: Bool {
    (2...4).contains(wordCount) && !endsInMark
      && allWords { $0.isCapitalised && $0.bytes.count > 1 && $0.key != "the" }
  }
}
