/// A file of mails, each behind a line `From …` (mbox in its four kinds).
public struct Mailbox: Sendable {
  /// Of each mail: its bytes without the `From ` line, and the line that it begins on, from 1.
  public private(set) var mails: [(bytes: ArraySlice<UInt8>, line: Int)] = []

  /// Whether the bytes begin with a line `From someone@example.org Mon Jun  1 04:27:29 2009` and a header follows.
  public static func isMailbox(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.line(at: bytes.startIndex)
    return isSeparator(line.content) && beginsHeader(bytes, at: line.next)
  }

  /// - Parameter limit: the most mails.
  public init(_ bytes: [UInt8], limit: Int) {
    let bytes = bytes[...]
    var start: (byte: Int, line: Int)?
    var (position, number, isAfterBlank) = (bytes.startIndex, 1, true)
    while position < bytes.endIndex, mails.count < limit {
      let line = bytes.line(at: position)
      // Archives that leave the blank line out have mails behind one another; a header must follow.
      if isAfterBlank || start == nil, Self.isSeparator(line.content), Self.beginsHeader(bytes, at: line.next) {
        if let start { mails.append((bytes[start.byte..<position], start.line)) }
        start = (line.next, number + 1)
      }
      isAfterBlank = line.content.isEmpty
      position = line.next
      number += 1
    }
    if let start, mails.count < limit { mails.append((bytes[start.byte..<position], start.line)) }
  }

  /// The bytes behind a line `From someone@example.org` that stands above the header of a mail alone.
  public static func withoutEnvelope(_ mail: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = mail.line(at: mail.startIndex)
    let words = line.content.drop { $0 == UInt8(ascii: ">") }
    return words.starts(with: "From ".utf8) && beginsHeader(mail, at: line.next) ? mail[line.next...] : mail
  }

  /// `From `, words, and a time or a year.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 12, line.count < 400, line.starts(with: "From ".utf8) else { return false }
    let digits = line.suffix(40)
    return digits.contains(UInt8(ascii: ":")) && digits.contains { $0.isASCIIDigit }
  }

  /// Whether a header field stands there; lines quoted by `>` are passed over.
  private static func beginsHeader(_ bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
    var position = start
    for _ in 0..<3 where position < bytes.endIndex {
      let line = bytes.line(at: position)
      if line.content.first == UInt8(ascii: ">") {
        position = line.next
        continue
      }
      guard let colon = line.content.prefix(77).firstIndex(of: UInt8(ascii: ":")), colon > line.content.startIndex
      else {
        return false
      }
      return line.content[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
    return false
  }

  /// `>From ` at the beginning of a line is `From `, and `>>From ` is `>From ` (mboxrd).
  public static func unquoted(_ mail: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(mail.count)
    var position = mail.startIndex
    while position < mail.endIndex {
      let line = mail.line(at: position)
      let isQuoted =
        line.content.first == UInt8(ascii: ">")
        && line.content.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
      bytes += mail[(isQuoted ? position + 1 : position)..<line.next]
      position = line.next
    }
    return bytes
  }
}
