internal import ParallaxText

/// A text with its terms spread over an array of all terms, so that others are measured by looking theirs up.
struct SpreadText {
  /// By term: its weight in the text, 0 where it is not in it.
  private var weights: [Int32]
  private var taken: ArraySlice<TermVectors.Entry> = []

  /// - Parameter terms: terms have the numbers below this.
  init(terms: Int) {
    weights = Array(repeating: 0, count: terms)
  }

  /// Takes a text in the place of the one before.
  mutating func take(_ text: Int, of vectors: TermVectors) {
    for entry in taken { weights[Int(entry.term)] = 0 }
    taken = vectors.entries[vectors[text]]
    for entry in taken { weights[Int(entry.term)] = entry.weight }
  }

  /// The product of the weights of both texts, and the weight of the terms that they share, each counted once.
  func shared(with other: Int, of vectors: TermVectors) -> (product: Int, once: Int) {
    var (product, once) = (0, 0)
    // Every term of a vector has a number below the count of terms.
    weights.withUnsafeBufferPointer { weights in
      for entry in vectors.entries[vectors[other]] {
        let weight = Int(weights[Int(entry.term)])
        product &+= weight &* Int(entry.weight)
        once &+= weight == 0 ? 0 : Int(entry.once)
      }
    }
    return (product, once)
  }
}
