internal import ParallaxDatabase
internal import ParallaxModel

/// The texts of an index, within one state of it.
struct IndexTexts {
  private let names: RootNames
  private let all: PreparedStatement
  private let one: PreparedStatement
  private let listed: PreparedStatement
  private let having: PreparedStatement

  init(_ roots: IndexRoots, in database: borrowing Database) throws(DatabaseProblem) {
    names = try roots.names(in: database)
    all = try database.prepared(
      """
      SELECT i.root, i.name, r.place, i.digest, ifnull(r.text_digest, i.digest), r.id
      FROM input i JOIN report r ON r.input = i.id ORDER BY r.id
      """)
    one = try database.prepared(
      """
      SELECT i.root, i.name, r.place, i.digest, r.text_digest, t.bytes, t.blocks, t.sum
      FROM report r JOIN input i ON i.id = r.input JOIN text t ON t.report = r.id WHERE r.id = ?
      """)
    listed = try database.prepared(ListedReport.columns + " WHERE r.id = ?")
    having = try database.prepared("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid")
  }

  func forEachReport(
    _ body: (_ id: Int, _ name: DocumentName, _ digest: String, _ textDigest: String) -> Void
  ) throws(DatabaseProblem) {
    try all.run { row in
      body(
        row.number(5), DocumentName(path: names.path(row, at: 0), document: row.text(2)), row.text(3), row.text(4))
    }
  }

  /// A report with its text and blocks; nil where it is gone.
  ///
  /// - Throws: `foreign` where its text is damaged.
  func document(_ id: Int) throws(DatabaseProblem) -> Document? {
    var found: Document?
    var isDamaged = false
    try one.run([.number(id)]) { row in
      let (text, sum) = (row.bytes(5), row.number(7))
      var blocks: [DocumentBlock]?
      row.withBytes(6) { bytes in
        if text.checksum ^ bytes.checksum == sum { blocks = BlockCode.blocks(of: bytes, in: text.count) }
      }
      guard let blocks else {
        isDamaged = true
        return
      }
      let exact = row.optionalText(4) == nil
      found = Document(
        path: names.path(row, at: 0), place: row.text(2), digest: row.text(3), exact: exact, text: text, blocks: blocks)
    }
    if isDamaged { throw DatabaseProblem(.foreign, path: one.path) }
    return found
  }

  /// What the list has of a report; nil where it is gone.
  func report(_ id: Int) throws(DatabaseProblem) -> ListedReport? {
    var found: ListedReport?
    try listed.run([.number(id)]) { found = ListedReport($0, names) }
    return found
  }

  /// Reports that may have some words, by their numbers.
  func candidates(for quote: String) throws(DatabaseProblem) -> [Int] {
    let words = SearchedWords(quote)
    // What is quoted may begin or end within a word.
    let phrase = QueryTerms.Phrase(words, isBeginning: true)
    guard !words.isEmpty, let expression = IndexTokens.expression(for: [phrase]) else { return [] }
    var ids: [Int] = []
    try having.run([.text("(\(expression)) OR \(IndexTokens.unsureTexts)")]) { ids.append($0.number(0)) }
    return ids
  }
}
