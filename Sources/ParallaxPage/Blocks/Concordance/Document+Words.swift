internal import ParallaxModel

extension Document {
  /// What white space parts, as bytes.
  func words(in bytes: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var position = bytes.lowerBound
    while position < bytes.upperBound {
      let length = lengthOfSpace(at: position)
      if length > 0 {
        if let first = start { words.append(first..<position) }
        start = nil
      } else if start == nil {
        start = position
      }
      position += max(1, length)
    }
    if let start { words.append(start..<bytes.upperBound) }
    return words
  }

  /// Bytes of the space that stands there: a blank or a control, U+00A0, U+202F, U+3000; 0 for none.
  private func lengthOfSpace(at position: Int) -> Int {
    if text[position] <= 0x20 { return 1 }
    let next = text[position...].prefix(3)
    if next.starts(with: [0xC2, 0xA0]) { return 2 }
    return next.elementsEqual([0xE2, 0x80, 0xAF]) || next.elementsEqual([0xE3, 0x80, 0x80]) ? 3 : 0
  }

  /// Whether white space stands before some bytes, or at their beginning.
  func hasSpace(before bytes: Range<Int>) -> Bool {
    let before = text[..<bytes.lowerBound].last ?? 0x20
    return before <= 0x20 || before == 0xA0 || bytes.lowerBound < text.count && text[bytes.lowerBound] <= 0x20
  }
}
