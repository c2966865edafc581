/// RTF → its tokens: groups, control words with their numbers, bytes of text. (Rich Text Format Specification 1.9.1.)
public struct RTFScanner: Sendable {
  public enum Token: Sendable, Equatable {
    case open, close
    /// `\u8212` → `u`, 8212.
    case word(String, Int?)
    /// `\~`, `\*`
    case symbol(UInt8)
    /// `\'e9`
    case byte(UInt8)
    /// Bytes of the input, without line breaks, which mean nothing.
    case text(Range<Int>)
  }

  private let bytes: [UInt8]
  private var position = 0

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public static func isRTF(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: Array("{\\rtf".utf8)) }

  public subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// The next token; nil at the end.
  public mutating func next() -> Token? {
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D || bytes[position] == 0 {
      position += 1
    }
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      position += 1
      return .open
    case UInt8(ascii: "}"):
      position += 1
      return .close
    case UInt8(ascii: "\\"): return control()
    default: return text()
    }
  }

  private mutating func text() -> Token {
    let start = position
    while position < bytes.count, !Self.endsText.contains(bytes[position]) { position += 1 }
    return .text(start..<position)
  }

  private static let endsText: [UInt8] = [
    UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0x0A, 0x0D, 0x00,
  ]

  private mutating func control() -> Token? {
    position += 1
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    guard first.isASCIILetter else {
      position += 1
      return first == UInt8(ascii: "'") ? hexadecimal() : .symbol(first)
    }
    let start = position
    while position < bytes.count, bytes[position].isASCIILetter, position - start < 32 { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    let number = number()
    if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    if name == "bin", let number, number > 0 { position = min(bytes.count, position + number) }
    return .word(name, number)
  }

  private mutating func number() -> Int? {
    var next = position
    let isNegative = next < bytes.count && bytes[next] == UInt8(ascii: "-")
    if isNegative { next += 1 }
    let start = next
    var value = 0
    while next < bytes.count, bytes[next].isASCIIDigit, next - start < 10 {
      value = value * 10 + Int(bytes[next] - 0x30)
      next += 1
    }
    guard next > start else { return nil }
    position = next
    return isNegative ? -value : value
  }

  private mutating func hexadecimal() -> Token {
    guard position + 1 < bytes.count, let high = bytes[position].hexValue, let low = bytes[position + 1].hexValue else {
      return .symbol(UInt8(ascii: "'"))
    }
    position += 2
    return .byte(high << 4 | low)
  }
}
