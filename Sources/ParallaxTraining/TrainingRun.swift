package import ParallaxCollation

/// Gold → a model, its scores, and the file that holds it.
package struct TrainingRun {
  private let sources: [GoldSource]
  private let given: TieModel
  private let lessons: [Lessons]

  /// - Parameter given: the model to compare with; what is not learnt is taken from it.
  package init(_ sources: [GoldSource], given: TieModel) {
    self.sources = sources
    self.given = given
    lessons = sources.flatMap(Lessons.all)
  }

  /// A model as it was learnt, with what is known of it.
  package struct Learnt {
    package let model: TieModel
    package let rows: [ScoreRow]
    package let strangers: Strangers
    package let calibration: [CalibrationRow]
  }

  /// A line of the scores: a source, judged by weights that were learnt without it, without the part that a case
  /// belongs to, and with all.
  package struct ScoreRow {
    package let source: String
    package let cases: Int
    package let without: Score
    package let withoutPart: Score
    package let with: Score
    /// Ties of any grade, by weights that were learnt without the part; nil where gold knows no details.
    package let any: Score?
  }

  /// What is tied of reports of different events.
  package struct Strangers {
    package var ties = 0
    package var sentences = 0

    package var perThousand: Double { sentences > 0 ? 1000 * Double(ties) / Double(sentences) : 0 }
  }

  /// Of the ties whose probability lies in a range, how many hold, by weights that were learnt without the part.
  package struct CalibrationRow {
    package let source: String
    /// By tenths of the probability.
    package var ties = [Int](repeating: 0, count: 10)
    package var right = [Int](repeating: 0, count: 10)
  }

  package func learnt() -> Learnt {
    let trainer = ModelTrainer(given.rules)
    let model = trainer.model(from: lessons)
    let parts = (0..<ModelTrainer.parts).map { part in trainer.model(from: lessons.filter { $0.part != part }) }
    let rows = sources.map { source in
      let others = lessons.filter { $0.source != source.name }
      let without = others.isEmpty ? model : trainer.model(from: others)
      let own = lessons.filter { $0.source == source.name && !$0.areStrangers }
      let look: (Lessons) -> TieModel = { parts[$0.part] }
      return ScoreRow(
        source: source.name, cases: source.cases.count, without: own.score { _ in without },
        withoutPart: own.score(look), with: own.score { _ in model },
        any: own.contains { $0.gold.tellsDetails } ? own.anyScore(look) : nil)
    }
    let rates = sources.map { source in
      calibration(of: source.name) { parts[$0.part] }
    }
    return Learnt(
      model: model, rows: rows, strangers: strangers { parts[$0.part] }, calibration: rates)
  }

  /// The scores of the model that was given.
  package func givenScores() -> (rows: [(source: String, score: Score)], strangers: Strangers) {
    (
      sources.map { source in
        (source.name, lessons.filter { $0.source == source.name && !$0.areStrangers }.score { _ in given })
      }, strangers { _ in given }
    )
  }

  private func strangers(_ model: (Lessons) -> TieModel) -> Strangers {
    var sum = Strangers()
    for lessons in lessons where lessons.areStrangers {
      sum.ties += lessons.gold.links(model(lessons)).count
      sum.sentences += lessons.gold.sentences
    }
    return sum
  }

  private func calibration(of source: String, _ model: (Lessons) -> TieModel) -> CalibrationRow {
    var row = CalibrationRow(source: source)
    for lessons in lessons where lessons.source == source && !lessons.areStrangers {
      let trial = lessons.gold.trial
      for pair in trial.probabilities(of: trial.judged(by: model(lessons))) {
        guard let label = lessons.gold.label(pair.a, pair.b) else { continue }
        let tenth = min(9, Int(pair.probability * 10))
        row.ties[tenth] += 1
        row.right[tenth] += label ? 1 : 0
      }
    }
    return row
  }
}

extension [Lessons] {
  func score(_ model: (Lessons) -> TieModel) -> Score {
    reduce(Score()) { $0 + $1.gold.score($1.gold.links(model($1))) }
  }

  func anyScore(_ model: (Lessons) -> TieModel) -> Score {
    reduce(Score()) { $0 + $1.gold.anyScore($1.gold.ties(model($1)).map { ($0.a, $0.b) }) }
  }
}

extension GoldCase {
  func ties(_ model: TieModel) -> [(a: SentenceID, b: SentenceID, grade: TieGrade, score: Double)] {
    trial.ties(of: trial.judged(by: model), model.rules)
  }

  func links(_ model: TieModel) -> [(a: SentenceID, b: SentenceID)] {
    ties(model).filter { $0.grade == .same }.map { ($0.a, $0.b) }
  }
}
