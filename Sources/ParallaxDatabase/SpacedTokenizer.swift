internal import CSQLite

/// A tokenizer of FTS5 for texts that come as tokens already: apart by single spaces, taken as they are. A token behind
/// `SpacedTokens.beside` stands at the place of the one before it.
///
/// Source: SQLite, *FTS5 Extension*, section 7 (Extending FTS5).
package enum SpacedTokens {
  /// What a table names: `tokenize='spaced'`.
  package static let name = "spaced"
  package static let space: UInt8 = 0x20
  package static let beside: UInt8 = 0x01
}

extension Database {
  /// Makes the tokenizer known to this connection; without it no table that names it can be used.
  package func addSpacedTokenizer() throws(DatabaseProblem) {
    var statement: OpaquePointer?
    var interface: UnsafeMutablePointer<fts5_api>?
    guard sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK, let statement else {
      throw DatabaseProblem(.unreadable(reason: "SQLite has no full-text index (FTS5)"), path: path)
    }
    withUnsafeMutablePointer(to: &interface) { place in
      _ = sqlite3_bind_pointer(statement, 1, place, "fts5_api_ptr", nil)
      sqlite3_step(statement)
    }
    sqlite3_finalize(statement)
    var functions = fts5_tokenizer(
      xCreate: { _, _, _, made in
        // It has no state; FTS5 wants a pointer that is not null.
        made?.pointee = OpaquePointer(bitPattern: 1)
        return SQLITE_OK
      }, xDelete: { _ in }, xTokenize: { _, context, _, text, count, take in tokenize(context, text, count, take) })
    guard let interface,
      interface.pointee.xCreateTokenizer(interface, SpacedTokens.name, nil, &functions, nil) == SQLITE_OK
    else { throw DatabaseProblem(.unreadable(reason: "SQLite takes no tokenizer"), path: path) }
  }
}

private typealias TakeToken =
  @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32) -> Int32

private func tokenize(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?, _ count: Int32, _ take: TakeToken?
) -> Int32 {
  guard let text, let take else { return SQLITE_OK }
  var start: Int32 = 0
  while start < count {
    var end = start
    while end < count, text[Int(end)] != CChar(SpacedTokens.space) { end += 1 }
    let isBeside = text[Int(start)] == CChar(SpacedTokens.beside)
    let first = isBeside ? start + 1 : start
    if end > first {
      let code = take(context, isBeside ? FTS5_TOKEN_COLOCATED : 0, text + Int(first), end - first, first, end)
      if code != SQLITE_OK { return code }
    }
    start = end + 1
  }
  return SQLITE_OK
}
