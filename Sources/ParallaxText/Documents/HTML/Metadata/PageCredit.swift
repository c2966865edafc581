import ParallaxFormats
import ParallaxSupport

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
      [outlet, host, host?.split(separator: ".").first.map(String.init), head.data?.publisher]
        .compactMap { $0.map(PageTitle.letters) })
    let stated: [([String], MetadataOrigin)] = [
      (head.data?.authors ?? [], .jsonLD),
      (head.all(["article:author", "og:article:author", "book:author"]), .openGraph),
      (head.all(["dc.creator", "dcterms.creator", "dc.author", "dc.contributor", "dc:creator"]), .dublinCore),
      (elements.properties["author"] ?? elements.properties["creator"] ?? [], .microdata),
      (
        head.all([
          "author", "authors", "parsely-author", "sailthru.author", "byl", "byline", "article.author",
          "twitter:data1-author",
          "citation_author", "rbauthors", "article_author", "page-author", "cxenseparse:author", "article-author",
          "creator",
        ]), .meta
      ),
      (head.labelledAuthors, .meta), (elements.relAuthors, .element), (Self.named(article, elements), .element),
      (Self.lines(article), .element), (Self.bylines(tree, article), .element),
    ]
    for (names, origin) in stated where authors.isEmpty { take(names, origin) }
    if authors.isEmpty { takeDesk(stated) }
    if agency == nil { agency = Self.agency(in: article) }
  }

  private mutating func take(_ values: [String], _ origin: MetadataOrigin) {
    for value in values.prefix(20) where !value.hasBytes("://") && value.utf8.count <= 300 {
      let byline = BylineNames(value)
      if agency == nil, let name = byline.agency { agency = StatedMetadata(value: name, origin) }
      for name in byline.names where isAuthor(name) && authors.count < 20 {
        authors.append(StatedMetadata(value: name, origin))
      }
    }
  }

  /// Nobody is named: those who wrote it together, where the page says that they did.
  private mutating func takeDesk(_ stated: [([String], MetadataOrigin)]) {
    for (values, origin) in stated {
      if let desk = values.lazy.compactMap({ BylineNames($0).desk }).first(where: { isAuthor($0) }) {
        authors = [StatedMetadata(value: desk, origin)]
        return
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

  /// Small elements near the headline whose class says that they name the author: the first one.
  private static func named(_ article: ArticleReader, _ elements: PageElements) -> [String] {
    guard !article.blocks.isEmpty else { return [] }
    let start = article.headline ?? article.roles.firstIndex(of: .body) ?? 0
    let first = article.blocks[max(0, start - 6)].nodes.lowerBound
    let last = article.blocks[min(article.blocks.count - 1, start + 12)].nodes.upperBound
    let named = elements.namedAuthors.first { element in
      (first..<last).contains(element.node) && !element.words.isEmpty && !BylineNames(element.words).names.isEmpty
    }
    return named.map { [$0.words] } ?? []
  }

  /// Short lines beside the headline, or right behind the text, with a word such as “by”: the first that has names.
  private static func lines(_ article: ArticleReader) -> [String] {
    let body = article.roles.indices.filter { article.roles[$0] == .body }
    let start = article.headline ?? body.first ?? 0
    let end = (body.last ?? start) + 1
    let near =
      Array(max(0, start - 3)..<start) + Array(start + 1..<max(start + 1, min(end, start + 12)))
      + Array(end..<max(end, min(article.blocks.count, end + 3)))
    for index in near where article.blocks.indices.contains(index) && !article.blocks[index].isHidden {
      let block = article.blocks[index]
      guard block.text.count <= 160, block.kind != .heading || block.text.count <= 80 else { continue }
      let isBody = article.roles[index] == .body
      guard !isBody || block.text.count <= 100 && !BlockMarks(block.text, length: 0).endsInStop else { continue }
      let isMarked = !article.shape.elements[block.container].ownWords.isDisjoint(with: [.author, .meta])
      var names = AuthorLine.names(in: block.string)
      if names.isEmpty, isMarked, block.text.contains(where: { (0x30...0x39).contains($0) }) {
        names = AuthorLine.namesBesideDate(in: block.string)
      }
      if !names.isEmpty { return [names.joined(separator: ", ")] }
    }
    return []
  }

  /// Lines near the headline whose class says that they name the author.
  private static func bylines(_ tree: HTMLTree, _ article: ArticleReader) -> [String] {
    let start = article.headline ?? 0
    let near = max(0, start - 6)..<min(article.blocks.count, start + 25)
    let marked = near.filter { index in
      let element = article.shape.elements[article.blocks[index].container]
      return !article.blocks[index].isHidden && article.blocks[index].text.count <= 120
        && element.words.contains(.author) && article.roles[index] != .headline
    }
    let first = marked.prefix(3).lazy.map { article.blocks[$0].string }.first {
      BylineNames($0).names.first.map(Self.isFullName) ?? false
    }
    return first.map { [$0] } ?? []
  }

  /// At least two words that begin with capitals, or letters of a script without them.
  private static func isFullName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...5).contains(words.count) && words.filter { $0.first?.isUppercase ?? false }.count >= 2
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
