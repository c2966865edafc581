/// Characters of pages by what they are for.
enum HTMLCharacters {
  /// Last bytes of marks that sentences end in.
  static let stops = Set(
    ".!?:;)\"'\u{201D}\u{BB}\u{2026}\u{3002}".utf8.filter { $0 < 0x80 } + [0x9D, 0x82, 0xA6, 0xBB])

  /// Characters that are not seen: no-break spaces, soft hyphens, joiners of nothing.
  static func invisible(at position: Int, in text: ArraySlice<UInt8>) -> (length: Int, isSpace: Bool)? {
    guard text[position] >= 0xC2, position + 1 < text.endIndex else { return nil }
    switch (text[position], text[position + 1]) {
    case (0xC2, 0xA0): return (2, true)
    case (0xC2, 0xAD): return (2, false)
    case (0xC2, 0x80...0x9F): return (2, false)
    case (0xE2, 0x80):
      guard position + 2 < text.endIndex else { return nil }
      switch text[position + 2] {
      case 0x8B, 0x8E, 0x8F: return (3, false)
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return (3, true)
      default: return nil
      }
    case (0xEF, 0xBB): return position + 2 < text.endIndex && text[position + 2] == 0xBF ? (3, false) : nil
    case (0xE3, 0x80): return position + 2 < text.endIndex && text[position + 2] == 0x80 ? (3, true) : nil
    default: return nil
    }
  }
}
