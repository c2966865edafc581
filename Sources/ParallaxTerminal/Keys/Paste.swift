/// Text between `ESC [ 200 ~` and `ESC [ 201 ~`, without the control characters that it may hold.
struct Paste: Sendable {
  /// Bytes kept; what comes beyond is dropped.
  static let capacity = 1 << 16
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of `end` the last bytes are.
  private var matched = 0

  /// Says whether the end has come.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    for passed in Self.end[..<matched] { keep(passed) }
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  /// The text so far: line ends and tabs as spaces, other control characters gone, bytes that are no UTF-8 as U+FFFD.
  mutating func take() -> String {
    defer { self = Paste() }
    var text = ""
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\t": text.unicodeScalars.append(" ")
      default: if !scalar.isControl { text.unicodeScalars.append(scalar) }
      }
      previous = scalar
    }
    return text
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.capacity { bytes.append(byte) }
  }
}
