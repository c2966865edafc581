/// Whether bytes begin as a page does.
enum HTMLSignature {
  /// - Parameter beginning: the first bytes.
  static func isPage(_ beginning: ArraySlice<UInt8>) -> Bool {
    var rest = asASCII(beginning)
    skipSpace(&rest)
    let isXML = rest.starts(with: "<?xml".utf8)
    while rest.starts(with: "<!--".utf8) || rest.starts(with: "<?".utf8) {
      let end = rest.starts(with: "<!--".utf8) ? "-->" : ">"
      guard let next = rest.end(of: end) else { return false }
      rest = rest[next...]
      skipSpace(&rest)
    }
    let lower = rest.prefix(200).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    if lower.starts(with: "<!doctype".utf8) {
      return lower.dropFirst(9).drop { $0 <= 0x20 }.starts(with: "html".utf8)
    }
    guard let name = tagName(lower) else { return false }
    if name == "html" { return true }
    if isXML { return false }
    return pageTags.contains(name) || partTags.contains(name) && hasEndTag(rest)
  }

  /// Elements that only pages begin with.
  private static let pageTags: Set<String> = ["head", "body", "frameset"]

  /// Elements that a part of a page may begin with; another tag must follow.
  private static let partTags: Set<String> = [
    "title", "meta", "link", "script", "style", "base", "div", "p", "table", "article", "section", "main", "header",
    "h1",
    "h2", "h3", "center", "font", "br", "span", "ul", "ol", "img", "a", "b", "strong", "em", "i", "blockquote",
    "figure",
    "nav", "form", "iframe", "pre", "hr",
  ]

  private static func tagName(_ text: ArraySlice<UInt8>) -> String? {
    guard text.first == UInt8(ascii: "<") else { return nil }
    let name = text.dropFirst().prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    guard !name.isEmpty, let next = text[name.endIndex...].first else { return nil }
    guard next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func hasEndTag(_ text: ArraySlice<UInt8>) -> Bool {
    for place in text.indices.dropLast(2) where text[place] == UInt8(ascii: "<") && text[place + 1] == UInt8(ascii: "/")
    {
      if (0x61...0x7A).contains(text[place + 2] | 0x20) { return true }
    }
    return false
  }

  private static func skipSpace(_ text: inout ArraySlice<UInt8>) { text = text.drop { $0 <= 0x20 } }

  /// Without a byte order mark, and of UTF-16 the bytes that are not zero.
  private static func asASCII(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isWide = isMarked || bytes.prefix(64).count(where: { $0 == 0 }) * 3 > min(64, bytes.count)
    return isWide ? bytes.dropFirst(isMarked ? 2 : 0).filter { $0 != 0 }[...] : bytes
  }
}

extension ArraySlice<UInt8> {
  /// The place behind the first time that some bytes stand here.
  fileprivate func end(of mark: String) -> Int? {
    let mark = Array(mark.utf8)
    for place in indices where self[place] == mark[0] && self[place...].starts(with: mark) { return place + mark.count }
    return nil
  }
}
