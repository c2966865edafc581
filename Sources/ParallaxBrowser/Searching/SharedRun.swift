import ParallaxModel

/// Finds by which of its words a sentence can be looked for in other texts: the run of words that stands there too, letter
/// by letter, and whose words are rarest among all texts.
struct SharedRun {
  private static let fewestWords = 2
  /// Words of a sentence that are looked at.
  private static let mostWords = 60
  private let texts: any TextSearching
  /// The reports in which everybody knows that the words stand.
  private let own: Set<Int>

  init(in texts: any TextSearching, besides own: Set<Int>) {
    self.texts = texts
    self.own = own
  }

  /// Nil where no other text has telling words in a row.
  func words(of sentences: [SentenceID], in reports: [Report]) -> String? {
    let all = sentences.flatMap { id -> [(words: String, rarity: Double)] in
      let report = reports[id.report]
      let tokens = report.tokens[report.sentences[id.sentence].tokens].filter { $0.kind != .mark }
      let words = tokens.prefix(Self.mostWords).map { Int($0.start)..<Int($0.end) }
      return runs(of: words, in: report.document.text)
    }
    // Words that most texts have in a row tell nothing: a run is to be as rare as a word of every √n-th text.
    let best = all.map(\.rarity).max() ?? 0
    return best < Double(texts.count).squareRoot() ? nil : all.first { $0.rarity == best }?.words
  }

  /// The longest that begin at each word and do not lie in another.
  private func runs(of words: [Range<Int>], in text: [UInt8]) -> [(words: String, rarity: Double)] {
    let rarities = words.map { rarity(of: Self.folded(text[$0])) }
    var runs: [(words: String, rarity: Double)] = []
    var (last, end) = (0, 0)
    for start in words.indices {
      end = max(end, start + 1)
      while end < words.count, isElsewhere(Self.folded(text[words[start].lowerBound..<words[end].upperBound])) {
        end += 1
      }
      guard end - start >= Self.fewestWords, end > last else { continue }
      last = end
      let run = Self.folded(text[words[start].lowerBound..<words[end - 1].upperBound])
      runs.append((run, rarities[start..<end].reduce(1, *)))
    }
    return runs
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: FoldedText(bytes).trimmed, as: UTF8.self)
  }

  private func isElsewhere(_ words: String) -> Bool {
    let counts = (try? texts.counts(of: SearchQuery(words))) ?? []
    return counts.contains { !own.contains($0.report) }
  }

  /// So many texts there are for each that has the letters of a word; for a run, as if its words stood by chance.
  private func rarity(of word: String) -> Double {
    let count = (try? texts.counts(of: SearchQuery(word)).count) ?? texts.count
    return Double(texts.count) / Double(max(1, count))
  }
}
