import ParallaxSupport

/// Reads one tag: its name, the attributes that are kept, and where it ends.
struct HTMLTagScanner {
  /// An attribute with the bytes of its value, as written.
  struct Found {
    let name: HTMLAttribute
    let value: Range<Int>
    /// The mark that the value stands in; 0 where there is none.
    let quote: UInt8
  }

  private let input: UnsafeBufferPointer<UInt8>
  private var position: Int
  private(set) var nameRange = 0..<0
  /// The place behind the tag; nil where the page ends in it.
  private(set) var end: Int?
  private(set) var isSelfClosing = false
  /// Whether the tag is a `link`.
  private var isLink = false
  /// Whether a script is data of the kind that search engines read.
  private(set) var isJSONLD = false

  /// - Parameter start: of the name.
  init(_ input: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.input = input
    position = start
  }

  mutating func name() -> HTMLName {
    let start = position
    while position < input.count, !Self.endsName(input[position]) { position += 1 }
    // Names of namespaces: `o:p`, `html:div`.
    nameRange = start..<position
    let name = HTMLName(input[nameRange])
    isLink = name == .link
    return name
  }

  /// - Returns: the place behind the tag.
  mutating func skipToEnd() -> Int? {
    _ = attributes(0)
    return end
  }

  /// The attributes that are kept, each once; those longer than `limit` are left out.
  mutating func attributes(_ limit: Int) -> [Found] {
    var found: [Found] = []
    while position < input.count {
      let byte = input[position]
      if byte == UInt8(ascii: ">") {
        end = position + 1
        isSelfClosing = input[position - 1] == UInt8(ascii: "/")
        return found
      }
      if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
        position += 1
      } else if let attribute = attribute(limit), !found.contains(where: { $0.name == attribute.name }) {
        found.append(attribute)
      }
    }
    return found
  }

  private mutating func attribute(_ limit: Int) -> Found? {
    let start = position
    position += 1
    while position < input.count, !Self.endsAttributeName(input[position]) { position += 1 }
    let name = start..<position
    let (value, quote) = value()
    guard limit > 0, let known = Self.known[HTMLName(input[name])], name.count < 15 else { return nil }
    if known == .type, input[value].count < 40 {
      isJSONLD = isJSONLD || String(decoding: input[value], as: UTF8.self).lowercased().contains("ld+json")
    }
    guard value.count <= limit, isNeeded(known, value) else { return nil }
    // An unquoted value is quoted in the output.
    guard quote != 0 || !input[value].contains(0x22) else { return nil }
    return Found(name: known, value: value, quote: quote)
  }

  /// Whether a `link` says what the page's own address is.
  func isCanonical(_ attributes: [Found]) -> Bool {
    attributes.contains { found in
      found.name == .rel && String(decoding: input[found.value], as: UTF8.self).lowercased().contains("canonical")
    }
  }

  /// Whether a value can say something: styles only where they hide, addresses only of the page itself.
  private func isNeeded(_ name: HTMLAttribute, _ value: Range<Int>) -> Bool {
    switch name {
    case .style: input[value].contains(UInt8(ascii: ":")) && hides(value)
    case .href: isLink
    default: true
    }
  }

  /// Whether `none` or `hidden` is in a style.
  private func hides(_ value: Range<Int>) -> Bool {
    value.dropLast(3).contains { place in
      switch input[place] | 0x20 {
      case UInt8(ascii: "n"): input[place..<place + 4].elementsEqual("none".utf8)
      case UInt8(ascii: "h"): input[place..<place + 4].elementsEqual("hidd".utf8)
      default: false
      }
    }
  }

  private mutating func value() -> (Range<Int>, quote: UInt8) {
    var next = position
    while next < input.count, Self.isSpace(input[next]) { next += 1 }
    guard next < input.count, input[next] == UInt8(ascii: "=") else { return (position..<position, 0) }
    next += 1
    while next < input.count, Self.isSpace(input[next]) { next += 1 }
    guard next < input.count else {
      position = next
      return (next..<next, 0)
    }
    let quote = input[next]
    if quote == 0x22 || quote == 0x27 {
      var last = next + 1
      while last < input.count, input[last] != quote { last += 1 }
      position = min(last + 1, input.count)
      return (next + 1..<last, quote)
    }
    var last = next
    while last < input.count, !Self.isSpace(input[last]), input[last] != UInt8(ascii: ">") { last += 1 }
    position = last
    return (next..<last, 0)
  }

  private static let known: [HTMLName: HTMLAttribute] = Dictionary(
    uniqueKeysWithValues: HTMLAttribute.allCases.map { (HTMLName($0.rawValue.utf8), $0) })

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func endsName(_ byte: UInt8) -> Bool { isSpace(byte) || byte == 0x2F || byte == 0x3E }

  private static func endsAttributeName(_ byte: UInt8) -> Bool { endsName(byte) || byte == 0x3D }
}
