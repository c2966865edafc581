import CTerminal

extension Screen {
  /// Asks the terminal to put `text` on its clipboard (OSC 52 of xterm); whether it does cannot be known.
  public mutating func copy(_ text: String) {
    var bytes = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
    ct_send(&bytes, Int32(bytes.count))
  }

  /// Asks the terminal to report the mouse, or to keep it to itself, as it does first.
  public mutating func useMouse(_ isOn: Bool) { ct_use_mouse(isOn) }

  /// Gives the terminal to another program while `body` runs.
  public mutating func lend<Result>(_ body: () -> Result) -> Result {
    ct_leave()
    defer { takeBack() }
    return body()
  }
}

/// RFC 4648 §4.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        encoded.append(place <= group.count ? letters[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return encoded
  }
}
