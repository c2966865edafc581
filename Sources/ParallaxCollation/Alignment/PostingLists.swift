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

  /// Adds the products of a weight with those that a term has in each text.
  @inline(__always)
  func addProducts(of term: Int32, _ weight: Int32, to products: inout [Int]) {
    let places = self[term]
    texts.withUnsafeBufferPointer { texts in
      weights.withUnsafeBufferPointer { weights in
        products.withUnsafeMutableBufferPointer { products in
          for place in places { products[Int(texts[place])] &+= Int(weight) &* Int(weights[place]) }
        }
      }
    }
  }

  /// The same; texts that had none are told.
  @inline(__always)
  func addProducts(of term: Int32, _ weight: Int32, to products: inout [Int], newly found: inout [Int]) {
    let places = self[term]
    texts.withUnsafeBufferPointer { texts in
      weights.withUnsafeBufferPointer { weights in
        products.withUnsafeMutableBufferPointer { products in
          for place in places {
            let text = Int(texts[place])
            if products[text] == 0 { found.append(text) }
            products[text] &+= Int(weight) &* Int(weights[place])
          }
        }
      }
    }
  }

  /// In how many texts a term stands.
  func count(of term: Int32) -> Int { Int(offsets[Int(term) + 1]) - Int(offsets[Int(term)]) }

  /// The postings of a term, ascending by text.
  subscript(term: Int32) -> Range<Int> { Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1]) }
}
