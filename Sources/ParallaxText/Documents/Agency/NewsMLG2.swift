import ParallaxFormats
import ParallaxSupport

/// NewsML-G2: messages, packages and items; a report each item that has text.
enum NewsMLG2: DocumentFormat {
  static let name = "newsml-g2"
  static let separators = ["<newsItem"]

  static func isFormat(of source: DocumentSource) -> Bool {
    guard let root = source.rootElement else { return false }
    return ["newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem"].contains(root)
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let (tree, encoding) = XMLSource.tree(of: source)
    let items = tree.root.map { $0.name == "newsItem" ? [$0] : $0.descendants("newsItem") } ?? []
    let stories = items.map { (name: $0.attribute("guid"), story: G2Item($0).story) }.filter(\.story.hasText)
    AgencyFile.add(
      stories, of: source, format: name, title: "NewsML-G2", encoding, problem: tree.problem, to: &reading)
  }
}

/// An element `newsItem`.
struct G2Item {
  private let item: XMLElement
  private let meta: XMLElement?
  private let content: XMLElement?

  init(_ item: XMLElement) {
    self.item = item
    meta = item.child("itemMeta")
    content = item.child("contentMeta")
  }

  var story: NewsStory {
    guard let text else { return NewsStory() }
    var story = NewsStory()
    setHeadlines(&story)
    if let inner = text.headline { story.setHeadline(inner.text, line: inner.line, .agencyFile) }
    story.setHeadline(meta?.value("title"), line: meta?.child("title")?.textLine, .agencyFile)
    story.decks += text.decks
    story.body = text.body
    setCredits(&story, text)
    if let line = content?.child("dateline") ?? nil, !line.text.singleSpaced.isEmpty {
      story.dateline = NewsBlock(.paragraph, .metadata, line.text.singleSpaced, line: line.textLine)
    } else {
      story.dateline = text.dateline
    }
    setDates(&story)
    let languages = content?.children("language").map { $0.attribute("tag") } ?? []
    story.setLanguage(languages + [item.attribute("lang")], .agencyFile)
    setAddress(&story)
    return story
  }

  // MARK: Text

  /// Of several forms of the text the first that is longest; forms of pictures and sounds have none.
  private var text: NewsStory? {
    let forms = item.children("contentSet").flatMap(\.children).filter {
      $0.name == "inlineXML" || $0.name == "inlineData"
    }
    var best: AgencyContent?
    for form in forms.prefix(20) where isText(form) {
      let found = AgencyContent(form)
      if found.size > (best?.size ?? 0) * 11 / 10 { best = found }
    }
    return best?.story
  }

  private func isText(_ form: XMLElement) -> Bool {
    let type = form.attribute("contenttype")?.lowercased() ?? ""
    return form.attribute("encoding") == nil && !type.hasPrefix("image/") && !type.hasPrefix("application/json")
  }

  /// Of several headlines the one without a role, else the first; others are other lengths or lines of the same.
  private func setHeadlines(_ story: inout NewsStory) {
    let headlines = (content?.children("headline") ?? []).filter { !$0.text.singleSpaced.isEmpty }
    let plain = headlines.filter { $0.attribute("role") == nil }
    let main =
      plain.first { $0.attribute("rank") == "1" } ?? plain.first ?? headlines.first { isMain($0) } ?? headlines.first
    story.setHeadline(main.map { MarkupText.line($0.text) }, line: main?.textLine, .agencyFile)
    for other in headlines where other != main && isDeck(other) {
      story.decks.append(NewsBlock(.paragraph, .subhead, MarkupText.line(other.text), line: other.textLine))
    }
  }

  private func isMain(_ headline: XMLElement) -> Bool {
    let role = headline.attribute("role")?.lowercased() ?? ""
    return role.contains("main") || role.hasSuffix(":headline") || role.hasSuffix(":hl1") || role.hasSuffix(":title")
  }

  private func isDeck(_ headline: XMLElement) -> Bool {
    let role = headline.attribute("role")?.lowercased() ?? ""
    return role.contains("sub") || role.contains("deck") || role.hasSuffix(":hl2")
  }

  // MARK: Metadata

  private func setCredits(_ story: inout NewsStory, _ text: NewsStory) {
    for by in content?.children("by") ?? [] where !by.text.singleSpaced.isEmpty {
      story.bylines.append(NewsBlock(.paragraph, .byline, by.text.singleSpaced, line: by.textLine))
      story.addAuthors(by.text, .agencyFile)
    }
    if story.metadata.authors.isEmpty { addPersons(&story) }
    if story.bylines.isEmpty { story.bylines = text.bylines }
    if story.metadata.authors.isEmpty { story.metadata.authors = text.metadata.authors }
    let parties = (meta?.children("provider") ?? []) + (content?.children("creator") ?? [])
    let sources = content?.children("infoSource") ?? []
    for party in (sources + parties).compactMap(Self.name) where NewsAgencies.name(party) != nil {
      story.setSource(party, .agencyFile)
    }
    for party in parties + sources { story.setSource(Self.name(party), .agencyFile) }
    if story.metadata.agency == nil { story.addAgency(content?.value("creditline")) }
  }

  /// Creators and contributors that are persons who write: by their type or role, or by a name that only persons have.
  private func addPersons(_ story: inout NewsStory) {
    let creators = content?.children("creator") ?? []
    let contributors = content?.children("contributor").filter { Self.isWriter($0.attribute("role") ?? "") } ?? []
    for party in creators + contributors {
      guard let name = party.value("name") ?? party.attribute("literal"), !name.contains("@") else { continue }
      let type = (party.attribute("type") ?? "").lowercased()
      let code = (party.attribute("qcode") ?? "").lowercased()
      let isHouse =
        type.contains("org") || NewsCredit.isHouse(name) || ["editor", "user", "desk"].contains(where: code.contains)
      let isPerson = type.contains("person") || name.split(separator: " ").count >= 2
      if isPerson, !isHouse { story.addAuthors(name, .agencyFile) }
    }
  }

  private static func isWriter(_ role: String) -> Bool {
    let role = role.lowercased()
    return ["author", "writer", "reporter", "journalist", "byline", "creator", "correspondent"].contains {
      role.contains($0)
    }
  }

  /// The code of a provider is often its name.
  private static func name(_ party: XMLElement) -> String? {
    let code = party.name == "provider" ? party.attribute("qcode")?.split(separator: ":").last : nil
    return party.value("name") ?? party.attribute("literal") ?? code.map(String.init)
  }

  private func setDates(_ story: inout NewsStory) {
    let version = meta?.value("versionCreated")
    let first = meta?.value("firstCreated") ?? content?.value("contentCreated")
    story.setDate([version, first, content?.value("contentModified")], .published, .agencyFile)
  }

  /// The page of the report on the web, where a link says so.
  private func setAddress(_ story: inout NewsStory) {
    let links = (meta?.children("link") ?? []) + (item.children("link"))
    let page = links.first { link in
      let type = link.attribute("contenttype") ?? ""
      return link.attribute("href")?.hasPrefix("http") ?? false && (type.isEmpty || type.contains("html"))
    }
    if let address = page?.attribute("href") { story.metadata.address = StatedMetadata(value: address, .agencyFile) }
  }
}

extension NewsStory {
  mutating func addAgency(_ credit: String?) {
    guard let agency = credit.flatMap(NewsAgencies.name) else { return }
    metadata.agency = StatedMetadata(value: agency, .agencyFile)
  }
}
