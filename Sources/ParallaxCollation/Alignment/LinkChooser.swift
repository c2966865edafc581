internal import ParallaxSupport
internal import ParallaxText

/// Probabilities → which pairs are links: crossings, one to many and many to one are all allowed.
struct LinkChooser {
  private let texts: [AlignedText]
  private let rules: TieRules

  init(_ texts: [AlignedText], _ rules: TieRules) {
    self.texts = texts
    self.rules = rules
  }

  /// The pairs that are linked; headlines whose bodies are linked always are, and no others, unless there is no body.
  func chosen(of reports: ReportPair) -> [SentencePair] {
    let linked = nearBest(of: reports)
    let (a, b) = (texts[reports.a], texts[reports.b])
    let bodies = linked.filter { !a.isHeadline[$0.a] }
    if bodies.isEmpty, a.bodyCount > 0, b.bodyCount > 0 { return [] }
    guard areOfOneStory(bodies, a, b) else { return linked }
    return (bodies + headlines(a, b, linked)).sorted { ($0.a, $0.b) < ($1.a, $1.b) }.withoutRoomToGrow
  }

  /// The pairs that are likely, and about as likely as the best of both their sentences.
  private func nearBest(of reports: ReportPair) -> [SentencePair] {
    var bestOfA = [Double](repeating: 0, count: texts[reports.a].count)
    var bestOfB = [Double](repeating: 0, count: texts[reports.b].count)
    for pair in reports.pairs {
      bestOfA[pair.a] = max(bestOfA[pair.a], pair.probability)
      bestOfB[pair.b] = max(bestOfB[pair.b], pair.probability)
    }
    let share = rules.leastShareOfBest(parallelism: reports.parallelism)
    let least = rules.leastProbability(closeness: reports.closeness, parallelism: reports.parallelism)
    return reports.pairs.filter {
      $0.probability >= least && $0.probability >= share * max(bestOfA[$0.a], bestOfB[$0.b])
    }
  }

  /// Whether enough of the shorter body is linked to say that the headlines are about one thing.
  private func areOfOneStory(_ links: [SentencePair], _ a: AlignedText, _ b: AlignedText) -> Bool {
    let shorter = min(a.bodyCount, b.bodyCount)
    return !links.isEmpty && Double(links.count) >= rules[.linkedShare] * Double(shorter)
  }

  private func headlines(_ a: AlignedText, _ b: AlignedText, _ linked: [SentencePair]) -> [SentencePair] {
    let known = linked.filter { a.isHeadline[$0.a] }
    var pairs: [SentencePair] = []
    for one in 0..<a.count where a.isHeadline[one] {
      for other in 0..<b.count where b.isHeadline[other] {
        let probability = known.first { $0.a == one && $0.b == other }?.probability ?? 0
        let likely = max(probability, rules[.linkedHeadlines])
        pairs.append(SentencePair(a: one, b: other, logit: 0, summaryLogit: 0, probability: likely))
      }
    }
    return pairs
  }
}

extension AlignedText {
  /// Sentences of the body.
  var bodyCount: Int { isHeadline.reduce(0) { $0 + ($1 ? 0 : 1) } }
}
