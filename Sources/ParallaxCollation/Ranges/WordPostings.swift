internal import ParallaxSupport
internal import ParallaxText

/// Where each word of a report stands.
struct WordPostings {
  /// Tokens in the order of their words; those of a word ascend.
  private let places: [Int32]
  /// For each word: the index in `places` at which its tokens begin.
  private let starts: [Int32]

  init(_ tokens: [Token], _ vocabulary: Vocabulary) {
    var starts = [Int32](repeating: 0, count: vocabulary.count + 1)
    for token in tokens { starts[Int(token.written) + 1] += 1 }
    for word in starts.indices.dropFirst() { starts[word] += starts[word - 1] }
    var next = starts
    var places = [Int32](repeating: 0, count: tokens.count)
    for (index, token) in tokens.enumerated() {
      places[Int(next[Int(token.written)])] = Int32(index)
      next[Int(token.written)] += 1
    }
    (self.places, self.starts) = (places, starts)
    checkInvariants()
  }

  private func checkInvariants() {
    assert(starts.isAscending, "the places of a word follow those of the word before")
    assert(
      zip(starts, starts.dropFirst()).allSatisfy { places[Int($0)..<Int($1)].isStrictlyAscending },
      "the places of a word ascend")
  }

  /// The tokens that are this word, ascending; none for a word that no report has.
  subscript(word: WordID) -> ArraySlice<Int32> {
    word < 0 ? [] : places[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }
}
