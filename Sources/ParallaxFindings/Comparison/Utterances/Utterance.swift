internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Words inside one pair of quotation marks, over as many sentences and paragraphs as they go on.
struct Utterance {
  /// Its words alone; ranges of findings count in it.
  let reading: FactReading
  /// Tokens of the report, from its first to its last.
  let tokens: Range<Int>

  var report: Int { reading.index }

  /// The utterances of a report's body and headline, in text order.
  static func all(in facts: StatedFacts, report index: Int) -> [Utterance] {
    let long = facts.attributedQuotations.filter { $0.isDirect && $0.parts.count > 1 }.map(\.range)
    var utterances: [[Range<Int>]] = []
    for range in facts.quotations {
      let sentence = facts.report.sentence(ofToken: range.lowerBound)
      guard facts.report.role(ofSentence: sentence).isAligned else { continue }
      if let last = utterances.last?.last, isOne(last, range, facts.report, long) {
        utterances[utterances.count - 1].append(range)
      } else {
        utterances.append([range])
      }
    }
    return utterances.map { ranges in
      let words = PassageWords(ReadingTokens(report: index, indices: ranges.flatMap { $0 }), facts)
      return Utterance(reading: FactReading(words), tokens: ranges[0].lowerBound..<ranges[ranges.count - 1].upperBound)
    }
  }

  /// Whether two ranges belong together: in one segment, or in one of the quotations over several.
  private static func isOne(_ one: Range<Int>, _ other: Range<Int>, _ report: Report, _ long: [Range<Int>]) -> Bool {
    let (a, b) = (report.sentence(ofToken: one.lowerBound), report.sentence(ofToken: other.lowerBound))
    if report.sentences[a].segment == report.sentences[b].segment { return one.upperBound == other.lowerBound }
    return long.contains { $0.contains(one.lowerBound) && $0.contains(other.lowerBound) }
  }

  /// Its words in the form by which they are compared.
  var words: [WordID] { reading.tokens.lazy.filter { $0.kind != .mark }.map(\.normalized) }

  var writtenWords: [WordID] { reading.tokens.map(\.written) }
}

/// The utterances of a story that may be one, found by the runs of words that they share.
struct SharedUtterances {
  /// Of the shorter utterance's runs the share that the other must have.
  private static let leastShared = 0.15
  /// Wordings that share a run and are looked at: what more of them have is no utterance but a phrase.
  private static let mostSharers = 24
  /// Wordings with which one is compared: those that share most.
  private static let mostCompared = 12

  /// Wordings that share runs, of some with others.
  struct Group {
    /// Distinct; the reports of one wording together.
    let wordings: [[Utterance]]
    /// Which of them share enough, ascending.
    let pairs: [(Int, Int)]
  }

  private(set) var groups: [Group] = []

  init(_ utterances: [Utterance]) {
    let wordings = Self.wordings(utterances)
    let pairs = Self.pairs(among: wordings.map { Self.runs(of: $0[0]) })
    var sets = DisjointSets(count: wordings.count)
    for (one, other) in pairs { sets.join(one, other) }
    var byRoot: [Int: [Int]] = [:]
    for number in wordings.indices { byRoot[sets.root(of: number), default: []].append(number) }
    let pairsByRoot = Dictionary(grouping: pairs) { sets.root(of: $0.0) }
    groups = byRoot.sorted { $0.key < $1.key }.map { root, numbers in
      let places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
      let own = (pairsByRoot[root] ?? []).map { (places[$0.0] ?? 0, places[$0.1] ?? 0) }
      return Group(wordings: numbers.map { wordings[$0] }, pairs: own)
    }
  }

  /// Those that share enough, by their numbers, ascending.
  private static func pairs(among runs: [[Int]]) -> [(Int, Int)] {
    var sharers: [Int: [Int]] = [:]
    for (number, own) in runs.enumerated() { for run in own { sharers[run, default: []].append(number) } }
    var shared: [Int: Int] = [:]
    for numbers in sharers.values where (2...mostSharers).contains(numbers.count) {
      for (place, one) in numbers.enumerated() {
        for other in numbers[(place + 1)...] { shared[one * runs.count + other, default: 0] += 1 }
      }
    }
    var compared = [Int](repeating: 0, count: runs.count)
    var pairs: [(Int, Int)] = []
    for (pair, count) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let (one, other) = (pair / runs.count, pair % runs.count)
      guard Double(count) >= leastShared * Double(min(runs[one].count, runs[other].count)),
        compared[one] < mostCompared, compared[other] < mostCompared
      else { continue }
      compared[one] += 1
      compared[other] += 1
      pairs.append((one, other))
    }
    return pairs.sorted { $0 < $1 }
  }

  /// Those with the same tokens together, in the order of the first of each.
  private static func wordings(_ utterances: [Utterance]) -> [[Utterance]] {
    // By a hash of their words, those that have it.
    var numbers: [Int: [Int]] = [:]
    var (wordings, words): ([[Utterance]], [[WordID]]) = ([], [])
    for utterance in utterances {
      let written = utterance.writtenWords
      let hash = written.reduce(written.count) { $0 &* 31 &+ Int($1) }
      if let known = numbers[hash]?.last(where: { words[$0] == written }),
        wordings[known][0].reading.report.language == utterance.reading.report.language
      {
        wordings[known].append(utterance)
      } else {
        numbers[hash, default: []].append(wordings.count)
        wordings.append([utterance])
        words.append(written)
      }
    }
    return wordings
  }

  /// Each two words that follow each other, of which one at least has content, as one number; ascending, each once.
  private static func runs(of utterance: Utterance) -> [Int] {
    let reading = utterance.reading
    var runs: [Int] = []
    var before: Int?
    for word in reading.tokens.indices where !reading.isMark(word) {
      if let before, reading.isContent(before) || reading.isContent(word) {
        runs.append(Int(reading.tokens[before].normalized) << 32 | Int(reading.tokens[word].normalized))
      }
      before = word
    }
    runs.sort()
    return runs.indices.filter { $0 == 0 || runs[$0] != runs[$0 - 1] }.map { runs[$0] }
  }
}
