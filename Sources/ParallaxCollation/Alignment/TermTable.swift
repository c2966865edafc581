internal import ParallaxText

/// What sentences are compared by: one number per stem, and further ones for what a stem misses.
///
/// - A long word that no stemmer shortened also counts by its first five letters, at half weight, so that inflected
///   and misspelt forms meet: `Ушаков`, `Ушакова`; `Ushakov`, `Ushako`.
/// - Two ideographs side by side count as a pair, since one alone says little.
struct TermTable {
  /// Letters (scalars) that make the beginning of a word.
  private static let beginningLength = 5

  private let vocabulary: Vocabulary
  private var beginnings: [Int32?]
  private var beginningTerms: [String: Int32] = [:]
  private var pairTerms: [Pair: Int32] = [:]
  private var isIdeograph: [Bool?]
  /// Whether a term is the beginning of a word.
  private(set) var isBeginning: [Bool]

  private struct Pair: Hashable {
    let first: WordID
    let second: WordID
  }

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    beginnings = Array(repeating: nil, count: vocabulary.count)
    isIdeograph = Array(repeating: nil, count: vocabulary.count)
    isBeginning = Array(repeating: false, count: vocabulary.count)
  }

  /// Terms have the numbers below this.
  var count: Int { isBeginning.count }

  /// The terms of a sentence, in no particular order, repeated as often as they occur.
  mutating func terms(of sentence: Sentence, in report: Report) -> [Int32] {
    var terms: [Int32] = []
    terms.reserveCapacity(sentence.tokens.count * 2)
    var last: Token?
    for token in report.tokens[sentence.tokens] where token.kind != .mark {
      terms.append(token.stem)
      if token.kind == .word, token.stem == token.normalized {
        if let beginning = beginning(of: token.stem) { terms.append(beginning) }
        if let last, last.end == token.start, isIdeograph(last.stem), isIdeograph(token.stem) {
          terms.append(pair(last.stem, token.stem))
        }
      }
      last = token
    }
    return terms
  }

  private mutating func newTerm(isBeginning: Bool) -> Int32 {
    self.isBeginning.append(isBeginning)
    return Int32(self.isBeginning.count - 1)
  }

  /// The term of the word's first letters; nil for a word that has no more than those.
  private mutating func beginning(of word: WordID) -> Int32? {
    if let known = beginnings[Int(word)] { return known < 0 ? nil : known }
    let scalars = vocabulary[word].unicodeScalars
    guard let stop = scalars.index(scalars.startIndex, offsetBy: Self.beginningLength, limitedBy: scalars.endIndex),
      stop != scalars.endIndex
    else {
      beginnings[Int(word)] = -1
      return nil
    }
    let letters = String(scalars[..<stop])
    let term = beginningTerms[letters] ?? newTerm(isBeginning: true)
    beginningTerms[letters] = term
    beginnings[Int(word)] = term
    return term
  }

  private mutating func pair(_ first: WordID, _ second: WordID) -> Int32 {
    let pair = Pair(first: first, second: second)
    if let known = pairTerms[pair] { return known }
    let term = newTerm(isBeginning: false)
    pairTerms[pair] = term
    return term
  }

  private mutating func isIdeograph(_ word: WordID) -> Bool {
    if let known = isIdeograph[Int(word)] { return known }
    let scalars = vocabulary[word].unicodeScalars
    let answer = scalars.first.map { $0.properties.isIdeographic || $0.isKana } ?? false
    isIdeograph[Int(word)] = answer
    return answer
  }
}

extension Unicode.Scalar {
  /// Hiragana and katakana, which are written without spaces as ideographs are.
  fileprivate var isKana: Bool { (0x3040...0x30FF).contains(value) }
}
