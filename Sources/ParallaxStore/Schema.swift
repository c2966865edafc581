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
    """,
    """
    CREATE TABLE annotation (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      first_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      quote TEXT NOT NULL
    );
    CREATE INDEX annotation_by_digest ON annotation (digest);
    CREATE INDEX annotation_by_path ON annotation (path);
    CREATE TABLE session (
      id INTEGER PRIMARY KEY,
      base TEXT NOT NULL,
      layout TEXT NOT NULL,
      cursor_path TEXT,
      cursor_digest TEXT,
      cursor_first_byte INTEGER,
      cursor_end_byte INTEGER,
      cursor_quote TEXT
    );
    CREATE TABLE session_report (
      session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      hidden INTEGER NOT NULL,
      PRIMARY KEY (session, path)
    ) WITHOUT ROWID;
    CREATE INDEX session_report_by_digest ON session_report (digest);
    CREATE INDEX session_report_by_path ON session_report (path);
    """,
    """
    ALTER TABLE correction_range ADD COLUMN prefix TEXT NOT NULL DEFAULT '';
    ALTER TABLE correction_range ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
    ALTER TABLE annotation ADD COLUMN prefix TEXT NOT NULL DEFAULT '';
    ALTER TABLE annotation ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
    ALTER TABLE session ADD COLUMN cursor_prefix TEXT;
    ALTER TABLE session ADD COLUMN cursor_suffix TEXT;
    """,
  ]

  /// Whether the database has the tables of a version; one that is not ours throws.
  static func check(_ database: borrowing Database, has wanted: Int = 1) throws(StoreProblem) -> Bool {
    let version = try database.number("PRAGMA user_version")
    let owner = try database.number("PRAGMA application_id")
    if owner == application {
      if version > steps.count { throw StoreProblem(.newer, path: database.path) }
      return version >= wanted
    }
    let objects = try database.number("SELECT count(*) FROM sqlite_master")
    let isEmpty = version == 0 && owner == 0 && objects == 0
    if !isEmpty { throw StoreProblem(.foreign, path: database.path) }
    return false
  }

  /// Brings the database to today's version.
  static func prepare(_ database: borrowing Database) throws(StoreProblem) {
    try database.execute("PRAGMA foreign_keys = ON")
    if try check(database, has: steps.count) { return }
    try database.execute("BEGIN IMMEDIATE")
    // Another program may have been first.
    let version = try database.number("PRAGMA user_version")
    for step in steps.dropFirst(version) { try database.execute(step) }
    try database.execute("PRAGMA application_id = \(application); PRAGMA user_version = \(steps.count); COMMIT")
  }
}
