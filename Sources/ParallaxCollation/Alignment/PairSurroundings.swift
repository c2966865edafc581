internal import ParallaxText

/// The pairs of two reports beside each other: what each sentence has besides, and what stands around a pair.
struct PairSurroundings {
  /// What one sentence has among the sentences of the other report.
  private struct Partners {
    var best = 0.0
    var second = 0.0
    var sum = 0.0

    mutating func add(_ probability: Double) {
      sum += probability
      if probability > best {
        second = best
        best = probability
      } else if probability > second {
        second = probability
      }
    }

    /// The best of the others.
    func rival(of probability: Double) -> Double { probability >= best ? second : best }
  }

  private let pairs: [SentencePair]
  /// Where the pairs of each text of `a` begin, and one end.
  private var starts: [Int]
  private var ofA: [Partners]
  private var ofB: [Partners]
  /// By report, the sum of the best probabilities of its sentences.
  private let sums: (a: Double, b: Double)
  private let coverage: (most: Double, least: Double)
  private let closeness: Double
  /// How much the two are treated as copies.
  private let share: Double

  /// What is beyond is not counted.
  private static let mostRivals = 4.0
  /// So much besides is enough for two reports of one event.
  private static let mostElsewhere = 3.0

  /// - Parameter counts: the sentences of each of the two reports.
  init(_ reports: ReportPair, counts: (a: Int, b: Int), _ rules: TieRules) {
    pairs = reports.pairs
    starts = [Int](repeating: 0, count: counts.a + 1)
    ofA = Array(repeating: Partners(), count: counts.a)
    ofB = Array(repeating: Partners(), count: counts.b)
    for pair in pairs {
      starts[pair.a + 1] += 1
      ofA[pair.a].add(pair.probability)
      ofB[pair.b].add(pair.probability)
    }
    for text in 0..<counts.a { starts[text + 1] += starts[text] }
    sums = (ofA.reduce(0) { $0 + $1.best }, ofB.reduce(0) { $0 + $1.best })
    let means = (sums.a / Double(max(1, counts.a)), sums.b / Double(max(1, counts.b)))
    coverage = (max(means.0, means.1), min(means.0, means.1))
    closeness = reports.closeness
    share = TieModel.shareOfCopies(closeness: closeness, rules)
  }

  /// All that the second look sees but for third reports.
  func features(of pair: SentencePair) -> OpinionFeatures {
    let (a, b, probability) = (pair.a, pair.b, pair.probability)
    let (rivalOfA, rivalOfB) = (ofA[a].rival(of: probability), ofB[b].rival(of: probability))
    var features = OpinionFeatures()
    features[.logit] = share * pair.logit
    features[.coverageLogit] = features[.logit] * coverage.most
    features[.diagonal] = max(self.probability(a - 1, b - 1), self.probability(a + 1, b + 1))
    features[.beside] = max(
      max(self.probability(a - 1, b), self.probability(a + 1, b)),
      max(self.probability(a, b - 1), self.probability(a, b + 1)))
    features[.rivalLeast] = min(rivalOfA, rivalOfB)
    features[.rivalMost] = max(rivalOfA, rivalOfB)
    features[.rivals] = min(Self.mostRivals, ofA[a].sum + ofB[b].sum - 2 * probability)
    features[.coverageMost] = coverage.most
    features[.coverageLeast] = coverage.least
    features[.copies] = share
    features[.bias] = 1
    features[.elsewhere] = min(Self.mostElsewhere, min(sums.a - ofA[a].best, sums.b - ofB[b].best))
    features[.closeness] = closeness
    return features
  }

  /// The probability of two texts; 0 where they are no pair.
  private func probability(_ one: Int, _ other: Int) -> Double {
    guard ofA.indices.contains(one), ofB.indices.contains(other) else { return 0 }
    var (low, high) = (starts[one], starts[one + 1])
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].b < other { low = middle + 1 } else { high = middle }
    }
    return low < starts[one + 1] && pairs[low].b == other ? pairs[low].probability : 0
  }
}
