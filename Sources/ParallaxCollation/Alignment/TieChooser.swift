internal import ParallaxText

/// Probabilities → which pairs are ties, and of which grade: crossings, one to many and many to one are all allowed.
struct TieChooser {
  private let texts: [AlignedText]
  private let rules: TieRules

  init(_ texts: [AlignedText], _ rules: TieRules) {
    self.texts = texts
    self.rules = rules
  }

  /// The pairs that say the same: likely ones, and about as likely as the best of both their sentences.
  func same(of reports: ReportPair) -> [SentencePair] {
    var bestOfA = [Double](repeating: 0, count: texts[reports.a].count)
    var bestOfB = [Double](repeating: 0, count: texts[reports.b].count)
    for pair in reports.pairs {
      bestOfA[pair.a] = max(bestOfA[pair.a], pair.probability)
      bestOfB[pair.b] = max(bestOfB[pair.b], pair.probability)
    }
    return reports.pairs.filter {
      $0.probability >= rules[.leastProbability]
        && $0.probability >= rules[.shareOfBest] * max(bestOfA[$0.a], bestOfB[$0.b])
    }
  }

  /// Those that share a detail and do not say the same.
  func details(of reports: ReportPair, besides same: [SentencePair]) -> [SentencePair] {
    var rest = same[...]
    return reports.pairs.filter { pair in
      if let first = rest.first, (first.a, first.b) == (pair.a, pair.b) {
        rest = rest.dropFirst()
        return false
      }
      return pair.detailProbability >= rules[.leastDetail]
    }
  }
}
