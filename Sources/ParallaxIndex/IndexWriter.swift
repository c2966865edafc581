internal import ParallaxDatabase
internal import ParallaxModel

/// Writes inputs into an index, within one transaction.
struct IndexWriter {
  private let addsInput: PreparedStatement
  private let findsReports: PreparedStatement
  private let addsProblem: PreparedStatement
  private let addsReport: PreparedStatement
  private let addsSignature: PreparedStatement
  private let addsText: PreparedStatement
  private let addsTokens: PreparedStatement
  private let removes: [String]
  /// The next report.
  private var next: Int
  private var gone = 0
  /// Whether some report came or went.
  private(set) var hasChanged = false

  init(_ database: borrowing Database) throws(DatabaseProblem) {
    addsInput = try database.prepared(
      """
      INSERT INTO input (root, name, size, modified, changed, choices, digest) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (root, name) DO UPDATE SET size = excluded.size, modified = excluded.modified,
        changed = excluded.changed, choices = excluded.choices, digest = excluded.digest
      RETURNING id
      """)
    findsReports = try database.prepared("SELECT id FROM report WHERE input = ?")
    addsProblem = try database.prepared("INSERT INTO problem (input, line, words, opens) VALUES (?, ?, ?, ?)")
    addsReport = try database.prepared("INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    addsSignature = try database.prepared("INSERT INTO signature VALUES (?, ?, ?)")
    addsText = try database.prepared("INSERT INTO text VALUES (?, ?, ?, ?)")
    addsTokens = try database.prepared("INSERT INTO words (rowid, text) VALUES (?, ?)")
    removes = ["report WHERE id", "signature WHERE report", "text WHERE report"].map { "DELETE FROM \($0) = ?" }
    next = try IndexState.next.value(in: database)
  }

  /// Writes what an input holds in the place of what it held.
  ///
  /// - Parameter row: its root, its name below that and its stamp.
  mutating func write(
    _ input: PreparedInput, as row: InputRow, to database: borrowing Database
  ) throws(DatabaseProblem) {
    let stamp = row.stamp
    var number = 0
    try addsInput.run([
      .number(row.root), .bytes(row.name), .number(stamp.size), .number(stamp.modified), .number(stamp.changed),
      .number(input.choices), .text(input.digest),
    ]) { number = $0.number(0) }
    if input.isSame { return }
    try removeContents(of: number, from: database)
    for problem in input.problems {
      try addsProblem.run([
        .number(number), problem.line.map(Value.number) ?? .null, .text(problem.words),
        .number(problem.opensAnyway ? 1 : 0),
      ])
    }
    for report in input.reports { try write(report, of: number) }
  }

  private mutating func write(_ report: PreparedReport, of input: Int) throws(DatabaseProblem) {
    let id = Value.number(next)
    next += 1
    hasChanged = true
    try addsReport.run([
      id, .number(input), .text(report.place), .text(report.headline), Value(report.outlet), Value(report.date),
      Value(report.language), .number(report.words), Value(report.textDigest),
    ])
    try addsSignature.run([id, .bytes(report.signature), .number(report.signature.checksum)])
    let sum = report.text.checksum ^ report.blocks.checksum
    try addsText.run([id, .bytes(report.text), .bytes(report.blocks), .number(sum)])
    try addsTokens.run([id, .utf8(report.tokens)])
  }

  /// Removes an input with its reports.
  mutating func remove(_ input: Int, from database: borrowing Database) throws(DatabaseProblem) {
    try removeContents(of: input, from: database)
    try database.run("DELETE FROM input WHERE id = ?", [.number(input)])
  }

  private mutating func removeContents(
    of input: Int, from database: borrowing Database
  ) throws(DatabaseProblem) {
    var reports: [Int] = []
    try findsReports.run([.number(input)]) { reports.append($0.number(0)) }
    for report in reports {
      for statement in removes { try database.run(statement, [.number(report)]) }
    }
    gone += reports.count
    if !reports.isEmpty { hasChanged = true }
    try database.run("DELETE FROM problem WHERE input = ?", [.number(input)])
  }

  /// Fills the full-text index from the texts that there are.
  static func renewWords(_ texts: IndexTexts, in database: borrowing Database) throws(DatabaseProblem) {
    try database.execute("INSERT INTO words (words) VALUES ('delete-all')")
    let adds = try database.prepared("INSERT INTO words (rowid, text) VALUES (?, ?)")
    var ids: [Int] = []
    try database.run("SELECT id FROM report ORDER BY id") { ids.append($0.number(0)) }
    for id in ids {
      guard let document = try texts.document(id) else { continue }
      try adds.run([.number(id), .utf8(IndexTokens.text(of: document.text, document.blocks.map(\.bytes)))])
    }
    try IndexState.gone.set(0, in: database)
  }

  /// Writes what is to be known of the transaction as a whole.
  mutating func end(in database: borrowing Database) throws(DatabaseProblem) {
    try IndexState.next.set(next, in: database)
    if gone > 0 { try IndexState.gone.set(gone + IndexState.gone.value(in: database), in: database) }
    if hasChanged { try IndexState.change.set(1 + IndexState.change.value(in: database), in: database) }
  }
}

/// An input as the index names it: below a root, with the stamp that it had.
struct InputRow: Sendable {
  let root: Int
  let name: [UInt8]
  let stamp: FileStamp
}
