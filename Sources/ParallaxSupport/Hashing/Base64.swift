/// Bytes as printable text (RFC 4648, section 4), without line breaks.
package enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// By byte its value; 255 for what is no digit.
  private static let values: [UInt8] = digits.enumerated().reduce(into: Array(repeating: 255, count: 256)) {
    $0[Int($1.element)] = UInt8($1.offset)
  }
  private static let padding = UInt8(ascii: "=")

  package static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - part.count))
      for digit in 0..<4 {
        text.append(digit > part.count ? padding : digits[Int(word >> (18 - 6 * UInt32(digit)) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil for what is not the text of any bytes.
  package static func bytes(of text: String) -> [UInt8]? {
    var digits = Array(text.utf8)
    guard digits.count % 4 == 0 else { return nil }
    while digits.last == padding, digits.count % 4 != 2 { digits.removeLast() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count * 3 / 4)
    var (word, bits) = (UInt32(0), 0)
    for digit in digits {
      let value = values[Int(digit)]
      guard value != 255 else { return nil }
      word = word << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(word >> UInt32(bits) & 0xFF))
      }
    }
    return word & (1 << UInt32(bits) - 1) == 0 ? bytes : nil
  }
}
