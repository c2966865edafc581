package import ParallaxCollation

/// Gold → models, their scores, and the files that hold them.
package struct TrainingRun {
  private let sources: [GoldSource]
  private let given: TieModel

  /// - Parameter given: the model to compare with; what is not learnt is taken from it.
  package init(_ sources: [GoldSource], given: TieModel) {
    self.sources = sources
    self.given = given
  }

  /// A model as it was learnt, with what is known of it.
  package struct Learnt {
    package let shape: TieShape
    package let model: TieModel
    package let rows: [ScoreRow]
    package let strangers: Strangers
  }

  /// A line of the scores: a source, judged by weights that were learnt without it and with it.
  package struct ScoreRow {
    package let source: String
    package let cases: Int
    package let without: Score
    package let with: Score
    /// Nothing is learnt from the source in any case.
    package let isOnlyScored: Bool
  }

  /// What is tied of reports of different events.
  package struct Strangers {
    package var ties = 0
    package var sentences = 0

    package var perThousand: Double { sentences > 0 ? 1000 * Double(ties) / Double(sentences) : 0 }
  }

  package func learnt(_ shape: TieShape) -> Learnt {
    let trainer = ModelTrainer(shape, given.rules)
    let model = trainer.model(from: sources)
    let rows = sources.map { source in
      let others = sources.filter { $0.name != source.name }
      let without = source.teaches && !others.filter(\.teaches).isEmpty ? trainer.model(from: others) : model
      return ScoreRow(
        source: source.name, cases: source.cases.count, without: source.score(without), with: source.score(model),
        isOnlyScored: !source.teaches)
    }
    return Learnt(shape: shape, model: model, rows: rows, strangers: strangers(model))
  }

  /// The scores of the model that was given.
  package func givenScores() -> (rows: [(source: String, score: Score)], strangers: Strangers) {
    (sources.map { ($0.name, $0.score(given)) }, strangers(given))
  }

  private func strangers(_ model: TieModel) -> Strangers {
    var sum = Strangers()
    for gold in sources.flatMap(\.strangers) {
      sum.ties += gold.links(model).count
      sum.sentences += gold.sentences
    }
    return sum
  }
}

extension GoldSource {
  func score(_ model: TieModel) -> Score {
    cases.reduce(Score()) { $0 + $1.score($1.links(model)) }
  }
}

extension GoldCase {
  func links(_ model: TieModel) -> [(a: SentenceID, b: SentenceID)] {
    trial.links(of: trial.judged(by: model), model.rules)
  }
}
