/// Rows → CSV as RFC 4180 has it: every cell in quotation marks, lines ended by CR LF, UTF-8.
///
/// What a spreadsheet would take for a formula (OWASP, “CSV Injection”) gets an apostrophe before it, which `defused`
/// takes away again.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in CSVCell.written(cell).utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// The text of a cell, as it is meant and as it is written.
enum CSVCell {
  /// Control characters other than tabs and line breaks become U+FFFD. `=1+1` becomes `'=1+1`, and `'=1` becomes `''=1`,
  /// so that it is known which apostrophes are ours.
  static func written(_ text: String) -> String {
    let plain = ExportText.withoutControls(text)
    return isFormula(plain) ? "'" + plain : plain
  }

  /// What `written` was given, but for control characters.
  static func read(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && isFormula(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// Whether it begins a formula, after any number of apostrophes.
  private static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
  }

  /// Those that OWASP names, and the wide forms that Excel takes for the same.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
