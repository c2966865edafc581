internal import CUTF8Proc
internal import ParallaxSupport

/// A word or a phrase as a number, so that looking one up makes no string.
///
/// A word is FNV-1a over its UTF-8 bytes in lower case with straight apostrophes, `#` for any number; a phrase mixes the keys of its words. Two phrases that share a number would be taken for each other in
/// a table, which nothing but a role hangs on.
struct PhraseKey: Hashable, ExpressibleByStringLiteral {
  private var value = UInt64.fnv1aBasis

  /// The phrase as a number.
  var number: UInt64 { value }

  static let number = PhraseKey(phrase: "#".utf8)
  /// The key of no word at all.
  static let none = PhraseKey()

  init() {}

  init(stringLiteral phrase: String) { self.init(phrase: phrase.utf8) }

  /// The key of words in lower case with one space between them.
  init(phrase bytes: some Sequence<UInt8>) {
    var phrase: PhraseKey?
    for byte in bytes {
      if byte == UInt8(ascii: " ") {
        phrase = phrase?.followed(by: self) ?? self
        self = PhraseKey()
      } else {
        append(byte)
      }
    }
    if let phrase { self = phrase.followed(by: self) }
  }

  /// The key of a word as it stands in a text.
  init(word bytes: Range<Int>, in text: [UInt8]) {
    var position = bytes.lowerBound
    while position < bytes.upperBound {
      let scalar = text.scalar(at: position)
      if scalar.value < 0x80 {
        append(UInt8(scalar.isUppercase ? scalar.value | 0x20 : scalar.value))
      } else {
        append(lowercase: scalar.isApostrophe ? 0x27 : UInt32(utf8proc_tolower(Int32(scalar.value))))
      }
      position += scalar.length
    }
  }

  /// The key of this phrase with one word more.
  func followed(by word: PhraseKey) -> PhraseKey {
    var phrase = self
    phrase.value = ((value << 5 | value >> 59) ^ word.value) &* 0x9E37_79B9_7F4A_7C15
    return phrase
  }

  /// Goes on with the word.
  mutating func append(_ byte: UInt8) { value = value.addingFNV1a(byte) }

  private mutating func append(lowercase scalar: UInt32) {
    for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter { append(byte) }
  }
}

extension PhraseKey {
  /// Calls `body` with every phrase of a table, `|` between them.
  static func forEach(in table: String, _ body: (PhraseKey) -> Void) {
    var phrase: PhraseKey?
    var word = PhraseKey()
    var table = table
    table.withUTF8 { bytes in
      for byte in bytes {
        if byte == UInt8(ascii: "|") {
          body(phrase?.followed(by: word) ?? word)
          (phrase, word) = (nil, PhraseKey())
        } else if byte == UInt8(ascii: " ") {
          (phrase, word) = (phrase?.followed(by: word) ?? word, PhraseKey())
        } else {
          word.append(byte)
        }
      }
    }
    if !table.isEmpty { body(phrase?.followed(by: word) ?? word) }
  }
}
