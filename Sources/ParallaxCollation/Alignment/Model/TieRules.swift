internal import Glibc
package import ParallaxText

/// The numbers of the tie model beside the weights of features, by the names that the file of weights has.
package enum TieRule: Int, CaseIterable, Sendable {
  // First look.
  case mostCloseness, leastMutualCosine, leastContainment, leastLogit
  // Second look.
  case logitWeight, mostLogit, supportWeight, conflictWeight, headlinesWeight, pairBias
  // How far two reports run sentence by sentence.
  case neighboursWeight, orderWeight, usualOrder, leastCourse, courseWidth
  // Which ties are links.
  case leastProbability, parallelProbability, shareOfBest, leastCloseness, distantProbability, linkedHeadlines
  case linkedShare

  package static let count = TieRule.linkedShare.rawValue + 1

  /// In the order of the cases.
  package static let names: WordList = """
    mostCloseness leastMutualCosine leastContainment leastLogit logitWeight mostLogit supportWeight conflictWeight \
    headlinesWeight pairBias neighboursWeight orderWeight usualOrder leastCourse courseWidth leastProbability \
    parallelProbability shareOfBest leastCloseness distantProbability linkedHeadlines linkedShare
    """
}

/// A number for each rule.
package struct TieRules: Sendable, Equatable {
  private var numbers = [Double](repeating: 0, count: TieRule.count)

  package init() {}

  package subscript(rule: TieRule) -> Double {
    get { numbers[rule.rawValue] }
    set { numbers[rule.rawValue] = newValue }
  }

  /// How far two reports run sentence by sentence, from 0, where one sums the other up or both tell the matter in
  /// words of their own, to 1: told by how near they are, by what stands around their best pairs, and by the order.
  func parallelism(closeness: Double, course: SentenceOrder) -> Double {
    let order = self[.orderWeight] * (course.order - self[.usualOrder])
    let sum = closeness + self[.neighboursWeight] * course.neighbours + order
    return min(1, max(0, (sum - self[.leastCourse]) / self[.courseWidth]))
  }

  /// A link needs this share of the best probability of both its sentences: nearly the best where the reports run
  /// sentence by sentence, none where one sentence sums up several of the other report.
  func leastShareOfBest(parallelism: Double) -> Double { self[.shareOfBest] * parallelism }

  /// The least probability of a link. Where two reports have next to nothing in common only what is nearly verbatim
  /// counts.
  func leastProbability(closeness: Double, parallelism: Double) -> Double {
    if closeness < self[.leastCloseness] { return self[.distantProbability] }
    return self[.leastProbability] + self[.parallelProbability] * parallelism
  }

  /// What other reports add to the logit of a pair.
  func opinion(support: Double, conflict: Double) -> Double {
    self[.supportWeight] * support + self[.conflictWeight] * conflict
  }

  /// What the second look makes of a pair of each of the two kinds of reports, each as much as these are of it.
  func probability(of pair: SentencePair, parallelism: Double, opinion: Double, isHeadline: Bool) -> Double {
    let sum = self[.logitWeight] * bounded(pair.logit) + opinion
    let each = sum + (isHeadline ? self[.headlinesWeight] : 0) + self[.pairBias]
    return Self.probability(logit: parallelism * each + (1 - parallelism) * bounded(pair.summaryLogit))
  }

  func bounded(_ logit: Double) -> Double { min(self[.mostLogit], max(-self[.mostLogit], logit)) }

  static func probability(logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
