import ParallaxFormats

/// Who wrote the article of a page, and the agency that it is from.
struct PageCredit {
  private(set) var authors: [StatedMetadata] = []
  private(set) var agency: StatedMetadata?
  private let refused: Set<String>

  init(
    _ tree: HTMLTree, _ head: PageHead, _ article: ArticleReader, _ elements: PageElements, outlet: String?,
    host: String?
  ) {
    refused = Set(
      [outlet, host, host?.split(separator: ".").first.map(String.init)].compactMap { $0.map(PageTitle.letters) })
    let stated: [([String], MetadataOrigin)] = [
      (head.data?.authors ?? [], .jsonLD),
      (head.all(["article:author", "og:article:author", "book:author"]), .openGraph),
      (head.all(["dc.creator", "dcterms.creator", "dc.author", "dc.contributor"]), .dublinCore),
      (elements.properties["author"] ?? elements.properties["creator"] ?? [], .microdata),
      (
        head.all([
          "author", "authors", "parsely-author", "sailthru.author", "byl", "byline", "article.author",
          "twitter:data1-author",
          "citation_author", "rbauthors", "article_author", "page-author", "cxenseparse:author", "article-author",
          "creator",
        ]), .meta
      ),
      (elements.relAuthors, .element), (Self.bylines(tree, article), .element),
    ]
    for (names, origin) in stated where authors.isEmpty { take(names, origin) }
    if authors.isEmpty { takeText(article) }
    if agency == nil { agency = Self.agency(in: article) }
  }

  private mutating func take(_ values: [String], _ origin: MetadataOrigin) {
    for value in values.prefix(20) where !value.contains("://") && value.utf8.count <= 300 {
      let byline = BylineNames(value)
      if agency == nil, let name = byline.agency { agency = StatedMetadata(value: name, origin) }
      for name in byline.names where isAuthor(name) && authors.count < 20 {
        authors.append(StatedMetadata(value: name, origin))
      }
    }
  }

  private func isAuthor(_ name: String) -> Bool {
    let letters = PageTitle.letters(name)
    return !refused.contains(letters) && !authors.contains { PageTitle.letters($0.value) == letters }
      && !Self.domains.contains { name.lowercased().hasSuffix($0) }
  }

  private static let domains = [
    ".com", ".de", ".org", ".net", ".ch", ".at", ".fr", ".co.uk", ".it", ".es", ".ru", ".info",
  ]

  /// Lines near the headline whose class says that they name the author.
  private static func bylines(_ tree: HTMLTree, _ article: ArticleReader) -> [String] {
    let start = article.headline ?? 0
    let near = max(0, start - 6)..<min(article.blocks.count, start + 25)
    let marked = near.filter { index in
      let element = article.shape.elements[article.blocks[index].container]
      return !article.blocks[index].isHidden && article.blocks[index].text.count <= 120
        && element.words.contains(.author) && article.roles[index] != .headline
    }
    return marked.prefix(3).map { article.blocks[$0].string }.filter {
      BylineNames($0).names.first.map(Self.isFullName) ?? false
    }
    .prefix(1).map { $0 }
  }

  /// At least two words that begin with capitals, or letters of a script without them.
  private static func isFullName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...5).contains(words.count) && words.filter { $0.first?.isUppercase ?? false }.count >= 2
  }

  private mutating func takeText(_ article: ArticleReader) {
    for (block, role) in zip(article.blocks, article.roles) where role == .byline {
      for name in BylineNames(block.string).names where isAuthor(name) && Self.isFullName(name) {
        authors.append(StatedMetadata(value: name, .element))
      }
      if !authors.isEmpty { return }
    }
  }

  // MARK: Agency

  /// In brackets at the beginning of the text (`BERLIN (Reuters) -`), or alone at its end.
  private static func agency(in article: ArticleReader) -> StatedMetadata? {
    let body = article.roles.indices.filter { article.roles[$0] == .body }
    guard let first = body.first, let last = body.last else { return nil }
    let lead = String(article.blocks[first].string.prefix(120))
    for part in lead.split(separator: "(").dropFirst() {
      let credit = part.prefix { $0 != ")" }
      if credit.count < part.count, let name = NewsAgencies.name(String(credit)) {
        return StatedMetadata(value: name, .element)
      }
    }
    let end = article.blocks[last].string
    let foot = end.hasSuffix(")") ? end.split(separator: "(").last.map { String($0.dropLast()) } : end
    return foot.flatMap { $0.count <= 40 ? NewsAgencies.name($0) : nil }.map { StatedMetadata(value: $0, .element) }
  }
}
