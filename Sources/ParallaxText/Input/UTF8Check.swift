/// Well-formedness of UTF-8 after table 3-7 of the Unicode standard.
enum UTF8Check {
  /// U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Index of the first byte that begins no well-formed sequence.
  static func firstIllFormed(in bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if bytes[position] < 0x80 {
        position = endOfASCII(from: position, in: bytes)
        continue
      }
      let step = sequence(at: position, in: bytes)
      guard step.isWellFormed else { return position }
      position += step.length
    }
    return nil
  }

  /// The first byte that is none of ASCII, eight looked at together.
  private static func endOfASCII(from position: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { all in
      var place = position - bytes.startIndex
      while place + 8 <= all.count,
        all.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
      }
      while place < all.count, all[place] < 0x80 { place += 1 }
      return bytes.startIndex + place
    }
  }

  /// The sequence that begins at `position`, or the longest part of one (the *maximal subpart*) where it is ill-formed.
  static func sequence(at position: Int, in bytes: ArraySlice<UInt8>) -> (length: Int, isWellFormed: Bool) {
    let first = bytes[position]
    guard first >= 0x80 else { return (1, true) }
    let (count, second) = continuation(after: first)
    guard count > 0 else { return (1, false) }
    var length = 1
    while length <= count {
      guard position + length < bytes.endIndex else { return (length, false) }
      let allowed = length == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[position + length]) else { return (length, false) }
      length += 1
    }
    return (length, true)
  }

  /// How many bytes follow a first byte, and what the first of them may be.
  private static func continuation(after first: UInt8) -> (count: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
