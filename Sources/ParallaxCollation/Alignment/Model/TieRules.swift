internal import Glibc
package import ParallaxText

/// The numbers of the tie model beside the weights of features, by the names that the file of weights has.
package enum TieRule: Int, CaseIterable, Sendable {
  // First look.
  case leastCloseness, mostCloseness, leastLogit, mostLogit
  // Which pairs are ties.
  case leastProbability, shareOfBest, leastDetail
  // How near two reports are by their ties.
  case sureProbability, copiedWords, nearCopies

  package static let count = TieRule.nearCopies.rawValue + 1

  /// In the order of the cases.
  package static let names: WordList = """
    leastCloseness mostCloseness leastLogit mostLogit leastProbability shareOfBest leastDetail \
    sureProbability copiedWords nearCopies
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

  func bounded(_ logit: Double) -> Double { min(self[.mostLogit], max(-self[.mostLogit], logit)) }

  static func probability(logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
