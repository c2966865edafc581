internal import ParallaxText

/// Finds a query in one text after the other: what an index has to find, told by the text alone.
package struct QueryMatcher {
  private let terms: QueryTerms
  private let expression: Matcher?

  /// - Throws: where its regular expression is none.
  package init(_ terms: QueryTerms) throws(SearchProblem) {
    self.terms = terms
    expression = try terms.expression.flatMap { text throws(SearchProblem) in
      try Matcher(SearchQuery(text, isRegex: true))
    }
  }

  /// Where the text has what is wanted, in text order; nil where it lacks some of it or has what is not wanted. Words
  /// of one phrase stand in one block.
  ///
  /// - Parameter blocks: bytes of the text, ascending.
  package func places(in text: [UInt8], _ blocks: [Range<Int>]) throws(SearchProblem) -> [Range<Int>]? {
    var places: [Range<Int>] = []
    if !terms.wanted.isEmpty || !terms.unwanted.isEmpty {
      guard let found = placesOfWords(in: text, blocks) else { return nil }
      places = found
    }
    if let expression {
      var found: [Range<Int>] = []
      for block in blocks { found += try expression.places(in: text[block], offset: block.lowerBound) }
      if found.isEmpty { return nil }
      places += found
    }
    return Self.apart(places)
  }

  private func placesOfWords(in text: [UInt8], _ blocks: [Range<Int>]) -> [Range<Int>]? {
    var isFound = [Bool](repeating: false, count: terms.wanted.count)
    var places: [Range<Int>] = []
    for block in blocks {
      let words = SearchedWords(Array(text[block]))
      for phrase in terms.unwanted
      where !words.places(of: phrase.words, isBeginning: phrase.isBeginning, most: 1).isEmpty { return nil }
      for (number, phrase) in terms.wanted.enumerated() {
        let found = words.places(of: phrase.words, isBeginning: phrase.isBeginning)
        if !found.isEmpty { isFound[number] = true }
        places += found.map { $0.lowerBound + block.lowerBound..<$0.upperBound + block.lowerBound }
      }
    }
    return isFound.allSatisfy(\.self) ? places : nil
  }

  /// In text order; what overlaps is one place.
  private static func apart(_ places: [Range<Int>]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    for place in places.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = apart.last, place.lowerBound < last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        apart.append(place)
      }
    }
    return apart
  }
}
