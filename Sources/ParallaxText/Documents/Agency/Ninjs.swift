import ParallaxFormats
import ParallaxSupport

/// ninjs 1.x, 2.x and 3.x, “news in JSON” of the IPTC; several items may stand in a list.
enum Ninjs: DocumentFormat {
  static let name = "ninjs"

  /// An object, or a list of them, that has a text or a headline and some field that only news items have.
  static func isFormat(of source: DocumentSource) -> Bool {
    guard JSONSource.isObject(source) || JSONSource.isArray(source) else { return false }
    let has = { (key: String) in JSONSource.hasText(key, in: source) }
    let hasText =
      has("\"body_") || has("\"bodies\"") || has("\"headline\"") || has("\"headline_") || has("\"headlines\"")
    return hasText
      && [
        "versioncreated", "versionCreated", "pubstatus", "pubStatus", "representationtype",
        "representationType", "firstcreated", "firstCreated", "contentcreated", "contentCreated", "usageterms", "ninjs",
      ].contains { has("\"\($0)\"") }
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let (tree, encoding) = JSONSource.tree(of: source, "ninjs", &reading) else { return }
    let stories = items(tree).prefix(reading.limits.documents + 1).map { item in
      (name: item["uri"]?.text ?? item["guid"]?.text, story: NinjsItem(item).story)
    }
    AgencyFile.add(
      stories.filter(\.story.hasText), of: source, format: name, title: "ninjs", encoding, problem: nil, to: &reading)
  }

  /// The object itself, or those in the list that it is or has.
  private static func items(_ tree: JSONTree) -> [JSONTree] {
    if !tree.isObject { return tree.elements.filter(\.isObject) }
    if NinjsItem(tree).story.hasText { return [tree] }
    for key in ["items", "_items", "item", "hits", "results", "data"] {
      if let list = tree[key]?.elements, list.contains(where: \.isObject) { return list.filter(\.isObject) }
    }
    return [tree]
  }
}

/// One item of ninjs.
struct NinjsItem {
  private let item: JSONTree

  init(_ item: JSONTree) { self.item = item }

  var story: NewsStory {
    guard let text = body ?? summary else { return NewsStory() }
    var story = NewsStory()
    story.metadata.notices = text.metadata.notices
    setHeadlines(&story)
    if let inner = text.headline { story.setHeadline(inner.text, line: inner.line, .agencyFile) }
    story.decks += text.decks
    story.body = text.body
    story.bylines = text.bylines
    story.dateline = field("dateline").map { NewsBlock(.paragraph, .metadata, $0.text, line: $0.line) } ?? text.dateline
    setAuthors(&story, text)
    setSource(&story)
    let published = ["firstpublished", "firstPublished", "published", "versioncreated", "versionCreated"]
    let created = ["datetime", "contentcreated", "contentCreated", "firstcreated", "firstCreated"]
    story.setDate((published + created).map { item[$0]?.string }, .published, .agencyFile)
    story.setLanguage([item["language"]?.string], .agencyFile)
    return story
  }

  /// A field as one line without markup.
  private func field(_ names: String...) -> (text: String, line: Int?)? {
    for name in names {
      guard let value = item[name], let text = value.string.map(MarkupText.line), !text.isEmpty else { continue }
      return (text, value.line)
    }
    return nil
  }

  // MARK: Text

  /// A form of the text, with how well it keeps its paragraphs.
  private struct Form {
    let text: JSONTree
    let rank: Int
  }

  /// The form that keeps the most, markup before plain text, of those that are not much shorter than another.
  private var body: NewsStory? {
    let forms = (namedForms + listedForms).sorted { $0.rank > $1.rank }.prefix(20)
    let stories = forms.map { Self.story($0.text) }
    let sizes = stories.map { $0.body.reduce(0) { $0 + $1.text.utf8.count } }
    let longest = sizes.max() ?? 0
    return stories.indices.first { sizes[$0] > 0 && sizes[$0] * 2 > longest }.map { stories[$0] }
  }

  /// Of a text whose item has only a description; pictures and events have one as well.
  private var summary: NewsStory? {
    guard item["type"]?.string ?? "text" == "text" else { return nil }
    let named = ["description_xhtml", "description_html", "description_text"].compactMap { item[$0] }
    let listed = (item["descriptions"]?.elements ?? []).compactMap { $0["value"] }
    guard let found = (named + listed).first(where: { !($0.string ?? "").isEmpty }) else { return nil }
    var story = Self.story(found)
    story.metadata.notices = [.summary]
    return story
  }

  /// `body_xhtml`, `body_html`, `body_html5`, `body_nitf`, `body_text`, …
  private var namedForms: [Form] {
    item.members.compactMap { member in
      guard member.key.hasPrefix("body"), member.value.string != nil else { return nil }
      return Form(text: member.value, rank: Self.rank(member.key, member.value))
    }
  }

  /// From version 2 on: `bodies: [{role, contenttype, value}]`.
  private var listedForms: [Form] {
    (item["bodies"]?.elements ?? []).compactMap { body in
      let role = body["role"]?.string?.lowercased() ?? ""
      guard let value = body["value"], value.string != nil, !Self.partRoles.contains(where: role.contains) else {
        return nil
      }
      return Form(text: value, rank: Self.rank(body["contenttype"]?.string ?? body["contentType"]?.string ?? "", value))
    }
  }

  /// Roles of bodies that are not the whole text.
  private static let partRoles = ["summary", "abstract", "teaser", "caption", "lead", "intro", "note"]

  private static func rank(_ type: String, _ value: JSONTree) -> Int {
    if type.contains("html") { return 3 }
    if type.contains("nitf") || type.contains("xml") { return 2 }
    return MarkupText.isMarkup(value.string ?? "") ? 2 : 1
  }

  private static func story(_ value: JSONTree) -> NewsStory {
    let text = value.string ?? ""
    if text.contains("<nitf") || text.contains("<body.content"), let root = XMLTree(Array(text.utf8)).root {
      let nitf = root.name == "nitf" ? root : root.descendant("nitf") ?? root
      var story = NITFText(nitf).story
      if !story.hasText { story.body = XMLText(nitf).blocks }
      story.body = story.body.at(value.line)
      return story
    }
    var story = NewsStory()
    story.body = (page(text) ?? MarkupText.blocks(text, line: nil)).at(value.line)
    return story
  }

  /// XHTML with a head of its own.
  private static func page(_ text: String) -> [NewsBlock]? {
    guard text.contains("<header") else { return nil }
    let tree = XMLTree(Array("<div>\(text)</div>".utf8))
    return tree.problem == nil ? tree.root.map { XMLText($0).blocks } : nil
  }

  // MARK: Metadata

  private func setHeadlines(_ story: inout NewsStory) {
    if let headline = field("headline", "title", "name") {
      story.setHeadline(headline.text, line: headline.line, .agencyFile)
    }
    let listed = (item["headlines"]?.elements ?? []).filter { !($0["value"]?.string ?? "").isEmpty }
    let main =
      listed.first { ["main", "headline"].contains($0["role"]?.string?.lowercased() ?? "main") } ?? listed.first
    story.setHeadline(main?["value"]?.string.map(MarkupText.line), line: main?["value"]?.line, .agencyFile)
    let named = item.members.first { $0.key.hasPrefix("headline_") }?.value
    story.setHeadline(named?.string.map(MarkupText.line), line: named?.line, .agencyFile)
  }

  private func setAuthors(_ story: inout NewsStory, _ text: NewsStory) {
    if let byline = field("byline", "by") {
      if story.bylines.isEmpty { story.bylines = [NewsBlock(.paragraph, .byline, byline.text, line: byline.line)] }
      story.addAuthors(byline.text, .agencyFile)
    }
    if story.metadata.authors.isEmpty { story.metadata.authors = text.metadata.authors }
    for key in ["authors", "creators", "contributors", "people", "persons"] where story.metadata.authors.isEmpty {
      for person in item[key]?.elements ?? [] where isAuthor(person, key) {
        story.addAuthors(person["name"]?.string ?? "", .agencyFile)
      }
    }
  }

  /// Lists of authors name others too, with their roles; lists of persons are mostly of whom the report is about.
  private func isAuthor(_ person: JSONTree, _ list: String) -> Bool {
    let role = (person["role"]?.string ?? person["rel"]?.string ?? (list == "authors" ? "author" : "")).lowercased()
    return ["author", "writer", "reporter", "journalist", "creator", "correspondent"].contains { role.contains($0) }
  }

  private func setSource(_ story: inout NewsStory) {
    let listed = item["infosources"]?.elements ?? item["infoSources"]?.elements ?? []
    let names = [
      item["source"]?.string, listed.first?["name"]?.string, item["copyrightholder"]?.string,
      item["copyrightHolder"]?.string,
    ]
    for name in names { story.setSource(name, .agencyFile) }
    if let address = [item["uri"], item["guid"], item["canonical"]].lazy.compactMap({ $0?.string }).first(where: {
      $0.hasPrefix("http")
    }), address.hasSuffix(".html") || item["canonical"] != nil {
      story.metadata.address = StatedMetadata(value: address, .agencyFile)
    }
  }
}
