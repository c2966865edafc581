/// What programs that make sites of Markdown files have added to it, which is no text: tags of Liquid and Hugo, attributes
/// of kramdown, fences of admonitions, marks of notes.
struct MarkdownExtras {
  private var rest: ArraySlice<UInt8>
  private var result: [UInt8] = []
  /// The places behind the next `%}` and `}}`, so that each is looked for once.
  private var nextEnd: [UInt8: Int] = [:]

  /// The text without them; its lines stay where they are.
  static func removed(from text: ArraySlice<UInt8>) -> [UInt8] {
    var extras = MarkdownExtras(rest: text)
    extras.remove()
    return extras.result
  }

  private init(rest: ArraySlice<UInt8>) {
    self.rest = rest
    result.reserveCapacity(rest.count)
  }

  private mutating func remove() {
    while let byte = rest.first {
      if byte == UInt8(ascii: "{"), let end = endOfTag() {
        result += rest[..<end].filter { $0 == 0x0A }
        rest = rest[end...]
      } else if byte == UInt8(ascii: "["), let end = endOfNote {
        rest = rest[end...]
      } else if byte == UInt8(ascii: ":"), isAtStart, rest.starts(with: ":::".utf8) {
        rest = rest.drop { $0 != 0x0A }
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
  }

  private var isAtStart: Bool { result.last.map { $0 == 0x0A } ?? true }

  /// `{% … %}`, `{{ … }}`, `{: .class}`, `{#id}`
  private mutating func endOfTag() -> Int? {
    switch rest.dropFirst().first {
    case UInt8(ascii: "%"): return end(UInt8(ascii: "%"))
    case UInt8(ascii: "{"): return end(UInt8(ascii: "}"))
    case UInt8(ascii: ":"), UInt8(ascii: "#"):
      return rest.prefix(200).firstIndex { $0 == UInt8(ascii: "}") || $0 == 0x0A }
        .flatMap { rest[$0] == 0x0A ? nil : $0 + 1 }
    default: return nil
    }
  }

  /// The place behind the next end of a tag, if it is not far.
  ///
  /// - Parameter mark: what stands before the last brace.
  private mutating func end(_ mark: UInt8) -> Int? {
    let start = rest.startIndex + 2
    if nextEnd[mark] ?? 0 < start + 2 { nextEnd[mark] = place(behind: mark, from: start) }
    return nextEnd[mark].flatMap { $0 != .max && $0 <= start + 2000 ? $0 : nil }
  }

  private func place(behind mark: UInt8, from start: Int) -> Int {
    var place = start
    while place + 1 < rest.endIndex {
      if rest[place] == mark, rest[place + 1] == UInt8(ascii: "}") { return place + 2 }
      place += 1
    }
    return .max
  }

  /// Of `[^1]` in the text and `[^1]:` before a note.
  private var endOfNote: Int? {
    guard rest.dropFirst().first == UInt8(ascii: "^") else { return nil }
    let label = rest.dropFirst(2).prefix(40).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
    guard !label.isEmpty, label.endIndex < rest.endIndex, rest[label.endIndex] == UInt8(ascii: "]") else { return nil }
    let end = label.endIndex + 1
    return end < rest.endIndex && rest[end] == UInt8(ascii: ":") ? end + 1 : end
  }
}
