/// The weights that tell from its features how likely a pair of sentences is tied, and by which grade, read from a file.
///
/// Logistic models: a first look at each pair by itself, whether the two say the same; a second one that asks the pairs
/// around it and the other reports, whether they say the same and whether they share at least a detail. A feature has a weight for independent reports and one
/// for copies, and between the two what the closeness of the reports says, so that one model serves both.
package struct TieModel: Sendable, Equatable {
  /// The weights of a grade, at both ends.
  package struct Weights: Sendable, Equatable {
    package var independent = PairFeatures()
    package var copies = PairFeatures()

    package init() {}
  }

  /// How much two reports are treated as copies, 0…1.
  package static func shareOfCopies(closeness: Double, _ rules: TieRules) -> Double {
    let range = rules[.mostCloseness] - rules[.leastCloseness]
    return min(1, max(0, (closeness - rules[.leastCloseness]) / range))
  }

  /// The weights for two reports.
  func weights(_ weights: Weights, closeness: Double) -> PairFeatures {
    let share = Self.shareOfCopies(closeness: closeness, rules)
    return weights.independent.joined(with: weights.copies) { (1 - share) * $0 + share * $1 }
  }

  /// First look: whether the two say the same.
  package var same = Weights()
  /// What pairs of sentences usually have: where a feature says as much for a tie as against it.
  package var usual = PairFeatures()
  /// Second look, whether the two say the same.
  package var second = OpinionFeatures()
  /// Second look, whether they share at least a detail.
  package var secondDetail = OpinionFeatures()
  package var rules = TieRules()

  package init() {}
}

/// The weights for two reports, and what each aspect adds to the logits of their pairs.
struct TieScale {
  let same: PairFeatures
  private let usual: PairFeatures
  private let share: Double
  private let rules: TieRules

  init(_ model: TieModel, closeness: Double) {
    same = model.weights(model.same, closeness: closeness)
    usual = model.usual
    share = model.second[.logit]
    rules = model.rules
  }

  /// The pair, unless it is likely to have no grade.
  func pair(_ candidate: Candidate, _ features: PairFeatures) -> SentencePair? {
    let logit = features.weighted(by: same)
    guard logit >= rules[.leastLogit] else { return nil }
    return SentencePair(
      a: candidate.a, b: candidate.b, logit: rules.bounded(logit), probability: TieRules.probability(logit: logit))
  }

  /// Whether a pair may still be tied once its segments are compared; `features` takes them for equal.
  func mayBeTied(_ features: PairFeatures) -> Bool {
    features.weighted(by: same) >= rules[.leastLogit]
  }

  /// Every feature but the bias, which tells nothing, belongs to one aspect.
  func contributions(of features: PairFeatures) -> TieContributions {
    let features = features.distances(from: usual, weighted: same)
    var contributions = TieContributions()
    contributions[.words] =
      share
      * (features[.containment] + features[.overlap] + features[.anchors] + features[.figures]
        + features[.sharedNames] + features[.firstWords])
    contributions[.quotations] = share * (features[.quoted] + features[.quotedOne] + features[.quotedBoth])
    contributions[.rivals] =
      share
      * (features[.bestLeast] + features[.bestMost] + features[.marginLeast] + features[.marginMost])
    contributions[.neighbours] = share * features[.neighbours]
    contributions[.segments] = share * features[.segments]
    contributions[.position] = share * (features[.position] + features[.early] + features[.earlyOne])
    return contributions
  }
}
