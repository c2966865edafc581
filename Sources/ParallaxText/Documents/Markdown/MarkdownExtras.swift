/// What programs that make sites of Markdown files have added to it, which is no text: tags of Liquid and Hugo, attributes
/// of kramdown, fences of admonitions, marks of notes.
enum MarkdownExtras {
  /// The text without them; its lines stay where they are.
  static func removed(from text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.first {
      if byte == UInt8(ascii: "{"), let end = endOfTag(rest) {
        result += rest[..<end].filter { $0 == 0x0A }
        rest = rest[end...]
      } else if byte == UInt8(ascii: "["), let end = endOfNote(rest) {
        rest = rest[end...]
      } else if byte == UInt8(ascii: ":"), isAtStart(result), rest.starts(with: ":::".utf8) {
        rest = rest.drop { $0 != 0x0A }
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func isAtStart(_ text: [UInt8]) -> Bool { text.last.map { $0 == 0x0A } ?? true }

  /// `{% … %}`, `{{ … }}`, `{: .class}`, `{#id}`
  private static func endOfTag(_ text: ArraySlice<UInt8>) -> Int? {
    guard let second = text.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "%"): return end(text, "%}")
    case UInt8(ascii: "{"): return end(text, "}}")
    case UInt8(ascii: ":"), UInt8(ascii: "#"): return end(text.prefix(200), "}")
    default: return nil
    }
  }

  /// The place behind the mark, if it stands in the next 2,000 bytes.
  private static func end(_ text: ArraySlice<UInt8>, _ mark: String) -> Int? {
    let mark = Array(mark.utf8)
    var rest = text.prefix(2000)
    while let found = rest.firstIndex(of: mark[0]) {
      if rest[found...].starts(with: mark) { return found + mark.count }
      rest = rest[(found + 1)...]
    }
    return nil
  }

  /// `[^1]` in the text and `[^1]:` before a note.
  private static func endOfNote(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.dropFirst().first == UInt8(ascii: "^") else { return nil }
    let label = text.dropFirst(2).prefix(40).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
    guard !label.isEmpty, label.endIndex < text.endIndex, text[label.endIndex] == UInt8(ascii: "]") else { return nil }
    let end = label.endIndex + 1
    return end < text.endIndex && text[end] == UInt8(ascii: ":") ? end + 1 : end
  }
}
