/// The tables, and how an older database becomes one of today.
struct Schema {
  /// `PLLX`: says that a database is ours.
  private static let application = 0x504C_4C58

  static let today = Schema(steps: SchemaSteps.all)

  /// One entry for each version, what brings a database there from the one before.
  let steps: [String]

  var version: Int { steps.count }

  /// The version of a database, 0 of one in which nothing is yet; one that is newer or not ours throws.
  func version(of database: borrowing Database) throws(StoreProblem) -> Int {
    var (version, owner, objects) = (0, 0, 0)
    // One statement, so that no other program can come in between.
    try database.run(
      """
      SELECT (SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id),
        (SELECT count(*) FROM sqlite_master)
      """
    ) { (version, owner, objects) = ($0.number(0), $0.number(1), $0.number(2)) }
    if owner == Self.application {
      if version > self.version { throw StoreProblem(.newer, path: database.path) }
      return version
    }
    if version != 0 || owner != 0 || objects != 0 { throw StoreProblem(.foreign, path: database.path) }
    return 0
  }

  /// Brings the database to today's version, in one transaction.
  func prepare(_ database: borrowing Database) throws(StoreProblem) {
    try database.execute("PRAGMA foreign_keys = ON")
    if try version(of: database) == version { return }
    try database.transaction { () throws(StoreProblem) in
      // Another program may have been first.
      for step in steps.dropFirst(try version(of: database)) { try database.execute(step) }
      try database.execute("PRAGMA application_id = \(Self.application); PRAGMA user_version = \(version)")
    }
  }
}
