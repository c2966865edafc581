/// A line of some bytes.
struct ByteLine {
  /// Without its end.
  let content: ArraySlice<UInt8>
  /// Where the next one begins.
  let next: Int

  var range: Range<Int> { content.startIndex..<content.endIndex }
}

extension ArraySlice where Element == UInt8 {
  /// The line that begins at a place; it ends in LF, CR LF or CR.
  func line(at start: Int) -> ByteLine {
    let end = self[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? endIndex
    guard end < endIndex else { return ByteLine(content: self[start..<end], next: end) }
    let isPair = self[end] == 0x0D && end + 1 < endIndex && self[end + 1] == 0x0A
    return ByteLine(content: self[start..<end], next: end + (isPair ? 2 : 1))
  }

  /// Without white space around.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }

  /// Whether a line, after white space, begins like this, in either case.
  func beginsLike(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { words in
      count >= words.count && zip(self, words).allSatisfy { ($0.isASCIILetter ? $0 | 0x20 : $0) == $1 }
    }
  }
}
