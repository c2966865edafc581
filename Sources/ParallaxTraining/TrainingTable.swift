internal import ParallaxCollation

/// What a run of training prints, and writes at the head of its files.
package enum TrainingTable {
  /// The scores of the weights that the program has.
  package static func lines(given run: TrainingRun) -> [String] {
    let (rows, strangers) = run.givenScores()
    return ["as the program has them          P     R     F1"]
      + rows.map { "\(padded($0.source, 16))             \(triple($0.score))" } + [line(strangers)]
  }

  package static func lines(_ learnt: TrainingRun.Learnt) -> [String] {
    [
      "\(padded(learnt.shape.rawValue, 16)) cases   without the source     with all",
      "\(padded("", 16))         P     R     F1       P     R     F1",
    ]
      + learnt.rows.map { row in
        let note = row.isOnlyScored ? "   (nothing is learnt from it)" : ""
        return
          "\(padded(row.source, 16)) \(padded(String(row.cases), 5))   \(triple(row.without))   \(triple(row.with))\(note)"
      } + [mean(learnt), line(learnt.strangers)]
  }

  private static func mean(_ learnt: TrainingRun.Learnt) -> String {
    let rows = learnt.rows.filter { !$0.isOnlyScored }
    let count = Double(max(1, rows.count))
    let without = rows.reduce(0) { $0 + $1.without.f1 } / count
    let with = rows.reduce(0) { $0 + $1.with.f1 } / count
    return "\(padded("mean of those learnt from", 25))            \(number(without))                 \(number(with))"
  }

  private static func line(_ strangers: TrainingRun.Strangers) -> String {
    let tenths = Int((strangers.perThousand * 10).rounded())
    return
      "between reports of different events: \(strangers.ties) ties, \(tenths / 10).\(tenths % 10) per 1,000 sentences"
  }

  private static func triple(_ score: Score) -> String {
    [score.precision, score.recall, score.f1].map(number).joined(separator: " ")
  }

  private static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }

  /// The file of a model that was learnt.
  package static func file(_ learnt: TrainingRun.Learnt) -> String {
    let heading = [
      "The weights of ties, shape \(learnt.shape.rawValue), made by `make train`: logistic regression (L2, signs held),",
      "learnt on \(learnt.rows.filter { !$0.isOnlyScored }.map { "\($0.source) (\($0.cases))" }.joined(separator: ", ")).",
      "Pairs of sentences that say the same, found by weights learnt without the source, and with all:", "",
    ]
    return learnt.model.text(heading: heading + lines(learnt))
  }
}
