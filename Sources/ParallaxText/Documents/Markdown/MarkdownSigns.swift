import ParallaxSupport

/// Whether a text is Markdown, by its marks. Most texts are not: a heading or a list alone does not tell.
struct MarkdownSigns {
  private var headings = 0
  private var links = 0
  private var emphases = 0
  private var fences = 0
  /// Lines that are not blank, and of them the one that the first heading stands on.
  private var lines = 0
  private var firstHeading: Int?

  /// The most bytes that are looked at.
  private static let sample = 1 << 16

  init(_ text: ArraySlice<UInt8>) {
    guard Self.hasMark(in: text.prefix(Self.sample)) else { return }
    var last: Substring = ""
    let sample = String(decoding: text.prefix(Self.sample), as: UTF8.self)
    for line in sample.split(separator: "\n", omittingEmptySubsequences: false) {
      let before = headings
      if line.contains(where: { !$0.isWhitespace }) { lines += 1 }
      count(line, after: last)
      if headings > before, firstHeading == nil { firstHeading = lines }
      last = line
    }
  }

  /// Links with addresses together with headings, or many of them; or a heading with other marks. A heading stands at the
  /// beginning: agencies' systems write such lines above the notes at the end of a text.
  var areMarkdown: Bool {
    if let firstHeading, firstHeading <= 4 { return links > 0 || fences > 1 || emphases > 1 || headings > 2 }
    return headings == 0 && (links > 2 || links > 0 && emphases > 1)
  }

  /// Whether there is any mark that counts: a quick look that most texts end with.
  private static func hasMark(in sample: ArraySlice<UInt8>) -> Bool {
    var last = UInt8(ascii: "\n")
    for byte in sample {
      switch (last, byte) {
      case (UInt8(ascii: "]"), UInt8(ascii: "(")), (UInt8(ascii: "*"), UInt8(ascii: "*")),
        (UInt8(ascii: "`"), UInt8(ascii: "`")), (UInt8(ascii: "~"), UInt8(ascii: "~")),
        (UInt8(ascii: "="), UInt8(ascii: "=")), (UInt8(ascii: "\n"), UInt8(ascii: "#")):
        return true
      default: last = byte
      }
    }
    return false
  }

  private mutating func count(_ line: Substring, after last: Substring) {
    let bytes = line.utf8
    let marks = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(marks), bytes.dropFirst(marks).first == 0x20, bytes.count > marks + 1 { headings += 1 }
    if bytes.count >= 3, isUnderline(line), last.contains(where: \.isLetter), last.utf8.count <= 120 { headings += 1 }
    if line.hasPrefix("```") || line.hasPrefix("~~~") { fences += 1 }
    links += Self.links(in: line)
    emphases += min(2, Self.pairs(of: "**", in: line))
  }

  private func isUnderline(_ line: Substring) -> Bool { line.utf8.allSatisfy { $0 == UInt8(ascii: "=") } }

  /// `](http…`, `](/…`, `](#…`
  private static func links(in line: Substring) -> Int {
    let parts = line.split(separator: "](", omittingEmptySubsequences: false)
    return parts.dropFirst().count { ["http", "/", "#", ".", "mailto:", "{"].contains(where: $0.hasPrefix) }
  }

  /// Pairs of a mark around words.
  private static func pairs(of mark: String, in line: Substring) -> Int {
    let parts = line.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return 0 }
    return stride(from: 1, to: parts.count - 1, by: 2).count { index in
      !parts[index].isEmpty && parts[index].first != " " && parts[index].last != " "
    }
  }
}
