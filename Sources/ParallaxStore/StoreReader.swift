internal import ParallaxDatabase
import ParallaxModel

/// Reads from one snapshot of the database what it has about some files. Reading never migrates: older tables are read
/// as they are.
struct StoreReader: ~Copyable {
  let database: Database
  let files: [FileIdentity]
  let names: PathNames
  /// Version of the tables.
  let version: Int

  /// - Returns: nil if there is no database, or an empty one.
  init?(path: String, _ files: [FileIdentity]) throws(StoreProblem) {
    try self.init(path: path, files, PathNames(files))
  }

  /// Of no files in particular.
  init?(path: String, naming names: PathNames) throws(StoreProblem) { try self.init(path: path, [], names) }

  private init?(path: String, _ files: [FileIdentity], _ names: PathNames) throws(StoreProblem) {
    guard PrivateFiles.exists(path) else { return nil }
    let database = try Database(path: path, .existing)
    try database.beginSnapshot()
    let version = try Schema.current.version(of: database)
    guard version > 0 else { return nil }
    self.version = version
    self.database = database
    self.files = files
    self.names = names
  }

  /// Whether there are tables of annotations and sessions.
  var hasNotes: Bool { version >= 2 }

  private var hasDocuments: Bool { version >= 4 }

  /// The column of a range's group, as an expression.
  var groupColumn: String { version >= 5 ? "part" : "0" }

  /// The columns of a range, as expressions.
  var rangeColumns: String { RangeColumns.names(in: version) }

  /// The columns of a view, as expressions: base, document of the base, layout, cursor.
  var viewColumns: String {
    let document = hasDocuments ? "base_document" : "''"
    return "base, \(document), layout, \(RangeColumns.names(in: version, prefix: "cursor_"))"
  }

  /// The column of the document, as an expression.
  var documentColumn: String { hasDocuments ? "document" : "''" }
  var textDigestColumn: String { hasDocuments ? "text_digest" : "NULL" }

  /// Runs a statement for each file.
  ///
  /// - Parameter statement: makes the statement from the condition that selects the rows about a file.
  func forEachFile(
    _ statement: (_ isAboutFile: String) -> String, row: (borrowing Row) -> Void
  ) throws(StoreProblem) {
    let statement = statement(isAboutFile)
    for file in files {
      try database.run(
        statement, [.text(file.digest), .text(names.stored(file.path)), Value(file.textDigest), Value(file.document)],
        row: row)
    }
  }

  /// Selects rows by the digest or the path of the input and the document, and rows with the same text, which may have
  /// been an input of its own or be one now. Each term of the disjunction uses an index.
  private var isAboutFile: String {
    let isDocument = "\(documentColumn) = ifnull(?4, \(documentColumn))"
    let text = hasDocuments ? " OR text_digest = ?1 OR text_digest = ?3" : ""
    return "(digest = ?1 AND \(isDocument) OR path = ?2 AND \(isDocument) OR digest = ?3\(text))"
  }
}
