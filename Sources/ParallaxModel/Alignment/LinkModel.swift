internal import Glibc

/// The learnt weights: two logistic models, one after the other, and what is made of their probabilities.
///
/// Learnt by logistic regression (L2) on news articles in several versions each (a human translation, an abridged
/// second one, machine translations with merged, moved and foreign sentences), a few summaries with their sources,
/// pairs and foursomes of them, and unrelated articles mixed in; cross-validated over articles.
/// F1 of linked sentences on articles not learnt from: .98; on the five seed reports, never learnt from: .96.
enum LinkModel {
  /// First look: two sentences beside their rivals and neighbours.
  static let sentenceWeights = PairFeatures(
    cosine: 1.501, bestLeast: 0.739, bestMost: 1.656, marginLeast: 1.155, marginMost: 1.782, neighbours: 2.749,
    containment: 2.877, overlap: 6.417, segments: 13.66, position: 0.943, headlines: 1.638, closeness: -2.306,
    closenessCosine: -22.929, closenessBestLeast: 3.653, closenessBestMost: -3.012, closenessMarginLeast: 3.626,
    closenessMarginMost: 1.895, closenessPosition: -0.969, reports: 5.182)
  static let sentenceBias = -9.089

  /// Second look: what other reports say about the pair.
  static let logitWeight = 0.655
  static let supportWeight = 2.466
  static let conflictWeight = -0.787
  static let headlineWeight = -0.359
  static let pairBias = -0.896

  /// A pair below this in the first look is not looked at again.
  static let leastCandidate = 0.03
  /// The least probability of a link.
  static let leastLink = 0.35
  /// The probability of two headlines whose bodies are linked, whatever their words.
  static let headlinesOfLinkedBodies = 0.9

  /// A link needs this share of the best probability of both its sentences: nearly the best where the reports follow
  /// each other closely, less where one sums up several sentences of the other.
  static func leastShareOfBest(closeness: Double) -> Double {
    min(0.85, max(0.3, 0.3 + (closeness - 0.3) / 0.15 * 0.55))
  }

  static func logit(of features: PairFeatures) -> Double {
    features.weighted(by: sentenceWeights) + sentenceBias
  }

  static func probability(logit: Double, support: Double, conflict: Double, headlines: Bool) -> Double {
    let sum = logitWeight * min(9.2, max(-9.2, logit)) + supportWeight * support + conflictWeight * conflict
    return probability(logit: sum + (headlines ? headlineWeight : 0) + pairBias)
  }

  static func probability(logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
