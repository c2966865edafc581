/// What a report says of itself, or what its format says of it; nothing is taken from elsewhere.
public struct ReportMetadata: Sendable, Equatable {
  /// The headline, where something else than the text's own headline says it.
  public var headline: StatedMetadata?
  /// The outlet.
  public var source: StatedMetadata?
  /// In the order in which they are named, each once.
  public var authors: [StatedMetadata]
  /// Of publication, else of the page.
  public var date: StatedDate?
  /// When it was last changed.
  public var modified: StatedDate?
  /// The news agency that is credited: `Reuters`.
  public var agency: StatedMetadata?
  /// Where the report is published: an address of the web, the canonical one where it is known.
  public var address: StatedMetadata?
  /// The language that the format declares: a tag as written there (`en-GB`).
  public var language: StatedMetadata?
  /// What kind of page the text was taken from, where that limits what the text is.
  public var notices: [DocumentNotice]

  public init(
    source: StatedMetadata? = nil, authors: [StatedMetadata] = [], date: StatedDate? = nil,
    notices: [DocumentNotice] = []
  ) {
    self.source = source
    self.authors = authors
    self.date = date
    self.notices = notices
  }

  /// The host of the address, without `www.`; nil where there is no address.
  public var host: String? { address.map { Self.host(of: $0.value) }.flatMap { $0.isEmpty ? nil : $0 } }

  /// The host of an address of the web, without `www.`; empty where it has none.
  package static func host(of address: String) -> String {
    guard let start = address.range(ofFirst: "://") else { return "" }
    let host = address[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// This, with what another says where this says nothing.
  public func completed(by other: ReportMetadata) -> ReportMetadata {
    var all = self
    all.headline = headline ?? other.headline
    all.source = source ?? other.source
    if authors.isEmpty { all.authors = other.authors }
    if date?.kind != .published { all.date = other.date?.kind == .published ? other.date : date ?? other.date }
    all.modified = modified ?? other.modified
    all.agency = agency ?? other.agency
    all.address = address ?? other.address
    all.language = language ?? other.language
    all.notices += other.notices.filter { !notices.contains($0) }
    return all
  }
}

extension String {
  fileprivate func range(ofFirst part: String) -> Range<Index>? {
    let (own, wanted) = (utf8, part.utf8)
    var start = own.startIndex
    while start != own.endIndex {
      if own[start...].starts(with: wanted) { return start..<own.index(start, offsetBy: wanted.count) }
      start = own.index(after: start)
    }
    return nil
  }
}

/// What a format says of the text that it gives, beside who wrote it and when.
public enum DocumentNotice: String, Sendable, CaseIterable {
  /// The page has only the beginning of the article.
  case paywall
  /// Pictures with their captions.
  case gallery
  /// Entries by the clock, of many hands.
  case liveBlog
  /// The feed or file has a summary, not the text.
  case summary
  /// Comments of readers stood on the page; they are furniture.
  case comments
}

/// Where metadata were taken from.
public enum MetadataOrigin: String, Sendable, CaseIterable {
  /// The report's own words.
  case text
  case jsonLD = "JSON-LD"
  case openGraph = "OpenGraph"
  case dublinCore = "Dublin Core"
  case microdata
  /// A `meta` element of no family above.
  case meta
  /// An element of the page that is marked so: `<title>`, `<time>`, `rel=author`.
  case element
  case address
  case feed
  /// NITF, NewsML, ninjs.
  case agencyFile = "agency file"
  case mailHeader = "mail header"
  case archiveHeader = "archive header"
  case properties = "document properties"
  case frontMatter = "front matter"
}

/// Metadata of a report with where they come from.
public struct StatedMetadata: Sendable, Equatable {
  public let value: String
  /// Bytes into the report's text of the words that it was taken from; nil where the format says it elsewhere.
  public let bytes: Range<Int>?
  public let origin: MetadataOrigin

  public init(value: String, bytes: Range<Int>) {
    self.value = value
    self.bytes = bytes
    origin = .text
  }

  public init(value: String, _ origin: MetadataOrigin) {
    self.value = value
    bytes = nil
    self.origin = origin
  }
}

/// A date that a report states; it may be partial.
public struct StatedDate: Sendable, Equatable {
  /// `published` belongs to the text, `page` is the day on which the page was fetched (a navigation line's date).
  public enum Kind: String, Sendable { case published, page, modified }

  /// ISO 8601, possibly partial: `2024-02-14T09:30:00+01:00`, `2024-02-14`, `2024-02`, `2024`.
  public let value: String
  public let kind: Kind
  /// Bytes into the report's text of the words that it was taken from; nil where the format says it elsewhere.
  public let bytes: Range<Int>?
  public let origin: MetadataOrigin

  public init(value: String, kind: Kind, bytes: Range<Int>) {
    self.value = value
    self.kind = kind
    self.bytes = bytes
    origin = .text
  }

  public init(value: String, kind: Kind, _ origin: MetadataOrigin) {
    self.value = value
    self.kind = kind
    bytes = nil
    self.origin = origin
  }

  /// The day, month or year, as written: `2024-02-14`.
  public var day: String { String(value.prefix { $0 != "T" && $0 != " " }) }

  /// The time of day as written, with its zone where one is given: `09:30:00+01:00`.
  public var time: String? {
    let rest = value.dropFirst(day.count + 1)
    return rest.isEmpty ? nil : String(rest)
  }
}
