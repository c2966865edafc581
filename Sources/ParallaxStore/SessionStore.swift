public import ParallaxModel

/// How sets of reports were looked at, kept from one run to the next.
public struct SessionStore: Sendable {
  private static let noCursor = [Value](repeating: .null, count: 7)
  /// Older views are forgotten.
  private static let most = 200

  public let path: String

  public init(path: String) { self.path = path }

  /// The last view of most of these files, known by content or by path; nil where none has at least half of them.
  public func view(of files: [FileIdentity]) throws(StoreProblem) -> SessionView? {
    let reading = try StoreReading(path: path, files)
    return try reading?.view()
  }

  /// Keeps a view in the place of earlier ones of exactly these files.
  public func save(_ view: SessionView, of files: [FileIdentity]) throws(StoreProblem) {
    let database = try Database.forWriting(path)
    let names = PathNames(files)
    let hidden = Set(view.hidden)
    try database.transaction { () throws(StoreProblem) in
      try Self.forget(files.map { names.kept($0.path) }, database)
      let cursor = view.cursor
      try database.run(
        """
        INSERT INTO session (base, layout, \(RangeColumns.ofCursor)) VALUES (?, ?, \(RangeColumns.marks))
        """,
        [.text(names.kept(view.basePath)), .text(view.layout)]
          + (cursor.map { RangeColumns.values(of: $0, path: names.kept($0.path)) } ?? Self.noCursor))
      let id = try database.number("SELECT last_insert_rowid()")
      for file in files {
        try database.run(
          "INSERT OR REPLACE INTO session_report VALUES (?, ?, ?, ?)",
          [
            .number(id), .text(names.kept(file.path)), .text(file.digest), .number(hidden.contains(file.path) ? 1 : 0),
          ])
      }
      try database.run("DELETE FROM session WHERE id <= ?", [.number(id - Self.most)])
    }
  }

  /// Removes the views of exactly these paths.
  private static func forget(_ paths: [String], _ database: borrowing Database) throws(StoreProblem) {
    var counts: [Int: Int] = [:]
    for path in paths {
      try database.run("SELECT session FROM session_report WHERE path = ?", [.text(path)]) {
        counts[$0.number(0), default: 0] += 1
      }
    }
    for id in counts.filter({ $0.value == paths.count }).keys.sorted() {
      let all = try database.number("SELECT count(*) FROM session_report WHERE session = ?", [.number(id)])
      if all == paths.count { try database.run("DELETE FROM session WHERE id = ?", [.number(id)]) }
    }
  }

  fileprivate static func view(
    _ id: Int, cursor: String, _ database: borrowing Database, _ names: PathNames
  ) throws(StoreProblem) -> SessionView? {
    var hidden: [String] = []
    try database.run("SELECT path FROM session_report WHERE session = ? AND hidden = 1", [.number(id)]) {
      hidden.append(names.present($0.text(0)))
    }
    var view: SessionView?
    try database.run("SELECT base, layout, \(cursor) FROM session WHERE id = ?", [.number(id)]) { row in
      let cursor = row.optionalText(2).map { _ in row.range(at: 2, names) }
      view = SessionView(basePath: names.present(row.text(0)), layout: row.text(1), cursor: cursor, hidden: hidden)
    }
    return view
  }
}

extension StoreReading {
  /// The last view of most of the files, known by content or by path; nil where none has at least half of them.
  func view() throws(StoreProblem) -> SessionView? {
    guard hasNotes else { return nil }
    var shared: [Int: Int] = [:]
    for file in files {
      try database.run(
        "SELECT DISTINCT session FROM session_report WHERE digest = ? OR path = ?",
        [.text(file.digest), .text(names.kept(file.path))]
      ) { shared[$0.number(0), default: 0] += 1 }
    }
    guard let best = shared.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), 2 * best.value >= files.count else {
      return nil
    }
    let cursor = hasContext ? RangeColumns.ofCursor : RangeColumns.ofCursorWithoutContext
    return try SessionStore.view(best.key, cursor: cursor, database, names)
  }
}
