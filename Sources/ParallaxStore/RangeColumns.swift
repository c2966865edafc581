import ParallaxModel

/// The columns of a range of a report's text, the same in every table that has one.
enum RangeColumns {
  static let names = "path, digest, first_byte, end_byte, quote, prefix, suffix"
  /// In a database that was made before the context was kept.
  static let namesWithoutContext = "path, digest, first_byte, end_byte, quote, '', ''"
  /// The same of a view's cursor.
  static let ofCursor = """
    cursor_path, cursor_digest, cursor_first_byte, cursor_end_byte, cursor_quote, cursor_prefix, cursor_suffix
    """
  static let ofCursorWithoutContext = """
    cursor_path, cursor_digest, cursor_first_byte, cursor_end_byte, cursor_quote, '', ''
    """
  /// For as many values.
  static let marks = "?, ?, ?, ?, ?, ?, ?"

  /// - Parameter path: the file's, as it is kept.
  static func values(of range: TextRange, path: String) -> [Value] {
    [
      .text(path), .text(range.digest), .number(range.bytes.lowerBound), .number(range.bytes.upperBound),
      .text(range.quote), .text(range.prefix), .text(range.suffix),
    ]
  }
}

extension Row {
  /// The range whose columns begin at `column`, whatever they say.
  func range(at column: Int32, _ names: PathNames) -> TextRange {
    let (first, end) = (max(0, number(column + 2)), number(column + 3))
    return TextRange(
      path: names.present(text(column)), digest: text(column + 1), bytes: first..<max(first, end),
      quote: text(column + 4), prefix: text(column + 5), suffix: text(column + 6))
  }
}
