/// The weights that tell from its features how likely a pair of sentences is tied, and by which grade, read from a file.
///
/// Logistic models: a first look at each pair by itself, whether the two say the same; a second one that asks the pairs
/// around it and the other reports, whether they say the same and whether they share at least a detail. In the first a
/// feature has a weight for independent reports and one for copies, and between the two what the closeness of the reports
/// says, so that one model serves both. The second takes the word of the first for copies; pairs of independent reports
/// it weighs again beside what stands around them.
package struct TieModel: Sendable, Equatable {
  /// The weights of the first look, at both ends.
  package struct Weights: Sendable, Equatable {
    package var independent = PairFeatures()
    package var copies = PairFeatures()

    package init() {}
  }

  /// The weights of the second look for a grade.
  package struct SecondLook: Sendable, Equatable {
    /// Of what is measured of a pair, for independent reports.
    package var own = PairFeatures()
    package var around = OpinionFeatures()

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
  package var first = Weights()
  /// What pairs of sentences usually have: where a feature says as much for a tie as against it.
  package var usual = PairFeatures()
  /// Second look, whether the two say the same.
  package var second = SecondLook()
  /// Second look, whether they share at least a detail.
  package var secondDetail = SecondLook()
  package var rules = TieRules()

  package init() {}
}

/// The weights for two reports, and what each aspect adds to the logits of their pairs.
struct TieScale {
  private let first: PairFeatures
  /// Of the pair itself at the second look.
  private let second: PairFeatures
  private let detail: PairFeatures
  /// What each feature weighs in the end: by itself, and through the first look.
  private let whole: PairFeatures
  private let usual: PairFeatures
  private let rules: TieRules

  init(_ model: TieModel, closeness: Double) {
    let share = TieModel.shareOfCopies(closeness: closeness, model.rules)
    first = model.weights(model.first, closeness: closeness)
    second = model.second.own.times(1 - share)
    detail = model.secondDetail.own.times(1 - share)
    whole = second.joined(with: first) { $0 + share * model.second.around[.logit] * $1 }
    usual = model.usual
    rules = model.rules
  }

  /// The pair, unless it is likely to have no grade.
  func pair(_ candidate: Candidate, _ features: PairFeatures) -> SentencePair? {
    let logit = features.weighted(by: first)
    guard logit >= rules[.leastLogit] else { return nil }
    var pair = SentencePair(
      a: candidate.a, b: candidate.b, logit: rules.bounded(logit), probability: TieRules.probability(logit: logit))
    pair.ownLogits = (features.weighted(by: second), features.weighted(by: detail))
    return pair
  }

  /// Whether a pair may still be tied once its segments are compared; `features` takes them for equal.
  func mayBeTied(_ features: PairFeatures) -> Bool {
    features.weighted(by: first) >= rules[.leastLogit]
  }

  /// Every feature but the bias, which tells nothing, belongs to one aspect.
  func contributions(of features: PairFeatures) -> TieContributions {
    let features = features.distances(from: usual, weighted: whole)
    var contributions = TieContributions()
    contributions[.words] =
      features[.containment] + features[.overlap] + features[.anchors] + features[.figures]
      + features[.sharedNames] + features[.firstWords]
    contributions[.quotations] = features[.quoted] + features[.quotedOne] + features[.quotedBoth]
    contributions[.rivals] =
      features[.bestLeast] + features[.bestMost] + features[.marginLeast] + features[.marginMost]
    contributions[.neighbours] = features[.neighbours]
    contributions[.segments] = features[.segments]
    contributions[.position] = features[.position] + features[.early] + features[.earlyOne]
    return contributions
  }
}
