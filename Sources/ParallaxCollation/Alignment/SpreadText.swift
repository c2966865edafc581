internal import ParallaxText

/// A text with its terms spread over an array of all terms, so that others are measured by looking theirs up.
struct SpreadText {
  /// By term: its weight in the text, 0 where it is not in it.
  private var weights: [Int32]
  private var marks: [TermMarks]
  private var taken: ArraySlice<TermVectors.Entry> = []

  /// - Parameter terms: terms have the numbers below this.
  init(terms: Int) {
    weights = Array(repeating: 0, count: terms)
    marks = Array(repeating: TermMarks(), count: terms)
  }

  /// Takes a text in the place of the one before.
  mutating func take(_ text: Int, of vectors: TermVectors) {
    for entry in taken { weights[Int(entry.term)] = 0 }
    taken = vectors.entries[vectors[text]]
    for entry in taken {
      weights[Int(entry.term)] = entry.weight
      marks[Int(entry.term)] = entry.marks
    }
  }

  /// The product of the weights of both texts.
  func product(with other: Int, of vectors: TermVectors) -> Int {
    var product = 0
    // Every term of a vector has a number below the count of terms.
    weights.withUnsafeBufferPointer { weights in
      for entry in vectors.entries[vectors[other]] {
        product &+= Int(weights[Int(entry.term)]) &* Int(entry.weight)
      }
    }
    return product
  }

  /// What both texts have.
  ///
  /// - Parameters:
  ///   - own: where the terms stand in the report of this text.
  ///   - others: where they stand in that of the other.
  func shared(
    with other: Int, of vectors: TermVectors, _ own: PostingLists, _ others: PostingLists
  ) -> SharedTerms {
    var shared = SharedTerms()
    let places = vectors[other]
    // Every term of a vector has a number below the count of terms.
    weights.withUnsafeBufferPointer { weights in
      marks.withUnsafeBufferPointer { marks in
        vectors.entries.withUnsafeBufferPointer { entries in
          for entry in UnsafeBufferPointer(rebasing: entries[places]) {
            let weight = Int(weights[Int(entry.term)])
            if weight == 0 { continue }
            shared.product &+= weight &* Int(entry.weight)
            shared.once &+= Int(entry.once)
            let mark = marks[Int(entry.term)]
            if !shared.saySomething, mark.saysSomething, entry.marks.saysSomething { shared.saySomething = true }
            guard mark.isContent, entry.marks.isContent else { continue }
            shared.add(
              Int(entry.once), mark, entry.marks, sentences: (own.count(of: entry.term), others.count(of: entry.term)))
          }
        }
      }
    }
    return shared
  }
}
