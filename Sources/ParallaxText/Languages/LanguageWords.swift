internal import CLanguages
internal import Glibc

/// What the data file of a language has: `kind: word word=value word`, one kind a line, `#` before comments.
///
/// The file is read where it stands in the program, line by line, and no strings are made of it: it is read in every
/// run.
package struct LanguageWords: Sendable {
  /// UTF-8; the program's own, so it lasts.
  package typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Constants of the program.
  private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

  init(_ file: CLanguageFile) { bytes = UnsafeBufferPointer(start: file.bytes, count: file.count) }

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
    var start = 0
    while start < bytes.count {
      let end = end(ofLineAt: start)
      let line = bytes[start..<end]
      if line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        body(line[..<colon], line[(colon + 1)...])
      }
      start = end + 1
    }
  }

  /// Calls `body` with each word of a kind, in the order of the file. Groups are counted over all lines of the kind.
  package func forEach(_ kind: WordKind, _ body: (Entry) -> Void) {
    let name = kind.rawValue.utf8
    var (start, group) = (0, 0)
    while start < bytes.count {
      let end = end(ofLineAt: start)
      if bytes[start] == name.first, let rest = rest(of: start..<end, after: name) {
        group = 1 + Self.forEachEntry(of: bytes[rest], firstGroup: group, body)
      }
      start = end + 1
    }
  }

  /// The rest of a line that begins with a name and a colon.
  private func rest(of line: Range<Int>, after name: String.UTF8View) -> Range<Int>? {
    let colon = line.lowerBound + name.count
    guard colon < line.upperBound, bytes[colon] == UInt8(ascii: ":"),
      bytes[line.lowerBound..<colon].elementsEqual(name)
    else { return nil }
    return colon + 1..<line.upperBound
  }

  private func end(ofLineAt start: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(base).distance(to: found)
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
