internal import ParallaxSupport
internal import ParallaxText

/// Finds what to tell the reader who asks why two sentences are joined.
struct ReasonFinder {
  /// `log 4` in the unit of the weights: a common word in every fourth sentence is not worth showing.
  private static let rareWeight = Int(1.386 * TermWeights.unit)

  let reports: [Report]
  private let vocabulary: Vocabulary
  private let aligned: AlignedTexts
  private let facts: FactsOfReports
  private let links: LinkIndex
  private let limit: Int
  /// By report and text: the terms that are no beginnings.
  private let stems: [[Int32]]

  init(
    _ reports: [Report], _ vocabulary: Vocabulary, _ aligned: AlignedTexts, _ chosen: [ReportPair],
    _ limits: AlignmentLimits, _ facts: FactsOfReports
  ) {
    self.reports = reports
    self.vocabulary = vocabulary
    self.aligned = aligned
    limit = limits.reasons(amongLinks: chosen.reduce(0) { $0 + $1.pairs.count })
    self.facts = facts
    links = LinkIndex(limit > 0 ? chosen : [], counts: aligned.texts.map(\.count))
    stems = limit > 0 ? aligned.texts.map { Self.stems(of: $0.vectors, aligned) } : []
  }

  func link(_ pair: SentencePair, of reports: ReportPair) -> Tie {
    let (a, b) = (aligned.texts[reports.a], aligned.texts[reports.b])
    return Tie(
      a: SentenceID(report: reports.a, sentence: a.sentences[pair.a]),
      b: SentenceID(report: reports.b, sentence: b.sentences[pair.b]),
      score: pair.probability, reasons: reasons(for: pair, of: reports), contributions: pair.contributions)
  }

  private func reasons(for pair: SentencePair, of pairs: ReportPair) -> [LinkReason] {
    guard limit > 0 else { return [] }
    let (a, b) = (aligned.texts[pairs.a], aligned.texts[pairs.b])
    var shared: [TermVectors.Entry] = []
    if limit > 1 { shared.reserveCapacity(16) }
    var count = 0
    a.vectors.forEachShared(pair.a, b.vectors, pair.b) { entry, other in
      guard !aligned.isBeginning(entry.term) else { return }
      count += 1
      guard isStem(entry.term) else { return }
      let entry = entry.marked(with: other)
      if entry.marks.isContent { shared.append(entry) }
    }
    var general: [LinkReason] = []
    if limit > 1 { general.reserveCapacity(3) }
    if count > 0 { general.append(LinkReason(kind: .words, value: "\(percentage(count, pair, of: pairs))")) }
    if limit <= general.count { return Array(general.prefix(limit)) }
    if links.standInOrder(pair, of: pairs) { general.append(LinkReason(kind: .order, value: "")) }
    if let third = links.supporter(of: pair, pairs) {
      general.append(LinkReason(kind: .support, value: reports[third].siglum))
    }
    let room = max(0, limit - general.count)
    return particular(shared, pair, of: pairs, atMost: room) + general.prefix(limit)
  }

  private func isStem(_ term: Int32) -> Bool { Int(term) < vocabulary.count }

  private func percentage(_ shared: Int, _ pair: SentencePair, of pairs: ReportPair) -> Int {
    let stems = Int(stems[pairs.a][pair.a]) + Int(stems[pairs.b][pair.b])
    return (200 * shared + stems / 2) / max(1, stems)
  }

  private static func stems(of vectors: TermVectors, _ aligned: AlignedTexts) -> [Int32] {
    (0..<vectors.count).map { text in
      Int32(vectors.entries[vectors[text]].count { !aligned.isBeginning($0.term) })
    }
  }

  /// Where terms stand first.
  ///
  /// - Parameter shared: those that say something, ascending by term.
  private static func places(
    of shared: [TermVectors.Entry], in tokens: ArraySlice<Token>
  ) -> [(entry: TermVectors.Entry, place: Int)] {
    guard !shared.isEmpty else { return [] }
    var firsts = [Int](repeating: -1, count: shared.count)
    for place in tokens.indices {
      let number = shared.prefixCount { $0.term < tokens[place].stem }
      if number < shared.count, shared[number].term == tokens[place].stem, firsts[number] < 0 {
        firsts[number] = place
      }
    }
    return shared.indices.compactMap { firsts[$0] < 0 ? nil : (entry: shared[$0], place: firsts[$0]) }
  }

  /// Up to two names, two numbers and three rare words, the weightiest of each; as they stand in the sentence.
  private func particular(
    _ shared: [TermVectors.Entry], _ pair: SentencePair, of pairs: ReportPair, atMost limit: Int
  ) -> [LinkReason] {
    guard limit > 0 else { return [] }
    let sentence = aligned.texts[pairs.a].sentences[pair.a]
    let report = reports[pairs.a]
    let tokens = report.tokens[report.sentences[sentence].tokens]
    let other = reports[pairs.b].sentences[aligned.texts[pairs.b].sentences[pair.b]].tokens
    let numbers = facts[pairs.a].numbersShared(report.sentences[sentence].tokens, with: facts[pairs.b], other)
    var (names, words): ([LinkReason], [LinkReason]) = ([], [])
    var places = Self.places(of: shared, in: tokens)
    places.sort { (-$0.entry.once, $0.place) < (-$1.entry.once, $1.place) }
    for (entry, place) in places {
      guard names.count < 2 || words.count < 3 else { break }
      let written = vocabulary[tokens[place].written]
      if entry.marks.isName {
        if names.count < 2 { names.append(LinkReason(kind: .name, value: written)) }
      } else if words.count < 3, entry.once >= Self.rareWeight {
        words.append(LinkReason(kind: .word, value: written))
      }
    }
    let told = numbers.prefix(2).map {
      LinkReason(kind: .number, value: report.document.string(report.bytes(ofTokens: $0.own.range)))
    }
    names += told
    names += words
    return names.count > limit ? Array(names.prefix(limit)) : names
  }
}
