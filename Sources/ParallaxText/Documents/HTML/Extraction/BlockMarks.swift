/// What the words of a block look like.
struct BlockMarks {
  private(set) var words = 0
  private(set) var commas = 0
  private(set) var stops = 0
  private(set) var digits = 0
  let endsInStop: Bool
  let endsInQuestionMark: Bool
  private(set) var hasCopyright = false
  private(set) var hasAddress = false
  private(set) var hasMailAddress = false

  init(_ text: [UInt8], length: Int) {
    var isInWord = false
    for (place, byte) in text.enumerated() {
      let isOfWord = byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      if isOfWord, !isInWord { words += 1 }
      isInWord = isOfWord
      switch byte {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if place + 1 < text.count, text[place + 1] == 0x20 { stops += 1 }
      case UInt8(ascii: "@"): hasMailAddress = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case 0xA9: if place > 0, text[place - 1] == 0xC2 { hasCopyright = true }
      case UInt8(ascii: "("): if text[place...].starts(with: "(c)".utf8) { hasCopyright = true }
      case UInt8(ascii: "h"): if text[place...].starts(with: "http".utf8) { hasAddress = true }
      case UInt8(ascii: "w"): if text[place...].starts(with: "www.".utf8) { hasAddress = true }
      case 0xE3:
        if text[place...].starts(with: [0xE3, 0x80, 0x81]) { commas += 1 }
        if text[place...].starts(with: [0xE3, 0x80, 0x82]) { stops += 1 }
      case 0xEF: if text[place...].starts(with: [0xEF, 0xBC, 0x8C]) { commas += 1 }
      default: break
      }
    }
    // Scripts without spaces: two characters are about a word.
    words = max(words, text.count(where: { (0xE3...0xED).contains($0) }) / 2)
    let ends = text.suffix(12)
    endsInStop = Self.endsInStop(String(decoding: ends, as: UTF8.self))
    endsInQuestionMark = text.last == UInt8(ascii: "?")
  }

  private static func endsInStop(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    if stopMarks.contains(last) { return true }
    guard closingMarks.contains(last), let before = text.dropLast().last else { return false }
    return stopMarks.contains(before) || before == ","
  }

  private static let stopMarks: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
  private static let closingMarks: Set<Character> = ["\"", "”", "»", "'", ")", "’", "“"]
}
