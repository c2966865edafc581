/// The only place where text becomes safe to show: reports, paths, headlines and messages all pass through it.
///
/// Control characters never come through; what is invisible is dropped; what terminals draw in different widths
/// (joined emoji, flags, skin tones, variation selectors) is reduced to clusters that all of them agree on.
public struct SafeText: Sendable {
  /// Whether the output is ASCII only (the locale is not UTF-8).
  public let ascii: Bool
  /// Whether invisible characters stand as marks, `<ZWSP>`, where they are; else they are left out, and spaces of any
  /// kind are a space.
  public let reveals: Bool

  public init(ascii: Bool = false, reveals: Bool = false) {
    self.ascii = ascii
    self.reveals = reveals
  }

  /// One cluster as it is shown, with the bytes that it stands for.
  public struct Glyph: Sendable, Equatable {
    /// A space for any run of white space.
    public var text: String
    /// 1 or 2 terminal columns for what is shown; more for the mark of an invisible character.
    public var columns: Column
    /// Bytes of the source.
    public var bytes: Range<Int>
    /// Whether it is the mark of an invisible character.
    public var isRevealed = false
    public var isSpace: Bool { text == " " }
  }

  /// The clusters of UTF-8 text in order; white space runs are one space each.
  public func glyphs(in text: [UInt8], _ range: Range<Int>) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte > 0x20, byte < 0x7f {
        glyphs.append(Glyph(text: Self.printable[Int(byte)], columns: 1, bytes: position..<position + 1))
        position += 1
      } else {
        let (scalar, length) = Self.decode(text, at: position, limit: range.upperBound)
        add(scalar, bytes: position..<position + length, to: &glyphs)
        position += length
      }
    }
    return glyphs
  }

  /// A string made safe, on one line.
  public func line(_ string: String) -> String {
    let bytes = Array(string.utf8)
    return glyphs(in: bytes, 0..<bytes.count).reduce(into: "") { $0 += $1.text }
  }

  /// The display width of a string once it is safe.
  public func columns(of string: String) -> Column {
    let bytes = Array(string.utf8)
    return glyphs(in: bytes, 0..<bytes.count).reduce(0) { $0 + $1.columns }
  }

  /// A string made safe and cut to at most `limit` columns, with an ellipsis where it was cut.
  public func line(_ string: String, fitting limit: Column) -> String {
    let bytes = Array(string.utf8)
    let glyphs = glyphs(in: bytes, 0..<bytes.count)
    if glyphs.reduce(0, { $0 + $1.columns }) <= limit { return glyphs.reduce(into: "") { $0 += $1.text } }
    let dots = ascii ? "..." : "…"
    var room = limit - (ascii ? 3 : 1)
    guard room >= 0 else { return String(repeating: ".", count: max(0, limit)) }
    var cut = ""
    for glyph in glyphs {
      room -= glyph.columns
      if room < 0 { break }
      cut += glyph.text
    }
    while cut.hasSuffix(" ") { cut.removeLast() }
    return cut + dots
  }

  private static let printable: [String] = (0..<128).map { String(UnicodeScalar(UInt8($0))) }
  private static let replacement: UnicodeScalar = "\u{FFFD}"

  /// The scalar at a place and its length in bytes; U+FFFD for ill-formed bytes.
  static func decode(_ text: [UInt8], at position: Int, limit: Int) -> (UnicodeScalar, Int) {
    let lead = text[position]
    let length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xc2, position + length <= limit else { return (replacement, 1) }
    if length == 1 { return (UnicodeScalar(lead), 1) }
    var value = UInt32(lead) & (0x7f >> UInt32(length))
    for offset in 1..<length {
      guard text[position + offset] & 0xc0 == 0x80 else { return (replacement, 1) }
      value = value << 6 | UInt32(text[position + offset] & 0x3f)
    }
    return (UnicodeScalar(value) ?? replacement, length)
  }

  /// Goes through the scalars of a range with their first bytes; printable ASCII is passed over.
  static func eachScalar(in text: [UInt8], _ range: Range<Int>, _ visit: (UnicodeScalar, Int) -> Void) {
    var position = range.lowerBound
    while position < range.upperBound {
      if text[position] >= 0x20, text[position] < 0x7f {
        position += 1
        continue
      }
      let (scalar, length) = decode(text, at: position, limit: range.upperBound)
      visit(scalar, position)
      position += length
    }
  }

  private func add(_ scalar: UnicodeScalar, bytes: Range<Int>, to glyphs: inout [Glyph]) {
    if reveals, let character = InvisibleCharacter(scalar) {
      let mark = character.mark
      glyphs.append(Glyph(text: mark, columns: mark.utf8.count, bytes: bytes, isRevealed: true))
      return
    }
    switch Visibility(of: scalar) {
    case .space:
      if let last = glyphs.last, last.isSpace {
        glyphs[glyphs.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
      } else {
        glyphs.append(Glyph(text: " ", columns: 1, bytes: bytes))
      }
    case .hidden:
      break
    case .mark:
      if !ascii, let last = glyphs.last, !last.isSpace, !last.isRevealed, last.text.unicodeScalars.count < 4 {
        glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar)
        glyphs[glyphs.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
      }
    case .shown(let text, let columns):
      addShown(text, columns: columns, bytes: bytes, to: &glyphs)
    }
  }

  private func addShown(_ text: String, columns: Column, bytes: Range<Int>, to glyphs: inout [Glyph]) {
    guard ascii, let letters = Transliteration.ascii(text) else {
      glyphs.append(Glyph(text: text, columns: columns, bytes: bytes))
      return
    }
    for letter in letters.unicodeScalars {
      glyphs.append(Glyph(text: String(letter), columns: 1, bytes: bytes))
    }
  }
}
