internal import ParallaxDatabase

/// The version of the tables, and the migration of an older database.
struct Schema {
  /// `PLLX`, the `application_id` of every database of Parallax.
  private static let applicationID = 0x504C_4C58

  /// The schema that this program writes.
  static let current = Schema(migrations: Migrations.all)

  /// The migration at index n makes version n + 1 from version n.
  let migrations: [String]

  var version: Int { migrations.count }

  /// The version of a database, 0 if it is empty.
  ///
  /// - Throws: `newer` or `foreign`.
  func version(of database: borrowing Database) throws(StoreProblem) -> Int {
    var (version, owner, objects) = (0, 0, 0)
    // One statement, so that the three values belong together while another program writes.
    try database.run(
      """
      SELECT (SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id),
        (SELECT count(*) FROM sqlite_master)
      """
    ) { (version, owner, objects) = ($0.number(0), $0.number(1), $0.number(2)) }
    if owner == Self.applicationID {
      if version > self.version { throw StoreProblem(.newer, path: database.path) }
      return version
    }
    if version != 0 || owner != 0 || objects != 0 { throw StoreProblem(.foreign, path: database.path) }
    return 0
  }

  /// Migrates the database to this schema in one transaction.
  func migrate(_ database: borrowing Database) throws(StoreProblem) {
    try database.execute("PRAGMA foreign_keys = ON")
    if try version(of: database) == version { return }
    try database.transaction { () throws(StoreProblem) in
      // Another program may have migrated it since the check above.
      for migration in migrations.dropFirst(try version(of: database)) { try database.execute(migration) }
      try database.execute("PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(version)")
    }
  }
}
