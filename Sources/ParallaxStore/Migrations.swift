/// The statements that make each version of the tables from the one before. A released migration never changes.
enum Migrations {
  static let all = [corrections, notesAndSessions, contexts, documents, stories]

  /// Version 1.
  private static let corrections = """
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

  /// Version 2.
  private static let notesAndSessions = """
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
    """

  /// Version 3: the context of a range.
  private static let contexts = """
    ALTER TABLE correction_range ADD COLUMN prefix TEXT NOT NULL DEFAULT '';
    ALTER TABLE correction_range ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
    ALTER TABLE annotation ADD COLUMN prefix TEXT NOT NULL DEFAULT '';
    ALTER TABLE annotation ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
    ALTER TABLE session ADD COLUMN cursor_prefix TEXT;
    ALTER TABLE session ADD COLUMN cursor_suffix TEXT;
    """

  /// Version 4: one input may hold several documents, and a text may be extracted from its input. In older rows the
  /// document is the whole input (`''`) and the digest of the text is unknown (NULL).
  private static let documents = """
    ALTER TABLE correction_range ADD COLUMN document TEXT NOT NULL DEFAULT '';
    ALTER TABLE correction_range ADD COLUMN text_digest TEXT;
    CREATE INDEX correction_range_by_text ON correction_range (text_digest);
    ALTER TABLE annotation ADD COLUMN document TEXT NOT NULL DEFAULT '';
    ALTER TABLE annotation ADD COLUMN text_digest TEXT;
    CREATE INDEX annotation_by_text ON annotation (text_digest);
    ALTER TABLE session ADD COLUMN base_document TEXT NOT NULL DEFAULT '';
    ALTER TABLE session ADD COLUMN cursor_document TEXT;
    ALTER TABLE session ADD COLUMN cursor_text_digest TEXT;
    CREATE TABLE new_session_report (
      session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      document TEXT NOT NULL,
      digest TEXT NOT NULL,
      text_digest TEXT,
      hidden INTEGER NOT NULL,
      PRIMARY KEY (session, path, document)
    ) WITHOUT ROWID;
    INSERT INTO new_session_report SELECT session, path, '', digest, NULL, hidden FROM session_report;
    DROP TABLE session_report;
    ALTER TABLE new_session_report RENAME TO session_report;
    CREATE INDEX session_report_by_digest ON session_report (digest);
    CREATE INDEX session_report_by_path ON session_report (path);
    CREATE INDEX session_report_by_text ON session_report (text_digest);
    """

  /// Version 5: corrections of stories. A division puts each range in a group; in older rows there is one.
  private static let stories = """
    ALTER TABLE correction_range ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
    """
}
