internal import ParallaxText

/// Names what two sentences share that do not say the same: a number, words inside quotation marks, or words that
/// stand in few other sentences of their reports.
struct DetailFinder {
  /// Words of one detail.
  private static let mostWords = 3
  /// Fewer words that are no number and no quotation are topic, person or background.
  private static let fewestWords = 2
  /// `log 8` in the unit of the weights: a word in every eighth sentence is no particular one.
  private static let rareWeight = Int32(2.08 * TermWeights.unit)

  private let aligned: AlignedTexts
  private let facts: FactsOfReports

  init(_ aligned: AlignedTexts, _ facts: FactsOfReports) {
    self.aligned = aligned
    self.facts = facts
  }

  /// The tie of grade detail; nil where the two share nothing particular.
  func tie(_ pair: SentencePair, of reports: ReportPair) -> Tie? {
    let (a, b) = (aligned.texts[reports.a], aligned.texts[reports.b])
    let ids = (
      SentenceID(report: reports.a, sentence: a.sentences[pair.a]),
      SentenceID(report: reports.b, sentence: b.sentences[pair.b])
    )
    let (one, other) = (facts[reports.a], facts[reports.b])
    let tokens = (one.report.sentences[ids.0.sentence].tokens, other.report.sentences[ids.1.sentence].tokens)
    let shared = one.numbersShared(tokens.0, with: other, tokens.1)
    let numbers = shared.map { detail(.number, one, $0.own.range, other, $0.other) }
    let quotation = one.quotedShared(tokens.0, with: other, tokens.1)
      .map { [detail(.quotation, one, $0.own, other, $0.other)] }
    let words = words(pair, a, b, one, tokens.0, other, tokens.1)
    let shares = numbers + (quotation ?? []) + words
    guard shared.contains(where: { $0.own.isParticular }) || quotation != nil || words.count >= Self.fewestWords else {
      return nil
    }
    return Tie(
      a: ids.0, b: ids.1, grade: .detail, score: pair.detailProbability, reasons: [], contributions: .init(),
      shares: shares)
  }

  private func detail(
    _ kind: SharedDetail.Kind, _ one: StatedFacts, _ own: Range<Int>, _ other: StatedFacts, _ others: Range<Int>
  ) -> SharedDetail {
    SharedDetail(kind: kind, a: one.report.bytes(ofTokens: own), b: other.report.bytes(ofTokens: others))
  }

  /// The weightiest words that both have, where they first stand.
  private func words(
    _ pair: SentencePair, _ a: AlignedText, _ b: AlignedText, _ one: StatedFacts, _ own: Range<Int>,
    _ other: StatedFacts, _ others: Range<Int>
  ) -> [SharedDetail] {
    var shared: [TermVectors.Entry] = []
    a.vectors.forEachShared(pair.a, b.vectors, pair.b) { entry, other in
      if entry.marks.isContent, entry.once >= Self.rareWeight { shared.append(entry.marked(with: other)) }
    }
    let places = shared.compactMap { entry -> (entry: TermVectors.Entry, own: Int, other: Int)? in
      guard let first = own.first(where: { one.report.tokens[$0].stem == entry.term }),
        let second = others.first(where: { other.report.tokens[$0].stem == entry.term })
      else { return nil }
      return (entry, first, second)
    }
    let details = places.sorted { (-$0.entry.once, $0.own) < (-$1.entry.once, $1.own) }.map { entry, own, others in
      detail(entry.marks.isName ? .name : .word, one, own..<own + 1, other, others..<others + 1)
    }
    return Array(details.prefix(Self.mostWords))
  }
}

extension Fact {
  /// An amount, a time or a whole date; a weekday, a month or a year alone is background.
  fileprivate var isParticular: Bool { kind == .number || kind == .clock || kind == .date }
}

extension StatedFacts {
  /// The numbers and dates of some tokens that stand in those of another report as well, in their order; each once.
  func numbersShared(
    _ tokens: Range<Int>, with other: StatedFacts, _ others: Range<Int>
  ) -> [(own: Fact, other: Range<Int>)] {
    let (own, there) = (numbers.within(tokens), other.numbers.within(others))
    if own.isEmpty || there.isEmpty { return [] }
    var told: [(own: Fact, other: Range<Int>)] = []
    for place in own.indices {
      let match = there.indices.first { there[$0].kind == own[place].kind && there[$0].value == own[place].value }
      // `one`, `3`: a single digit is no particular figure.
      guard let match, own[place].kind != .number || Double(own[place].value).map({ abs($0) >= 10 }) ?? true,
        !told.contains(where: { $0.own.kind == own[place].kind && $0.own.value == own[place].value })
      else { continue }
      told.append((own[place], there[match].range))
    }
    return told
  }

  /// The longest run of words that both have inside quotation marks, with two words at least that say something.
  func quotedShared(
    _ tokens: Range<Int>, with other: StatedFacts, _ others: Range<Int>
  ) -> (own: Range<Int>, other: Range<Int>)? {
    let own = quotedWords(in: tokens)
    guard !own.isEmpty else { return nil }
    let there = other.quotedWords(in: others)
    guard !there.isEmpty, own.count * there.count <= 10_000 else { return nil }
    var (best, ends) = (0, (0, 0))
    var runs = [Int](repeating: 0, count: there.count + 1)
    for (one, token) in own.enumerated() {
      let word = report.tokens[token].normalized
      for two in stride(from: there.count - 1, through: 0, by: -1) {
        runs[two + 1] = other.report.tokens[there[two]].normalized == word ? runs[two] + 1 : 0
        if runs[two + 1] > best { (best, ends) = (runs[two + 1], (one, two)) }
      }
    }
    guard best > 1 else { return nil }
    let words = own[ends.0 - best + 1...ends.0]
    guard words.count(where: { !table.isLight(report.tokens[$0].normalized) }) > 1 else { return nil }
    return (own[ends.0 - best + 1]..<own[ends.0] + 1, there[ends.1 - best + 1]..<there[ends.1] + 1)
  }
}

extension StatedFacts {
  /// The words of some tokens that stand inside quotation marks.
  private func quotedWords(in tokens: Range<Int>) -> [Int] {
    let isQuoted = isQuoted
    return tokens.filter { isQuoted[$0] && report.tokens[$0].kind != .mark }
  }
}
