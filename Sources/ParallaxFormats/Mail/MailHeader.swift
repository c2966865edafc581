/// The header of a mail or of a part of one (RFC 5322, MIME).
public struct MailHeader: Sendable {
  public struct Field: Sendable, Equatable {
    /// In lower case: `subject`.
    public let name: String
    /// Unfolded, as it stands otherwise.
    public let value: [UInt8]
  }

  public private(set) var fields: [Field] = []
  /// Where the body begins, in the bytes that the header was read from.
  public private(set) var end: Int
  /// Whether the header ended in a blank line, or with the bytes.
  public private(set) var isWhole = true

  /// The most fields; the longest value.
  private static let limits = (fields: 1000, value: 64 << 10)

  /// Reads fields until a blank line, or a line that is none.
  public init(_ bytes: ArraySlice<UInt8>) {
    end = bytes.startIndex
    while end < bytes.endIndex, fields.count < Self.limits.fields {
      let line = bytes.line(at: end)
      if line.content.isEmpty {
        end = line.next
        return
      }
      if bytes[line.range.lowerBound] == 0x20 || bytes[line.range.lowerBound] == 0x09 {
        append(line.content)
      } else if let field = Self.field(line.content) {
        fields.append(field)
      } else if !fields.isEmpty, Self.goesOn(bytes, at: line.next) {
        // A long line that was broken without the space that says so.
        append(line.content)
      } else {
        isWhole = false
        return
      }
      end = line.next
    }
  }

  /// Whether a header goes on within a few lines: with a field that mails have.
  private static func goesOn(_ bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
    var position = start
    for _ in 0..<4 where position < bytes.endIndex {
      let line = bytes.line(at: position)
      guard !line.content.isEmpty else { return false }
      if let field = field(line.content), isKnown(field.name) { return true }
      position = line.next
    }
    return false
  }

  /// Whether mails have fields of that name, in either case.
  static func isKnown(_ name: String) -> Bool {
    let name = name.lowercased()
    return known.contains(name) || name.hasPrefix("x-")
  }

  private static let known: Set<String> = [
    "from", "to", "cc", "subject", "date", "message-id", "received", "mime-version", "content-type", "reply-to",
    "content-transfer-encoding", "return-path", "delivered-to", "sender", "in-reply-to", "references", "dkim-signature",
    "warc-target-uri", "warc-date", "content-length",
  ]

  private mutating func append(_ line: ArraySlice<UInt8>) {
    guard let last = fields.popLast() else { return }
    let value = last.value.count > Self.limits.value ? last.value : last.value + [0x20] + line.trimmed
    fields.append(Field(name: last.name, value: value))
  }

  /// `Subject: Talks`; nil where no name stands before a colon.
  private static func field(_ line: ArraySlice<UInt8>) -> Field? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex, colon - line.startIndex <= 76
    else {
      return nil
    }
    var name = line[..<colon]
    while name.last == 0x20 || name.last == 0x09 { name.removeLast() }
    guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return Field(name: String(decoding: name, as: UTF8.self).lowercased(), value: Array(line[(colon + 1)...].trimmed))
  }

  /// The first value of that name.
  public subscript(name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The same where it is ASCII or UTF-8, as structured fields are.
  public func text(_ name: String) -> String? { self[name].map { String(decoding: $0, as: UTF8.self) } }
}
