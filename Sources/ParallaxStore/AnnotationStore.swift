public import ParallaxModel

/// The reader's notes, marks and findings set aside, kept from one run to the next.
///
/// As with the corrections every call opens the database and closes it; what has been added when the call returns is on
/// the disk.
public struct AnnotationStore: Sendable {
  public let path: String

  /// Nothing is read or written yet.
  public init(path: String) { self.path = path }

  /// What was said of these files, by content or by path, in the order in which it was said.
  public func annotations(for files: [FileIdentity]) throws(StoreProblem) -> [KeptAnnotation] {
    let reading = try StoreReading(path: path, files)
    return try reading?.annotations() ?? []
  }

  /// Adds some and forgets others, all of it or nothing; the numbers of those that were added come back.
  @discardableResult
  public func change(adding added: [Annotation], removing removed: [Int] = []) throws(StoreProblem) -> [Int] {
    if added.isEmpty, removed.isEmpty || !StorePlace.exists(path) { return [] }
    let database = try Database.forWriting(path)
    var ids: [Int] = []
    try database.transaction { () throws(StoreProblem) in
      for annotation in added { ids.append(try Self.insert(annotation, database)) }
      for id in removed { try database.run("DELETE FROM annotation WHERE id = ?", [.number(id)]) }
    }
    return ids
  }

  private static func insert(_ annotation: Annotation, _ database: borrowing Database) throws(StoreProblem) -> Int {
    let (kind, text) = annotation.kind.words
    let range = annotation.range
    try database.run(
      "INSERT INTO annotation (kind, text, \(RangeColumns.names())) VALUES (?, ?, \(RangeColumns.marks))",
      [.text(kind), .text(text)] + RangeColumns.values(of: range, path: StorePlace.absolute(range.path)))
    return try database.number("SELECT last_insert_rowid()")
  }

  /// Nil where the row says nothing that makes sense.
  fileprivate static func annotation(_ row: borrowing Row, _ names: PathNames) -> Annotation? {
    Annotation.Kind(row.text(1), row.text(2)).map { Annotation($0, row.range(at: 3, names)) }
  }
}

extension StoreReading {
  /// What was said of the files, by content or by path, in the order in which it was said.
  func annotations() throws(StoreProblem) -> [KeptAnnotation] {
    guard hasNotes else { return [] }
    var found: [Int: KeptAnnotation] = [:]
    try forEachFile {
      "SELECT id, kind, text, \(range) FROM annotation WHERE \($0)"
    } row: { row in
      guard let annotation = AnnotationStore.annotation(row, names) else { return }
      found[row.number(0)] = KeptAnnotation(id: row.number(0), annotation)
    }
    return found.keys.sorted().compactMap { found[$0] }
  }
}

extension Annotation.Kind {
  /// The kind and its text as they are stored.
  fileprivate var words: (kind: String, text: String) {
    switch self {
    case .note(let text): ("note", text)
    case .mark(let letter): ("mark", String(letter))
    case .setAside(let kind, let id): ("aside", "\(kind.rawValue) \(id)")
    case .read: ("read", "")
    }
  }

  fileprivate init?(_ kind: String, _ text: String) {
    switch (kind, text.first) {
    case ("note", _): self = .note(text)
    case ("mark", let letter?): self = .mark(letter)
    case ("aside", _?):
      let words = text.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let kind = FindingKind(rawValue: String(words[0])) else { return nil }
      self = .setAside(kind, id: String(words[1]))
    case ("read", _): self = .read
    default: return nil
    }
  }
}

extension Database {
  /// A database for writing, made where there is none.
  static func forWriting(_ path: String) throws(StoreProblem) -> Database {
    guard StorePlace.makeFolders(above: path) else {
      throw StoreProblem(.unwritable(reason: "its folder cannot be made"), path: path)
    }
    StorePlace.makePrivateFile(path)
    let database = try Database(path: path, .created)
    // One that is newer, or not ours, is left as it is.
    _ = try Schema.today.version(of: database)
    try database.writeSafely()
    try Schema.today.prepare(database)
    return database
  }
}
