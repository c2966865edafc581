/// `text/plain; charset="utf-8"; name*0*=utf-8''%C3%A9; name*1=.txt`: a value with parameters (RFC 2045, RFC 2231).
public struct HeaderParameters: Sendable, Equatable {
  /// In lower case: `text/plain`, `attachment`; empty for none.
  public private(set) var value = ""
  private var parameters: [String: String] = [:]

  public init(_ field: [UInt8]) {
    var scanner = ParameterScanner(field[...])
    value = scanner.token(until: UInt8(ascii: ";")).lowercased()
    var pieces: [String: [(number: Int, text: [UInt8])]] = [:]
    while let (name, text) = scanner.next(), pieces.count < 100 {
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      let isEncoded = parts.count > 1 && parts.last == ""
      let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let first = String(parts[0])
      if parts.count == 1, pieces[first] != nil { continue }
      pieces[first, default: []].append((number, isEncoded ? Self.decoded(text, isFirst: number == 0) : text))
    }
    for (name, texts) in pieces {
      let whole = texts.sorted { $0.number < $1.number }.flatMap(\.text)
      parameters[name] = String(decoding: whole, as: UTF8.self)
    }
  }

  /// A parameter by its name in lower case.
  public subscript(name: String) -> String? { parameters[name] }

  /// `utf-8'en'%C3%A9` → the bytes behind the second apostrophe.
  private static func decoded(_ text: [UInt8], isFirst: Bool) -> [UInt8] {
    var body = text[...]
    let marks = text.indices.filter { text[$0] == UInt8(ascii: "'") }
    if isFirst, marks.count >= 2 { body = text[(marks[1] + 1)...] }
    return percentDecoded(body)
  }

  /// `one%20two` → `one two`
  public static func percentDecoded(_ text: String) -> String {
    String(decoding: percentDecoded(Array(text.utf8)[...]), as: UTF8.self)
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    HexEscapes.append(bytes, mark: UInt8(ascii: "%"), to: &decoded)
    return decoded
  }
}

/// The parameters of a field one by one; comments in parentheses are left out.
private struct ParameterScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The characters up to a mark, which is passed.
  mutating func token(until mark: UInt8) -> String {
    let end = bytes[position...].firstIndex(of: mark) ?? bytes.endIndex
    defer { position = min(bytes.endIndex, end + 1) }
    let token = bytes[position..<end].prefix { $0 != UInt8(ascii: "(") }
    return String(decoding: token.trimmed, as: UTF8.self)
  }

  mutating func next() -> (name: String, text: [UInt8])? {
    while position < bytes.endIndex {
      guard let equals = bytes[position...].firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") })
      else { return nil }
      let name = String(decoding: bytes[position..<equals].trimmed, as: UTF8.self).lowercased()
      position = equals + 1
      if bytes[equals] == UInt8(ascii: "="), !name.isEmpty { return (name, text()) }
    }
    return nil
  }

  /// A quoted string or what stands before the next semicolon.
  private mutating func text() -> [UInt8] {
    while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      defer { position = min(bytes.endIndex, end + 1) }
      return Array(bytes[position..<end].prefix { $0 != UInt8(ascii: "(") }.trimmed)
    }
    var text: [UInt8] = []
    position += 1
    while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.endIndex { position += 1 }
      text.append(bytes[position])
      position += 1
    }
    let end = bytes[position...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
    position = min(bytes.endIndex, end + 1)
    return text
  }
}
