import ParallaxFormats
import ParallaxSupport

/// Text in a field that may be HTML or plain.
enum MarkupText {
  /// The paragraphs of a field's content.
  ///
  /// - Parameter line: the line of the input that it begins on, from 1.
  static func blocks(_ content: String, line: Int?) -> [NewsBlock] {
    guard isMarkup(content) else { return WireText.blocks(plain(content), line: line) }
    return resolved(
      HTMLText(content).blocks.map { block in
        NewsBlock(block.kind, nil, block.text, line: line.map { $0 + block.line - 1 })
      })
  }

  /// Blocks whose text is markup again, because it was escaped once too often, are read as such.
  static func resolved(_ blocks: [NewsBlock]) -> [NewsBlock] {
    blocks.flatMap { block -> [NewsBlock] in
      let first = block.text.utf8.first { $0 > 0x20 }
      let last = block.text.utf8.last { $0 > 0x20 }
      guard first == UInt8(ascii: "<"), last == UInt8(ascii: ">"), isMarkup(block.text) else { return [block] }
      return HTMLText(block.text).blocks.map { NewsBlock($0.kind, block.role, $0.text, line: block.line) }
    }
  }

  /// The same for text within which a reference (`&quot;`) or an element of markup stands, from its start to its end:
  /// `2013<endash>–</endash>15`.
  static func withoutElements(_ blocks: [NewsBlock]) -> [NewsBlock] {
    blocks.map { block in
      var block = block
      if hasElement(block.text) { block.text = html(block.text) }
      block.text = plain(block.text)
      return block
    }
  }

  private static func hasElement(_ text: String) -> Bool {
    let parts = text.split(separator: "</", maxSplits: 1)
    guard parts.count == 2 else { return false }
    let name = parts[1].prefix { $0.isLetter || $0.isNumber }
    return !name.isEmpty && parts[1].dropFirst(name.count).first == ">" && parts[0].contains("<" + name)
  }

  /// One line without markup: of headlines and names.
  static func line(_ content: String) -> String {
    let text = content.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") } ? html(content) : content
    // Once more where it was escaped twice: `R&amp;amp;D`, `&amp;#8217;`.
    return (hasReference(text) ? html(text) : text).singleSpaced
  }

  private static func html(_ content: String) -> String {
    let text = HTMLText(content).joined
    return text.isEmpty ? content : text
  }

  /// Without references to characters, where there is no markup.
  private static func plain(_ content: String) -> String {
    guard hasReference(content) else { return content }
    var entities = HTMLReferences()
    return entities.resolved(content)
  }

  /// Whether there is a tag of HTML: `<p`, `</`, `<br/>`.
  static func isMarkup(_ content: String) -> Bool {
    let bytes = content.utf8
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: mark)...]
      guard let next = rest.first else { return false }
      if next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || isLetter(next) { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// Whether there is `&name;` or `&#12;`.
  private static func hasReference(_ content: String) -> Bool {
    var rest = content.utf8[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[rest.index(after: mark)...]
      let name = rest.prefix(12).prefix { $0 == UInt8(ascii: "#") || isLetter($0) || (0x30...0x39).contains($0) }
      if !name.isEmpty, name.endIndex != rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") { return true }
    }
    return false
  }
}
