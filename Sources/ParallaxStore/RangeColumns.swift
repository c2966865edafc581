internal import ParallaxDatabase
import ParallaxModel

/// The columns of a text range, the same in every table that has one.
enum RangeColumns {
  /// In the order in which they are read and written. `since` is the version that added the column, `before` the
  /// expression that replaces it when older tables are read.
  private static let all: [(name: String, since: Int, before: String)] = [
    ("path", 1, ""), ("document", 4, "''"), ("digest", 1, ""), ("text_digest", 4, "NULL"),
    ("first_byte", 1, ""), ("end_byte", 1, ""), ("quote", 1, ""), ("prefix", 3, "''"), ("suffix", 3, "''"),
  ]

  static let count = all.count
  /// A placeholder for each column.
  static let placeholders = all.map { _ in "?" }.joined(separator: ", ")

  /// The columns as a list of expressions.
  ///
  /// - Parameters:
  ///   - version: version of the tables.
  ///   - prefix: of the names; `cursor_` in the table of sessions.
  static func names(in version: Int = Schema.current.version, prefix: String = "") -> String {
    all.map { $0.since <= version ? prefix + $0.name : $0.before }.joined(separator: ", ")
  }

  /// - Parameter path: the stored path of the file.
  static func values(of range: TextRange, path: String) -> [Value] {
    [
      .text(path), .text(range.document), .text(range.digest), Value(range.textDigest),
      .number(range.bytes.lowerBound), .number(range.bytes.upperBound), .text(range.quote), .text(range.prefix),
      .text(range.suffix),
    ]
  }
}

extension Row {
  /// The range whose columns begin at `column`. Bytes that make no range are clamped.
  func range(at column: Int32, _ names: PathNames) -> TextRange {
    let (first, end) = (max(0, number(column + 4)), number(column + 5))
    return TextRange(
      path: names.current(text(column)), document: text(column + 1), digest: text(column + 2),
      textDigest: optionalText(column + 3), bytes: first..<max(first, end), quote: text(column + 6),
      prefix: text(column + 7), suffix: text(column + 8))
  }
}
