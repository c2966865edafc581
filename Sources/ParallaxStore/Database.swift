internal import CSQLite

/// A connection to a SQLite database.
struct Database: ~Copyable {
  enum Mode { case existing, created }

  /// Milliseconds to wait for a lock that another connection holds.
  private static let busyTimeout: Int32 = 500
  /// A commit is on the disk, the removal of its journal included. Set here because defaults differ between builds.
  private static let durability = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA"

  private let connection: OpaquePointer
  let path: String

  init(path: String, _ mode: Mode) throws(StoreProblem) {
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
  func execute(_ statements: String) throws(StoreProblem) {
    let code = sqlite3_exec(connection, statements, nil, nil, nil)
    if code != SQLITE_OK { throw problem(code) }
  }

  /// Makes all reads until the connection closes see one state of the database.
  func beginSnapshot() throws(StoreProblem) { try execute("BEGIN") }

  /// Commits what `body` does, or rolls it back if it throws.
  func transaction(_ body: () throws(StoreProblem) -> Void) throws(StoreProblem) {
    try execute("BEGIN IMMEDIATE")
    do {
      try body()
      try execute("COMMIT")
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  /// Runs a statement with values bound to its placeholders, and calls `row` for each row of the result.
  func run(
    _ statement: String, _ values: [Value] = [], row: (borrowing Row) -> Void = { _ in }
  ) throws(StoreProblem) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, statement, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw problem(code) }
    defer { sqlite3_finalize(prepared) }
    for (index, value) in values.enumerated() { value.bind(to: prepared, at: Int32(index + 1)) }
    while true {
      let code = sqlite3_step(prepared)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw problem(code) }
      row(Row(statement: prepared))
    }
  }

  /// The first column of the first row; 0 if there is no row.
  func number(_ statement: String, _ values: [Value] = []) throws(StoreProblem) -> Int {
    var number: Int?
    try run(statement, values) { row in number = number ?? row.number(0) }
    return number ?? 0
  }

  /// From now on every commit survives a crash of the system.
  func makeDurable() throws(StoreProblem) { try execute(Self.durability) }

  private func problem(_ code: Int32) -> StoreProblem {
    // The journal cannot be created, or the disk is full: both show only when the database is written.
    let isWriting =
      switch code & 0xFF {
      case SQLITE_CANTOPEN, SQLITE_PERM: true
      case SQLITE_IOERR: ![Self.readError, Self.shortRead].contains(sqlite3_extended_errcode(connection))
      default: false
      }
    return Self.problem(isWriting ? SQLITE_READONLY : code, connection, path)
  }

  /// `SQLITE_IOERR_READ` and `SQLITE_IOERR_SHORT_READ`: macros that Swift does not import.
  private static let readError = SQLITE_IOERR | 1 << 8
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private static func problem(_ code: Int32, _ connection: OpaquePointer?, _ path: String) -> StoreProblem {
    let reason = connection.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
    return switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: StoreProblem(.locked, path: path)
    case SQLITE_NOTADB, SQLITE_CORRUPT: StoreProblem(.foreign, path: path)
    case SQLITE_READONLY, SQLITE_FULL: StoreProblem(.unwritable(reason: reason), path: path)
    default: StoreProblem(.unreadable(reason: reason), path: path)
    }
  }
}

/// A value for a placeholder of a statement.
enum Value {
  case number(Int)
  case text(String)
  case null

  init(_ text: String?) { self = text.map(Value.text) ?? .null }

  fileprivate func bind(to statement: OpaquePointer, at index: Int32) {
    switch self {
    case .number(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text):
      // SQLITE_TRANSIENT: the text lives only as long as the call, so SQLite copies it.
      let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      var text = text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          _ = sqlite3_bind_text64(
            statement, index, $0.baseAddress, UInt64($0.count), copying, UInt8(truncatingIfNeeded: SQLITE_UTF8))
        }
      }
    case .null: sqlite3_bind_null(statement, index)
    }
  }
}

/// The current row of a running statement.
struct Row: ~Copyable {
  fileprivate let statement: OpaquePointer

  func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func text(_ column: Int32) -> String {
    guard let text = sqlite3_column_text(statement, column) else { return "" }
    let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column)))
    return String(decoding: bytes, as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : text(column)
  }
}
