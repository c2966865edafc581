extension Database {
  /// Opens a database of the current schema for writing; creates or migrates it if necessary.
  static func forWriting(_ path: String) throws(StoreProblem) -> Database {
    guard StorePlace.makeFolders(above: path) else {
      throw StoreProblem(.unwritable(reason: "its folder cannot be made"), path: path)
    }
    StorePlace.makePrivateFile(path)
    let database = try Database(path: path, .created)
    // Throws before anything is changed if the database is newer or foreign.
    _ = try Schema.current.version(of: database)
    try database.makeDurable()
    try Schema.current.migrate(database)
    return database
  }
}
