internal import CSQLite

/// A prepared statement. It is used while its database is open, on the same thread.
package final class PreparedStatement {
  let statement: OpaquePointer
  let connection: OpaquePointer
  package let path: String

  init(statement: OpaquePointer, connection: OpaquePointer, path: String) {
    self.statement = statement
    self.connection = connection
    self.path = path
  }

  deinit { sqlite3_finalize(statement) }

  /// Runs it with values bound to its placeholders, and calls `row` for each row of the result.
  package func run(
    _ values: [Value] = [], row: (borrowing Row) -> Void = { _ in }
  ) throws(DatabaseProblem) {
    try runUntil(values) { found in
      row(found)
      return true
    }
  }

  /// The same until `row` wants no more.
  package func runUntil(
    _ values: [Value] = [], row: (borrowing Row) -> Bool
  ) throws(DatabaseProblem) {
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() { value.bind(to: statement, at: Int32(index + 1)) }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw Database.problemOfUse(code, connection, path) }
      if !row(Row(statement: statement)) { return }
    }
  }
}

/// A value for a placeholder of a statement.
package enum Value {
  case number(Int)
  case text(String)
  case bytes([UInt8])
  /// A text as bytes.
  case utf8([UInt8])
  case null

  package init(_ text: String?) { self = text.map(Value.text) ?? .null }

  fileprivate func bind(to statement: OpaquePointer, at index: Int32) {
    // SQLITE_TRANSIENT: the bytes live only as long as the call, so SQLite copies them.
    let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch self {
    case .number(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text):
      var text = text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          _ = sqlite3_bind_text64(
            statement, index, $0.baseAddress, UInt64($0.count), copying, UInt8(truncatingIfNeeded: SQLITE_UTF8))
        }
      }
    case .utf8(let bytes):
      _ = bytes.withUnsafeBytes {
        sqlite3_bind_text64(
          statement, index, $0.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64($0.count), copying,
          UInt8(truncatingIfNeeded: SQLITE_UTF8))
      }
    case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, index, 0)
    case .bytes(let bytes): sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copying)
    case .null: sqlite3_bind_null(statement, index)
    }
  }
}

/// The current row of a running statement.
package struct Row: ~Copyable {
  fileprivate let statement: OpaquePointer

  package func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  package func text(_ column: Int32) -> String {
    guard let text = sqlite3_column_text(statement, column) else { return "" }
    let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column)))
    return String(decoding: bytes, as: UTF8.self)
  }

  package func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  package func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  package func bytes(_ column: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    withBytes(column) { bytes = Array($0) }
    return bytes
  }

  /// The bytes of a column, which are gone when `body` has ended.
  package func withBytes(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Void) {
    let start = sqlite3_column_blob(statement, column)
    body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement, column))))
  }
}
