import ParallaxFormats

/// Text without markup, as agencies' systems write it: paragraphs apart by blank lines, by a line each, or by an indented
/// first line, with lines broken at a margin.
enum WireText {
  /// - Parameter line: the line of the input that the text begins on, from 1.
  static func blocks(_ text: String, line: Int?) -> [NewsBlock] {
    let lines = lines(text)
    guard hasLayout(lines) else { return paragraphs(text, line: line) }
    var blocks: [NewsBlock] = []
    var isNew = true
    for (number, content) in lines.enumerated() {
      let words = content.drop { $0 == " " || $0 == "\t" }
      if words.allSatisfy(\.isWhitespace) {
        isNew = true
      } else if isNew || content.count - words.count >= 2 || isRow(words) {
        blocks.append(NewsBlock(.paragraph, nil, String(words), line: line.map { $0 + number }))
        isNew = isRow(words)
      } else {
        blocks[blocks.count - 1].text += "\n" + words
      }
    }
    return blocks
  }

  /// Whether a blank line stands between two others.
  static func hasBlankLines(_ text: String) -> Bool {
    var (isInside, breaks) = (false, 0)
    for byte in text.utf8 {
      if byte == 0x0A {
        breaks += 1
      } else if byte > 0x20 {
        if isInside, breaks > 1 { return true }
        (isInside, breaks) = (true, 0)
      }
    }
    return false
  }

  /// Whether the lines of a text tell its paragraphs or the rows of a table.
  static func hasLayout(_ text: String) -> Bool { text.utf8.contains(0x0A) && hasLayout(lines(text)) }

  /// Some lines stand at the margin, and others begin further right, as first lines of paragraphs do; in markup that was
  /// laid out by a program all lines do. Or several are rows.
  private static func hasLayout(_ lines: [Substring]) -> Bool {
    var (atMargin, indented, rows) = (0, 0, 0)
    for line in lines.dropFirst() where !line.allSatisfy(\.isWhitespace) {
      if line.hasPrefix("  ") || line.hasPrefix("\t") { indented += 1 } else if line.first != " " { atMargin += 1 }
      if isRow(line.drop { $0 == " " || $0 == "\t" }) { rows += 1 }
    }
    return atMargin >= 2 && indented >= 2 || rows >= 2
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  /// A row of a table: columns apart by runs of spaces.
  private static func isRow(_ line: Substring) -> Bool {
    var (gaps, run) = (0, 0)
    for byte in line.utf8 {
      if byte == 0x20 {
        run += 1
      } else {
        if run >= 3 { gaps += 1 }
        run = 0
      }
    }
    return gaps >= 2
  }

  private static func paragraphs(_ text: String, line: Int?) -> [NewsBlock] {
    let bytes = Array(text.utf8)
    var (place, number) = (0, 0)
    return Paragraphs.paragraphs(of: bytes).map { paragraph in
      number += bytes[place..<paragraph.bytes.lowerBound].count { $0 == 0x0A }
      place = paragraph.bytes.lowerBound
      let words = String(decoding: bytes[paragraph.bytes], as: UTF8.self)
      return NewsBlock(.paragraph, nil, words, line: line.map { $0 + number })
    }
  }
}
