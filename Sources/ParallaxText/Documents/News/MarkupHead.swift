/// What stands at the beginning of an XML document: the encoding that it declares, and the name of its first element.
struct MarkupHead {
  /// `iso-8859-1`; nil where none is declared.
  private(set) var encoding: String?
  /// Without its prefix; nil where the bytes do not begin like XML.
  private(set) var root: String?

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = Self.asASCII(bytes)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<?".utf8) {
        let declaration = skip(behind: "?>")
        if declaration.starts(with: "<?xml ".utf8) { encoding = Self.encoding(in: declaration) }
      } else if rest.starts(with: "<!--".utf8) {
        _ = skip(behind: "-->")
      } else if rest.starts(with: "<!".utf8) {
        skipDeclaration()
      } else {
        break
      }
    }
    root = name
  }

  /// The first bytes; of UTF-16 every other one.
  private static func asASCII(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let beginning = bytes.prefix(1 << 16)
    guard
      beginning.prefix(4).contains(0) || beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF])
    else { return beginning }
    return beginning.filter { $0 != 0 && $0 < 0xFE }[...]
  }

  private mutating func skip(behind mark: StaticString) -> ArraySlice<UInt8> {
    let bytes = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var place = rest.startIndex
    while place < rest.endIndex, !rest[place...].starts(with: bytes) { place += 1 }
    let end = min(place + bytes.count, rest.endIndex)
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// `<!DOCTYPE x [ … ]>`
  private mutating func skipDeclaration() {
    var depth = 0
    var quote: UInt8?
    while let byte = rest.popFirst() {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return
      default: break
      }
    }
  }

  private static func encoding(in declaration: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: declaration, as: UTF8.self)
    let words = text.split { $0 == "=" || $0 == "\"" || $0 == "'" || $0.isWhitespace || $0 == "?" }
    return words.firstIndex(of: "encoding").flatMap { $0 + 1 < words.count ? String(words[$0 + 1]) : nil }
  }

  private var name: String? {
    guard rest.first == UInt8(ascii: "<") else { return nil }
    let name = rest.dropFirst().prefix(80).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return String(decoding: name, as: UTF8.self).split(separator: ":").last.map(String.init)
  }
}

extension DocumentSource {
  /// The name of the first element, where this begins like XML.
  var rootElement: String? {
    let isLikely = bytes.prefix(64).contains(UInt8(ascii: "<"))
    return isLikely ? MarkupHead(bytes).root : nil
  }
}
