import ParallaxSupport

/// Text of reports as formats can carry it.
enum ExportText {
  /// Control characters (C0, delete, C1) other than tabs and line breaks as U+FFFD, one for each.
  static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(plain)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F: true
    default: false
    }
  }
}

/// Characters before a byte of a text, as Unicode code points: what W3C's TextPositionSelector and Python count.
struct CharacterOffsets {
  /// Bytes from one counted place to the next.
  private static let stride = 256

  private let text: [UInt8]
  /// Code points before each multiple of the stride.
  private let counts: [Int]

  /// - Parameter text: well-formed UTF-8.
  init(_ text: [UInt8]) {
    self.text = text
    var counts = [0]
    for start in Swift.stride(from: 0, to: text.count, by: Self.stride) {
      counts.append(counts[counts.count - 1] + Self.count(text[start..<min(text.count, start + Self.stride)]))
    }
    self.counts = counts
  }

  func offset(ofByte byte: Int) -> Int {
    let place = byte / Self.stride
    return counts[place] + Self.count(text[place * Self.stride..<byte])
  }

  func range(_ bytes: Range<Int>) -> Range<Int> {
    offset(ofByte: bytes.lowerBound)..<offset(ofByte: bytes.upperBound)
  }

  /// Nil beyond the text.
  func bytes(ofCharacters characters: Range<Int>) -> Range<Int>? {
    guard let start = byte(ofCharacter: characters.lowerBound), let end = byte(ofCharacter: characters.upperBound)
    else { return nil }
    return start..<end
  }

  private func byte(ofCharacter character: Int) -> Int? {
    guard character <= counts[counts.count - 1] else { return nil }
    // The last counted place that is not behind it.
    let place = max(0, counts.prefixCount { $0 <= character } - 1)
    var (byte, count) = (min(place * Self.stride, text.count), counts[place])
    while byte < text.count {
      if text[byte] & 0xC0 != 0x80 {
        if count == character { return byte }
        count += 1
      }
      byte += 1
    }
    return byte
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
