package import ParallaxText

/// What the comparison knows of each word of a collation: what it weighs, what it stands for, what it resembles.
///
/// Counted once per collation, so that comparing passages touches numbers only. A class, because every comparison
/// hands it on.
package final class WordTable: Sendable {
  /// How much a word tells when two readings share it; marks weigh nothing.
  enum Weight {
    static let closed: Int32 = 4
    static let common: Int32 = 10
    static let content: Int32 = 20
  }

  package let meanings: WordMeanings
  private let facts: WordFacts

  init(reports: [Report], vocabulary: Vocabulary) {
    meanings = WordMeanings(vocabulary)
    facts = WordFacts(reports: reports, vocabulary: vocabulary)
  }

  /// How many words are known; numbers from here on are free.
  var count: Int { facts.weights.count }

  func weight(of word: WordID) -> Int32 { facts.weights[Int(word)] }

  /// Words with one beginning have one number; 0 for words too short to tell.
  func beginning(of word: WordID) -> UInt32 { facts.beginnings[Int(word)] }

  /// The words that a word stands for (`won't` for `will not`), or nil when it stands for itself.
  func expansion(of word: WordID) -> [WordID]? { facts.expansion(of: word) }

  /// Whether a word says little: one of the closed classes, but no negation, or a verb of saying.
  package func isLight(_ word: WordID) -> Bool {
    facts.weights[Int(word)] < Weight.content && facts.expansion(of: word) == nil && !facts.negations.contains(word)
  }

  func mayBeHonorific(_ word: WordID) -> Bool { facts.honorifics.contains(word) }

  /// What a token is paired by.
  func paired(_ token: Token) -> PairedWord {
    let word = Int(token.normalized)
    let kind: PairedWord.Kind =
      switch token.kind {
      case .mark: .mark
      case .number: .number
      case .word: facts.weights[word] == Weight.closed ? .closed : .content
      }
    return PairedWord(
      kind: kind, normalized: token.normalized, stem: token.stem, family: facts.families[word],
      spelling: facts.spellings[word], beginning: facts.beginnings[word])
  }
}
