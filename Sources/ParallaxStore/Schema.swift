/// The tables, and how an older database becomes one of today.
enum Schema {
  /// `PLLX`: says that a database is ours.
  private static let application = 0x504C_4C58
  /// One entry for each version, what brings a database there from the one before.
  private static let steps = [
    """
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      step INTEGER NOT NULL,
      kind TEXT NOT NULL,
      role TEXT
    );
    CREATE INDEX correction_by_step ON correction (step);
    CREATE TABLE correction_range (
      correction INTEGER NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      first_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      quote TEXT NOT NULL,
      PRIMARY KEY (correction, position)
    ) WITHOUT ROWID;
    CREATE INDEX correction_range_by_digest ON correction_range (digest);
    CREATE INDEX correction_range_by_path ON correction_range (path);
    """
  ]

  /// Whether there is anything to read; a database that is not ours throws.
  static func check(_ database: borrowing Database) throws(StoreProblem) -> Bool {
    let version = try database.number("PRAGMA user_version")
    let owner = try database.number("PRAGMA application_id")
    if owner == application {
      if version > steps.count { throw StoreProblem(.newer, path: database.path) }
      return version == steps.count
    }
    let objects = try database.number("SELECT count(*) FROM sqlite_master")
    let isEmpty = version == 0 && owner == 0 && objects == 0
    if !isEmpty { throw StoreProblem(.foreign, path: database.path) }
    return false
  }

  /// Brings the database to today's version.
  static func prepare(_ database: borrowing Database) throws(StoreProblem) {
    try database.execute("PRAGMA foreign_keys = ON")
    if try check(database) { return }
    try database.execute("BEGIN IMMEDIATE")
    // Another program may have been first.
    let version = try database.number("PRAGMA user_version")
    for step in steps.dropFirst(version) { try database.execute(step) }
    try database.execute("PRAGMA application_id = \(application); PRAGMA user_version = \(steps.count); COMMIT")
  }
}
