internal import ParallaxText

/// Two sentences that a sure link joins: one of the report that is looked at, and its counterpart.
struct SureLink {
  /// Below and above the probability of a sure link within which one counts more and more, so that none that comes a little
  /// nearer changes much.
  private static let reach = 0.025

  let own: Int32
  let other: Int32
  /// How much it counts, above 0 up to 1.
  let weight: Double

  /// Nil for a link that is not sure.
  init?(_ tie: Tie, sure: Double) {
    let weight = min(1, (Double(tie.score) - sure + Self.reach) / (2 * Self.reach))
    guard weight > 0 else { return nil }
    self.init(own: Int32(tie.a.sentence), other: Int32(tie.b.sentence), weight: weight)
  }

  private init(own: Int32, other: Int32, weight: Double) {
    (self.own, self.other, self.weight) = (own, other, weight)
  }

  var reversed: SureLink { SureLink(own: other, other: own, weight: weight) }
}

/// Links of two reports → how near these are.
struct ClosenessMeasure {
  private let reports: [Report]
  private let facts: FactsOfReports
  private var words: [OwnWords?]
  private var stems = SharedStems()
  /// From this share of equal words on links count in full.
  private let copied = TieModel.embedded.rules[.copiedWords]

  init(_ reports: [Report], _ facts: FactsOfReports) {
    (self.reports, self.facts) = (reports, facts)
    words = Array(repeating: nil, count: reports.count)
  }

  /// - Parameter links: of two reports, ascending by the sentences of the first.
  mutating func closeness(of a: Int, _ b: Int, _ links: [SureLink]) -> Double {
    max(share(of: a, b, links), share(of: b, a, links.map { $0.reversed }.sorted { $0.own < $1.own }))
  }

  private mutating func share(of report: Int, _ other: Int, _ links: [SureLink]) -> Double {
    let own = words[report] ?? OwnWords(facts[report])
    words[report] = own
    let likeness = min(1, stems.share(in: links, of: facts[report], facts[other]) / copied)
    return own.share(in: links) * likeness * likeness
  }
}

extension [SureLink] {
  /// Whether a link is the last of its own sentence, by which links are in order.
  fileprivate func isLast(_ place: Int) -> Bool { place == count - 1 || self[place + 1].own != self[place].own }

  /// The most that the links of one sentence count, of which this is the last.
  fileprivate func weight(upTo place: Int) -> Double {
    self[...place].reversed().prefix { $0.own == self[place].own }.map(\.weight).max() ?? 0
  }
}

/// How many words each sentence of a report has that are its own, outside quotation marks.
struct OwnWords {
  /// A report with fewer is counted with what it quotes.
  private static let fewest = 40

  /// By sentence.
  private let words: [Int]
  private let all: Int

  init(_ facts: StatedFacts) {
    let report = facts.report
    let isQuoted = facts.isQuoted
    let body = report.bodySentences
    var words = [Int](repeating: 0, count: report.sentences.count)
    for sentence in body {
      words[sentence] = report.sentences[sentence].tokens.count { report.tokens[$0].kind != .mark && !isQuoted[$0] }
    }
    if words.reduce(0, +) < Self.fewest {
      for sentence in body { words[sentence] = report.words(inSentence: sentence) }
    }
    self.words = words
    all = words.reduce(0, +)
  }

  /// The share of the words that stand in linked sentences.
  ///
  /// - Parameter links: ascending by the report's own sentences.
  func share(in links: [SureLink]) -> Double {
    var sum = 0.0
    for (place, link) in links.enumerated() where links.isLast(place) {
      sum += Double(words[Int(link.own)]) * links.weight(upTo: place)
    }
    return sum / Double(max(1, all))
  }
}

/// How many of their words linked sentences share: of those that a writer chooses. Names, numbers and the small words
/// of a language are left out, for all who report an event use the same.
struct SharedStems {
  /// So many words more are counted as not shared, for a few words may be the same by chance.
  private static let doubt = 2

  /// By stem: the last turn in which it was noted.
  private var seen: [Int32] = []
  private var turn: Int32 = 0

  /// Of the words of linked sentences the share that stands in those they are linked with, in whatever form.
  ///
  /// - Parameter links: ascending by the report's own sentences.
  mutating func share(in links: [SureLink], of own: StatedFacts, _ other: StatedFacts) -> Double {
    var (shared, all) = (0.0, Double(Self.doubt))
    for (place, link) in links.enumerated() {
      if place == 0 || links[place - 1].own != link.own { turn += 1 }
      note(other.report.sentences[Int(link.other)].tokens, of: other.report)
      guard links.isLast(place) else { continue }
      let weight = links.weight(upTo: place)
      own.forEachChosenWord(in: own.report.sentences[Int(link.own)].tokens) { stem in
        all += weight
        if stem < seen.count, seen[stem] == turn { shared += weight }
      }
    }
    return shared / all
  }

  private mutating func note(_ tokens: Range<Int>, of report: Report) {
    for token in report.tokens[tokens] where token.kind == .word {
      let stem = Int(token.stem)
      if stem >= seen.count { seen += repeatElement(0, count: max(stem + 1, 1024)) }
      seen[stem] = turn
    }
  }
}

extension StatedFacts {
  /// The stems of words that are no name, no number, no date and no small word.
  fileprivate func forEachChosenWord(in tokens: Range<Int>, _ body: (Int) -> Void) {
    var (names, numbers) = (FactsInTurn(names.within(tokens)), FactsInTurn(numbers.within(tokens)))
    for index in tokens where report.tokens[index].kind == .word {
      if names.hold(index) || numbers.hold(index) { continue }
      if !table.isLight(report.tokens[index].normalized) { body(Int(report.tokens[index].stem)) }
    }
  }
}

/// Facts of a sentence, asked for its tokens one after the other.
private struct FactsInTurn {
  private let facts: ArraySlice<Fact>
  private var next: Int

  init(_ facts: ArraySlice<Fact>) {
    self.facts = facts
    next = facts.startIndex
  }

  /// Whether a fact has the token, which stands after those that were asked for before.
  mutating func hold(_ token: Int) -> Bool {
    while next < facts.endIndex, facts[next].range.upperBound <= token { next += 1 }
    return next < facts.endIndex && facts[next].range.contains(token)
  }
}
