internal import ParallaxText

/// Finds what to tell the reader who asks why two sentences are joined.
struct ReasonFinder {
  /// `log 4` in the unit of the weights: a common word in every fourth sentence is not worth showing.
  private static let rareWeight = Int(1.386 * TermWeights.unit)

  let reports: [Report]
  private let vocabulary: Vocabulary
  private let aligned: AlignedTexts
  private let names: CapitalUse
  private let links: LinkIndex
  private let limit: Int

  init(
    _ reports: [Report], _ vocabulary: Vocabulary, _ aligned: AlignedTexts, _ chosen: [ReportPair],
    _ limits: AlignmentLimits
  ) {
    self.reports = reports
    self.vocabulary = vocabulary
    self.aligned = aligned
    limit = limits.reasons(amongLinks: chosen.reduce(0) { $0 + $1.pairs.count })
    names = CapitalUse(reports, vocabulary)
    links = LinkIndex(limit > 0 ? chosen : [], counts: aligned.texts.map(\.count))
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
    var shared: [Int32] = []
    a.vectors.forEachShared(pair.a, b.vectors, pair.b) { entry, _ in
      if isStem(entry.term) { shared.append(entry.term) }
    }
    var general: [LinkReason] = []
    if !shared.isEmpty { general.append(LinkReason(kind: .words, value: "\(percentage(shared.count, pair, a, b))")) }
    if limit <= general.count { return Array(general.prefix(limit)) }
    if links.standInOrder(pair, of: pairs) { general.append(LinkReason(kind: .order, value: "")) }
    if let third = links.supporter(of: pair, pairs) {
      general.append(LinkReason(kind: .support, value: reports[third].siglum))
    }
    let sentence = a.sentences[pair.a]
    let room = max(0, limit - general.count)
    return particular(shared, sentence, of: reports[pairs.a], atMost: room) + general.prefix(limit)
  }

  private func isStem(_ term: Int32) -> Bool { Int(term) < vocabulary.count }

  private func percentage(_ shared: Int, _ pair: SentencePair, _ a: AlignedText, _ b: AlignedText) -> Int {
    let stems = stems(a.vectors, pair.a) + stems(b.vectors, pair.b)
    return (200 * shared + stems / 2) / max(1, stems)
  }

  private func stems(_ vectors: TermVectors, _ text: Int) -> Int {
    vectors.entries[vectors[text]].reduce(0) { $0 + (isStem($1.term) ? 1 : 0) }
  }

  /// Up to two names, two numbers and three rare words, the weightiest of each; as they stand in the sentence.
  private func particular(
    _ shared: [Int32], _ sentence: Int, of report: Report, atMost limit: Int
  ) -> [LinkReason] {
    guard limit > 0 else { return [] }
    let weights = aligned.weights
    let weightiest = shared.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let tokens = report.tokens[report.sentences[sentence].tokens]
    var (found, numbers, words): ([LinkReason], [LinkReason], [LinkReason]) = ([], [], [])
    for term in weightiest where found.count < 2 || numbers.count < 2 || words.count < 3 {
      guard let token = tokens.first(where: { $0.stem == term }) else { continue }
      switch kind(of: token) {
      case .name where found.count < 2: found.append(LinkReason(kind: .name, value: vocabulary[token.written]))
      case .number where numbers.count < 2: numbers.append(LinkReason(kind: .number, value: vocabulary[token.written]))
      case .word where words.count < 3 && aligned.weights[term] >= Self.rareWeight:
        words.append(LinkReason(kind: .word, value: vocabulary[token.written]))
      default: continue
      }
    }
    return Array((found + numbers + words).prefix(limit))
  }

  private func kind(of token: Token) -> LinkReason.Kind {
    if token.kind == .number { return .number }
    return names.isName(token) ? .name : .word
  }
}
