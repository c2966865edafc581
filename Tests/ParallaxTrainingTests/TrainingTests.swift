import ParallaxCollation
import Testing

@testable import ParallaxTraining

@Suite struct TrainingTests {
  private func run(_ gold: MadeUpGold) -> TrainingRun {
    TrainingRun(GoldSource.read([gold.folder]), given: .embedded)
  }

  @Test func whatIsLearntFindsWhatSaysTheSame() throws {
    let gold = try MadeUpGold()
    let learnt = run(gold).learnt()
    #expect(learnt.rows.map(\.source) == ["outlets", "world"] && learnt.rows.map(\.cases) == [5, 5])
    for row in learnt.rows {
      #expect(row.with.right + row.with.missed == 20)
      #expect(row.without.f1 > 0.8 && row.with.f1 > 0.8, "\(row)")
    }
    #expect(learnt.strangers.sentences == 80 && learnt.strangers.ties < 8)
  }

  @Test func theSameGoldGivesTheSameFile() throws {
    let gold = try MadeUpGold()
    let (once, again) = (run(gold).learnt(), run(gold).learnt())
    #expect(TrainingTable.file(once) == TrainingTable.file(again))
    let read = try TieModel(parsing: Array(TrainingTable.file(once).utf8))
    #expect(read == once.model)
    #expect(read != .embedded && read.first.independent != PairFeatures())
  }

  @Test func weightsHaveTheSignsThatMakeSense() throws {
    let gold = try MadeUpGold()
    let model = run(gold).learnt().model
    for feature in TieFeature.allCases where feature.sign == .plus {
      #expect(model.first.independent[feature] >= 0 && model.first.copies[feature] >= 0, "\(feature)")
      #expect(model.second.own[feature] >= 0 && model.secondDetail.own[feature] >= 0, "\(feature)")
    }
    for look in [model.second, model.secondDetail] {
      #expect(look.around[.logit] >= 0 && look.around[.support] >= 0 && look.around[.conflict] <= 0)
    }
  }

  @Test func theTableNamesEverySource() throws {
    let gold = try MadeUpGold()
    let run = run(gold)
    let lines = TrainingTable.lines(given: run) + TrainingTable.lines(run.learnt())
    for source in ["outlets", "world"] { #expect(lines.count { $0.hasPrefix("\(source) ") } == 3) }
  }

  @Test func aFolderWithoutGoldHasNoSources() {
    #expect(GoldSource.read(["/nonexistent"]).isEmpty)
  }
}

@Suite struct LogisticRegressionTests {
  private func weights(signs: [FloatingPointSign?], _ rows: [([Double], Bool)]) -> [Double] {
    var regression = LogisticRegression(signs: signs)
    for (row, isTrue) in rows { regression.add(row, isTrue: isTrue, importance: 1) }
    return regression.learnt()
  }

  /// The first column tells, the second says nothing, the third never changes.
  private var rows: [([Double], Bool)] {
    (0..<400).map { row in
      let value = Double(row % 20) / 20
      return ([value, Double(row / 20 % 2), 5], (value > 0.5) != (row % 7 == 0))
    }
  }

  @Test func aColumnThatTellsGetsTheWeight() {
    let weights = weights(signs: [nil, nil, nil, nil], rows)
    #expect(weights[0] > 2 && abs(weights[1]) < 0.5 && weights[2] == 0)
    let middle = weights[0] * 0.5 + weights[1] * 0.5 + weights[3]
    #expect(abs(middle) < 1)
  }

  @Test func aSignIsHeld() {
    let weights = weights(signs: [.minus, nil, nil, nil], rows)
    #expect(weights[0] == 0)
    #expect(self.weights(signs: [.plus, nil, nil, nil], rows)[0] > 2)
  }

  @Test func theSlopeIsFlatWhereItEnds() {
    let learnt = weights(signs: [nil, nil, nil, nil], rows)
    // The mean of the probabilities is the share of what is true: the bias is not held down.
    var sum = 0.0
    for (row, isTrue) in rows {
      let logit = zip(row + [1], learnt).reduce(0) { $0 + $1.0 * $1.1 }
      sum += 1 / (1 + pow2(-logit)) - (isTrue ? 1 : 0)
    }
    #expect(abs(sum) < 1e-3)
  }

  @Test func nothingGivesNothing() {
    #expect(weights(signs: [nil, nil], []) == [0, 0])
  }

  /// e to the power of a number, by its series.
  private func pow2(_ x: Double) -> Double {
    var (sum, part) = (1.0, 1.0)
    for n in 1..<200 {
      part *= abs(x) / Double(n)
      sum += part
    }
    return x < 0 ? 1 / sum : sum
  }
}
