internal import ParallaxSupport

/// The plain text of a mail → paragraphs. What was quoted, signatures and the feet of lists are furniture.
struct MailLines {
  private(set) var blocks: [JudgedBlocks.Block] = []

  fileprivate struct Line {
    var words: Substring
    /// How many `>` stood before it.
    var depth = 0
    /// Whether it goes on with the next line (RFC 3676).
    var flows = false
  }

  /// - Parameters:
  ///   - isFlowed: whether a space at the end of a line says that its paragraph goes on.
  ///   - dropsSpace: whether that space is no part of the text.
  ///   - line: the line of the input for each line of the text, counted from 0.
  init(_ text: String, isFlowed: Bool = false, dropsSpace: Bool = false, line: (Int) -> Int?) {
    let lines = Self.withoutLinks(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Self.line($0, isFlowed, dropsSpace) }.withoutArmour
    let foot = Self.footStart(lines)
    let flows = isFlowed && lines.contains { $0.flows }
    for run in Self.runs(lines) {
      let isQuoted = lines[run.lowerBound].depth > 0
      let paragraphs = flows ? Self.flowed(lines[run]) : Self.wrapped(lines[run])
      for (start, words) in paragraphs {
        let isFurniture = isQuoted || start >= foot
        if isQuoted { markAttribution() }
        blocks.append(.init(words, .paragraph, isFurniture ? .furniture : nil, line: line(start)))
      }
    }
  }

  /// Programs that make text of a page put the address of each link behind its words: `News <https://example.org/n>`.
  /// Where there are several they go; line breaks in them stay, so that lines keep their numbers.
  private static func withoutLinks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var (position, count) = (0, 0)
    while position < bytes.count {
      if let end = endOfLink(bytes, position) {
        kept += bytes[position..<end].lazy.filter { $0 == 0x0A }
        (position, count) = (end, count + 1)
      } else {
        kept.append(bytes[position])
        position += 1
      }
    }
    return count < 3 ? text : String(decoding: kept, as: UTF8.self)
  }

  /// Behind the bracket that closes `<https://…>`.
  private static func endOfLink(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    let rest = bytes[(start + 1)...].prefix(2000)
    guard ["http://", "https://", "mailto:"].contains(where: { rest.starts(with: $0.utf8) }),
      let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == 0x20 || $0 == UInt8(ascii: "<") })
    else { return nil }
    return bytes[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  private static func line(_ line: Substring, _ isFlowed: Bool, _ dropsSpace: Bool) -> Line {
    var depth = 0
    var rest = line
    while let first = rest.first, first == ">" || depth > 0 && first == " " && rest.dropFirst().first == ">" {
      if first == ">" { depth += 1 }
      rest.removeFirst()
    }
    guard isFlowed else { return Line(words: rest, depth: depth) }
    if rest.first == " " { rest.removeFirst() }
    let flows = rest.last == " " && rest != "-- "
    return Line(words: flows && dropsSpace ? rest.dropLast() : rest, depth: depth, flows: flows)
  }

  /// Stretches of lines that are quoted as deeply as each other, or not quoted.
  private static func runs(_ lines: [Line]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].depth != lines[index].depth {
      runs.append(start..<index + 1)
      start = index + 1
    }
    return runs
  }

  private static func flowed(_ lines: ArraySlice<Line>) -> [(start: Int, words: String)] {
    var paragraphs: [(start: Int, words: String)] = []
    var goesOn = false
    for (index, line) in zip(lines.indices, lines) {
      if goesOn {
        paragraphs[paragraphs.count - 1].words += line.words
      } else {
        paragraphs.append((index, String(line.words)))
      }
      goesOn = line.flows
    }
    return paragraphs
  }

  /// Paragraphs of lines that were broken at a margin, as in plain text.
  private static func wrapped(_ lines: ArraySlice<Line>) -> [(start: Int, words: String)] {
    let text = Array(lines.map(\.words).joined(separator: "\n").utf8)
    var paragraphs: [(start: Int, words: String)] = []
    var (position, line) = (0, lines.startIndex)
    for paragraph in Paragraphs.paragraphs(of: text) {
      line += text[position..<paragraph.bytes.lowerBound].count { $0 == 0x0A }
      position = paragraph.bytes.lowerBound
      paragraphs.append((line, String(decoding: text[paragraph.bytes], as: UTF8.self)))
    }
    return paragraphs
  }

  /// The words right above a quotation that end in a colon and name a day or an address: `On 1 June … wrote:`.
  private mutating func markAttribution() {
    guard let last = blocks.last, last.role == nil, last.words.last == ":", last.words.utf8.count < 300,
      last.words.contains(where: { $0.isNumber || $0 == "@" })
    else { return }
    blocks[blocks.count - 1].role = .furniture
  }

  // MARK: The foot

  /// The most lines of a signature or the foot of a list that have words.
  private static let longestFoot = 16

  /// The line from which on there is a signature (behind `-- `) or the foot of a list (behind a rule, with an address).
  private static func footStart(_ lines: [Line]) -> Int {
    var count = 0
    var start = lines.count
    var hasAddress = false
    for index in lines.indices.reversed() where lines[index].depth == 0 {
      let words = lines[index].words
      if words == "-- " || words == "--", count > 0 || start < lines.count { start = index }
      if isRule(words), hasAddress { start = index }
      if words.contains("@") || words.contains("://") { hasAddress = true }
      if words.contains(where: { !$0.isWhitespace }) { count += 1 }
      if count > longestFoot { break }
    }
    // A mail is not its foot alone.
    let hasText = lines[..<start].contains { $0.depth == 0 && $0.words.contains { !$0.isWhitespace } }
    return hasText ? start : lines.count
  }

  private static func isRule(_ words: Substring) -> Bool {
    words.utf8.count >= 20 && words.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }
}

extension [MailLines.Line] {
  /// Without what is wrapped around a signed text (RFC 9580 §7), and without files that are written as letters between
  /// `begin 644 name` and `end`. The lines stay, empty.
  fileprivate var withoutArmour: [MailLines.Line] {
    var lines = self
    var end: String?
    for index in lines.indices {
      let words = lines[index].words
      if let last = end {
        lines[index].words = ""
        if last.isEmpty ? words.isEmpty : words.hasPrefix(last) { end = nil }
      } else if let last = Self.endOfBlock(words) {
        lines[index].words = ""
        end = last
      } else if words.hasPrefix("- -") {
        lines[index].words = words.dropFirst(2)
      }
    }
    return lines
  }

  /// How a block that begins with this line ends: empty for a blank line, nil where it begins none.
  private static func endOfBlock(_ words: Substring) -> String? {
    if words.hasPrefix("-----BEGIN PGP SIGNED MESSAGE") { return "" }
    if words.hasPrefix("-----BEGIN PGP ") { return "-----END PGP" }
    let fields = words.split(separator: " ")
    let isFile =
      fields.count >= 3 && fields[0] == "begin" && fields[1].count == 3
      && fields[1].allSatisfy { ("0"..."7").contains($0) }
    return isFile ? "end" : nil
  }
}
