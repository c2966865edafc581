/// A start tag: `<name key="value" other='value' bare=value lone>`.
struct LooseTag {
  let name: String
  /// The byte behind it.
  private(set) var end: Int
  /// Whether it ends in `/>`.
  private(set) var isClosed = false
  private let input: ArraySlice<UInt8>

  /// - Parameter start: the first byte of the name.
  init(_ input: ArraySlice<UInt8>, at start: Int) {
    self.input = input
    let name = input[start...].prefix { LooseXMLParser.isName($0) }
    self.name = String(decoding: name, as: UTF8.self)
    end = name.endIndex
  }

  /// Reads to the end of the tag; of two attributes of one name the first counts.
  mutating func attributes(_ entities: inout HTMLEntities) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    while end < input.endIndex {
      let byte = input[end]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        if byte == UInt8(ascii: ">") { end += 1 }
        return found
      }
      isClosed = byte == UInt8(ascii: "/")
      guard byte > 0x20, byte != UInt8(ascii: "/") else {
        end += 1
        continue
      }
      let attribute = attribute(&entities)
      if found.count < 64, !found.contains(where: { $0.name == attribute.name }) { found.append(attribute) }
    }
    return found
  }

  private mutating func attribute(_ entities: inout HTMLEntities) -> (name: String, value: String) {
    let name = input[end...].prefix { $0 > 0x20 && !"=/><".utf8.contains($0) }
    end = max(name.endIndex, end + (name.isEmpty ? 1 : 0))
    let rest = input[end...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return (String(decoding: name, as: UTF8.self), "") }
    let value = value(rest.dropFirst().drop { $0 <= 0x20 })
    let text = CharacterReferences.resolved(value, &entities)
    return (String(decoding: name, as: UTF8.self), String(decoding: text, as: UTF8.self))
  }

  private mutating func value(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      end = value.endIndex
      return value
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    end = min(value.endIndex + 1, input.endIndex)
    return value
  }
}
