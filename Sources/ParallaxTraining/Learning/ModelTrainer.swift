internal import Glibc
package import ParallaxCollation

/// Cases of gold → a model of ties.
///
/// Each source counts by the root of how many ties it has, so that neither the largest nor the smallest decides. The
/// second look is learnt on what first looks say that were learnt without the case: on what it will meet.
package struct ModelTrainer {
  /// What is not learnt is taken from here.
  let rules: TieRules
  /// The cases are dealt out to so many parts.
  static let parts = 5

  package init(_ given: TieRules) { rules = given }

  func model(from lessons: [Lessons]) -> TieModel {
    var model = firstLook(lessons)
    model.usual = usual(lessons)
    let looks = (0..<Self.parts).map { part in firstLook(lessons.filter { $0.part != part }) }
    model.second = secondLook(lessons, by: looks) { $0.label($1, $2) }
    let detailed = lessons.filter { $0.gold.tellsDetails || $0.areStrangers }
    model.secondDetail = secondLook(detailed, by: looks) { $0.detailLabel($1, $2) }
    return model.rounded()
  }

  private func firstLook(_ lessons: [Lessons]) -> TieModel {
    var model = TieModel()
    model.rules = rules
    model.first = weights(lessons)
    return model
  }

  private func weights(_ lessons: [Lessons]) -> TieModel.Weights {
    let signs = TieFeature.allCases.map(\.sign)
    let features = TieFeature.allCases
    // The last column of ones is the bias of independent reports; that of copies counts from there.
    var regression = LogisticRegression(
      signs: Array(signs.dropLast()) + signs.dropLast() + [nil, nil])
    let importance = Importance(lessons) { $1.same }
    for lessons in lessons {
      for row in lessons.rows {
        guard let isTie = row.same else { continue }
        let share = TieModel.shareOfCopies(closeness: row.pair.closeness, rules)
        let values = features.dropLast().map { row.pair.features[$0] }
        regression.add(
          values.map { $0 * (1 - share) } + values.map { $0 * share } + [share], isTrue: isTie,
          importance: importance[lessons.source])
      }
    }
    let learnt = regression.learnt()
    var weights = TieModel.Weights()
    for (place, feature) in features.dropLast().enumerated() {
      weights.independent[feature] = learnt[place]
      weights.copies[feature] = learnt[features.count - 1 + place]
    }
    weights.independent[.bias] = learnt[learnt.count - 1]
    weights.copies[.bias] = learnt[learnt.count - 1] + learnt[learnt.count - 2]
    return weights
  }

  /// The mean of each feature.
  private func usual(_ lessons: [Lessons]) -> PairFeatures {
    var (sum, total) = (PairFeatures(), 0.0)
    for row in lessons.lazy.flatMap(\.rows) where row.same != nil {
      sum = sum.joined(with: row.pair.features) { $0 + $1 }
      total += 1
    }
    return sum.joined(with: sum) { value, _ in total > 0 ? value / total : 0 }
  }

  /// - Parameter looks: by part, a first look that knows nothing of its cases.
  private func secondLook(
    _ lessons: [Lessons], by looks: [TieModel], _ label: (GoldCase, SentenceID, SentenceID) -> Bool?
  ) -> TieModel.SecondLook {
    // The bias is learnt once, as the last of what stands around.
    let (own, around) = (TieFeature.allCases.dropLast(), OpinionFeature.allCases)
    var regression = LogisticRegression(signs: own.map(\.sign) + around.map(\.sign))
    let importance = Importance(lessons) { label($0.gold, $1.pair.a, $1.pair.b) }
    for lessons in lessons {
      for opinion in lessons.gold.trial.opinions(looks[lessons.part]) {
        guard let isTie = label(lessons.gold, opinion.pair.a, opinion.pair.b) else { continue }
        let measured = own.map { opinion.pair.features[$0] * (1 - opinion.around[.copies]) }
        regression.add(
          measured + around.dropLast().map { opinion.around[$0] }, isTrue: isTie,
          importance: importance[lessons.source])
      }
    }
    let learnt = regression.learnt()
    var look = TieModel.SecondLook()
    for (feature, weight) in zip(own, learnt) { look.own[feature] = weight }
    for (feature, weight) in zip(around, learnt.dropFirst(own.count)) { look.around[feature] = weight }
    return look
  }
}

/// How much a row of each source counts.
private struct Importance {
  private var bySource: [String: Double] = [:]

  init(_ lessons: [Lessons], _ label: (Lessons, Lessons.Row) -> Bool?) {
    var (ties, rows): ([String: Double], [String: Double]) = ([:], [:])
    for lessons in lessons {
      for row in lessons.rows {
        guard let isTie = label(lessons, row) else { continue }
        ties[lessons.source, default: 0] += isTie ? 1 : 0
        rows[lessons.source, default: 0] += 1
      }
    }
    let sources = rows.keys.sorted()
    for source in sources { bySource[source] = 1 / max(1, ties[source] ?? 0).squareRoot() }
    let total = sources.reduce(0) { $0 + (rows[$1] ?? 0) }
    let sum = sources.reduce(0) { $0 + (rows[$1] ?? 0) * (bySource[$1] ?? 0) }
    for source in sources { bySource[source]? *= total / max(1e-9, sum) }
  }

  subscript(source: String) -> Double { bySource[source] ?? 0 }
}

/// What can be learnt from a case: its pairs of sentences with what gold says of them.
struct Lessons {
  struct Row {
    let pair: TieTrial.Pair
    /// Whether the two say the same; nil where gold does not say.
    let same: Bool?
  }

  let gold: GoldCase
  let source: String
  /// Which of the parts the case belongs to.
  let part: Int
  let areStrangers: Bool
  let rows: [Row]

  init(_ gold: GoldCase, source: String, part: Int, areStrangers: Bool) {
    (self.gold, self.source, self.part, self.areStrangers) = (gold, source, part, areStrangers)
    rows = gold.trial.pairs.map {
      Row(pair: $0, same: gold.label($0.a, $0.b))
    }
  }

  /// Those of a source; a case and the strangers that are made of it belong to one part.
  static func all(of source: GoldSource) -> [Lessons] {
    source.cases.enumerated().map {
      Lessons($1, source: source.name, part: $0 % ModelTrainer.parts, areStrangers: false)
    }
      + source.strangers.enumerated().map {
        Lessons($1, source: source.name, part: $0 % ModelTrainer.parts, areStrangers: true)
      }
  }
}
