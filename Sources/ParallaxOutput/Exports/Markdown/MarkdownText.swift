/// Text as Markdown (CommonMark, with the tables and strikethrough of GitHub's) can carry it.
enum MarkdownText {
  /// On one line, so that none of it is markup: what could be gets a backslash, control characters and noncharacters
  /// become U+FFFD.
  static func escaped(_ text: some Collection<UInt8>) -> String {
    var line: [UInt8] = []
    for byte in HTMLText.parsed(text) {
      let isSpace = byte <= 0x20
      if isSpace, line.last == 0x20 { continue }
      if marks.contains(byte) || startsBlock(byte, after: line) || linksItself(byte, after: line) {
        line.append(UInt8(ascii: "\\"))
      }
      line.append(isSpace ? 0x20 : byte)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Words that are to be copied as they are, in a code span, in which no backslash counts; escaped where they have more
  /// than letters of ASCII, digits and the marks of paths.
  static func code(_ words: String) -> String {
    let isPlain = words.utf8.allSatisfy {
      isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || "/._-#".utf8.contains($0)
    }
    return isPlain && !words.isEmpty ? "`\(words)`" : escaped(words.utf8)
  }

  private static let marks = Set("\\`*_[]<>&~|#!$".utf8)

  /// Whether a mark would begin a list, a heading or a rule where the text begins a line.
  private static func startsBlock(_ byte: UInt8, after line: [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"):
      line.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "\\") || $0 == byte }
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      !line.isEmpty && line.count < 11 && line.allSatisfy { isDigit($0) || $0 == 0x20 }
    default: false
    }
  }

  /// Whether an address of the web or of mail would become a link by itself.
  private static func linksItself(_ byte: UInt8, after line: [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: ":"): ["http", "https", "ftp", "mailto", "xmpp"].contains { ends(line, with: $0) }
    case UInt8(ascii: "."): ends(line, with: "www")
    default: false
    }
  }

  private static func ends(_ line: [UInt8], with word: String) -> Bool {
    line.count >= word.utf8.count && zip(line.suffix(word.utf8.count), word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
