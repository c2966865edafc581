/// The words that a command line may go on with, and the one that stands there now.
struct Completion: Sendable, Equatable {
  /// What stays before the word.
  private let stem: String
  let words: [String]
  /// Nil while what all of them begin with stands there.
  private(set) var chosen: Int?

  /// Nil where there is none.
  init?(stem: String, words: [String]) {
    if words.isEmpty { return nil }
    self.stem = stem
    self.words = words
    chosen = words.count == 1 ? 0 : nil
  }

  /// The line as it is completed.
  var line: String { stem + (chosen.map { words[$0] } ?? common) }

  /// What all words begin with.
  private var common: String {
    words.dropFirst().reduce(words[0]) { common, word in
      String(zip(common, word).prefix { $0 == $1 }.map(\.0))
    }
  }

  /// The next word, or the one before, round the end.
  mutating func step(forward: Bool) {
    let at = chosen ?? (forward ? -1 : words.count)
    chosen = (at + (forward ? 1 : words.count - 1) + words.count) % words.count
    checkInvariants()
  }

  func checkInvariants() {
    assert(!words.isEmpty, "there is a word to complete with")
    assert(chosen.map(words.indices.contains) ?? true, "the word chosen is one of them")
  }
}
