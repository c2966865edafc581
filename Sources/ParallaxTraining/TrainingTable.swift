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
      "                       without the source  without the part    with all",
      "                 cases   P     R     F1       P     R     F1       P     R     F1",
    ]
      + learnt.rows.map { row in
        let scores = [row.without, row.withoutPart, row.with].map(triple).joined(separator: "   ")
        return "\(padded(row.source, 16)) \(padded(String(row.cases), 5)) \(scores)"
      } + [mean(learnt), line(learnt.strangers)]
      + learnt.rows.compactMap { row in row.any.map { "any tie, \(padded(row.source, 13)) \(triple($0))" } }
      + ["of ties of a probability (.0, .1 … .9) how many hold, in hundredths:"]
      + learnt.calibration.map { row in
        let held = zip(row.right, row.ties).map { $1 == 0 ? "  -" : padded(String((100 * $0 + $1 / 2) / $1), 3) }
        return "\(padded(row.source, 16)) \(held.joined(separator: " "))"
      }
  }

  private static func mean(_ learnt: TrainingRun.Learnt) -> String {
    let rows = learnt.rows
    let means = [rows.map(\.without.f1), rows.map(\.withoutPart.f1), rows.map(\.with.f1)].map { scores in
      scores.reduce(0, +) / Double(max(1, scores.count))
    }
    return "\(padded("mean", 25)) "
      + means.map { "       \(number($0))" }.joined(separator: "       ")
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
      "The weights of ties, made by `make train`: logistic regression (L2, signs held), learnt on",
      "\(learnt.rows.map { "\($0.source) (\($0.cases))" }.joined(separator: ", ")).",
      "Pairs of sentences that say the same, found by weights learnt without the source, without a fifth of the cases",
      "in turn, and with all; [bounds] and [ties] are set by hand:", "",
    ]
    return learnt.model.text(heading: heading + lines(learnt))
  }
}
