import ParallaxSupport

/// What a converter printed: text alone, or a page that has the text as it is in its `pre` and properties above.
struct ConvertedPage {
  let text: ArraySlice<UInt8>
  private(set) var properties = DocumentProperties()

  init(_ printed: [UInt8]) {
    let opening = Array("<pre>".utf8)
    let head = printed.prefix(16 << 10)
    guard head.starts(with: Array("<!DOCTYPE html".utf8)) || head.starts(with: Array("<html".utf8)),
      let start = head.indices.first(where: { head[$0] == opening[0] && head[$0...].starts(with: opening) })
    else {
      text = printed[...]
      return
    }
    text = Self.withoutClosing(printed[(start + opening.count)...])
    let tags = String(decoding: printed[..<start], as: UTF8.self)
    properties.title = Self.value(in: tags, from: "<title>", to: "</title>")
    properties.author = Self.value(in: tags, from: "name=\"Author\" content=\"", to: "\"")
    properties.created = Self.value(in: tags, from: "name=\"CreationDate\" content=\"", to: "\"")
    properties.modified = Self.value(in: tags, from: "name=\"ModDate\" content=\"", to: "\"")
  }

  private static func withoutClosing(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let closing = Array("</pre>".utf8)
    let tail = text.suffix(256)
    guard let end = tail.indices.last(where: { tail[$0] == closing[0] && tail[$0...].starts(with: closing) }) else {
      return text
    }
    return text[..<end]
  }

  private static func value(in tags: String, from opening: String, to closing: String) -> String? {
    guard let start = tags.range(of: opening, from: tags.startIndex)?.upperBound,
      let end = tags.range(of: closing, from: start)?.lowerBound
    else { return nil }
    return entities.reduce(String(tags[start..<end])) { $0.replacing($1.key, with: $1.value) }
  }

  /// In this order: what an ampersand stood before is read last.
  private static let entities: KeyValuePairs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"]
}

extension String {
  /// The first place of `part` at or behind an index.
  func range(of part: String, from start: Index) -> Range<Index>? {
    var position = start
    while position < endIndex {
      if self[position...].hasPrefix(part) { return position..<index(position, offsetBy: part.count) }
      position = index(after: position)
    }
    return nil
  }
}
