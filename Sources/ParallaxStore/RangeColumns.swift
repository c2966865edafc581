import ParallaxModel

/// The columns of a range of a report's text, the same in every table that has one.
enum RangeColumns {
  /// In the order in which they are read and written, with the version that brought each, and what is read in its place
  /// from older tables.
  private static let all: [(name: String, since: Int, before: String)] = [
    ("path", 1, ""), ("document", 4, "''"), ("digest", 1, ""), ("text_digest", 4, "NULL"),
    ("first_byte", 1, ""), ("end_byte", 1, ""), ("quote", 1, ""), ("prefix", 3, "''"), ("suffix", 3, "''"),
  ]

  static let count = all.count
  /// As many question marks.
  static let marks = all.map { _ in "?" }.joined(separator: ", ")

  /// The names for a statement.
  ///
  /// - Parameters:
  ///   - version: of the tables.
  ///   - prefix: what the names begin with, `cursor_` in a view.
  static func names(in version: Int = Schema.today.version, prefix: String = "") -> String {
    all.map { $0.since <= version ? prefix + $0.name : $0.before }.joined(separator: ", ")
  }

  /// - Parameter path: the file's, as it is kept.
  static func values(of range: TextRange, path: String) -> [Value] {
    [
      .text(path), .text(range.document), .text(range.digest), Value(range.textDigest),
      .number(range.bytes.lowerBound), .number(range.bytes.upperBound), .text(range.quote), .text(range.prefix),
      .text(range.suffix),
    ]
  }
}

extension Row {
  /// The range whose columns begin at `column`, whatever they say.
  func range(at column: Int32, _ names: PathNames) -> TextRange {
    let (first, end) = (max(0, number(column + 4)), number(column + 5))
    return TextRange(
      path: names.present(text(column)), document: text(column + 1), digest: text(column + 2),
      textDigest: optionalText(column + 3), bytes: first..<max(first, end), quote: text(column + 6),
      prefix: text(column + 7), suffix: text(column + 8))
  }
}
