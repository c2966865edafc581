public import ParallaxDatabase
public import ParallaxModel

/// Stores how sets of reports were viewed last.
public struct SessionStore: Sendable {
  private static let noCursor = [Value](repeating: .null, count: RangeColumns.count)
  /// The most views that are stored; older ones are removed.
  private static let limit = 200

  public let path: String

  public init(path: String) { self.path = path }

  /// The last view of most of these files, known by content, text or path; nil if none has at least half of them.
  public func view(of files: [FileIdentity]) throws(StoreProblem) -> SessionView? {
    let reader = try StoreReader(path: path, files)
    return try reader?.lastView()
  }

  /// Stores a view; it replaces earlier ones of exactly these files.
  public func save(_ view: SessionView, of files: [FileIdentity]) throws(StoreProblem) {
    let database = try Database.forWriting(path)
    let names = PathNames(files)
    try database.transaction { () throws(StoreProblem) in
      try Self.removeViews(ofExactly: files, database, names)
      let id = try Self.insert(view, database, names)
      let hidden = Set(view.hiddenReports)
      for file in files { try Self.insert(file, isHidden: hidden.contains(file.name), id, database, names) }
      try database.run("DELETE FROM session WHERE id <= ?", [.number(id - Self.limit)])
    }
  }

  /// - Returns: the identifier of the session.
  private static func insert(
    _ view: SessionView, _ database: borrowing Database, _ names: PathNames
  ) throws(StoreProblem) -> Int {
    let cursor = view.cursor.map { RangeColumns.values(of: $0, path: names.stored($0.path)) }
    try database.run(
      """
      INSERT INTO session (base, base_document, layout, \(RangeColumns.names(prefix: "cursor_")))
      VALUES (?, ?, ?, \(RangeColumns.placeholders))
      """,
      [.text(names.stored(view.base.path)), .text(view.base.document), .text(view.layout)] + (cursor ?? noCursor))
    return try database.number("SELECT last_insert_rowid()")
  }

  private static func insert(
    _ file: FileIdentity, isHidden: Bool, _ session: Int, _ database: borrowing Database, _ names: PathNames
  ) throws(StoreProblem) {
    try database.run(
      """
      INSERT OR REPLACE INTO session_report (session, path, document, digest, text_digest, hidden)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .number(session), .text(names.stored(file.path)), .text(file.name.document), .text(file.digest),
        Value(file.textDigest), .number(isHidden ? 1 : 0),
      ])
  }

  /// Removes the views of exactly these files.
  private static func removeViews(
    ofExactly files: [FileIdentity], _ database: borrowing Database, _ names: PathNames
  ) throws(StoreProblem) {
    var counts: [Int: Int] = [:]
    for file in files {
      try database.run(
        "SELECT session FROM session_report WHERE path = ? AND document = ?",
        [.text(names.stored(file.path)), .text(file.name.document)]
      ) { counts[$0.number(0), default: 0] += 1 }
    }
    for id in counts.filter({ $0.value == files.count }).keys.sorted() {
      let all = try database.number("SELECT count(*) FROM session_report WHERE session = ?", [.number(id)])
      if all == files.count { try database.run("DELETE FROM session WHERE id = ?", [.number(id)]) }
    }
  }
}

extension FileIdentity {
  /// An identity of all documents of an input is stored like a file of its own.
  fileprivate var name: DocumentName { DocumentName(path: path, document: document ?? "") }
}

extension StoreReader {
  /// The last view of most of the files, known by content, text or path; nil if none has at least half of them.
  func lastView() throws(StoreProblem) -> SessionView? {
    guard hasNotes else { return nil }
    var shared: [Int: Int] = [:]
    try forEachFile {
      "SELECT DISTINCT session FROM session_report WHERE \($0)"
    } row: {
      shared[$0.number(0), default: 0] += 1
    }
    guard let best = shared.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), 2 * best.value >= files.count else {
      return nil
    }
    return try view(of: best.key)
  }

  private func view(of session: Int) throws(StoreProblem) -> SessionView? {
    var hidden: [DocumentName] = []
    let isHidden = "SELECT path, \(documentColumn) FROM session_report WHERE session = ? AND hidden = 1"
    try database.run(isHidden, [.number(session)]) {
      hidden.append(DocumentName(path: names.current($0.text(0)), document: $0.text(1)))
    }
    var found: SessionView?
    try database.run("SELECT \(viewColumns) FROM session WHERE id = ?", [.number(session)]) { row in
      let cursor = row.optionalText(3).map { _ in row.range(at: 3, names) }
      let base = DocumentName(path: names.current(row.text(0)), document: row.text(1))
      found = SessionView(base: base, layout: row.text(2), cursor: cursor, hiddenReports: hidden)
    }
    return found
  }
}
