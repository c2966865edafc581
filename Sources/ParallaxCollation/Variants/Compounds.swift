internal import ParallaxText

/// Finds words that one reading writes together and the other apart: `campsite` and `camp site`.
struct Compounds {
  let a: PassageWords
  let b: PassageWords

  private static let mostCells = 1000

  /// The first such words in a change; changes with very many words are not searched.
  func first(in from: Range<Int>, _ to: Range<Int>) -> (Range<Int>, Range<Int>)? {
    guard from.count * to.count <= Self.mostCells, from.count + to.count > 2 else { return nil }
    for x in from {
      for y in to {
        if y + 1 < to.upperBound, isSame(a, x, b, y) { return (x..<x + 1, y..<y + 2) }
        if x + 1 < from.upperBound, isSame(b, y, a, x) { return (x..<x + 2, y..<y + 1) }
      }
    }
    return nil
  }

  /// Whether one token is written as two that follow one another, whatever their case.
  private func isSame(_ one: PassageWords, _ index: Int, _ other: PassageWords, _ first: Int) -> Bool {
    let (whole, left, right) = (one[index], other[first], other[first + 1])
    guard whole.kind == .word, left.kind == .word, right.kind == .word else { return false }
    let (length, head, tail) = (whole.bytes.count, left.bytes.count, right.bytes.count)
    guard length == head + tail, head > 1, tail > 1 else { return false }
    let text = one.report.document.text[whole.bytes]
    return isSame(text.prefix(head), other.report.document.text[left.bytes])
      && isSame(text.suffix(tail), other.report.document.text[right.bytes])
  }

  private func isSame(_ x: ArraySlice<UInt8>, _ y: ArraySlice<UInt8>) -> Bool {
    zip(x, y).allSatisfy { $0 == $1 || $0 ^ $1 == 0x20 && ($0 | 0x20) >= UInt8(ascii: "a") && $0 < 0x80 }
  }
}
