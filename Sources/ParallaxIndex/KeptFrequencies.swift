internal import ParallaxDatabase
internal import ParallaxModel
internal import Synchronization

/// In how many reports of an index each feature stands: found out when it is first asked for, and kept for the state that
/// the index is in.
final class KeptFrequencies: Sendable {
  private struct Kept {
    let state: [Int]
    let frequencies: FeatureFrequencies
  }

  private let kept = Mutex<Kept?>(nil)

  func of(_ database: borrowing Database) throws(DatabaseProblem) -> FeatureFrequencies {
    let state = [
      try IndexState.change.value(in: database), try IndexState.next.value(in: database),
      try database.number("SELECT count(*) FROM report"),
    ]
    return try kept.withLock { kept throws(DatabaseProblem) in
      if let kept, kept.state == state { return kept.frequencies }
      var frequencies = FeatureFrequencies()
      try database.run("SELECT report, sum, bytes FROM signature") { row in
        if let signature = StorySignature(row, language: nil, date: nil) { frequencies.add(signature) }
      }
      kept = Kept(state: state, frequencies: frequencies)
      return frequencies
    }
  }
}
