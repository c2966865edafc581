internal import ParallaxDatabase

extension Database {
  /// A commit is on the disk, the removal of its journal included. Set here because defaults differ between builds.
  private static let durability = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA"

  /// Opens a database of the current schema for writing; creates or migrates it if necessary.
  static func forWriting(_ path: String) throws(StoreProblem) -> Database {
    guard PrivateFiles.makeFolders(above: path) else {
      throw StoreProblem(.unwritable(reason: "its folder cannot be made"), path: path)
    }
    PrivateFiles.make(path)
    let database = try Database(path: path, .created)
    // Throws before anything is changed if the database is newer or foreign.
    _ = try Schema.current.version(of: database)
    try database.makeDurable()
    try Schema.current.migrate(database)
    return database
  }

  /// From now on every commit survives a crash of the system.
  func makeDurable() throws(StoreProblem) { try execute(Self.durability) }
}
