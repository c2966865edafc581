public import ParallaxDatabase
public import ParallaxModel

/// Stores the user's notes, marks, findings set aside and what was read.
///
/// Every call opens the database and closes it, as in `CorrectionStore`. When a change returns, it is on the disk.
public struct AnnotationStore: Sendable {
  public let path: String

  /// Neither reads nor writes.
  public init(path: String) { self.path = path }

  /// The annotations of these files, known by content, text or path, in the order in which they were added.
  public func annotations(for files: [FileIdentity]) throws(StoreProblem) -> [KeptAnnotation] {
    let reader = try StoreReader(path: path, files)
    return try reader?.annotations() ?? []
  }

  /// The reports below some arguments of which something was read, and those with a note, by their names.
  ///
  /// - Parameter arguments: files and folders; what lies below them is named as they are.
  public func reports(
    below arguments: [String]
  ) throws(StoreProblem) -> (read: Set<DocumentName>, noted: Set<DocumentName>) {
    let names = PathNames(below: arguments)
    guard let reader = try StoreReader(path: path, naming: names), reader.hasNotes else { return ([], []) }
    return (
      try reader.reports(annotated: Annotation.Kind.read, names), try reader.reports(annotated: .note(""), names)
    )
  }

  /// The same of what was read, with the digests of the inputs and texts that were read: a report that is another now has
  /// none of them.
  public func digestsRead(below arguments: [String]) throws(StoreProblem) -> [DocumentName: Set<String>] {
    let names = PathNames(below: arguments)
    guard let reader = try StoreReader(path: path, naming: names), reader.hasNotes else { return [:] }
    var digests: [DocumentName: Set<String>] = [:]
    try reader.database.run(
      """
      SELECT DISTINCT path, \(reader.documentColumn), digest, \(reader.textDigestColumn) FROM annotation
      WHERE kind = ?
      """, [.text(Annotation.Kind.read.columns.kind)]
    ) { row in
      let name = DocumentName(path: names.current(row.text(0)), document: row.text(1))
      // What is a part of an input is known by its text alone, where that is known.
      digests[name, default: []].insert(row.optionalText(3) ?? row.text(2))
    }
    return digests
  }

  /// Adds and removes annotations in one transaction.
  ///
  /// - Returns: the identifiers of the added ones.
  @discardableResult
  public func change(adding added: [Annotation], removing removed: [Int] = []) throws(StoreProblem) -> [Int] {
    if added.isEmpty, removed.isEmpty || !PrivateFiles.exists(path) { return [] }
    let database = try Database.forWriting(path)
    var ids: [Int] = []
    try database.transaction { () throws(StoreProblem) in
      for annotation in added { ids.append(try Self.insert(annotation, database)) }
      for id in removed { try database.run("DELETE FROM annotation WHERE id = ?", [.number(id)]) }
    }
    return ids
  }

  private static func insert(_ annotation: Annotation, _ database: borrowing Database) throws(StoreProblem) -> Int {
    let (kind, text) = annotation.kind.columns
    let range = annotation.range
    try database.run(
      "INSERT INTO annotation (kind, text, \(RangeColumns.names())) VALUES (?, ?, \(RangeColumns.placeholders))",
      [.text(kind), .text(text)] + RangeColumns.values(of: range, path: PrivateFiles.absolute(range.path)))
    return try database.number("SELECT last_insert_rowid()")
  }

  /// - Returns: nil if the row is invalid.
  fileprivate static func annotation(_ row: borrowing Row, _ names: PathNames) -> Annotation? {
    Annotation.Kind(row.text(1), row.text(2)).map { Annotation($0, row.range(at: 3, names)) }
  }
}

extension StoreReader {
  /// The reports with an annotation of a kind.
  fileprivate func reports(
    annotated kind: Annotation.Kind, _ names: PathNames
  ) throws(StoreProblem) -> Set<DocumentName> {
    var found: Set<DocumentName> = []
    let statement = "SELECT DISTINCT path, \(documentColumn) FROM annotation WHERE kind = ?"
    try database.run(statement, [.text(kind.columns.kind)]) { row in
      found.insert(DocumentName(path: names.current(row.text(0)), document: row.text(1)))
    }
    return found
  }

  /// The annotations of the files, in the order in which they were added.
  func annotations() throws(StoreProblem) -> [KeptAnnotation] {
    guard hasNotes else { return [] }
    var found: [Int: KeptAnnotation] = [:]
    try forEachFile {
      "SELECT id, kind, text, \(rangeColumns) FROM annotation WHERE \($0)"
    } row: { row in
      guard let annotation = AnnotationStore.annotation(row, names) else { return }
      found[row.number(0)] = KeptAnnotation(id: row.number(0), annotation)
    }
    return found.keys.sorted().compactMap { found[$0] }
  }
}

extension Annotation.Kind {
  /// Between the identifier of a finding and the words of its other readings: the unit separator of ASCII.
  fileprivate static let separator = "\u{1F}"

  /// The stored form: columns `kind` and `text`.
  fileprivate var columns: (kind: String, text: String) {
    switch self {
    case .note(let text): ("note", text)
    case .mark(let letter): ("mark", String(letter))
    case .setAside(let kind, let id, let others):
      ("aside", "\(kind.rawValue) " + ([id] + others.map(\.withoutSeparator)).joined(separator: Self.separator))
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
      let parts = words[1].split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
      self = .setAside(kind, id: parts[0], others: Array(parts.dropFirst()))
    case ("read", _): self = .read
    default: return nil
    }
  }
}

extension String {
  fileprivate var withoutSeparator: String { String(filter { $0 != "\u{1F}" }) }
}
