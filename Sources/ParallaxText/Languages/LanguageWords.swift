internal import CLanguages
internal import Glibc

/// What the data file of a language has: `kind: word word=value word`, one kind a line, `#` before comments.
///
/// The file is read where it stands in the program, and no strings are made of it: it is read in every run.
package struct LanguageWords: Sendable {
  /// UTF-8; the program's own, so it lasts.
  package typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Constants of the program.
  private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
  /// A line that is no comment: where it starts, its colon, and its end.
  private typealias Line = (start: Int32, colon: Int32, end: Int32)
  private let lines: [Line]

  init(_ file: CLanguageFile) {
    bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = Self.place(of: UInt8(ascii: "\n"), in: bytes, from: start)
      if bytes[start] != UInt8(ascii: "#"), end > start {
        let colon = Self.place(of: UInt8(ascii: ":"), in: bytes, from: start)
        if colon < end { lines.append((Int32(start), Int32(colon), Int32(end))) }
      }
      start = end + 1
    }
    self.lines = lines
  }

  /// The next place of a byte; the end where there is none.
  private static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// A word with what it stands for.
  package struct Entry {
    package let word: UnsafeBufferPointer<UInt8>
    /// What stands behind `=`.
    package let value: UnsafeBufferPointer<UInt8>?
    /// Counts the `|` before it on its line, or among the lines of its kind.
    package let group: Int

    package var string: String { String(decoding: word, as: UTF8.self) }
    package var number: Double? { value.flatMap { Double(String(decoding: $0, as: UTF8.self)) } }
  }

  /// Calls `body` with the name of each line and what follows it, in the order of the file.
  package func forEachLine(_ body: (_ name: Bytes, _ rest: Bytes) -> Void) {
    for line in lines {
      body(bytes[Int(line.start)..<Int(line.colon)], bytes[Int(line.colon) + 1..<Int(line.end)])
    }
  }

  /// Calls `body` with each word of a kind, in the order of the file. Groups are counted over all lines of the kind.
  package func forEach(_ kind: WordKind, _ body: (Entry) -> Void) {
    let name = kind.rawValue.utf8
    var group = 0
    for line in lines where Int(line.colon - line.start) == name.count {
      guard bytes[Int(line.start)..<Int(line.colon)].elementsEqual(name) else { continue }
      group = 1 + Self.forEachEntry(of: bytes[Int(line.colon) + 1..<Int(line.end)], firstGroup: group, body)
    }
  }

  /// Calls `body` with each word of the first line of a kind, and looks at no more of the file than that needs.
  static func forEachFirst(_ kind: WordKind, of file: CLanguageFile, _ body: (Entry) -> Void) {
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    let name = (kind.rawValue + ":").utf8
    var start = 0
    while start < bytes.count {
      let end = place(of: UInt8(ascii: "\n"), in: bytes, from: start)
      if bytes[start..<end].starts(with: name) {
        forEachEntry(of: bytes[start + name.count..<end], body)
        return
      }
      start = end + 1
    }
  }

  /// Calls `body` with each word of a line.
  ///
  /// - Returns: the last group.
  @discardableResult
  package static func forEachEntry(of line: Bytes, firstGroup: Int = 0, _ body: (Entry) -> Void) -> Int {
    var position = line.startIndex
    var group = firstGroup
    while position < line.endIndex {
      let byte = line[position]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") {
        if byte == UInt8(ascii: "|") { group += 1 }
        position += 1
        continue
      }
      let start = position
      var equals: Int?
      while position < line.endIndex, line[position] != UInt8(ascii: " "), line[position] != UInt8(ascii: "|") {
        if line[position] == UInt8(ascii: "="), position > start { equals = position }
        position += 1
      }
      let word = UnsafeBufferPointer(rebasing: line[start..<(equals ?? position)])
      let value = equals.map { UnsafeBufferPointer(rebasing: line[($0 + 1)..<position]) }
      body(Entry(word: word, value: value, group: group))
    }
    return group
  }

  /// The first word of a kind; empty where the file has none.
  package func text(of kind: WordKind) -> String { strings(of: kind).first ?? "" }

  /// The words of a kind.
  package func strings(of kind: WordKind) -> [String] {
    var words: [String] = []
    forEach(kind) { words.append($0.string) }
    return words
  }
}
