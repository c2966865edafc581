import ParallaxFormats
import ParallaxSupport

/// What a page says of itself beside its text.
struct PageHead {
  /// Names of `meta` elements in lower case → their contents, in the order of the page.
  private(set) var meta: [String: [String]] = [:]
  /// The words of `<title>`.
  private(set) var title: String?
  /// `<link rel=canonical>`
  private(set) var canonical: String?
  private(set) var language: String?
  /// The article among the data for search engines.
  private(set) var data: PageData?

  init(_ tree: HTMLTree) {
    var scripts: [String] = []
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: addMeta(tree, node)
      case .title:
        let words = tree.string(in: node).singleSpaced
        if title == nil, !words.isEmpty { title = words }
      case .link: addLink(tree, node)
      case .script: if scripts.count < 40 { scripts.append(tree.string(in: node)) }
      case .html: language = tree.attribute(.lang, of: node) ?? tree.attribute(.xmlLang, of: node)
      default: break
      }
    }
    data = PageData(scripts)
  }

  private mutating func addMeta(_ tree: HTMLTree, _ node: Int) {
    guard let content = tree.attribute(.content, of: node)?.singleSpaced, !content.isEmpty else { return }
    for name in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      for key in (tree.attribute(name, of: node) ?? "").lowercased().split(separator: " ").prefix(4) {
        if meta[String(key), default: []].count < 30 { meta[String(key), default: []].append(content) }
      }
    }
  }

  private mutating func addLink(_ tree: HTMLTree, _ node: Int) {
    guard canonical == nil, let rel = tree.attribute(.rel, of: node)?.lowercased(),
      rel.split(separator: " ").contains("canonical"),
      let href = tree.attribute(.href, of: node), href.hasBytes("://")
    else { return }
    canonical = href.singleSpaced
  }

  /// The first content of the first name that has one.
  func first(_ names: [String]) -> String? { names.lazy.compactMap { meta[$0]?.first }.first }

  /// All contents of the first name that has some.
  func all(_ names: [String]) -> [String] { names.lazy.compactMap { meta[$0] }.first ?? [] }

  /// `twitter:data1`, where `twitter:label1` says that it is the author.
  var labelledAuthors: [String] {
    for number in 1...2 {
      guard let label = first(["twitter:label\(number)"])?.lowercased(), let name = first(["twitter:data\(number)"])
      else {
        continue
      }
      let words = label.split(separator: " ").map(String.init)
      if words.contains(where: { BylineWords.leads.contains($0) || $0 == "ecrit" || $0 == "écrit" }) { return [name] }
    }
    return []
  }

  /// The titles that the page states, the surest first.
  var titles: [String] {
    [data?.headline, first(["og:title"]), first(["twitter:title", "dc.title", "dcterms.title", "title"]), title]
      .compactMap { $0 }
  }
}
