package import ParallaxCollation

/// How a model treats reports that run sentence by sentence, and those that do not.
package enum TieShape: String, CaseIterable, Sendable {
  /// Two models, mixed by how far the reports run sentence by sentence, as in the program today.
  case twoKinds = "two-kinds"
  /// One model, which has closeness as a feature.
  case oneKind = "one-kind"
  /// One model with few features: none that is a product.
  case fewFeatures = "few-features"
}

/// Sources → a model of ties.
package struct ModelTrainer {
  let shape: TieShape
  /// What is not learnt is taken from here.
  let rules: TieRules

  package init(_ shape: TieShape, _ given: TieRules) {
    self.shape = shape
    var rules = given
    if shape != .twoKinds {
      // Reports of every kind are of the kind “each”.
      rules[.leastCourse] = -9
      rules[.leastContainment] = 0
      rules[.parallelProbability] = 0
    }
    self.rules = rules
  }

  package func model(from sources: [GoldSource]) -> TieModel {
    let sources = sources.filter(\.teaches)
    var model = TieModel()
    model.rules = rules
    let lessons = sources.map { Lessons($0, rules) }
    model.usual = usual(lessons)
    model.each = weights(lessons, shape == .fewFeatures ? Self.plainFeatures : TieFeature.allCases) { $0.parallelism }
    if shape == .twoKinds { model.summary = weights(lessons, Self.summaryFeatures) { 1 - $0.parallelism } }
    learnSecondLook(&model, sources)
    chooseRules(&model, sources)
    return model.rounded()
  }

  /// There are few summaries to learn from.
  private static let summaryFeatures: [TieFeature] = [
    .containment, .overlap, .evidence, .marginLeast, .marginMost, .bias,
  ]

  /// All that are no products.
  private static let plainFeatures: [TieFeature] = [
    .cosine, .containment, .overlap, .evidence, .bestLeast, .bestMost, .marginLeast, .marginMost, .neighbours,
    .segments, .position, .headlines, .closeness, .reports, .bias,
  ]

  /// - Parameter features: the last is the bias.
  private func weights(
    _ lessons: [Lessons], _ features: [TieFeature], importance: (TieTrial.Pair) -> Double
  ) -> PairFeatures {
    var regression = LogisticRegression(signs: features.map(\.sign))
    for lessons in lessons {
      for (pair, isTie) in lessons.pairs {
        regression.add(
          features.dropLast().map { pair.features[$0] }, isTrue: isTie, importance: importance(pair))
      }
    }
    var weights = PairFeatures()
    for (feature, weight) in zip(features, regression.learnt()) { weights[feature] = weight }
    return weights
  }

  /// The mean of each feature.
  private func usual(_ lessons: [Lessons]) -> PairFeatures {
    var (sum, total) = (PairFeatures(), 0.0)
    for lessons in lessons {
      for (pair, _) in lessons.pairs {
        sum = sum.joined(with: pair.features) { $0 + $1 }
        total += 1
      }
    }
    return sum.joined(with: sum) { value, _ in total > 0 ? value / total : 0 }
  }

  private func learnSecondLook(_ model: inout TieModel, _ sources: [GoldSource]) {
    var regression = LogisticRegression(signs: [.plus, .plus, .minus, nil, nil])
    for source in sources {
      for gold in source.cases + source.strangers {
        for opinion in gold.trial.opinions(model) {
          guard let label = gold.label(opinion.a, opinion.b) else { continue }
          regression.add(
            [opinion.logit, opinion.support, opinion.conflict, opinion.isHeadline ? 1 : 0], isTrue: label,
            importance: opinion.parallelism)
        }
      }
    }
    let weights = regression.learnt()
    model.rules[.logitWeight] = weights[0]
    model.rules[.supportWeight] = weights[1]
    model.rules[.conflictWeight] = weights[2]
    model.rules[.headlinesWeight] = weights[3]
    model.rules[.pairBias] = weights[4]
  }

  /// The least probability of a link and its share of the best with the highest mean F1 over the sources; what is
  /// found between strangers is wrong. What is less likely than one in four is no link however much that would find.
  private func chooseRules(_ model: inout TieModel, _ sources: [GoldSource]) {
    let judged = sources.map { source in
      (source.cases + source.strangers).map { (gold: $0, judged: $0.trial.judged(by: model)) }
    }
    var best = (f1: -1.0, rules: model.rules)
    for probability in stride(from: 25, through: 80, by: 5) {
      for share in [0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9] {
        var rules = model.rules
        (rules[.leastProbability], rules[.shareOfBest]) = (Double(probability) / 100, share)
        let scores = judged.map { cases in
          cases.reduce(Score()) { $0 + $1.gold.score($1.gold.trial.links(of: $1.judged, rules)) }
        }
        let f1 = scores.reduce(0) { $0 + $1.f1 } / Double(max(1, scores.count))
        if f1 > best.f1 { best = (f1, rules) }
      }
    }
    model.rules = best.rules
  }
}

/// What can be learnt from a source: its pairs of sentences with what gold says of them.
private struct Lessons {
  let pairs: [(pair: TieTrial.Pair, isTie: Bool)]

  init(_ source: GoldSource, _ rules: TieRules) {
    pairs = (source.cases + source.strangers).flatMap { gold in
      gold.trial.pairs(rules).compactMap { pair in gold.label(pair.a, pair.b).map { (pair, $0) } }
    }
  }
}
