import ParallaxSupport

/// What a server answered, as archives keep it: status, header, and the body without its codings (RFC 9112, RFC 9110 §8.4).
public struct HTTPResponse: Sendable {
  public let status: Int
  public let header: MailHeader
  private let body: ArraySlice<UInt8>

  /// Nil for what is no answer.
  public init?(_ message: ArraySlice<UInt8>) {
    let line = message.line(at: message.startIndex)
    let words = line.content.split(separator: 0x20, maxSplits: 2)
    guard line.content.starts(with: "HTTP".utf8) || line.content.starts(with: "ICY".utf8), words.count >= 2,
      let status = Int(String(decoding: words[1], as: UTF8.self))
    else { return nil }
    self.status = status
    header = MailHeader(message[line.next...])
    body = message[header.end...]
  }

  public var contentType: HeaderParameters { HeaderParameters(header["content-type"] ?? []) }

  /// The body as the page is; nil where its coding is not known (Brotli).
  ///
  /// - Parameter limit: the most bytes that may come out of a packed body.
  public func content(limit: Int) -> Inflater.Product? {
    let isChunked = header.text("transfer-encoding")?.lowercased().contains("chunked") ?? false
    let whole = isChunked ? Self.joined(body) ?? Array(body) : Array(body)
    switch header.text("content-encoding")?.lowercased() {
    case nil, "", "identity", "none", "utf-8": return Inflater.Product(bytes: whole, consumed: whole.count)
    case "gzip", "x-gzip":
      // Archives that unpacked the body may have kept the header.
      guard Gzip.isGzip(whole) else { return Inflater.Product(bytes: whole, consumed: whole.count) }
      return Gzip.unpack(whole, limit: limit)
    case "deflate":
      let product = Inflater.inflated(whole[...], .zlib, limit: limit)
      if product.end != .broken || !product.bytes.isEmpty { return product }
      let raw = Inflater.inflated(whole[...], .raw, limit: limit)
      return raw.bytes.isEmpty ? Inflater.Product(bytes: whole, consumed: whole.count) : raw
    default: return nil
    }
  }

  /// The chunks of a body together; nil where it does not begin with the size of one. A body that ends in the middle of
  /// a chunk gives what there is.
  static func joined(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var position = body.startIndex
    while position < body.endIndex {
      let line = body.line(at: position)
      let digits = line.content.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 }
      guard !digits.isEmpty, digits.count <= 8, digits.allSatisfy({ $0.hexValue != nil }) else {
        return position == body.startIndex ? nil : bytes
      }
      let size = digits.reduce(0) { $0 << 4 | Int($1.hexValue ?? 0) }
      if size == 0 { return bytes }
      let end = min(body.endIndex, line.next + size)
      bytes += body[line.next..<end]
      position = end
      while position < body.endIndex, position < end + 2, body[position] == 0x0D || body[position] == 0x0A {
        position += 1
      }
    }
    return bytes
  }
}
