/// Reads what is nearly XML, as programs that read feeds do.
///
/// Text that is no markup is text: a lone `&` or `<`, an entity that nothing declares. An end tag closes the innermost open
/// element of its name with all in it, and is of no account where there is none. One pass, whatever the input.
struct LooseXMLParser {
  private(set) var builder: XMLTreeBuilder
  /// Whether nothing was lost or guessed: every element was closed by its own tag.
  private(set) var isWhole = true
  private let input: ArraySlice<UInt8>
  private var position: Int
  private var line: Int
  private var entities = HTMLEntities()

  init(_ text: ArraySlice<UInt8>, firstLine: Int, _ limits: XMLLimits) {
    input = text
    position = text.startIndex
    line = firstLine
    builder = XMLTreeBuilder(limits)
  }

  mutating func parse() {
    while position < input.endIndex, !builder.isFull {
      let mark = input[position...].firstIndex(of: UInt8(ascii: "<")) ?? input.endIndex
      text(input[position..<mark])
      position = mark
      if mark < input.endIndex { markup() }
    }
    isWhole = isWhole && builder.isClosed && !builder.isFull
    builder.finish()
  }

  // MARK: Markup

  private mutating func markup() {
    if starts("<!--") {
      skip(behind: "-->")
    } else if starts("<![CDATA[") {
      cdata()
    } else if starts("<?") {
      skip(behind: "?>")
    } else if starts("<!") {
      skipDeclaration()
    } else if starts("</") {
      endTag()
    } else if input.dropFirst(position + 1 - input.startIndex).first.map(Self.isNameStart) ?? false {
      startTag()
    } else {
      builder.text([UInt8(ascii: "<")], line: line)
      position += 1
    }
  }

  private func starts(_ mark: StaticString) -> Bool {
    input[position...].starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  private mutating func cdata() {
    advance(to: position + 9)
    let end = place(of: "]]>") ?? input.endIndex
    builder.text(input[position..<end].lazy.filter(Self.isText), line: line)
    isWhole = isWhole && end < input.endIndex
    advance(to: min(end + 3, input.endIndex))
  }

  private mutating func skip(behind mark: String) {
    let end = place(of: mark)
    isWhole = isWhole && end != nil
    advance(to: end.map { $0 + mark.utf8.count } ?? input.endIndex)
  }

  /// The next place of three bytes or less; the search goes from mark to mark.
  private func place(of mark: String) -> Int? {
    let mark = Array(mark.utf8)
    var next = position
    while let found = input[next...].firstIndex(of: mark[0]) {
      if input[found...].starts(with: mark) { return found }
      next = found + 1
    }
    return nil
  }

  /// `<!DOCTYPE x [ … ]>`, with marks in quotation marks passed over.
  private mutating func skipDeclaration() {
    var depth = 0
    var quote: UInt8?
    var next = position
    while next < input.endIndex {
      let byte = input[next]
      next += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if depth > 0 { quote = byte }
      case UInt8(ascii: "["):
        depth += 1
        // What it declares is not known here.
        isWhole = false
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return advance(to: next)
      default: break
      }
    }
    advance(to: next)
  }

  private mutating func endTag() {
    let end = input[position...].firstIndex(of: UInt8(ascii: ">")) ?? input.endIndex
    let name = input[(position + 2)..<max(end, position + 2)].prefix { Self.isName($0) }
    if !builder.end(String(decoding: name, as: UTF8.self)) { isWhole = isWhole && Self.isVoid(name) }
    advance(to: min(end + 1, input.endIndex))
  }

  private mutating func startTag() {
    var tag = LooseTag(input, at: position + 1)
    let attributes = tag.attributes(&entities)
    builder.start(tag.name, attributes, line: line)
    if tag.isClosed || Self.isVoid(tag.name.utf8) { builder.end() }
    advance(to: tag.end)
  }

  /// Elements of HTML that hold nothing.
  private static func isVoid(_ name: some Collection<UInt8>) -> Bool {
    ["br", "hr", "img", "wbr", "input"].contains { $0.utf8.elementsEqual(name) }
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_")
      || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte >= UInt8(ascii: "-") && byte <= UInt8(ascii: ":") && byte != UInt8(ascii: "/")
  }

  static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  // MARK: Text

  private mutating func text(_ text: ArraySlice<UInt8>) {
    builder.text(CharacterReferences.resolved(text, &entities), line: line)
    line += text.count { $0 == 0x0A }
  }

  private mutating func advance(to end: Int) {
    line += input[position..<end].count { $0 == 0x0A }
    position = end
  }
}
