internal import ParallaxDatabase
internal import ParallaxModel

/// Takes in what has changed since the index was written last: finds, compares, reads, writes and groups.
struct IndexRefresh {
  let index: ReportIndex
  let reader: InputReader
  /// What the reader says of the inputs at some paths.
  let choices: ([String]) -> ReadingChoices
  let corrections: [Correction]
  let isWanted: @Sendable () -> Bool
  let tell: (StoryListing.State) -> Void

  /// Files of one piece of work, and about so many bytes.
  private static let pieceFiles = 400
  private static let pieceBytes = 8 << 20

  /// - Returns: whether anything has changed.
  func run(_ found: FoundInputs) throws(DatabaseProblem) -> Bool {
    let choices = choices(found.paths)
    let changes = try index.connections.write { database throws(DatabaseProblem) in
      try database.transaction { () throws(DatabaseProblem) in
        try IndexChanges(found, ChoicesCode(choices, reader), in: database)
      }
    }
    let ahead = signedAhead(changes, found)
    var hasChanged = try remove(changes.gone)
    hasChanged = try read(changes, found, choices) || hasChanged
    guard isWanted() else { return hasChanged }
    hasChanged = try group(after: .reading, ahead) || hasChanged
    try renewWords()
    return hasChanged
  }

  /// Begins to read the signatures that there are, which grouping needs, while files are read and written; nil where most
  /// are written only now, or nothing has changed.
  private func signedAhead(_ changes: IndexChanges, _ found: FoundInputs) -> Ahead<SignedReports?>? {
    let count = changes.new.count + changes.gone.count
    guard index.path != nil, count > 0, count * 2 < found.count else { return nil }
    return Ahead { [index] in
      try? index.connections.read { database throws(DatabaseProblem) in
        try SignedReports(index.roots, in: database)
      }
    }
  }

  private func remove(_ gone: [Int]) throws(DatabaseProblem) -> Bool {
    var hasChanged = false
    for first in stride(from: 0, to: gone.count, by: Self.pieceFiles) where isWanted() {
      let some = gone[first..<min(gone.count, first + Self.pieceFiles)]
      hasChanged =
        try transaction { writer, database throws(DatabaseProblem) in
          for input in some { try writer.remove(input, from: database) }
        } || hasChanged
    }
    return hasChanged
  }

  /// Reads a piece of the inputs on all processors while the one before it is written.
  private func read(
    _ changes: IndexChanges, _ found: FoundInputs, _ choices: ReadingChoices
  ) throws(DatabaseProblem) -> Bool {
    guard !changes.new.isEmpty else { return false }
    let inputs = InputPreparer(CollectionReader(reader, choices), reader, found)
    var pieces = pieces(changes.new)[...]
    var hasChanged = false
    var done = found.count - changes.new.count
    tellReading(done, found.count)
    try begin(found.count)
    var reading = pieces.popFirst().map(inputs.ahead)
    while let piece = reading?.value {
      reading = isWanted() ? pieces.popFirst().map(inputs.ahead) : nil
      hasChanged = try write(piece, changes) || hasChanged
      done += piece.count
      tellReading(done, found.count)
      // Later it would cost nearly as much as grouping all of them, which follows soon.
      if isWanted(), reading != nil, done * 3 <= found.count { try groupMeanwhile() }
    }
    return hasChanged
  }

  /// Makes the full-text index anew where more reports are gone from it than there are.
  private func renewWords() throws(DatabaseProblem) {
    try index.connections.write { database throws(DatabaseProblem) in
      let gone = try IndexState.gone.value(in: database)
      guard try gone > max(Self.mostGone, database.number("SELECT count(*) FROM report")) else { return }
      try database.transaction { () throws(DatabaseProblem) in
        try IndexWriter.renewWords(IndexTexts(index.roots, in: database), in: database)
      }
    }
  }

  private static let mostGone = 1000

  private func write(
    _ piece: [PreparedInput], _ changes: IndexChanges
  ) throws(DatabaseProblem) -> Bool {
    try transaction { writer, database throws(DatabaseProblem) in
      for input in piece {
        if let row = changes.rows[input.file] { try writer.write(input, as: row, to: database) }
      }
    }
  }

  private func transaction(
    _ body: (inout IndexWriter, borrowing Database) throws(DatabaseProblem) -> Void
  ) throws(DatabaseProblem) -> Bool {
    var hasChanged = false
    try index.connections.write { database throws(DatabaseProblem) in
      try database.transaction { () throws(DatabaseProblem) in
        var writer = try IndexWriter(database)
        try body(&writer, database)
        try writer.end(in: database)
        hasChanged = writer.hasChanged
      }
    }
    return hasChanged
  }

  private func tellReading(_ done: Int, _ count: Int) {
    let state = StoryListing.State.reading(done: done, of: count)
    index.show(state)
    tell(state)
  }

  private func begin(_ count: Int) throws(DatabaseProblem) {
    try index.connections.write { database throws(DatabaseProblem) in
      try IndexState.unfinished.set(count, in: database)
    }
  }

  /// Files in pieces that are read at once.
  private func pieces(_ files: [IndexChanges.File]) -> [[IndexChanges.File]] {
    var pieces: [[IndexChanges.File]] = []
    var bytes = Int.max
    for file in files {
      if bytes > Self.pieceBytes || pieces[pieces.count - 1].count == Self.pieceFiles {
        pieces.append([])
        bytes = 0
      }
      pieces[pieces.count - 1].append(file)
      bytes += file.size
    }
    return pieces
  }
}
