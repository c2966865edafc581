import ParallaxFormats

/// When the article of a page was published, and last changed.
struct PageDates {
  let published: StatedDate?
  let modified: StatedDate?

  init(_ head: PageHead, _ article: ArticleReader, _ elements: PageElements, address: String?) {
    published = Self.published(head, article, elements, address)
    modified = Self.modified(head, elements)
  }

  private static func published(
    _ head: PageHead, _ article: ArticleReader, _ elements: PageElements, _ address: String?
  ) -> StatedDate? {
    let stated: [([String?], MetadataOrigin)] = [
      ([head.data?.published], .jsonLD),
      (
        ["article:published_time", "og:published_time", "article:published", "og:article:published_time", "og:pubdate"]
          .map { head.first([$0]) }, .openGraph
      ),
      (
        [
          "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date",
          "dcterms.available", "dc.date.publication",
        ].map { head.first([$0]) }, .dublinCore
      ),
      (
        [head.first(["datepublished"])] + ["datepublished", "datecreated"].map { elements.properties[$0]?.first },
        .microdata
      ),
      (
        [
          "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate",
          "parsely-pub-date", "sailthru.date", "article.published", "published-date", "publisheddate", "pdate", "ptime",
          "displaydate", "originalpublicationdate", "cxenseparse:recs:publishtime", "article_date_original", "created",
          "article.created", "date.created", "citation_publication_date", "citation_date", "published_time",
          "last-published", "shareaholic:article_published_time", "rnews:datepublished", "timestamp", "dateposted",
          "vr:published_time", "bt:pubdate", "cxenseparse:publishtime", "datecreated",
        ].map { head.first([$0]) }, .meta
      ),
    ]
    for (values, origin) in stated {
      if let value = values.lazy.compactMap({ $0 }).compactMap({ iso($0) }).first {
        return StatedDate(value: value, kind: .published, origin)
      }
    }
    return PageClock(article, elements).published ?? address.flatMap(date(inAddress:))
  }

  private static func modified(_ head: PageHead, _ elements: PageElements) -> StatedDate? {
    let stated: [(String?, MetadataOrigin)] = [
      (head.data?.modified, .jsonLD), (head.first(["article:modified_time", "og:updated_time"]), .openGraph),
      (head.first(["dcterms.modified", "dc.date.modified"]), .dublinCore),
      (head.first(["datemodified"]) ?? elements.properties["datemodified"]?.first, .microdata),
      (head.first(["last-modified", "lastmod", "revised", "modified", "article.updated", "last-updated"]), .meta),
    ]
    for (value, origin) in stated {
      if let value = value.flatMap({ iso($0) }) { return StatedDate(value: value, kind: .modified, origin) }
    }
    return nil
  }

  /// A whole day at least.
  static func iso(_ text: String) -> String? { DateForms.iso(text).flatMap { $0.utf8.count >= 10 ? $0 : nil } }

  /// `…/2019/11/18/…`, `…/2019-11-18-…`
  private static func date(inAddress address: String) -> StatedDate? {
    let path = address.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
    let parts = path.split { !$0.isASCII || !$0.isNumber }
    for index in parts.indices.dropLast(2)
    where parts[index].count == 4 && parts[index + 1].count == 2 && parts[index + 2].count == 2 {
      let between = path[parts[index].endIndex..<parts[index + 1].startIndex]
      guard between == "/" || between == "-", path[parts[index + 1].endIndex..<parts[index + 2].startIndex] == between
      else { continue }
      if let value = iso("\(parts[index])-\(parts[index + 1])-\(parts[index + 2])") {
        return StatedDate(value: value, kind: .published, .address)
      }
    }
    return nil
  }
}

/// The dates that a page shows near its headline.
struct PageClock {
  let published: StatedDate?

  init(_ article: ArticleReader, _ elements: PageElements) {
    let body = article.roles.indices.filter { article.roles[$0] == .body }
    let start = article.headline ?? max(0, (body.first ?? 0) - 6)
    let near = max(0, start - 8)..<min(article.blocks.count, max(start + 14, (body.first ?? 0) + 3))
    // Behind the text stand dates of archives and of other articles.
    let end = body.last.map { $0 >= start ? $0 + 1 : article.blocks.count } ?? article.blocks.count
    published =
      Self.time(article, elements, near)
      ?? Self.words(article, near.clamped(to: 0..<max(near.lowerBound, end)), start) ?? Self.words(article, near, start)
  }

  /// Of `<time>` elements near the headline the first below it, else the last above it.
  private static func time(_ article: ArticleReader, _ elements: PageElements, _ near: Range<Int>) -> StatedDate? {
    guard let first = near.first, let last = near.last else { return nil }
    let range = article.blocks[first].nodes.lowerBound..<article.blocks[last].nodes.upperBound
    let headline = article.headline.map { article.blocks[$0].nodes.lowerBound } ?? range.lowerBound
    let dates = elements.times.compactMap { time -> (node: Int, value: String)? in
      guard range.contains(time.node) else { return nil }
      return (PageDates.iso(time.value) ?? PageDates.iso(time.words) ?? date(in: Array(time.words.utf8))).map {
        (time.node, $0)
      }
    }
    let found = dates.first { $0.node > headline } ?? dates.last
    return found.map { StatedDate(value: $0.value, kind: .published, .element) }
  }

  /// Short lines near the headline that hold a date: first those whose class says so.
  private static func words(_ article: ArticleReader, _ near: Range<Int>, _ start: Int) -> StatedDate? {
    var found: [(rank: Int, value: String)] = []
    for index in near
    where !article.blocks[index].isHidden && article.blocks[index].text.count <= 200
      && article.roles[index] != .headline
    {
      guard let value = date(in: article.blocks[index].text) else { continue }
      let element = article.shape.elements[article.blocks[index].container]
      let isMarked = element.ownWords.contains(.meta) || element.ownWords.contains(.author)
      let isShort = article.blocks[index].text.count <= 60
      guard isMarked || isShort || article.roles[index] != .body else { continue }
      found.append(((isMarked ? 2 : 0) + (index > start ? 2 : 0) + (isShort ? 1 : 0), value))
    }
    guard let most = found.map(\.rank).max() else { return nil }
    return found.first { $0.rank == most }.map { StatedDate(value: $0.value, kind: .published, .element) }
  }

  private static func date(in text: [UInt8]) -> String? {
    guard !text.isEmpty else { return nil }
    if text.count <= 60, let value = PageDates.iso(String(decoding: text, as: UTF8.self)) { return value }
    let dates = DateScanner(ParagraphShape(text.indices, in: text), in: text).all()
    let named = dates.first { $0.date.day != nil }.flatMap { PageDates.iso($0.date.value) }
    return named ?? stopped(in: text)
  }

  /// `3.11.2023` and `23.09.22`, also where a name stands right before it.
  private static func stopped(in text: [UInt8]) -> String? {
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    for start in text.indices where isDigit(text[start]) {
      if start > 0, isDigit(text[start - 1]) || text[start - 1] == UInt8(ascii: ".") { continue }
      let run = text[start...].prefix(10).prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
      let parts = String(decoding: run, as: UTF8.self).split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2].prefix(4))
      else {
        continue
      }
      guard parts[2].count == 2 || parts[2].count >= 4, (1...31).contains(day), (1...12).contains(month) else {
        continue
      }
      let whole = parts[2].count == 2 ? (year < 70 ? 2000 : 1900) + year : year
      let twoDigits: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
      if (1990...2040).contains(whole) { return PageDates.iso("\(whole)-\(twoDigits(month))-\(twoDigits(day))") }
    }
    return nil
  }
}
