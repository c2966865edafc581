import ParallaxFormats
import ParallaxSupport

/// A feed of Atom 1.0 (RFC 4287) or 0.3; agencies put NITF and XHTML into it.
struct AtomFeed {
  private let feed: XMLElement

  init(_ feed: XMLElement) { self.feed = feed }

  var title: String? { feed.child("title").flatMap { title(of: $0) }?.text }

  var entries: some Sequence<FeedEntry> {
    let language = feed.attribute("lang")
    let authors = authors(of: feed)
    return feed.children("entry").lazy.map { entry($0, language, authors) }
  }

  private func entry(_ element: XMLElement, _ language: String?, _ authors: [String]) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = element.children("title").lazy.filter(\.isAtom).compactMap { title(of: $0) }.first
    entry.content = element.children("content").lazy.filter(\.isAtom).map { blocks(of: $0) }.first { !$0.isEmpty } ?? []
    entry.summary = element.child("summary").map { blocks(of: $0) } ?? []
    entry.authors = own(element) ?? origin(element) ?? authors
    entry.published = [element.value("published", "issued", "pubDate", "created", "date")]
    entry.updated = [element.value("updated", "modified")]
    let inner = element.child("content") ?? element.child("title")
    entry.language = [
      element.attribute("lang"), inner?.attribute("lang"), language, element.child("source")?.attribute("lang"),
    ]
    entry.source = element.child("source")?.child("title").flatMap { title(of: $0) }?.text
    entry.address = element.value("origLink") ?? address(of: element)
    entry.id = element.value("id") ?? entry.address
    return entry
  }

  /// The page that the entry is of: the link `alternate`, which is also meant where a link says no relation.
  private func address(of element: XMLElement) -> String? {
    let pages = element.children("link").filter { ($0.attribute("rel") ?? "alternate") == "alternate" }
    let page = pages.first { $0.attribute("type")?.contains("html") ?? true } ?? pages.first
    return page?.attribute("href") ?? element.value("link")
  }

  // MARK: Authors

  private func own(_ element: XMLElement) -> [String]? {
    let found = authors(of: element)
    return found.isEmpty ? nil : found
  }

  /// Of the feed that an entry was taken from.
  private func origin(_ element: XMLElement) -> [String]? { element.child("source").flatMap { own($0) } }

  private func authors(of element: XMLElement) -> [String] {
    let named = element.children("author").compactMap { author in
      author.value("name") ?? (author.children.isEmpty ? author.text.singleSpaced : nil)
    }
    let found = named.isEmpty ? element.children("creator").map { $0.text.singleSpaced } : named
    return found.filter { !$0.isEmpty }
  }

  // MARK: Text constructs

  /// How the text of an element stands in the feed; Atom 0.3 says `mode`, and types of media.
  private enum Form { case text, html, xml, coded }

  private func form(of element: XMLElement) -> Form {
    if !element.children.isEmpty { return .xml }
    let type = element.attribute("type")?.lowercased() ?? "text"
    if element.attribute("mode") == "base64" { return .coded }
    if element.attribute("mode") == "escaped", type != "text/plain" { return .html }
    switch type {
    case "text", "text/plain", "plain": return .text
    case "html", "xhtml": return .html
    default: return type.hasPrefix("text/") || type.contains("html") || type.contains("xml") ? .html : .coded
    }
  }

  private func blocks(of element: XMLElement) -> [NewsBlock] {
    switch form(of: element) {
    case .xml: XMLText(element).blocks
    case .html: element.fieldBlocks
    case .coded: []
    // Markup in what is called text was meant as such.
    case .text:
      MarkupText.isMarkup(element.text) ? element.fieldBlocks : WireText.blocks(element.text, line: element.textLine)
    }
  }

  private func title(of element: XMLElement) -> NewsBlock? {
    if form(of: element) == .coded { return nil }
    let text = form(of: element) == .html ? MarkupText.line(element.text) : element.text.singleSpaced
    return text.isEmpty ? nil : NewsBlock(.heading, .headline, text, line: element.textLine)
  }
}

extension XMLElement {
  /// Not of Media RSS or another vocabulary that has the same names.
  fileprivate var isAtom: Bool { !namespace.contains("mrss") && namespace != "media" }
}
