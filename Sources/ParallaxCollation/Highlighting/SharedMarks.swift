internal import ParallaxText

/// The words that a sentence has in common with others that say the same in their own words.
///
/// Names, figures, dates and words that say something, compared by their values and stems, with the little words between
/// two of them. Words that stand all over the story are left out: they say what it is about, not what is shared.
package struct SharedMarks: Sendable {
  /// A word in a larger share of the story's sentences stands all over it.
  private static let commonShare = 0.15
  /// In a short story so many sentences may have a word.
  private static let fewSentences = 5
  /// Little words that stand between two shared ones.
  private static let mostBetween = 2

  private let facts: FactsOfReports
  /// In how many sentences of the story each stem stands.
  private let sentences: [Int32]
  private let most: Int

  /// - Parameter count: words of the vocabulary.
  init(_ story: Story, _ facts: FactsOfReports, in reports: [Report], words count: Int) {
    var sentences = [Int32](repeating: 0, count: count)
    var last = [Int32](repeating: -1, count: count)
    var number: Int32 = 0
    for report in story.reports {
      for sentence in reports[report].bodySentences {
        for token in reports[report].tokens[reports[report].sentences[sentence].tokens] {
          let stem = Int(token.stem)
          if last[stem] != number { sentences[stem] += 1 }
          last[stem] = number
        }
        number += 1
      }
    }
    self.facts = facts
    self.sentences = sentences
    most = max(Self.fewSentences, Int(Double(number) * Self.commonShare))
  }

  /// The tokens of a sentence that some of the others have as well: a value for each token of the sentence.
  package func marks(of sentence: SentenceID, with others: [SentenceID]) -> [Bool] {
    let own = facts[sentence.report]
    let tokens = own.report.sentences[sentence.sentence].tokens
    var there: Set<Key> = []
    for other in others {
      let facts = facts[other.report]
      for (key, _) in keys(facts, facts.report.sentences[other.sentence].tokens) { there.insert(key) }
    }
    var marks = [Bool](repeating: false, count: tokens.count)
    for (key, range) in keys(own, tokens) where there.contains(key) {
      for token in range { marks[token - tokens.lowerBound] = true }
    }
    fillGaps(&marks, own, tokens)
    return marks
  }

  /// What a word is compared by.
  private enum Key: Hashable {
    case value(String)
    case family(ObjectIdentifier, Int32)
    case stem(WordID)
  }

  /// The words that say something, each with its tokens.
  private func keys(_ facts: StatedFacts, _ tokens: Range<Int>) -> [(key: Key, tokens: Range<Int>)] {
    var keys: [(key: Key, tokens: Range<Int>)] = []
    var numbers = facts.numbers.within(tokens)
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if let number = numbers.first, number.range.lowerBound == token {
        keys.append((.value("\(number.kind.rawValue) \(number.value)"), number.range))
        numbers = numbers.dropFirst()
        token = max(token + 1, number.range.upperBound)
        continue
      }
      if let key = key(of: facts.report.tokens[token], facts) { keys.append((key, token..<token + 1)) }
      token += 1
    }
    return keys
  }

  private func key(of token: Token, _ facts: StatedFacts) -> Key? {
    guard token.kind != .mark, !facts.table.isLight(token.normalized), sentences[Int(token.stem)] <= most else {
      return nil
    }
    let family = facts.table.family(of: token.normalized)
    return family > 0 ? .family(ObjectIdentifier(facts.table), family) : .stem(token.stem)
  }

  /// Whether no white space parts some tokens.
  private static func areJoined(_ tokens: Range<Int>, in report: Report) -> Bool {
    tokens.dropLast().allSatisfy { report.tokens[$0].end == report.tokens[$0 + 1].start }
  }

  private func fillGaps(_ marks: inout [Bool], _ facts: StatedFacts, _ tokens: Range<Int>) {
    var last: Int?
    for place in marks.indices where marks[place] {
      if let last, place - last - 1 <= Self.mostBetween + 1 {
        let gap = last + 1..<place
        let isLight =
          gap.count <= Self.mostBetween
          && gap.allSatisfy { place in
            let token = facts.report.tokens[tokens.lowerBound + place]
            return token.kind != .mark && facts.table.isLight(token.normalized)
          }
        // `17-year-old` is one word to a reader.
        let (first, next) = (tokens.lowerBound + last, tokens.lowerBound + place)
        if isLight || Self.areJoined(first..<next + 1, in: facts.report) { for place in gap { marks[place] = true } }
      }
      last = place
    }
  }
}
