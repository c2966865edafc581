internal import ParallaxSupport
internal import ParallaxText

/// The best order-keeping match of some words with a stretch of a text: as many words as possible, and of those the
/// matches that stand closest. Dynamic programming over both (Needleman and Wunsch 1970), with free ends in the text.
struct WordFit {
  /// For each of the words: the text's that it is matched with, or nil.
  private(set) var matched: [Int?]

  /// A word found is worth as much as so many words of the text passed over on the way to it.
  private static let found: Int32 = 8

  /// - Parameter place: an index into `text`'s words; what comes back counts in the same.
  init(_ words: ArraySlice<SoughtWords.Word>, in text: ArraySlice<Token>) {
    matched = [Int?](repeating: nil, count: words.count)
    guard !words.isEmpty, !text.isEmpty else { return }
    let (words, width) = (Array(words), text.count + 1)
    var score = [Int32](repeating: 0, count: (words.count + 1) * width)
    for row in 1...words.count {
      for column in 1..<width {
        let at = row * width + column
        let isFound = words[row - 1].id == text[text.startIndex + column - 1].written
        let both = isFound ? score[at - width - 1] + Self.found : .min
        score[at] = max(both, score[at - width], score[at - 1] - 1)
      }
    }
    trace(score, words, text)
    checkInvariants()
  }

  private func checkInvariants() {
    assert(matched.compactMap(\.self).isStrictlyAscending, "a match keeps the order of the words")
  }

  /// Walks back from the best end; at a tie from the first.
  private mutating func trace(_ score: [Int32], _ words: [SoughtWords.Word], _ text: ArraySlice<Token>) {
    let width = text.count + 1
    var (row, column) = (words.count, 0)
    for end in 1..<width where score[row * width + end] > score[row * width + column] { column = end }
    while row > 0, column > 0 {
      let at = row * width + column
      let isFound = words[row - 1].id == text[text.startIndex + column - 1].written
      if isFound, score[at] == score[at - width - 1] + Self.found {
        (row, column) = (row - 1, column - 1)
        matched[row] = text.startIndex + column
      } else if score[at] == score[at - width] {
        row -= 1
      } else {
        column -= 1
      }
    }
  }
}
