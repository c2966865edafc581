import ParallaxFormats
import ParallaxSupport

/// The elements of a page that are marked as saying who wrote it and when.
struct PageElements {
  /// Contents of elements with a certain `itemprop`, in the order of the page: `datepublished` → dates.
  private(set) var properties: [String: [String]] = [:]
  /// `<time>` elements with their node.
  private(set) var times: [(node: Int, value: String, words: String)] = []
  /// Words of links with `rel=author`.
  private(set) var relAuthors: [String] = []
  /// Words of small elements whose class says that they name the author, with their node.
  private(set) var namedAuthors: [(node: Int, words: String)] = []
  private let tree: HTMLTree

  private static let kept: Set<String> = [
    "author", "creator", "datepublished", "datemodified", "datecreated", "headline",
  ]

  /// The same as Drupal and others write it, as RDFa.
  private static let ofRDFa: [String: String] = [
    "dc:date": "datecreated", "dc:created": "datecreated", "dcterms:created": "datecreated",
    "schema:datecreated": "datecreated", "schema:datepublished": "datepublished", "datepublished": "datepublished",
    "dc:creator": "creator",
  ]

  init(_ tree: HTMLTree, _ article: ArticleReader) {
    self.tree = tree
    for node in tree.nodes.indices where tree.nodes[node].tag != .text && tree.nodes[node].tag != .meta {
      if let property = tree.attribute(.itemprop, of: node)?.lowercased() {
        for name in property.split(separator: " ").prefix(4) where Self.kept.contains(String(name)) {
          addProperty(String(name), node)
        }
      } else if let property = tree.attribute(.property, of: node)?.lowercased() {
        // The first says it; `dc:date dc:created` is one date.
        let names = property.split(separator: " ").prefix(4).lazy.compactMap { Self.ofRDFa[String($0)] }
        if let name = names.first { addProperty(name, node) }
      }
      if tree.nodes[node].tag == .time, times.count < 200 {
        times.append((node, tree.attribute(.datetime, of: node) ?? "", words(of: node)))
      }
      if tree.nodes[node].tag == .a, let rel = tree.attribute(.rel, of: node)?.lowercased(),
        rel.split(separator: " ").contains("author"),
        relAuthors.count < 20
      {
        relAuthors.append(words(of: node))
      }
      if namedAuthors.count < 100, namesAuthor(node) { namedAuthors.append((node, words(of: node))) }
    }
  }

  /// `class="author"`, `author-name`, `fn`; not of a comment's.
  private func namesAuthor(_ node: Int) -> Bool {
    guard let value = tree.value(.class, of: node), value.count <= 200, tree.subtree(of: node).count <= 12,
      Self.mayNameAuthor(value)
    else { return false }
    return String(decoding: value, as: UTF8.self).lowercased().split(separator: " ").contains { name in
      if Self.authorClasses.contains(String(name)) { return true }
      return (name.hasBytes("author") || name.hasBytes("autor") || name.hasBytes("byline"))
        && !name.hasBytes("comment") && !Self.otherClasses.contains { name.hasBytes($0) }
    }
  }

  /// A first look at the bytes, for most classes say nothing of the kind: searching strings takes long.
  private static func mayNameAuthor(_ value: ArraySlice<UInt8>) -> Bool {
    value.indices.contains { place in
      let words: [StaticString]
      switch value[place] | 0x20 {
      case UInt8(ascii: "a"): words = ["author", "autor", "auteur"]
      case UInt8(ascii: "b"): words = ["byline"]
      case UInt8(ascii: "r"): words = ["redakteur"]
      case UInt8(ascii: "u"): words = ["username"]
      case UInt8(ascii: "f"):
        return value[place...].prefix(3).elementsEqual("fn ".utf8) || value[place...].elementsEqual("fn".utf8)
      default: return false
      }
      return words.contains { word in
        let part = value[place...].prefix(word.utf8CodeUnitCount)
        return part.count == word.utf8CodeUnitCount
          && word.withUTF8Buffer { zip(part, $0).allSatisfy { $0 | 0x20 == $1 } }
      }
    }
  }

  private static let authorClasses: Set<String> = [
    "fn", "author", "autor", "byline", "username", "auteur", "redakteur",
  ]
  private static let otherClasses: [StaticString] = [
    "image", "img", "avatar", "photo", "bio", "desc", "box", "info", "date", "time", "social", "link-", "icon", "job",
    "title", "role", "position", "twitter", "mail", "prefix", "label", "pic", "wrap", "container", "meta",
  ]

  private mutating func addProperty(_ name: String, _ node: Int) {
    guard properties[name, default: []].count < 30 else { return }
    var value = tree.attribute(.content, of: node) ?? tree.attribute(.datetime, of: node) ?? ""
    if value.isEmpty, name == "author" || name == "creator" { value = nameWithin(node) ?? words(of: node) }
    if value.isEmpty { value = words(of: node) }
    if !value.isEmpty { properties[name, default: []].append(value.singleSpaced) }
  }

  /// The `itemprop=name` of a person.
  private func nameWithin(_ node: Int) -> String? {
    for inner in tree.subtree(of: node).dropFirst().prefix(60) where tree.nodes[inner].tag != .text {
      if tree.attribute(.itemprop, of: inner)?.lowercased() == "name" {
        return tree.attribute(.content, of: inner) ?? words(of: inner)
      }
    }
    return nil
  }

  /// The words of a small element.
  private func words(of node: Int) -> String {
    tree.subtree(of: node).count <= 40
      ? String(HTMLBlocks(tree, in: tree.subtree(of: node)).blocks.map(\.string).joined(separator: " ").prefix(200))
      : ""
  }
}
