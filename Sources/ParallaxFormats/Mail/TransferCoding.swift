/// How the body of a part is written (RFC 2045 §6); names that are none leave it as it is.
public enum TransferCoding: Sendable, Equatable {
  case identity, quotedPrintable, base64

  public init(_ name: String?) {
    switch name?.lowercased().filter({ $0.isLetter || $0.isNumber || $0 == "-" }) {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .identity
    }
  }

  public func decoded(_ body: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .identity: Array(body)
    case .quotedPrintable: Self.quotedPrintable(body).bytes
    case .base64: Self.base64(body)
    }
  }

  /// The decoded bytes, and for each of their lines which line of the body it begins on, from 0.
  public func decodedWithLines(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], lines: [Int]) {
    switch self {
    case .quotedPrintable: return Self.quotedPrintable(body)
    case .base64: return (Self.base64(body), [])
    case .identity:
      let bytes = Array(body)
      return (bytes, Array(0...bytes.count { $0 == 0x0A }))
    }
  }

  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], lines: [Int]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var lines = [0]
    var (position, number) = (body.startIndex, 0)
    while position < body.endIndex {
      let line = body.line(at: position)
      var content = line.content
      while content.last == 0x20 || content.last == 0x09 { content.removeLast() }
      let isSoft = content.last == UInt8(ascii: "=")
      if isSoft { content.removeLast() }
      let before = bytes.count
      HexEscapes.append(content, mark: UInt8(ascii: "="), to: &bytes)
      lines += bytes[before...].lazy.filter { $0 == 0x0A }.map { _ in number }
      number += 1
      if !isSoft, line.next > line.range.upperBound {
        bytes.append(0x0A)
        lines.append(number)
      }
      position = line.next
    }
    return (bytes, lines)
  }

  /// What is no letter of base64 is passed over; padding ends a run, and another may follow.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count * 3 / 4)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in body {
      guard let value = value(ofBase64: byte) else {
        if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(ofBase64 byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
