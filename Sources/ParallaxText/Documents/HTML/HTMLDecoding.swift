import ParallaxSupport

/// The bytes of a page as text. The first that holds: a byte order mark; the encoding that the reader names; UTF-8 where
/// it is well-formed and more than ASCII; what the container says; what the page says; what the letters speak for.
enum HTMLDecoding {
  static func decode(_ source: DocumentSource) -> DecodedText {
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return TextDecoding.decode(source.bytes, as: .utf8) }
    if let named = source.encoding { return TextDecoding.decode(source.bytes, as: named) }
    let plain = TextDecoding.decode(source.bytes)
    if plain.problem == nil, plain.encoding == .utf8 || plain.encoding.isUTF16,
      plain.text.contains(where: { $0 >= 0x80 })
    {
      return plain
    }
    let names = [source.declared.charset, declared(in: source.bytes.prefix(2048))]
    for encoding in names.lazy.compactMap({ $0 }).compactMap({ TextEncoding(named: $0) })
    where encoding != .utf8 && !encoding.isUTF16 {
      return TextDecoding.decode(source.bytes, as: encoding)
    }
    return plain
  }

  /// `<meta charset=…>`, `<meta http-equiv=… content="…; charset=…">`, `<?xml … encoding="…"?>`
  static func declared(in beginning: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: beginning, as: UTF8.self).lowercased()
    for mark in ["charset", "encoding"] {
      for part in text.split(separator: mark, omittingEmptySubsequences: false).dropFirst() {
        let value = part.drop { $0 == " " || $0 == "\t" }
        guard value.first == "=" else { continue }
        let name = value.dropFirst().drop { " \"'".contains($0) }.prefix {
          $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0))
        }
        if !name.isEmpty { return String(name) }
      }
    }
    return nil
  }
}
