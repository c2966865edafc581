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
  /// By report and entry of its vectors: the token of the sentence in which the term first stands, below 0 for none; of no
  /// report where no words are told.
  private let firsts: [[Int32]]

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
    firsts = limit > 1 ? zip(reports, aligned.texts).map { Self.firsts(of: $1, in: $0) } : []
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
    var shared: [Term] = []
    if limit > 1 { shared.reserveCapacity(16) }
    var count = 0
    let firsts = limit > 1 ? firsts[pairs.a] : []
    TermVectors.forEachShared(
      a.vectors.entries, a.vectors[pair.a], b.vectors.entries, b.vectors[pair.b]
    ) { place, entry, others in
      guard !aligned.isBeginning(entry.term) else { return }
      count += 1
      guard limit > 1, isStem(entry.term), firsts[place] >= 0 else { return }
      let marks = entry.marks.joined(with: others)
      if marks.isContent, marks.isName || entry.once >= Self.rareWeight {
        shared.append(Term(once: entry.once, place: firsts[place], isName: marks.isName))
      }
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
    return (particular(shared, pair, of: pairs, atMost: room) + general.prefix(limit)).withoutRoomToGrow
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

  /// A term that two sentences share.
  private struct Term {
    let once: Int32
    /// The token of the first report.
    let place: Int32
    let isName: Bool

    /// The weightier one first, at a tie the one that stands first.
    func precedes(_ other: Term) -> Bool { (-once, place) < (-other.once, other.place) }
  }

  private static func firsts(of text: AlignedText, in report: Report) -> [Int32] {
    var firsts = [Int32](repeating: -1, count: text.vectors.entries.count)
    for (number, sentence) in text.sentences.enumerated() {
      let places = text.vectors[number]
      for token in report.sentences[sentence].tokens {
        let stem = report.tokens[token].stem
        let place = places.prefixCount { text.vectors.entries[$0].term < stem }
        let found = places.lowerBound + place
        if found < places.upperBound, text.vectors.entries[found].term == stem, firsts[found] < 0 {
          firsts[found] = Int32(token)
        }
      }
    }
    return firsts
  }

  /// Up to two names, two numbers and three rare words, the weightiest of each; as they stand in the sentence.
  private func particular(
    _ shared: [Term], _ pair: SentencePair, of pairs: ReportPair, atMost limit: Int
  ) -> [LinkReason] {
    guard limit > 0 else { return [] }
    let sentence = aligned.texts[pairs.a].sentences[pair.a]
    let report = reports[pairs.a]
    let other = reports[pairs.b].sentences[aligned.texts[pairs.b].sentences[pair.b]].tokens
    let numbers = facts[pairs.a].numbersShared(report.sentences[sentence].tokens, with: facts[pairs.b], other)
    var (names, words): ([LinkReason], [LinkReason]) = ([], [])
    for term in shared.sorted(by: { $0.precedes($1) }) {
      guard names.count < 2 || words.count < 3 else { break }
      if term.isName ? names.count == 2 : words.count == 3 { continue }
      let written = vocabulary[report.tokens[Int(term.place)].written]
      if term.isName {
        names.append(LinkReason(kind: .name, value: written))
      } else {
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
