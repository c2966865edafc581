internal import ParallaxText

/// Where each term stands in a report, and with what weight: an inverted index.
struct PostingLists {
  private var offsets: [Int32]
  /// By posting: the text, and the term's weight in it.
  private(set) var texts: [Int32]
  private(set) var weights: [Int32]

  /// - Parameter terms: terms have the numbers below this.
  init(_ vectors: TermVectors, terms: Int) {
    offsets = [Int32](repeating: 0, count: terms + 1)
    texts = [Int32](repeating: 0, count: vectors.entries.count)
    weights = texts
    for entry in vectors.entries { offsets[Int(entry.term) + 1] += 1 }
    for term in 0..<terms { offsets[term + 1] += offsets[term] }
    var next = offsets
    for text in 0..<vectors.count {
      for place in vectors[text] {
        let term = Int(vectors.entries[place].term)
        texts[Int(next[term])] = Int32(text)
        weights[Int(next[term])] = vectors.entries[place].weight
        next[term] += 1
      }
    }
  }

  /// The postings of a term, ascending by text.
  subscript(term: Int32) -> Range<Int> { Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1]) }
}
