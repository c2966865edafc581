internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Words inside one pair of quotation marks, over as many sentences as they go on.
struct Utterance {
  /// Its words alone; ranges of findings count in it.
  let reading: FactReading
  /// Tokens of the report.
  let tokens: Range<Int>

  var report: Int { reading.index }

  /// The utterances of a report's body and headline, in text order.
  static func all(in facts: StatedFacts, report index: Int) -> [Utterance] {
    var ranges: [Range<Int>] = []
    for range in facts.quotations {
      let sentence = facts.report.sentence(ofToken: range.lowerBound)
      guard facts.report.role(ofSentence: sentence).isAligned else { continue }
      if let last = ranges.last, last.upperBound == range.lowerBound, Self.isOneSegment(last, range, facts.report) {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { range in
      let words = PassageWords(ReadingTokens(report: index, indices: Array(range)), facts)
      return Utterance(reading: FactReading(words), tokens: range)
    }
  }

  private static func isOneSegment(_ one: Range<Int>, _ other: Range<Int>, _ report: Report) -> Bool {
    let (a, b) = (report.sentence(ofToken: one.lowerBound), report.sentence(ofToken: other.lowerBound))
    return report.sentences[a].segment == report.sentences[b].segment
  }

  /// Its words in the form by which they are compared.
  var words: [WordID] { reading.tokens.lazy.filter { $0.kind != .mark }.map(\.normalized) }

  var writtenWords: [WordID] { reading.tokens.map(\.written) }
}

/// The utterances of a story that may be one, found by the runs of words that they share.
struct SharedUtterances {
  /// Words of a run, of which one at least has content.
  private static let run = 2
  /// Of the shorter utterance's runs the share that the other must have.
  private static let leastShared = 0.15
  /// Wordings that share a run and are looked at: what more of them have is no utterance but a phrase.
  private static let mostSharers = 24

  /// Each with its distinct wordings; the reports of one wording together.
  private(set) var groups: [[[Utterance]]] = []

  init(_ utterances: [Utterance]) {
    let wordings = Self.wordings(utterances)
    let runs = wordings.map { Self.runs(of: $0[0]) }
    var sharers: [[WordID]: [Int]] = [:]
    for (number, own) in runs.enumerated() { for run in own { sharers[run, default: []].append(number) } }
    var shared: [Int: Int] = [:]
    for numbers in sharers.values where (2...Self.mostSharers).contains(numbers.count) {
      for (place, one) in numbers.enumerated() {
        for other in numbers[(place + 1)...] { shared[one * wordings.count + other, default: 0] += 1 }
      }
    }
    var sets = DisjointSets(count: wordings.count)
    for (pair, count) in shared {
      let (one, other) = (pair / wordings.count, pair % wordings.count)
      if Double(count) >= Self.leastShared * Double(min(runs[one].count, runs[other].count)) { sets.join(one, other) }
    }
    var byRoot: [Int: [[Utterance]]] = [:]
    for number in wordings.indices { byRoot[sets.root(of: number), default: []].append(wordings[number]) }
    groups = byRoot.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Those with the same tokens together, in the order of the first of each.
  private static func wordings(_ utterances: [Utterance]) -> [[Utterance]] {
    var numbers: [[WordID]: Int] = [:]
    var wordings: [[Utterance]] = []
    for utterance in utterances {
      let written = utterance.writtenWords
      if let known = numbers[written], wordings[known][0].reading.report.language == utterance.reading.report.language {
        wordings[known].append(utterance)
      } else {
        numbers[written] = wordings.count
        wordings.append([utterance])
      }
    }
    return wordings
  }

  private static func runs(of utterance: Utterance) -> Set<[WordID]> {
    let reading = utterance.reading
    let words = reading.tokens.indices.filter { !reading.isMark($0) }
    guard words.count >= run else { return [] }
    return Set(
      (0...words.count - run).compactMap { start in
        let part = words[start..<start + run]
        return part.contains { reading.isContent($0) } ? part.map { reading.tokens[$0].normalized } : nil
      })
  }
}
