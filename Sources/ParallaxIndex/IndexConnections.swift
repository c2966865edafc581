internal import Glibc
internal import ParallaxDatabase
internal import Synchronization

/// An open connection, used by one thread at a time.
private final class Connection: @unchecked Sendable {
  let database: Database
  let file: (device: Int, number: Int)?

  init(_ database: consuming Database) {
    file = database.path.isEmpty ? nil : FileNumber.of(database.path)
    self.database = database
  }
}

private enum FileNumber {
  static func of(_ path: String) -> (device: Int, number: Int)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return (Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino))
  }
}

/// The connections of an index: one for each thread that reads, and one that writes. A temporary index has one for all.
final class IndexConnections: Sendable {
  /// Empty for a temporary index.
  let path: String
  private let free = Mutex<[Connection]>([])
  private let writing = Mutex<Connection?>(nil)
  private var isTemporary: Bool { path.isEmpty }

  init(path: String) { self.path = path }

  /// Reads from one snapshot.
  func read<Result>(
    _ body: (borrowing Database) throws(DatabaseProblem) -> Result
  ) throws(DatabaseProblem) -> Result {
    if isTemporary { return try write(body) }
    let connection = try freeConnection()
    try connection.database.execute("BEGIN")
    let result: Result
    do {
      result = try body(connection.database)
      try connection.database.execute("COMMIT")
    } catch {
      try? connection.database.execute("ROLLBACK")
      throw error
    }
    free.withLock { $0.append(connection) }
    return result
  }

  /// Works with the connection that writes; other threads that want it wait.
  func write<Result>(
    _ body: (borrowing Database) throws(DatabaseProblem) -> Result
  ) throws(DatabaseProblem) -> Result {
    try writing.withLock { held throws(DatabaseProblem) in
      if let held { return try body(held.database) }
      let connection = Connection(try Self.opened(path, writes: true))
      held = connection
      return try body(connection.database)
    }
  }

  /// Closes what is open; what is used now is closed after it.
  func close() {
    free.withLock { $0.removeAll() }
    if !isTemporary { writing.withLock { $0 = nil } }
  }

  private func freeConnection() throws(DatabaseProblem) -> Connection {
    let now = FileNumber.of(path)
    let known = free.withLock { free in
      // Another file may have taken its place.
      free.removeAll { $0.file?.number != now?.number || $0.file?.device != now?.device }
      return free.popLast()
    }
    if let known { return known }
    return Connection(try Self.opened(path, writes: false))
  }

  private static func opened(_ path: String, writes: Bool) throws(DatabaseProblem) -> Database {
    let database = try Database(path: path, path.isEmpty ? .created : .existing)
    try database.addSpacedTokenizer()
    if path.isEmpty { try IndexSchema.create(in: database) }
    if writes { try database.execute(writingPragmas) }
    return database
  }

  /// What is lost with the system's power can be had again; a checkpoint is no more often than every 16 MB.
  private static let writingPragmas = """
    PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000;
    PRAGMA cache_size = -32768
    """
}
