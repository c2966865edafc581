internal import ParallaxDatabase

/// The tables of an index. What is in it can be had again from the reports, so that there are no migrations: another
/// version is made anew.
enum IndexSchema {
  /// `PLLI`, the `application_id` of every index.
  static let applicationID = 0x504C_4C49

  /// To be raised when the tables change, and when reports are read, signed, grouped or folded in another way.
  static let version = 2

  /// `change` counts the transactions that changed reports; `grouping` has the one that it was made after.
  private static let tables = """
    CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    INSERT INTO state VALUES ('change', 0), ('unfinished', 0), ('next', 1), ('gone', 0), ('damaged', 0);
    CREATE TABLE root (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
    CREATE TABLE input (
      id INTEGER PRIMARY KEY,
      root INTEGER NOT NULL,
      name BLOB NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      choices INTEGER NOT NULL,
      digest TEXT NOT NULL,
      UNIQUE (root, name)
    );
    CREATE TABLE problem (
      input INTEGER NOT NULL,
      line INTEGER,
      words TEXT NOT NULL,
      opens INTEGER NOT NULL
    );
    CREATE INDEX problem_by_input ON problem (input);
    CREATE TABLE report (
      id INTEGER PRIMARY KEY,
      input INTEGER NOT NULL,
      place TEXT NOT NULL,
      headline TEXT NOT NULL,
      outlet TEXT,
      date TEXT,
      language TEXT,
      words INTEGER NOT NULL,
      text_digest TEXT
    );
    CREATE INDEX report_by_input ON report (input);
    CREATE TABLE signature (report INTEGER PRIMARY KEY, bytes BLOB NOT NULL, sum INTEGER NOT NULL);
    CREATE TABLE text (report INTEGER PRIMARY KEY, bytes BLOB NOT NULL, blocks BLOB NOT NULL, sum INTEGER NOT NULL);
    CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, tokenize='\(SpacedTokens.name)');
    CREATE TABLE grouping (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      change INTEGER NOT NULL,
      said INTEGER NOT NULL,
      stories BLOB NOT NULL,
      sum INTEGER NOT NULL
    );
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  enum Found: Equatable { case current, older, damaged, empty }

  /// - Throws: `newer`; `foreign` for a damaged one.
  static func found(in database: borrowing Database) throws(DatabaseProblem) -> Found {
    var (version, objects) = (0, 0)
    try database.run(
      "SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)"
    ) { (version, objects) = ($0.number(0), $0.number(1)) }
    if version > Self.version { throw DatabaseProblem(.newer, path: database.path) }
    if objects == 0 { return .empty }
    if version < Self.version { return .older }
    // Reads a page of each of the small tables.
    _ = try database.number(
      "SELECT (SELECT count(*) FROM state) + (SELECT count(*) FROM root) + (SELECT count(*) FROM grouping)")
    return try IndexState.damaged.value(in: database) == 0 ? .current : .damaged
  }

  /// In a rollback journal, so that the first bytes of the file say whose it is from the first commit on.
  static func create(in database: borrowing Database) throws(DatabaseProblem) {
    try database.transaction { () throws(DatabaseProblem) in
      if try found(in: database) == .empty { try database.execute(tables) }
    }
  }
}
