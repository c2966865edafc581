internal import ParallaxSupport
internal import ParallaxText

/// Finds all places of some words in texts, in time linear in both (Knuth, Morris and Pratt 1977).
package struct QuoteSearch {
  private let words: [UInt8]
  /// For each length of a match: that of the longest shorter one that is still possible.
  private let shorter: [Int]

  package init(_ words: [UInt8]) {
    self.words = words
    var shorter = [Int](repeating: 0, count: words.count + 1)
    var length = 0
    for end in words.indices.dropFirst() {
      while length > 0, words[length] != words[end] { length = shorter[length] }
      if words[length] == words[end] { length += 1 }
      shorter[end + 1] = length
    }
    self.shorter = shorter
    checkInvariants()
  }

  private func checkInvariants() {
    assert(zip(shorter.indices.dropFirst(), shorter.dropFirst()).allSatisfy { $1 < $0 }, "a shorter match is shorter")
  }

  /// The bytes at which the words begin, ascending.
  func places(in text: [UInt8]) -> [Int] { places(in: text, atMost: .max) }

  /// Whether the words stand there at all.
  func isFound(in text: [UInt8]) -> Bool { !places(in: text, atMost: 1).isEmpty }

  /// The first of them.
  package func places(in text: [UInt8], atMost most: Int) -> [Int] {
    guard !words.isEmpty else { return [] }
    var places: [Int] = []
    var length = 0
    for (position, byte) in text.enumerated() {
      while length > 0, words[length] != byte { length = shorter[length] }
      if words[length] == byte { length += 1 }
      if length == words.count {
        places.append(position + 1 - length)
        if places.count == most { break }
        length = shorter[length]
      }
    }
    return places
  }
}
