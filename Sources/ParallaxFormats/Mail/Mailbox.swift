/// A file of mails, each behind a line `From …` (mbox in its four kinds).
public struct Mailbox: Sendable {
  /// Of each mail: its bytes without the `From ` line, and the line that it begins on, from 1.
  public private(set) var mails: [(bytes: ArraySlice<UInt8>, line: Int)] = []

  /// Whether the bytes begin with a line `From someone@example.org Mon Jun  1 04:27:29 2009` and a header follows.
  public static func isMailbox(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.line(at: bytes.startIndex)
    return isSeparator(bytes, line)
  }

  /// - Parameter limit: the most mails.
  public init(_ bytes: [UInt8], limit: Int) {
    let bytes = bytes[...]
    var start: (byte: Int, line: Int)?
    var (position, number, isAfterBlank) = (bytes.startIndex, 1, true)
    while position < bytes.endIndex, mails.count < limit {
      let line = bytes.line(at: position)
      // Archives that leave the blank line out have mails behind one another; a header must follow.
      if isAfterBlank || start == nil, Self.isSeparator(bytes, line) {
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

  /// Whether the line at a place stands before a mail: `From `, words and a time, with a field of any name below; or one
  /// word (`From -`, `From ann@example.org`), with a field below that mails have.
  private static func isSeparator(_ bytes: ArraySlice<UInt8>, _ line: ByteLine) -> Bool {
    guard line.content.count < 400, line.content.starts(with: "From ".utf8) else { return false }
    let rest = line.content.dropFirst(5).trimmed
    let hasTime = rest.suffix(40).contains(UInt8(ascii: ":")) && rest.suffix(40).contains { $0.isASCIIDigit }
    if hasTime, rest.count >= 8 { return beginsHeader(bytes, at: line.next) }
    let isWord = !rest.isEmpty && !rest.contains(0x20) && (rest.contains(UInt8(ascii: "@")) || rest.count == 1)
    return isWord && beginsHeader(bytes, at: line.next, isKnown: true)
  }

  /// Whether a header field stands there; lines quoted by `>` are passed over.
  private static func beginsHeader(_ bytes: ArraySlice<UInt8>, at start: Int, isKnown: Bool = false) -> Bool {
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
      if isKnown { return MailHeader.isKnown(String(decoding: line.content[..<colon], as: UTF8.self)) }
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
