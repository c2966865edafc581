/// Text as HTML can carry it. What a parser gives back is the text but for line breaks, which become LF, form feeds, which
/// become spaces, and for control characters and noncharacters, which HTML does not allow and which become U+FFFD.
enum HTMLText {
  /// Appends well-formed UTF-8 so that none of it is markup, in an element or in a quoted attribute.
  static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    each(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// What a parser gives back of text that `append` has written.
  static func parsed(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    each(text) { bytes.append($0) }
    return bytes
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Hands on the bytes that HTML can carry.
  private static func each(_ text: some Collection<UInt8>, _ hand: (UInt8) -> Void) {
    var place = text.startIndex
    while place != text.endIndex {
      let byte = text[place]
      if byte >= 0x20, byte < 0x7F || (0xC3..<0xEF).contains(byte) || (0x80..<0xC2).contains(byte) {
        hand(byte)
        text.formIndex(after: &place)
      } else if byte == 0x0D {
        text.formIndex(after: &place)
        if place == text.endIndex || text[place] != 0x0A { hand(0x0A) }
      } else if byte == 0x09 || byte == 0x0A || byte == 0x0C {
        hand(byte == 0x0C ? 0x20 : byte)
        text.formIndex(after: &place)
      } else {
        let scalar = Array(text[place...].prefix(byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4))
        let isControl = scalar.count == 1 || scalar[0] == 0xC2 && scalar[1] < 0xA0
        for byte in isControl || isNoncharacter(scalar[...]) ? replacement : scalar { hand(byte) }
        text.formIndex(&place, offsetBy: scalar.count)
      }
    }
  }

  /// Whether a text begins with a noncharacter: U+FDD0…U+FDEF, or one of the last two of a plane.
  static func isNoncharacter(_ text: ArraySlice<UInt8>) -> Bool {
    let scalar = Array(text.prefix(4))
    switch scalar.first ?? 0 {
    case 0xEF where scalar.count > 2:
      return scalar[1] == 0xB7 && (0x90...0xAF).contains(scalar[2]) || scalar[1] == 0xBF && scalar[2] >= 0xBE
    case 0xF0...0xF4 where scalar.count > 3:
      return scalar[1] & 0x0F == 0x0F && scalar[2] == 0xBF && scalar[3] >= 0xBE
    default: return false
    }
  }
}
