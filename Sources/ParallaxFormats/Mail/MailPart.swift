/// A mail, or a part of one: a header and a body, or a header and parts.
public struct MailPart: Sendable {
  public let header: MailHeader
  /// With its parameters; `text/plain` where nothing is said.
  public let contentType: HeaderParameters
  /// As written, without transfer coding undone; empty where there are parts.
  public let body: ArraySlice<UInt8>
  public let parts: [MailPart]

  /// How much of a mail is read.
  public struct Limits: Sendable {
    /// Parts in one another.
    public var depth = 24
    /// Parts of one.
    public var parts = 1000

    public init() {}
  }

  /// Whether parts were left out that lie too deep; of this part and those in it.
  public let isCutShort: Bool

  public init(_ bytes: ArraySlice<UInt8>, limits: Limits = Limits()) {
    self.init(bytes, limits, depth: 0, isInDigest: false)
  }

  private init(_ bytes: ArraySlice<UInt8>, _ limits: Limits, depth: Int, isInDigest: Bool) {
    header = MailHeader(bytes)
    let usual = isInDigest ? "message/rfc822" : "text/plain"
    let stated = HeaderParameters(header["content-type"] ?? [])
    contentType = stated.value.contains("/") ? stated : HeaderParameters(Array(usual.utf8))
    let whole = bytes[header.end...]
    guard contentType.value.hasPrefix("multipart/"), let boundary = contentType["boundary"], !boundary.isEmpty else {
      body = whole
      parts = []
      isCutShort = false
      return
    }
    guard depth < limits.depth else {
      body = []
      parts = []
      isCutShort = true
      return
    }
    let isDigest = contentType.value == "multipart/digest"
    let divided = Self.divided(whole, at: Array("--\(boundary)".utf8), limits.parts)
    parts = divided.map { MailPart($0, limits, depth: depth + 1, isInDigest: isDigest) }
    // A boundary that is nowhere: the body is what it is.
    body = parts.isEmpty ? whole : []
    isCutShort = parts.contains { $0.isCutShort }
  }

  /// What lies between the boundaries; the line end before one belongs to it.
  private static func divided(_ body: ArraySlice<UInt8>, at boundary: [UInt8], _ limit: Int) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var position = body.startIndex
    while position < body.endIndex, parts.count < limit {
      let line = body.line(at: position)
      if let isLast = isBoundary(line.content, boundary) {
        if let start { parts.append(body[start..<max(start, lineEnd(before: position, in: body))]) }
        start = isLast ? nil : line.next
        if isLast { return parts }
      }
      position = line.next
    }
    if let start, parts.count < limit { parts.append(body[start...]) }
    return parts
  }

  /// Whether a line is a boundary, and if so whether it is the last one.
  private static func isBoundary(_ line: ArraySlice<UInt8>, _ boundary: [UInt8]) -> Bool? {
    guard line.count >= boundary.count, line.starts(with: boundary) else { return nil }
    let rest = line[(line.startIndex + boundary.count)...].trimmed
    if rest.isEmpty { return false }
    return rest.elementsEqual("--".utf8) ? true : nil
  }

  private static func lineEnd(before position: Int, in body: ArraySlice<UInt8>) -> Int {
    var end = position
    if end > body.startIndex, body[end - 1] == 0x0A { end -= 1 }
    if end > body.startIndex, body[end - 1] == 0x0D { end -= 1 }
    return end
  }
}

extension MailPart {
  public var coding: TransferCoding { TransferCoding(header.text("content-transfer-encoding")) }

  public var disposition: HeaderParameters { HeaderParameters(header["content-disposition"] ?? []) }

  /// Without their brackets.
  public var contentID: String? { header.text("content-id").map { $0.filter { $0 != "<" && $0 != ">" && $0 != " " } } }

  /// The body without its transfer coding.
  public var content: [UInt8] { coding.decoded(body) }
}
