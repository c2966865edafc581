internal import Glibc

/// The learnt weights: two logistic models, one after the other, and what is made of their probabilities.
///
/// Learnt by logistic regression (L2) on news articles in several versions each (a human translation, an abridged
/// second one, machine translations with merged, moved and foreign sentences), on copies with merged sentences, a few
/// summaries with their sources, and unrelated articles mixed in; cross-validated over articles.
/// F1 of linked sentences on articles not learnt from: .987, summaries .59; on the five seed reports, which nothing
/// was learnt from: .97.
enum LinkModel {
  /// First look: two sentences beside their rivals and neighbours.
  static let sentenceWeights = PairFeatures(
    cosine: -1.764, bestLeast: -1.466, bestMost: 0.604, marginLeast: 2.148, marginMost: 0.466, neighbours: 1.78,
    containment: 3.208, overlap: 5.659, segments: 12.127, position: 0.051, headlines: 3.252, closeness: -9.076,
    closenessCosine: -14.76, closenessBestLeast: 4.164, closenessBestMost: -1.492, closenessMarginLeast: 6.859,
    closenessMarginMost: 0.735, closenessPosition: 0.723, reports: 8.296)
  static let sentenceBias = -4.961

  /// Second look: what other reports say about the pair.
  static let logitWeight = 0.737
  static let supportWeight = 1.518
  static let conflictWeight = -1.964
  static let headlineWeight = -0.682
  static let pairBias = -0.181

  /// Above this, reports count as equally close: there was little to learn from beyond it.
  static let mostCloseness = 0.7
  /// A pair below this in the first look is not looked at again.
  static let leastCandidate = 0.03
  /// The probability of two headlines whose bodies are linked, whatever their words.
  static let headlinesOfLinkedBodies = 0.9

  /// A link needs this share of the best probability of both its sentences: nearly the best where the reports follow
  /// each other closely, less where one sums up several sentences of the other.
  static func leastShareOfBest(closeness: Double) -> Double {
    between(0.3, 0.45, closeness, from: 0.3, to: 0.85)
  }

  /// The least probability of a link. Where two reports have next to nothing in common only what is nearly verbatim
  /// counts; where they tell one thing in different words, less has to do than where they follow each other closely.
  static func leastProbability(closeness: Double, reports: Double) -> Double {
    if closeness < 0.14 { return 0.9 }
    let loose = between(0.25, 0.4, reports, from: 0.45, to: 0.1)
    return between(0.3, 0.45, closeness, from: loose, to: 0.45)
  }

  /// `from` up to `low`, `to` from `high` on, a straight line between.
  private static func between(_ low: Double, _ high: Double, _ at: Double, from: Double, to: Double) -> Double {
    from + (to - from) * min(1, max(0, (at - low) / (high - low)))
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
