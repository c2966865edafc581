/// Whether a file is text at all, by its content and not by its name.
enum TextContent {
  /// Bytes that are looked at.
  static let sampleSize = 8192

  /// Whether there is text in some bytes that are of no known format.
  ///
  /// - Parameter decoded: the bytes as text, as far as they could be read.
  static func isText(_ bytes: [UInt8], _ decoded: DecodedText) -> Bool {
    let sample = (decoded.encoding.isUTF16 ? decoded.text : bytes).prefix(sampleSize)
    let odd = sample.count(where: isOddInText)
    // Bytes at random hold one such control in eleven; sound texts with zero bytes in them are met, and readable.
    let isSound = decoded.encoding == .utf8 && decoded.problem == nil
    let allowed = isSound ? 30 : 4
    return odd * 100 <= sample.count * allowed
  }

  /// Controls that no text is written with: neither white space, nor escape, bell and backspace.
  private static func isOddInText(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x07...0x0D).contains(byte) && byte != 0x1B
  }
}
