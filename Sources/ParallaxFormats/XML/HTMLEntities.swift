internal import CGumbo

/// The characters that HTML has names for, by asking the parser of HTML.
struct HTMLEntities {
  private var known: [String: String?] = [:]

  /// The most different names that are looked up; others are unknown.
  private static let most = 2000

  /// The characters of a name: `nbsp` → U+00A0; nil where HTML has no such name.
  mutating func characters(_ name: String) -> String? {
    if let found = known[name] { return found }
    guard known.count < Self.most, name.utf8.count < 40, name.utf8.allSatisfy(Self.isLetter) else { return nil }
    let found = Self.parsed(name)
    known[name] = .some(found)
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: false
    }
  }

  private static func parsed(_ name: String) -> String? {
    let markup = "<title>&\(name);</title>"
    var options = kGumboDefaultOptions
    return markup.withCString { start -> String? in
      guard let output = gumbo_parse_with_options(&options, start, markup.utf8.count) else { return nil }
      defer { gumbo_destroy_output(&options, output) }
      guard let text = text(of: output.pointee.root), text != "&\(name);" else { return nil }
      // A name that begins with a shorter one ends in the rest: `&notit;` → `¬it;`.
      return text.hasSuffix(";") && name != "semi" ? nil : text
    }
  }

  /// The first text below a node; the document is a handful of nodes.
  private static func text(of node: UnsafePointer<GumboNode>?) -> String? {
    guard let node else { return nil }
    switch node.pointee.type {
    case GUMBO_NODE_TEXT: return String(cString: node.pointee.v.text.text)
    case GUMBO_NODE_ELEMENT:
      let children = node.pointee.v.element.children
      for index in 0..<Int(children.length) {
        if let found = text(of: children.data[index]?.assumingMemoryBound(to: GumboNode.self)) { return found }
      }
      return nil
    default: return nil
    }
  }
}
