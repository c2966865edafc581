internal import CSQLite

/// A connection to a SQLite database.
package struct Database: ~Copyable {
  package enum Mode { case existing, created }

  /// Milliseconds to wait for a lock that another connection holds.
  private static let busyTimeout: Int32 = 500

  let connection: OpaquePointer
  package let path: String

  /// - Parameter path: empty for one that nobody else sees and that goes with its connection.
  package init(path: String, _ mode: Mode) throws(DatabaseProblem) {
    var connection: OpaquePointer?
    // SQLite falls back to read-only access if the file is not writable.
    let flags = SQLITE_OPEN_READWRITE | (mode == .created ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &connection, flags, nil)
    guard code == SQLITE_OK, let connection else {
      let problem = Self.problem(code == SQLITE_CANTOPEN && mode == .created ? SQLITE_READONLY : code, connection, path)
      sqlite3_close_v2(connection)
      throw problem
    }
    sqlite3_busy_timeout(connection, Self.busyTimeout)
    self.connection = connection
    self.path = path
  }

  deinit { sqlite3_close_v2(connection) }

  /// Runs statements without results.
  package func execute(_ statements: String) throws(DatabaseProblem) {
    let code = sqlite3_exec(connection, statements, nil, nil, nil)
    if code != SQLITE_OK { throw problem(code) }
  }

  /// Makes all reads until the connection closes see one state of the database.
  package func beginSnapshot() throws(DatabaseProblem) { try execute("BEGIN") }

  /// Commits what `body` does, or rolls it back if it throws.
  package func transaction<Result>(
    _ body: () throws(DatabaseProblem) -> Result
  ) throws(DatabaseProblem) -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  /// Runs a statement with values bound to its placeholders, and calls `row` for each row of the result.
  package func run(
    _ statement: String, _ values: [Value] = [], row: (borrowing Row) -> Void = { _ in }
  ) throws(DatabaseProblem) {
    try prepared(statement).run(values, row: row)
  }

  /// A statement that is run more than once.
  package func prepared(_ statement: String) throws(DatabaseProblem) -> PreparedStatement {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, statement, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw problem(code) }
    return PreparedStatement(statement: prepared, connection: connection, path: path)
  }

  /// The first column of the first row; 0 if there is no row.
  package func number(_ statement: String, _ values: [Value] = []) throws(DatabaseProblem) -> Int {
    var number: Int?
    try run(statement, values) { row in number = number ?? row.number(0) }
    return number ?? 0
  }

  private func problem(_ code: Int32) -> DatabaseProblem { Self.problemOfUse(code, connection, path) }

  /// Of a connection that is open.
  static func problemOfUse(_ code: Int32, _ connection: OpaquePointer, _ path: String) -> DatabaseProblem {
    // The journal cannot be created, or the disk is full: both show only when the database is written.
    let isWriting =
      switch code & 0xFF {
      case SQLITE_CANTOPEN, SQLITE_PERM: true
      case SQLITE_IOERR: ![readError, shortRead].contains(sqlite3_extended_errcode(connection))
      default: false
      }
    return problem(isWriting ? SQLITE_READONLY : code, connection, path)
  }

  /// `SQLITE_IOERR_READ` and `SQLITE_IOERR_SHORT_READ`: macros that Swift does not import.
  private static let readError = SQLITE_IOERR | 1 << 8
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private static func problem(_ code: Int32, _ connection: OpaquePointer?, _ path: String) -> DatabaseProblem {
    let reason = connection.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
    return switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: DatabaseProblem(.locked, path: path)
    case SQLITE_NOTADB, SQLITE_CORRUPT: DatabaseProblem(.foreign, path: path)
    case SQLITE_READONLY, SQLITE_FULL: DatabaseProblem(.unwritable(reason: reason), path: path)
    default: DatabaseProblem(.unreadable(reason: reason), path: path)
    }
  }
}
