internal import ParallaxText

/// Whether two sequences of words have a run of some length in common, by the hashes of their runs (M. O. Rabin's
/// fingerprints, taken along as R. M. Karp and he did in 1987). It may say that there is one where there is none.
enum CommonGrams {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Bits of the set of hashes, as a power of two.
  private static let bits = 14

  static func mayShare(_ a: ArraySlice<WordID>, _ b: ArraySlice<WordID>, length: Int) -> Bool {
    guard a.count >= length, b.count >= length else { return false }
    var seen = [UInt64](repeating: 0, count: 1 << (bits - 6))
    _ = firstGram(of: a, length) { place in
      seen[place >> 6] |= 1 << UInt64(place & 63)
      return false
    }
    return firstGram(of: b, length) { place in seen[place >> 6] & 1 << UInt64(place & 63) != 0 }
  }

  /// Whether the place of the hash of a run is one that is looked for.
  private static func firstGram(of words: ArraySlice<WordID>, _ length: Int, isFound: (Int) -> Bool) -> Bool {
    let power = (0..<length).reduce(UInt64(1)) { power, _ in power &* factor }
    var hash: UInt64 = 0
    let start = words.startIndex
    for index in words.indices {
      hash = hash &* factor &+ number(words[index])
      if index - start >= length { hash = hash &- number(words[index - length]) &* power }
      if index - start >= length - 1, isFound(Int(((hash ^ hash >> 29) &* factor) >> UInt64(64 - bits))) { return true }
    }
    return false
  }

  private static func number(_ word: WordID) -> UInt64 { UInt64(UInt32(bitPattern: word)) &+ 1 }
}
