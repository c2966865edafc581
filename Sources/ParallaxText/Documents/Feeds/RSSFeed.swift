import ParallaxFormats

/// A feed of RSS, with the elements of other vocabularies that RSS is used with: Dublin Core, `content:encoded`, Media RSS,
/// iTunes, FeedBurner.
struct RSSFeed {
  private let root: XMLElement
  private let channel: XMLElement
  /// What the feed says of its entries: looked for once, for a channel may have many children.
  private let language: String?

  init(_ root: XMLElement) {
    self.root = root
    channel = root.name == "channel" ? root : root.child("channel") ?? root
    language = root.attribute("lang") ?? channel.attribute("lang") ?? channel.value("language")
  }

  var title: String? { channel.children("title").first.map { MarkupText.line($0.text) } }

  /// In RDF the entries stand beside the channel.
  var entries: some Sequence<FeedEntry> {
    let inside = channel.children("item")
    return (inside.isEmpty ? root.children("item") : inside).lazy.map { entry($0) }
  }

  private func entry(_ item: XMLElement) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = title(of: item)
    entry.content = blocks(item, ["encoded", "full-text", "fulltext", "fullitem", "body", "content"])
    entry.summary = blocks(item, ["description", "summary", "abstract"])
    if entry.content.isEmpty, entry.summary.isEmpty { entry.summary = mediaDescription(item) }
    entry.authors = authors(of: item)
    entry.published = [item.value("pubDate", "pubdate", "published", "issued", "date", "created")]
    entry.updated = [item.value("updated", "modified")]
    entry.language = [item.attribute("lang"), item.value("language"), language]
    entry.source = item.children("source").first.map { MarkupText.line($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    let permalink = item.child("guid").flatMap { $0.attribute("isPermaLink") == "false" ? nil : $0.text.singleSpaced }
    entry.address = item.value("origLink") ?? item.value("link") ?? permalink ?? item.attribute("about")
    entry.id = item.value("guid") ?? item.attribute("about") ?? item.value("link")
    return entry
  }

  private func title(of item: XMLElement) -> NewsBlock? { own("title", of: item).lazy.compactMap(\.fieldTitle).first }

  /// The elements of a name that are of the item's own vocabulary, else all but those that tell of its pictures.
  private func own(_ name: String, of item: XMLElement) -> [XMLElement] {
    let all = item.children(name).filter { !$0.isMedia }
    let own = all.filter { $0.namespace == item.namespace }
    return own.isEmpty ? all : own
  }

  /// The first of the elements that has text.
  private func blocks(_ item: XMLElement, _ names: [String]) -> [NewsBlock] {
    for name in names {
      for element in own(name, of: item) {
        // XHTML may stand in the element itself.
        let blocks = element.children.isEmpty ? element.fieldBlocks : XMLText(element).blocks
        if !blocks.isEmpty { return blocks }
      }
    }
    return []
  }

  private func mediaDescription(_ item: XMLElement) -> [NewsBlock] {
    let media = item.child("group") ?? item.child("content") ?? item
    return media.child("description").map(\.fieldBlocks) ?? []
  }

  /// Dublin Core, else the author's own element, else iTunes'.
  private func authors(of item: XMLElement) -> [String] {
    for name in ["creator", "author", "byline"] {
      let found = item.children(name).sorted { !$0.isITunes && $1.isITunes }.map {
        $0.value("name") ?? $0.text.singleSpaced
      }
      let named = found.filter { !$0.isEmpty }
      if !named.isEmpty { return item.children(name).allSatisfy(\.isITunes) ? named : Array(named.prefix(20)) }
    }
    return []
  }
}

extension XMLElement {
  /// Whether it is of Media RSS: `media:title`, `media:content`.
  fileprivate var isMedia: Bool { namespace == "media" || namespace.hasPrefix("http://search.yahoo.com/mrss") }

  fileprivate var isITunes: Bool { namespace == "itunes" || namespace.hasPrefix("http://www.itunes.com/") }
}
