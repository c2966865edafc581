internal import ParallaxSupport
internal import ParallaxText

/// The sentences of a report by the columns of the table that its input sets it in.
struct AlignedWords {
  /// How many words of a sentence stand in a column.
  struct Entry {
    let column: Int
    let sentence: Int
    let words: Int
  }

  /// Ascending by column, then by sentence; of body and headline alone, for nothing else is tied.
  let entries: [Entry]
  /// By sentence.
  let words: [Int]

  init(_ report: Report) {
    words = report.sentences.indices.map { report.words(inSentence: $0) }
    var entries: [Entry] = []
    for part in report.document.alignment?.parts ?? [] {
      var last: (sentence: Int, words: Int)?
      let first = report.token(atByte: part.bytes.lowerBound)
      for token in first..<max(first, report.token(atByte: part.bytes.upperBound))
      where report.tokens[token].kind != .mark {
        let sentence = report.sentence(ofToken: token)
        guard report.role(ofSentence: sentence).isAligned else { continue }
        if let known = last, known.sentence == sentence {
          last = (sentence, known.words + 1)
        } else {
          if let last { entries.append(Entry(column: part.column, sentence: last.sentence, words: last.words)) }
          last = (sentence, 1)
        }
      }
      if let last { entries.append(Entry(column: part.column, sentence: last.sentence, words: last.words)) }
    }
    self.entries = entries
  }
}

/// What two reports have in the same columns.
struct SharedColumns {
  /// Two sentences, with the words that their columns share.
  private struct Pair {
    let a: Int
    let b: Int
    var words: Int
  }

  private let a: AlignedWords
  private let b: AlignedWords
  private var pairs: [Pair] = []

  init(_ a: AlignedWords, _ b: AlignedWords) {
    (self.a, self.b) = (a, b)
    var (i, j) = (0, 0)
    while i < a.entries.count, j < b.entries.count {
      let (own, its) = (a.entries[i].column, b.entries[j].column)
      let endOfA = own > its ? i : a.entries[i...].prefix { $0.column == own }.endIndex
      let endOfB = its > own ? j : b.entries[j...].prefix { $0.column == its }.endIndex
      if own == its { add(a.entries[i..<endOfA], b.entries[j..<endOfB]) }
      (i, j) = (endOfA, endOfB)
    }
    pairs.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    pairs = pairs.reduce(into: []) { joined, pair in
      if let last = joined.last, last.a == pair.a, last.b == pair.b {
        joined[joined.count - 1].words += pair.words
      } else {
        joined.append(pair)
      }
    }
  }

  /// Several sentences in one column: each stands with the ones at the same place among them.
  private mutating func add(_ own: ArraySlice<AlignedWords.Entry>, _ its: ArraySlice<AlignedWords.Entry>) {
    let steps = max(own.count, its.count)
    for step in 0..<steps {
      let one = own[own.startIndex + step * own.count / steps]
      let other = its[its.startIndex + step * its.count / steps]
      pairs.append(Pair(a: one.sentence, b: other.sentence, words: min(one.words, other.words)))
    }
  }

  /// Those that say the same, ascending.
  var links: [(a: Int, b: Int)] {
    var (mostOfA, mostOfB) = ([Int: Int](), [Int: Int]())
    for pair in pairs {
      mostOfA[pair.a] = max(mostOfA[pair.a] ?? 0, pair.words)
      mostOfB[pair.b] = max(mostOfB[pair.b] ?? 0, pair.words)
    }
    return pairs.filter { pair in
      2 * pair.words >= min(a.words[pair.a], b.words[pair.b])
        && (pair.words == mostOfA[pair.a] || pair.words == mostOfB[pair.b])
    }.map { ($0.a, $0.b) }
  }
}
