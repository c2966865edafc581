import ParallaxModel

/// One look into the store for some files: one connection, one picture of what is there. Tables of an older version are
/// read as they are, for nothing is written by reading.
struct StoreReading: ~Copyable {
  let database: Database
  let files: [FileIdentity]
  let names: PathNames
  /// Of the tables.
  let version: Int

  /// Nil where nothing is kept yet.
  init?(path: String, _ files: [FileIdentity]) throws(StoreProblem) {
    guard StorePlace.exists(path) else { return nil }
    let database = try Database(path: path, .existing)
    try database.beginReading()
    let version = try Schema.today.version(of: database)
    guard version > 0 else { return nil }
    self.version = version
    self.database = database
    self.files = files
    names = PathNames(files)
  }

  /// Whether it has the tables of notes and views; a database of the first version has corrections alone.
  var hasNotes: Bool { version >= 2 }

  private var hasDocuments: Bool { version >= 4 }

  /// The columns of a range.
  var range: String { RangeColumns.names(in: version) }

  /// The columns of a view: its base, its layout, its cursor.
  var view: String {
    let document = hasDocuments ? "base_document" : "''"
    return "base, \(document), layout, \(RangeColumns.names(in: version, prefix: "cursor_"))"
  }

  /// The document of a report of a session.
  var document: String { hasDocuments ? "document" : "''" }

  /// Runs a statement for each file; its condition, and the values of it, say which rows are about the file.
  func forEachFile(
    _ statement: (_ isAboutFile: String) -> String, row: (borrowing Row) -> Void
  ) throws(StoreProblem) {
    let statement = statement(isAboutFile)
    for file in files {
      try database.run(
        statement, [.text(file.digest), .text(names.kept(file.path)), Value(file.textDigest), Value(file.document)],
        row: row)
    }
  }

  /// Holds of rows with the content or the path of the input and the document, and of those with the text: it may have
  /// been an input of its own, or be one now. Each part has its index.
  private var isAboutFile: String {
    let isDocument = "\(document) = ifnull(?4, \(document))"
    let text = hasDocuments ? " OR text_digest = ?1 OR text_digest = ?3" : ""
    return "(digest = ?1 AND \(isDocument) OR path = ?2 AND \(isDocument) OR digest = ?3\(text))"
  }
}
