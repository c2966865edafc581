import ParallaxPage

/// Appends XML 1.0 to bytes as it is told to. Text is never markup: what could be is escaped, and what XML cannot carry
/// (control characters, U+FFFE, U+FFFF) becomes U+FFFD.
///
/// A carriage return is written as a reference, for parsers turn it into a line feed otherwise, and so is what shows
/// nothing by itself.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  init() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Markup as it is.
  mutating func raw(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// A start tag, with the attributes that have a value.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    tag(name, attributes)
    raw(">")
  }

  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// An element without content.
  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    tag(name, attributes)
    raw("/>")
  }

  /// An element with text alone.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ text: String
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar, isAttribute: false) }
  }

  /// - Parameter text: well-formed UTF-8.
  mutating func text(_ text: ArraySlice<UInt8>) { self.text(String(decoding: text, as: UTF8.self)) }

  private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(key)
      raw("=\"")
      for scalar in value.unicodeScalars { append(scalar, isAttribute: true) }
      raw("\"")
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, isAttribute: Bool) {
    switch scalar {
    case "&": raw("&amp;")
    case "<": raw("&lt;")
    case ">": raw("&gt;")
    case "\"" where isAttribute: raw("&quot;")
    case "\t" where isAttribute: raw("&#9;")
    case "\n" where isAttribute: raw("&#10;")
    case "\r": raw("&#13;")
    case _ where !Self.isCharacter(scalar): appendPlain("\u{FFFD}")
    case _ where Self.isUnseen(scalar): appendReference(scalar)
    default: appendPlain(scalar)
    }
  }

  private mutating func appendPlain(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .encodedReplacementCharacter)
  }

  /// `&#x202E;`
  private mutating func appendReference(_ scalar: Unicode.Scalar) {
    raw("&#x")
    bytes += String(scalar.value, radix: 16, uppercase: true).utf8
    raw(";")
  }

  /// What nobody sees, marks of direction among it: a reader of the file should.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII, let invisible = InvisibleCharacter(scalar) else { return false }
    return invisible.kind != .noBreakSpace
  }

  /// Whether XML 1.0 has the character (production 2); of those it advises against, C1 and delete, none goes through.
  static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
