import ArgumentParser
import Glibc

/// The lines of standard input or of a file, some at a time, so that what does not fit into memory passes through.
struct CollectionLines {
  struct Line: Sendable {
    /// From 1.
    let number: Int
    /// Without its line break.
    let bytes: [UInt8]
  }

  /// The path, for messages; `-` for standard input.
  let name: String
  private let descriptor: Int32
  private var rest: [UInt8] = []
  private var number = 0
  private var isAtEnd = false
  /// Whether a line was too long, which is said.
  private(set) var someFailed = false

  /// Bytes that are read before lines are handed on.
  private static let piece = 4 << 20
  /// Bytes of one line.
  private static let longest = 64 << 20

  init() { (name, descriptor) = ("-", STDIN_FILENO) }

  /// - Parameter descriptor: of the open file; it stays open.
  init(_ descriptor: Int32, named name: String) { (self.name, self.descriptor) = (name, descriptor) }

  /// The next lines; nil at the end.
  ///
  /// - Throws: the exit status for trouble where the input cannot be read, having said why.
  mutating func next() throws -> [Line]? {
    if isAtEnd { return nil }
    var isTooLong = false
    while !isAtEnd {
      var lastBreak: Int?
      try fill()
      if rest.count > Self.longest { lastBreak = rest.lastIndex(of: 0x0A) }
      if rest.count > Self.longest, lastBreak == nil {
        isTooLong = true
        rest.removeAll()
      } else if isAtEnd || rest.contains(0x0A) {
        break
      }
    }
    return lines(withoutFirst: isTooLong)
  }

  private mutating func lines(withoutFirst isTooLong: Bool) -> [Line] {
    let end = isAtEnd ? rest.count : (rest.lastIndex(of: 0x0A) ?? -1) + 1
    var pieces = rest[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
    if pieces.last?.isEmpty ?? false { pieces.removeLast() }
    rest = Array(rest[end...])
    let first = number
    number += pieces.count
    var lines = pieces.enumerated().map { Line(number: first + $0 + 1, bytes: Array($1)) }
    if isTooLong, !lines.isEmpty {
      Message.collectionLine(name, lines[0].number, "it is longer than \(Self.longest >> 20) MB").print()
      someFailed = true
      lines.removeFirst()
    }
    return lines
  }

  /// Reads until there is a piece more, or no more at all.
  private mutating func fill() throws {
    let wanted = rest.count + Self.piece
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while rest.count < wanted {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        Message.unreadableLines(name, String(cString: strerror(errno))).print()
        throw ExitCode(Program.Status.trouble)
      }
      if count == 0 {
        isAtEnd = true
        return
      }
      rest += chunk[..<count]
    }
  }
}
