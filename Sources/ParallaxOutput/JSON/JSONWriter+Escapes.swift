extension JSONWriter {
  /// Copies plain stretches whole and escapes what lies between them.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      if Self.isPlain(at: index, of: text) {
        index += 8
        continue
      }
      let length = Self.escapedLength(at: index, of: text)
      if length > 0 {
        append(UnsafeBufferPointer(rebasing: text[plain..<index]))
        appendEscape(UnsafeBufferPointer(rebasing: text[index..<index + length]))
        plain = index + length
      }
      index += max(1, length)
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
  }

  /// Whether eight bytes are ASCII that may stand as it is: looked at in one word, as H. S. Warren's “Hacker's Delight”
  /// (2012, 6-1) finds a byte in one.
  @inline(__always)
  private static func isPlain(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 8 <= text.count, let start = text.baseAddress else { return false }
    let bytes = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
    func mayHave(_ byte: UInt64) -> UInt64 {
      let other = bytes ^ (byte &* 0x0101_0101_0101_0101)
      return (other &- 0x0101_0101_0101_0101) & ~other
    }
    let small = bytes &- 0x2020_2020_2020_2020
    let found = bytes | small | mayHave(0x22) | mayHave(0x5C) | mayHave(0x7F)
    return found & 0x8080_8080_8080_8080 == 0
  }

  /// How many bytes from `index` on make a character that has to be escaped; 0 when it may stand as it is.
  private static func escapedLength(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
    case ..<0xC2: 0
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3:
      invisible.first { $0.count <= text.count - index && $0.matches(text, index) }?.count ?? 0
    default: 0
    }
  }

  /// Sequences of UTF-8 that a terminal obeys or that nobody sees: all but the last byte, and the range of that one.
  private struct Invisible {
    let start: [UInt8]
    let last: ClosedRange<UInt8>
    var count: Int { start.count + 1 }

    func matches(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
      last.contains(text[index + start.count]) && start.indices.allSatisfy { text[index + $0] == start[$0] }
    }
  }

  private static let invisible = [
    Invisible(start: [0xC2], last: 0x80...0x9F),  // C1
    Invisible(start: [0xC2], last: 0xAD...0xAD),  // the soft hyphen
    Invisible(start: [0xD8], last: 0x9C...0x9C),  // the Arabic letter mark
    Invisible(start: [0xE2, 0x80], last: 0x8B...0x8F),  // of no width, and marks of direction
    Invisible(start: [0xE2, 0x80], last: 0xA8...0xAE),  // separators of lines, embeddings and overrides
    Invisible(start: [0xE2, 0x81], last: 0xA0...0xAF),  // joiners and isolates
    Invisible(start: [0xEF, 0xBB], last: 0xBF...0xBF),  // the byte order mark
    Invisible(start: [0xEF, 0xBF], last: 0xB9...0xBB),  // interlinear annotation
    Invisible(start: [0xEF, 0xBF], last: 0xBE...0xBF),  // what is no character
    Invisible(start: [0xEF, 0xB7], last: 0x90...0xAF),
    Invisible(start: [0xF3, 0xA0, 0x80], last: 0x80...0xBF),  // tags
    Invisible(start: [0xF3, 0xA0, 0x81], last: 0x80...0xBF),
  ]

  private mutating func appendEscape(_ character: UnsafeBufferPointer<UInt8>) {
    switch character[0] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): appendEscape(letter: character[0])
    case UInt8(ascii: "\n"): appendEscape(letter: UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): appendEscape(letter: UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): appendEscape(letter: UInt8(ascii: "t"))
    default: for unit in String(decoding: character, as: UTF8.self).utf16 { appendEscape(unit: unit) }
    }
  }

  private mutating func appendEscape(letter: UInt8) {
    append(UInt8(ascii: "\\"))
    append(letter)
  }

  private mutating func appendEscape(unit: UInt16) {
    appendEscape(letter: UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] { append(Self.hexadecimal(UInt8(unit >> UInt16(shift) & 15))) }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
