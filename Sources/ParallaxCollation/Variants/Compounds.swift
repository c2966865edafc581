internal import ParallaxText

/// Finds words that one reading writes together and the other apart: `campsite` and `camp site`.
struct Compounds {
  let a: PassageWords
  let b: PassageWords

  private static let mostCells = 1000

  /// The first such words in a change; changes with very many words are not searched.
  func first(in from: Range<Int>, _ to: Range<Int>) -> (Range<Int>, Range<Int>)? {
    guard from.count * to.count <= Self.mostCells, from.count + to.count > 2 else { return nil }
    let (lengthsA, lengthsB) = (Self.lengths(a, from), Self.lengths(b, to))
    for x in lengthsA.indices {
      for y in lengthsB.indices {
        let (whole, other) = (from.lowerBound + x, to.lowerBound + y)
        if Self.fits(lengthsA[x], lengthsB, y), isSame(a, whole, b, other) {
          return (whole..<whole + 1, other..<other + 2)
        }
        if Self.fits(lengthsB[y], lengthsA, x), isSame(b, other, a, whole) {
          return (whole..<whole + 2, other..<other + 1)
        }
      }
    }
    return nil
  }

  /// Bytes of each token; 0 for what is no word.
  private static func lengths(_ view: PassageWords, _ range: Range<Int>) -> [Int32] {
    range.map { view[$0].kind == .word ? view[$0].end - view[$0].start : 0 }
  }

  /// Whether a word is as long as one and the word after it.
  @inline(__always)
  private static func fits(_ length: Int32, _ lengths: [Int32], _ first: Int) -> Bool {
    first + 1 < lengths.count && length == lengths[first] + lengths[first + 1] && lengths[first] > 1
      && lengths[first + 1] > 1
  }

  /// Whether one token is written as two that follow one another, whatever their case.
  private func isSame(_ one: PassageWords, _ index: Int, _ other: PassageWords, _ first: Int) -> Bool {
    let (whole, left, right) = (one[index], other[first], other[first + 1])
    let text = one.report.document.text[whole.bytes]
    return isSame(text.prefix(left.bytes.count), other.report.document.text[left.bytes])
      && isSame(text.suffix(right.bytes.count), other.report.document.text[right.bytes])
  }

  private func isSame(_ x: ArraySlice<UInt8>, _ y: ArraySlice<UInt8>) -> Bool {
    zip(x, y).allSatisfy { $0 == $1 || $0 ^ $1 == 0x20 && ($0 | 0x20) >= UInt8(ascii: "a") && $0 < 0x80 }
  }
}
