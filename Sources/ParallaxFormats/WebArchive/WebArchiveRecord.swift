/// A record of a web archive: WARC 0.17 to 1.1 (ISO 28500), or ARC.
public struct WebArchiveRecord: Sendable {
  /// `response`, `resource`, `revisit` …; in lower case.
  public var kind: String
  /// The address that was asked for.
  public var address: String
  /// As written: ISO 8601 in WARC, fourteen digits in ARC.
  public var date: String?
  /// Of the block: `application/http; msgtype=response`.
  public var mediaType: String
  public var block: ArraySlice<UInt8>
}

/// The records of a web archive, one after the other.
public struct WebArchive: Sequence, IteratorProtocol, Sendable {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private let isARC: Bool
  /// Whether a length was false, so that the next record was looked for.
  public private(set) var isDamaged = false

  public static func isWebArchive(_ bytes: ArraySlice<UInt8>) -> Bool { isWARC(bytes) || isARC(bytes) }

  private static func isWARC(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "WARC/1.".utf8) || bytes.starts(with: "WARC/0.".utf8)
  }

  private static func isARC(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: "filedesc:".utf8) }

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
    position = 0
    isARC = Self.isARC(bytes[...])
  }

  public mutating func next() -> WebArchiveRecord? { isARC ? nextOfARC() : nextOfWARC() }

  // MARK: WARC

  private mutating func nextOfWARC() -> WebArchiveRecord? {
    skipBlankLines()
    if position < bytes.endIndex, !Self.isWARC(bytes[position...]) { resynchronise(from: position) }
    guard position < bytes.endIndex else { return nil }
    let header = MailHeader(bytes[bytes.line(at: position).next...])
    let block = block(from: header.end, length: header.text("content-length"))
    var address = header.text("warc-target-uri") ?? ""
    if address.hasPrefix("<"), address.hasSuffix(">") { address = String(address.dropFirst().dropLast()) }
    return WebArchiveRecord(
      kind: header.text("warc-type")?.lowercased() ?? "", address: address, date: header.text("warc-date"),
      mediaType: header.text("content-type") ?? "", block: block)
  }

  /// The block of a record; the position is behind it. A length that leads to no other record is false: the block ends
  /// where the next record begins.
  private mutating func block(from start: Int, length: String?) -> ArraySlice<UInt8> {
    if let length = length.flatMap({ Int($0) }), length >= 0, length <= bytes.endIndex - start {
      let end = start + length
      position = end
      skipBlankLines()
      if position == bytes.endIndex || Self.isWARC(bytes[position...]) { return bytes[start..<end] }
    }
    isDamaged = true
    resynchronise(from: start)
    var end = position
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// Goes to the next line that begins a record.
  private mutating func resynchronise(from start: Int) {
    isDamaged = true
    position = start
    while position < bytes.endIndex, !Self.isWARC(bytes[position...]) { position = bytes.line(at: position).next }
  }

  private mutating func skipBlankLines() {
    while position < bytes.endIndex, bytes[position] == 0x0A || bytes[position] == 0x0D { position += 1 }
  }

  // MARK: ARC

  /// `http://example.org/ 192.0.2.1 20040312093000 text/html 5120`, with further fields between in version 2; then the block.
  private mutating func nextOfARC() -> WebArchiveRecord? {
    while position < bytes.endIndex {
      skipBlankLines()
      let line = bytes.line(at: position)
      position = line.next
      let fields = line.content.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 5, fields[0].contains(":"), let length = fields.last.flatMap({ Int($0) }), length >= 0
      else {
        isDamaged = isDamaged || position < bytes.endIndex
        continue
      }
      let end = length <= bytes.endIndex - position ? position + length : bytes.endIndex
      defer { position = end }
      return WebArchiveRecord(
        kind: fields[0].hasPrefix("http") ? "response" : "metadata", address: fields[0], date: fields[2],
        mediaType: "application/http", block: bytes[position..<end])
    }
    return nil
  }
}
