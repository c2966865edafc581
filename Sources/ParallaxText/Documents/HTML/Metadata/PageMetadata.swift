import ParallaxFormats
import ParallaxSupport

/// What a page says of its article, each from the surest place that says it: data for search engines, OpenGraph, Dublin
/// Core, microdata, other `meta` elements, elements of the page, its address, its text.
struct PageMetadata {
  private let tree: HTMLTree
  private let head: PageHead
  private let article: ArticleReader
  private let elements: PageElements

  init(_ tree: HTMLTree, _ head: PageHead, _ article: ArticleReader) {
    self.tree = tree
    self.head = head
    self.article = article
    elements = PageElements(tree, article)
  }

  var metadata: ReportMetadata {
    var metadata = ReportMetadata()
    metadata.address = address
    metadata.source = source(host: metadata.host)
    metadata.headline = headline(outlet: metadata.source?.value)
    let credit = PageCredit(tree, head, article, elements, outlet: metadata.source?.value, host: metadata.host)
    metadata.authors = credit.authors
    metadata.agency = credit.agency
    let dates = PageDates(head, article, elements, address: metadata.address?.value)
    metadata.date = dates.published
    metadata.modified = dates.modified
    metadata.language = language
    metadata.notices = PageNotices(tree, head, article).notices
    return metadata
  }

  // MARK: Address and language

  private var address: StatedMetadata? {
    if let canonical = head.canonical { return StatedMetadata(value: canonical, .element) }
    if let address = head.first(["og:url"]), address.hasBytes("://") {
      return StatedMetadata(value: address, .openGraph)
    }
    return head.data?.address.flatMap { $0.hasBytes("://") ? StatedMetadata(value: $0, .jsonLD) : nil }
  }

  private var language: StatedMetadata? {
    if let tag = head.language?.singleSpaced, isTag(tag) { return StatedMetadata(value: tag, .element) }
    if let tag = head.first(["content-language"]), isTag(tag) { return StatedMetadata(value: tag, .meta) }
    if let tag = head.first(["og:locale"]), isTag(tag) { return StatedMetadata(value: tag, .openGraph) }
    return head.data?.language.flatMap { isTag($0) ? StatedMetadata(value: $0, .jsonLD) : nil }
  }

  private func isTag(_ tag: String) -> Bool {
    (2...12).contains(tag.utf8.count)
      && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
  }

  // MARK: Outlet and headline

  private func source(host: String?) -> StatedMetadata? {
    let candidates: [(String?, MetadataOrigin)] = [
      (head.first(["og:site_name"]).map { PageTitle.divided($0)?.suffix ?? $0 }, .openGraph),
      (head.data?.publisher, .jsonLD),
      (head.first(["dc.publisher", "dcterms.publisher"]), .dublinCore),
      (head.first(["application-name", "apple-mobile-web-app-title", "publisher"]), .meta), (titleSuffix, .element),
    ]
    for (name, origin) in candidates {
      if let name, isOutlet(name) { return StatedMetadata(value: name, origin) }
    }
    return host.map { StatedMetadata(value: $0, .address) }
  }

  private func isOutlet(_ name: String) -> Bool {
    name.utf8.count <= 80 && !name.hasBytes("://") && name.contains(where: \.isLetter)
  }

  /// What stands behind the headline in the page's title: `Headline | Outlet`.
  private var titleSuffix: String? {
    guard let title = head.title, let parts = PageTitle.divided(title) else { return nil }
    if let headline = article.headline.map({ article.blocks[$0].string }),
      PageTitle.letters(parts.suffix) == PageTitle.letters(headline)
    {
      let outlet = PageTitle.divided(parts.headline)?.headline ?? parts.headline
      return outlet.split(separator: " ").count <= 5 ? outlet : nil
    }
    return parts.suffix.split(separator: " ").count <= 5 ? parts.suffix : nil
  }

  private func headline(outlet: String?) -> StatedMetadata? {
    if let words = head.data?.headline { return StatedMetadata(value: words, .jsonLD) }
    if let words = head.first(["og:title"]) {
      return StatedMetadata(value: PageTitle.withoutOutlet(words, outlet), .openGraph)
    }
    if let words = head.first(["dc.title", "dcterms.title"]) { return StatedMetadata(value: words, .dublinCore) }
    if let words = head.first(["twitter:title", "title"]) { return StatedMetadata(value: words, .meta) }
    return head.title.map { StatedMetadata(value: PageTitle.withoutOutlet($0, outlet), .element) }
  }
}

/// The title of a page, in which outlets stand behind their headlines.
enum PageTitle {
  private static let marks = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • "]

  /// At the last mark that stands between words.
  static func divided(_ title: String) -> (headline: String, suffix: String)? {
    let words = title.split(separator: " ")
    guard let place = words.lastIndex(where: { marks.contains(" \($0) ") }), place > 0, place < words.count - 1 else {
      return nil
    }
    return (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "))
  }

  /// Without the outlet behind it, and without what is shorter than the rest where the outlet is not known.
  static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
    guard let parts = divided(title) else { return title }
    if let outlet, letters(parts.suffix) == letters(outlet) || letters(outlet).hasPrefix(letters(parts.suffix)) {
      return parts.headline
    }
    return parts.suffix.utf8.count * 3 < parts.headline.utf8.count ? parts.headline : title
  }

  static func letters(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
}
