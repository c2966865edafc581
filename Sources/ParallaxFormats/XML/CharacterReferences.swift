/// `&amp;`, `&#8217;`, `&nbsp;` in text that is nearly XML.
enum CharacterReferences {
  /// The text with its references resolved, without control characters; what is no reference stays as it is.
  static func resolved(_ text: ArraySlice<UInt8>, _ entities: inout HTMLEntities) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = text.startIndex
    while position < text.endIndex {
      if text[position] == UInt8(ascii: "&"), let found = reference(text[position...], &entities) {
        result += found.characters.utf8
        position += found.length
      } else {
        if LooseXMLParser.isText(text[position]) { result.append(text[position]) }
        position += 1
      }
    }
    return result
  }

  /// - Parameter text: begins with `&`.
  private static func reference(
    _ text: ArraySlice<UInt8>, _ entities: inout HTMLEntities
  ) -> (characters: String, length: Int)? {
    let body = text.dropFirst().prefix(40).prefix { $0 == UInt8(ascii: "#") || LooseXMLParser.isName($0) }
    guard !body.isEmpty, body.endIndex < text.endIndex, text[body.endIndex] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    let characters = name.hasPrefix("#") ? numbered(name.dropFirst()) : entities.characters(name)
    return characters.map { ($0, body.count + 2) }
  }

  /// The character of `8217` or `x2019`; nothing for one that no text has.
  private static func numbered(_ digits: Substring) -> String? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
    guard let scalar = Unicode.Scalar(value), value >= 0x20 || value == 9 || value == 10 || value == 13 else {
      return ""
    }
    return String(scalar)
  }
}
