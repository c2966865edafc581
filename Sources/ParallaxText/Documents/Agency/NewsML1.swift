import ParallaxFormats
import ParallaxSupport

/// NewsML 1.x: a report each item, or each of its components that has a headline and a text of its own.
enum NewsML1: DocumentFormat {
  static let name = "newsml"

  static func isFormat(of source: DocumentSource) -> Bool {
    source.rootElement == "NewsML" || source.rootElement == "NewsItem"
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let (tree, encoding) = XMLSource.tree(of: source)
    var stories: [(name: String?, story: NewsStory)] = []
    if let root = tree.root {
      let sent = root.child("NewsEnvelope", "DateAndTime")?.text
      let items = root.name == "NewsItem" ? [root] : root.descendants("NewsItem")
      for item in items where stories.count <= reading.limits.documents {
        stories += NewsML1Item(item, sent: sent).stories
      }
    }
    AgencyFile.add(
      stories, of: source, format: name, title: "NewsML", encoding, problem: tree.problem, to: &reading)
  }
}

/// An element `NewsItem`.
struct NewsML1Item {
  private let item: XMLElement
  /// When the message was sent.
  private let sent: String?
  // Looked for once, for an item may have many children.
  private let identifier: XMLElement?
  private let management: XMLElement?

  init(_ item: XMLElement, sent: String?) {
    self.item = item
    self.sent = sent
    identifier = item.child("Identification", "NewsIdentifier")
    management = item.child("NewsManagement")
  }

  /// A component that has text, with those that it lies in, the innermost first.
  private struct Part {
    var components: [XMLElement]
    var content: NewsStory
    var isCaption: Bool

    /// The innermost component that has a headline: parts that share it are of one report.
    var owner: XMLElement? { components.first { $0.child("NewsLines", "HeadLine") != nil } }
  }

  var stories: [(name: String?, story: NewsStory)] {
    let parts = parts
    var stories: [(owner: XMLElement?, story: NewsStory)] = []
    var seen: Set<[String]> = []
    // The paragraphs of the last report.
    var known: Set<String> = []
    for part in parts where !part.isCaption {
      let story = story(of: part)
      if let last = stories.last, part.owner == last.owner || story.headline == nil {
        stories[stories.count - 1].story.body += story.body.filter { known.insert($0.folded).inserted }
      } else if seen.insert(story.body.map(\.text)).inserted {
        stories.append((part.owner, story))
        known = Set(story.body.map(\.folded))
      }
    }
    if stories.isEmpty, let caption = parts.first { stories = [(caption.owner, story(of: caption))] }
    for part in parts where part.isCaption && !stories.isEmpty { add(part, to: &stories[stories.count - 1].story) }
    let identity = identifier?.value("PublicIdentifier", "NewsItemId")
    return stories.enumerated().map { (name: $0 == 0 ? identity : nil, story: $1.story) }
  }

  private func add(_ caption: Part, to story: inout NewsStory) {
    let known = Set(story.body.map(\.folded))
    for block in caption.content.body where !known.contains(block.folded) {
      story.body.append(NewsBlock(.caption, .caption, block.text, line: block.line))
    }
  }

  // MARK: Parts

  /// The most components of an item that are looked at.
  private static let mostParts = 2000

  private var parts: [Part] {
    var parts: [Part] = []
    for component in item.children("NewsComponent") { collect(component, [], &parts) }
    return parts
  }

  /// Recurses as deep as trees are.
  private func collect(_ component: XMLElement, _ outer: [XMLElement], _ parts: inout [Part]) {
    guard parts.count < Self.mostParts else { return }
    let path = [component] + outer
    // The title is among the lines of the component around it.
    if role(component) == "title" || role(component) == "headline" { return }
    if let content = text(of: component) {
      parts.append(Part(components: path, content: content, isCaption: isCaption(path)))
    }
    for child in component.children("NewsComponent") {
      let count = parts.count
      collect(child, path, &parts)
      // Of equivalents one is enough.
      if component.attribute("EquivalentsList") == "yes", parts.count > count { return }
    }
  }

  /// The text of a component's own items: the longest, where they are equivalents.
  private func text(of component: XMLElement) -> NewsStory? {
    var all = NewsStory()
    for content in component.children("ContentItem").prefix(200) where isText(content) {
      for data in content.children("DataContent") where data.child("media") == nil || data.descendant("p") != nil {
        let story = AgencyContent(data).story
        if all.body.isEmpty {
          all = story
        } else if component.attribute("EquivalentsList") != "yes" {
          all.body += story.body
        }
      }
    }
    return all.hasText ? all : nil
  }

  /// Not binary: such content is coded, or says so.
  private func isText(_ content: XMLElement) -> Bool {
    if content.child("DataContent") == nil || content.child("Encoding") != nil { return false }
    let type = (content.child("MediaType")?.attribute("FormalName") ?? "text").lowercased()
    let media = (content.child("MimeType")?.attribute("FormalName") ?? "text").lowercased()
    return !["photo", "graphic", "video", "audio", "animation", "picture", "image"].contains(type)
      && !["image/", "video/", "audio/"].contains { media.hasPrefix($0) }
  }

  private func isCaption(_ path: [XMLElement]) -> Bool {
    path.map(role).contains { role in
      ["caption", "photo", "picture", "image", "graphic", "thumbnail", "quicklook"].contains(where: role.contains)
    }
  }

  private func role(_ component: XMLElement) -> String {
    (component.child("Role")?.attribute("FormalName") ?? "").lowercased()
  }

  // MARK: Metadata

  private func story(of part: Part) -> NewsStory {
    var story = part.content
    let inner = story.headline
    (story.headline, story.metadata.headline) = (nil, nil)
    let lines = part.components.compactMap { $0.child("NewsLines") }
    let headline = first(lines) { $0.value("HeadLine") }
    story.setHeadline(headline.map(MarkupText.line), line: first(lines) { $0.child("HeadLine")?.textLine }, .agencyFile)
    if let inner { story.setHeadline(inner.text, line: inner.line, .agencyFile) }
    if let deck = first(lines, { $0.value("SubHeadLine") }) {
      story.decks.insert(NewsBlock(.paragraph, .subhead, deck), at: 0)
    }
    setByline(&story, lines)
    if story.dateline == nil, let dateline = first(lines, { $0.value("DateLine") }) {
      story.dateline = NewsBlock(.paragraph, .metadata, dateline, line: first(lines) { $0.child("DateLine")?.textLine })
    }
    setSource(&story, part.components, lines)
    setDates(&story, part.components)
    let languages = part.components.map { $0.child("DescriptiveMetadata", "Language")?.attribute("FormalName") }
    let tags = part.components.map { $0.attribute("lang") } + [item.attribute("lang")]
    story.setLanguage(languages + tags + [story.metadata.language?.value], .agencyFile)
    return story
  }

  private func first<Source, Value>(_ sources: [Source], _ value: (Source) -> Value?) -> Value? {
    sources.lazy.compactMap(value).first
  }

  private func setByline(_ story: inout NewsStory, _ lines: [XMLElement]) {
    guard let bylines = lines.lazy.map({ $0.children("ByLine") }).first(where: { !$0.isEmpty }) else { return }
    if story.metadata.authors.isEmpty {
      for byline in bylines { story.addAuthors(byline.text, .agencyFile) }
    }
    guard story.bylines.isEmpty else { return }
    story.bylines = bylines.map { NewsBlock(.paragraph, .byline, $0.text.singleSpaced, line: $0.textLine) }
  }

  private func setSource(_ story: inout NewsStory, _ components: [XMLElement], _ lines: [XMLElement]) {
    let administration = components.compactMap { $0.child("AdministrativeMetadata") }
    for name in ["Provider", "Source", "Creator"] {
      story.setSource(first(administration) { $0.child(name, "Party")?.attribute("FormalName") }, .agencyFile)
    }
    if story.metadata.agency == nil { story.addAgency(first(lines) { $0.value("CreditLine") }) }
    story.setSource(identifier?.child("ProviderId")?.text, .agencyFile)
  }

  private func setDates(_ story: inout NewsStory, _ components: [XMLElement]) {
    let dateline = first(components) { $0.child("DescriptiveMetadata")?.value("DateLineDate") }
    let own = [management?.value("ThisRevisionCreated"), management?.value("FirstCreated"), dateline]
    let identity = identifier?.child("DateId")?.text.singleSpaced
    let stated = story.metadata.date
    story.setDate(own + [identity, stated?.value, sent], .published, .agencyFile)
  }
}
