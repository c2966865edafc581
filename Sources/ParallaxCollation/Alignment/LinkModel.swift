internal import Glibc
internal import ParallaxText

/// The learnt weights: two logistic models for two kinds of reports, a third after them, and what is made of their
/// probabilities.
///
/// Learnt by logistic regression (L2). Reports that run sentence by sentence: from news articles in several versions
/// each (a human translation, an abridged second one, machine translations with merged, moved and foreign sentences),
/// copies with merged sentences, and unrelated articles mixed in. Summaries: from four summaries with their sources,
/// so with five weights only. How much a pair of reports is of either kind is a rule of three measures, set by hand.
/// F1 of linked sentences, each article or summary judged by weights learnt without it: .986 and .71; on the five
/// seed reports, which nothing was learnt from: .97.
enum LinkModel {
  /// First look where reports run sentence by sentence: two sentences beside their rivals and neighbours.
  static let sentenceWeights = PairFeatures(
    cosine: -1.764, bestLeast: -1.466, bestMost: 0.604, marginLeast: 2.148, marginMost: 0.466, neighbours: 1.78,
    containment: 3.208, overlap: 5.659, segments: 12.127, position: 0.051, headlines: 3.252, closeness: -9.076,
    closenessCosine: -14.76, closenessBestLeast: 4.164, closenessBestMost: -1.492, closenessMarginLeast: 6.859,
    closenessMarginMost: 0.735, closenessPosition: 0.723, reports: 8.296)
  static let sentenceBias = -4.961

  /// First look where one report sums the other up: the words they share, as a share of the sentences and as such, and
  /// how far the next best is.
  static let summaryWeights = PairFeatures(
    marginLeast: 1.959, marginMost: 3.174, containment: 4.096, overlap: 5.804, evidence: 0.157)
  static let summaryBias = -3.369
  /// Below this two sentences share next to nothing, however short the reports are, and the first kind of report has
  /// the say.
  private static let leastContainment = 0.07

  /// Second look: what other reports say about the pair.
  static let logitWeight = 0.737
  static let supportWeight = 1.518
  static let conflictWeight = -1.964
  static let headlineWeight = -0.682
  static let pairBias = -0.181

  /// Above this, reports count as equally close: there was little to learn from beyond it.
  static let mostCloseness = 0.7
  /// Two sentences are each other's best only above this.
  static let leastMutualCosine = 0.05
  /// A pair below this in the first look (a probability of .1) is not looked at again: no support could make it a link.
  private static let leastLogit = -2.197
  /// The probability of two headlines whose bodies are linked, whatever their words.
  static let headlinesOfLinkedBodies = 0.9

  /// How far two reports run sentence by sentence, from 0, where one sums the other up or both tell the matter in
  /// words of their own, to 1: told by how near they are, by what stands around their best pairs, and by the order.
  static func parallelism(closeness: Double, neighbours: Double, order: Double) -> Double {
    min(1, max(0, (closeness + 0.4 * neighbours + 0.4 * (order - 0.8) - 0.38) / 0.08))
  }

  /// A link needs this share of the best probability of both its sentences: nearly the best where the reports run
  /// sentence by sentence, none where one sentence sums up several of the other report.
  static func leastShareOfBest(parallelism: Double) -> Double { 0.85 * parallelism }

  /// The least probability of a link. Where two reports have next to nothing in common only what is nearly verbatim
  /// counts.
  static func leastProbability(closeness: Double, parallelism: Double) -> Double {
    closeness < 0.14 ? 0.9 : 0.35 + 0.1 * parallelism
  }

  /// First look: the pair, unless it is likely in no kind of reports that these are of.
  static func pair(_ candidate: Candidate, _ features: PairFeatures, parallelism: Double) -> SentencePair? {
    let logit = features.weighted(by: sentenceWeights) + sentenceBias
    let summary = features.weighted(by: summaryWeights) + summaryBias
    let summaryLogit = features.containment >= leastContainment ? summary : min(logit, summary)
    let likeliest = parallelism == 1 ? logit : parallelism == 0 ? summaryLogit : max(logit, summaryLogit)
    guard likeliest >= leastLogit else { return nil }
    return SentencePair(
      a: candidate.a, b: candidate.b, logit: logit, summaryLogit: summaryLogit,
      probability: probability(logit: logit))
  }

  /// Second look: the two kinds of reports, each as much as these are of it.
  static func probability(
    of pair: SentencePair, parallelism: Double, support: Double, conflict: Double, headlines: Bool
  ) -> Double {
    let sum = logitWeight * bounded(pair.logit) + supportWeight * support + conflictWeight * conflict
    let logit = sum + (headlines ? headlineWeight : 0) + pairBias
    return probability(logit: parallelism * logit + (1 - parallelism) * bounded(pair.summaryLogit))
  }

  private static func bounded(_ logit: Double) -> Double { min(9.2, max(-9.2, logit)) }

  private static func probability(logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
