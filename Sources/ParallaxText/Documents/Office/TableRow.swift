/// A row of a table as lines of text.
enum TableRow {
  /// Characters of the longest cell of a row that is one line; longer ones are how a page is laid out.
  private static let longestCell = 160

  /// One line for a row of data, `Berlin | 3 | 4`; a line a cell where the table is there to place text.
  static func lines(_ cells: [String]) -> [String] {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.allSatisfy({ $0.count <= longestCell }) else { return filled }
    return filled.isEmpty ? [] : [filled.joined(separator: " | ")]
  }
}

/// Lines within a paragraph that its author broke by hand.
enum SoftLines {
  /// A line that goes on in the middle of a sentence is one with the line before it.
  static func lines(_ words: String) -> [String] {
    var lines: [String] = []
    for line in words.split(whereSeparator: \.isNewline).map(\.singleSpaced) where !line.isEmpty {
      if let last = lines.last, line.first?.isLowercase ?? false, !".!?".contains(last.last ?? ".") {
        lines[lines.count - 1] = last + " " + line
      } else {
        lines.append(line)
      }
    }
    return lines
  }
}
