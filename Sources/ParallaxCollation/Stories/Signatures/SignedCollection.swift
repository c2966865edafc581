internal import ParallaxSupport
public import ParallaxText

/// Reports read one input at a time for their signatures: of a text nothing is kept, so that what it takes grows with the
/// number of reports by some kilobytes each.
public struct SignedCollection: Sendable {
  /// In the order of path and place.
  public let reports: [SignedReport]
  /// What was wrong with some of the inputs.
  public let problems: [InputProblem]

  /// Reads what was found, on all processors.
  ///
  /// - Parameters:
  ///   - reader: of files, within its limit of one.
  ///   - choices: what the reader says of them; limits on all inputs together do not hold.
  public init(_ found: FoundInputs, _ reader: InputReader, _ choices: ReadingChoices = ReadingChoices()) {
    let inputs = CollectionReader(reader, choices)
    let pieces = (found.count + Self.piece - 1) / Self.piece
    let signed: [Signed] = .inParallel(pieces) { piece in
      var signed = Signed()
      for file in piece * Self.piece..<min(found.count, (piece + 1) * Self.piece) {
        let read = inputs.read(file, of: found)
        signed.reports += read.reports.map(\.signed)
        signed.problems += read.problems
      }
      return signed
    }
    reports = signed.flatMap(\.reports)
    problems = found.problems + signed.flatMap(\.problems)
  }

  /// Files that one thread takes at a time.
  private static let piece = 64

  private struct Signed: Sendable {
    var reports: [SignedReport] = []
    var problems: [InputProblem] = []
  }
}
