/// HTML that we have written, read back without forgiving anything: an element that is not closed, a bare `<` or `&`, or
/// an attribute without quotation marks ends the reading.
struct ReadPage {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The number of the element that it stands in.
    let parent: Int?
    /// Its own characters and those of the elements in it.
    var text = ""
    /// The same without what stands in a `del` in it.
    var standing = ""
  }

  private(set) var elements: [Element] = []
  /// Where reading ended; nil for a page that is sound.
  private(set) var fault: String?
  private static let empty: Set = ["meta", "input"]
  private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\""]

  init(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    var open: [Int] = []
    guard rest.hasPrefix("<!DOCTYPE html>\n") else {
      fault = "no doctype"
      return
    }
    rest = rest.dropFirst(16)
    while let next = rest.unicodeScalars.first {
      if next != "<" {
        let end = rest.unicodeScalars.firstIndex(of: "<") ?? rest.endIndex
        add(Self.plain(rest[..<end]), to: open)
        rest = rest[end...]
        continue
      }
      guard let end = rest.unicodeScalars.firstIndex(of: ">") else {
        fault = "no end of \(rest.prefix(40))"
        return
      }
      read(String(rest.unicodeScalars[rest.unicodeScalars.index(after: rest.startIndex)..<end]), &open)
      if fault != nil { return }
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
    if !open.isEmpty { fault = "open: \(open.map { elements[$0].name })" }
  }

  private mutating func read(_ tag: String, _ open: inout [Int]) {
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        fault = "closed: \(tag)"
        return
      }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "="), rest[rest.index(after: equals)...].first == "\"",
        let end = rest[rest.index(equals, offsetBy: 2)...].firstIndex(of: "\"")
      else {
        fault = "attributes of \(tag)"
        return
      }
      let key = rest[rest.index(after: rest.startIndex)..<equals]
      attributes[String(key)] = Self.plain(rest[rest.index(equals, offsetBy: 2)..<end])
      rest = rest[rest.index(after: end)...]
    }
    elements.append(Element(name: name, attributes: attributes, parent: open.last))
    if !Self.empty.contains(name) { open.append(elements.count - 1) }
  }

  private mutating func add(_ text: String, to open: [Int]) {
    var isStanding = true
    for element in open.reversed() {
      elements[element].text += text
      if elements[element].name == "del" { isStanding = false }
      if isStanding { elements[element].standing += text }
    }
  }

  private static func plain(_ text: Substring) -> String {
    entities.filter { $0.key != "&amp;" }.reduce(String(text)) { $0.replacingAll($1.key, $1.value) }
      .replacingAll("&amp;", "&")
  }

  /// The elements with an attribute.
  func elements(with attribute: String) -> [Element] { elements.filter { $0.attributes[attribute] != nil } }

  func elements(_ name: String, _ style: String) -> [Element] {
    elements.filter {
      $0.name == name && ($0.attributes["class"] ?? "").split(separator: " ").contains(Substring(style))
    }
  }
}

extension String {
  fileprivate func replacingAll(_ part: String, _ other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
