import ParallaxFormats
import ParallaxSupport

/// The article of a page's JSON-LD (schema.org), as far as it says something of it.
struct PageData {
  private(set) var headline: String?
  private(set) var body: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var address: String?
  private(set) var language: String?
  /// Whether the article's text is there for nothing; nil where that is not said.
  private(set) var isFree: Bool?
  private(set) var isLiveBlog = false

  /// - Parameter scripts: JSON texts; what is none is passed over.
  init?(_ scripts: [String]) {
    var objects: [JSONTree] = []
    for script in scripts {
      if let tree = Self.tree(script) { Self.collect(tree, into: &objects) }
    }
    let ranked = objects.map { ($0, Self.rank($0)) }.filter { $0.1 > 0 }
    guard let (article, _) = ranked.max(by: { $0.1 < $1.1 }) else { return nil }
    read(article, objects)
  }

  private static func tree(_ script: String) -> JSONTree? {
    var text = Array(script.utf8)
    // Line ends within strings are met, and forbidden.
    for place in text.indices where text[place] < 0x20 { text[place] = 0x20 }
    var rest = text[...].drop { $0 == 0x20 }
    for mark in ["<!--", "//<![CDATA[", "<![CDATA["] where rest.starts(with: mark.utf8) {
      rest = rest.dropFirst(mark.utf8.count)
    }
    while let last = rest.last, last != UInt8(ascii: "}"), last != UInt8(ascii: "]") { rest.removeLast() }
    if rest.suffix(3).elementsEqual("]]>".utf8) { rest = rest.dropLast(3) }
    return try? JSONTree(parsing: Array(rest))
  }

  /// The objects of a document: of lists and graphs each.
  private static func collect(_ tree: JSONTree, into objects: inout [JSONTree], depth: Int = 0) {
    guard depth < 6, objects.count < 500 else { return }
    if tree.isObject { objects.append(tree) }
    for element in tree.elements { collect(element, into: &objects, depth: depth + 1) }
    for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"] {
      if let inner = tree[key], inner.isObject || !inner.elements.isEmpty {
        collect(inner, into: &objects, depth: depth + 1)
      }
    }
  }

  /// How likely an object is the article of the page; 0 for what is none.
  private static func rank(_ object: JSONTree) -> Int {
    let types = Self.types(object)
    if types.contains(where: {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "LiveBlogPosting"
    }) {
      return object["headline"] != nil || object["articleBody"] != nil || object["datePublished"] != nil ? 4 : 1
    }
    if types.contains("Recipe") || types.contains("VideoObject") || types.contains("CreativeWork") { return 2 }
    if types.contains("WebPage") || types.contains("ItemPage") { return object["datePublished"] != nil ? 3 : 1 }
    return 0
  }

  private static func types(_ object: JSONTree) -> [String] {
    guard let type = object["@type"] else { return [] }
    return ([type] + type.elements).compactMap { $0.string }.map { String($0.split(separator: "/").last ?? "") }
  }

  // MARK: Reading

  private mutating func read(_ article: JSONTree, _ objects: [JSONTree]) {
    headline = Self.words(article["headline"]) ?? Self.words(article["name"])
    body = article["articleBody"]?.string
    published = Self.words(article["datePublished"]) ?? Self.words(article["dateCreated"])
    modified = Self.words(article["dateModified"])
    address =
      Self.words(article["url"]) ?? Self.words(article["mainEntityOfPage"]?["@id"])
      ?? Self.words(article["mainEntityOfPage"])
    language = Self.words(article["inLanguage"])
    publisher =
      Self.names(article["publisher"], objects).first ?? Self.names(article["sourceOrganization"], objects).first
    isLiveBlog = Self.types(article).contains("LiveBlogPosting")
    if let free = article["isAccessibleForFree"] { isFree = Self.isTrue(free) }
    for key in ["author", "creator", "byline"] where authors.isEmpty { authors = Self.names(article[key], objects) }
  }

  private static func isTrue(_ value: JSONTree) -> Bool {
    if case .boolean(let flag) = value.value { return flag }
    return value.text?.lowercased() != "false"
  }

  private static func words(_ value: JSONTree?) -> String? {
    guard let value else { return nil }
    if let text = value.string {
      let plain = text.contains("&") || text.contains("<") ? HTMLText(text).joined : text.singleSpaced
      return plain.isEmpty ? nil : plain
    }
    return value.elements.firstValue { words($0) }
  }

  /// The names of persons or organizations: strings, objects, references to objects, and lists of these.
  private static func names(_ value: JSONTree?, _ objects: [JSONTree]) -> [String] {
    guard let value else { return [] }
    if let text = words(value), value.elements.isEmpty { return [text] }
    var names: [String] = []
    for person in value.isObject ? [value] : Array(value.elements.prefix(30)) {
      if let name = words(person["name"]) ?? words(person) ?? referenced(person, objects) { names.append(name) }
    }
    return names
  }

  private static func referenced(_ person: JSONTree, _ objects: [JSONTree]) -> String? {
    guard let id = person["@id"]?.string else { return nil }
    return objects.lazy.filter { $0["@id"]?.string == id }.compactMap { words($0["name"]) }.first
  }
}
