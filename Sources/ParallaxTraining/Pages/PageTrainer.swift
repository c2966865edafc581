internal import Glibc
internal import ParallaxText

/// Pages with gold → the weights of blocks.
package struct PageTrainer {
  /// Sites are dealt out to so many parts.
  static let parts = 5
  /// Strength of L2: there are few pages for so many features.
  static let strength = 20.0

  private let gold: [PageGold]
  private let lessons: [PageLesson]
  private let part: [Int]

  package init(_ gold: [PageGold]) {
    self.gold = gold
    lessons = gold.map(PageLesson.init)
    let sites = Set(gold.map(\.site)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1, $0 % Self.parts) })
    part = gold.map { numbers[$0.site] ?? 0 }
  }

  /// What was learnt: the weights with how well they do on pages of sites that they were not learnt from.
  package struct Learnt {
    /// In the order of `MeasuredPage.features`, then the bias.
    package let weights: [Double]
    /// The logit from which on a block is of the article.
    package let least: Double
    package let article: Double
    package let string: Double
  }

  package func learnt() -> Learnt {
    let models = (0..<Self.parts).map { left in weights { part[$0] != left } }
    // Of these the one that does best on sites left out.
    let scores = [0.45, 0.5, 0.55, 0.6, 0.65].map { least in (least: least, score: score(models, least: least)) }
    let best = scores.max { $0.score.article + $0.score.string < $1.score.article + $1.score.string } ?? scores[0]
    return Learnt(
      weights: weights { _ in true }, least: log(best.least / (1 - best.least)), article: best.score.article,
      string: best.score.string)
  }

  private func weights(_ isMeant: (Int) -> Bool) -> [Double] {
    let columns = MeasuredPage.features.count + 1
    var regression = LogisticRegression(signs: Array(repeating: nil, count: columns), strength: Self.strength)
    for index in gold.indices where isMeant(index) {
      for row in lessons[index].rows {
        regression.add(row.values, isTrue: row.isArticle, importance: row.importance)
      }
    }
    return regression.learnt()
  }

  private func score(_ models: [[Double]], least: Double) -> PageScore {
    let least = log(least / (1 - least))
    var score = PageScore()
    for (index, page) in gold.enumerated() {
      let weights = models[part[index]]
      let taken = page.page.blocks.map { block in
        let logit = zip(block.row, weights).reduce(weights[weights.count - 1]) { $0 + Double($1.0) * $1.1 }
        return !block.isLeftOut && logit >= least
      }
      score.add(page, taken)
    }
    return score
  }
}

extension PageTrainer.Learnt {
  /// The file of weights.
  package func file(pages: Int) -> String {
    func rounded(_ value: Double) -> String { String((value * 10_000).rounded() / 10_000) }
    let names = ["bias", "least"] + MeasuredPage.features
    let values = [weights[weights.count - 1], least] + weights.dropLast()
    return """
      # The weights of blocks of saved pages: logistic regression (L2), learnt by `make train` on \(pages) pages, some with the
      # whole text of their article, some with strings that must and must not be in it. On pages of sites that were left out
      # of the learning, in five parts: F1 of the article \(rounded(article)), F of strings \(rounded(string)).

      """ + zip(names, values).map { "\($0) = \(rounded($1))\n" }.joined()
  }
}
