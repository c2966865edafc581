/// The weights that tell from its features how likely a pair of sentences says the same, read from a file: two logistic
/// models for two kinds of reports, a second look after them, and what is made of their probabilities.
///
/// The file says what the weights were learnt on, and how well they do.
package struct TieModel: Sendable, Equatable {
  /// First look where reports run sentence by sentence: two sentences beside their rivals and neighbours.
  package var each = PairFeatures()
  /// First look where one report sums the other up.
  package var summary = PairFeatures()
  /// What pairs of sentences usually have: where a feature says as much for a tie as against it.
  package var usual = PairFeatures()
  package var rules = TieRules()

  package init() {}

  /// First look: the pair, unless it is likely in no kind of reports that these are of.
  func pair(_ candidate: Candidate, _ features: PairFeatures, parallelism: Double) -> SentencePair? {
    let logit = features.weighted(by: each)
    let summed = features.weighted(by: summary)
    let summaryLogit = features[.containment] >= rules[.leastContainment] ? summed : min(logit, summed)
    let likeliest = parallelism == 1 ? logit : parallelism == 0 ? summaryLogit : max(logit, summaryLogit)
    guard likeliest >= rules[.leastLogit] else { return nil }
    return SentencePair(
      a: candidate.a, b: candidate.b, logit: logit, summaryLogit: summaryLogit,
      probability: TieRules.probability(logit: logit))
  }

  /// Second look: what other reports say of the pair.
  func judge(_ pair: inout SentencePair, parallelism: Double, support: Double, conflict: Double, isHeadline: Bool) {
    let opinion = rules.opinion(support: support, conflict: conflict)
    pair.probability = rules.probability(
      of: pair, parallelism: parallelism, opinion: opinion, isHeadline: isHeadline)
    pair.contributions[.others] = parallelism * opinion
  }
}

/// What each aspect adds to the logits of two reports' pairs, beside a usual pair.
struct TieScale {
  private let weights: PairFeatures
  private let usual: PairFeatures

  init(_ model: TieModel, parallelism: Double) {
    let shareOfEach = parallelism * model.rules[.logitWeight]
    weights = model.each.joined(with: model.summary) { shareOfEach * $0 + (1 - parallelism) * $1 }
    usual = model.usual
  }

  /// Every feature but the bias, which tells nothing, belongs to one aspect.
  func contributions(of features: PairFeatures) -> TieContributions {
    let features = features.distances(from: usual, weighted: weights)
    var contributions = TieContributions()
    contributions[.words] =
      features[.cosine] + features[.closenessCosine] + features[.containment] + features[.overlap] + features[.evidence]
    contributions[.rivals] =
      features[.bestLeast] + features[.bestMost] + features[.marginLeast] + features[.marginMost]
      + features[.closenessBestLeast] + features[.closenessBestMost] + features[.closenessMarginLeast]
      + features[.closenessMarginMost]
    contributions[.neighbours] = features[.neighbours]
    contributions[.segments] = features[.segments]
    contributions[.position] = features[.position] + features[.closenessPosition]
    contributions[.headlines] = features[.headlines]
    contributions[.reports] = features[.closeness] + features[.reports]
    return contributions
  }
}
