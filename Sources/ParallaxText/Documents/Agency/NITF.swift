import ParallaxFormats

/// NITF 3.x, the News Industry Text Format of the IPTC.
enum NITF: DocumentFormat {
  static let name = "nitf"

  static func isFormat(of source: DocumentSource) -> Bool { source.rootElement == "nitf" }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let (tree, encoding) = XMLSource.tree(of: source)
    let stories = tree.root.map { [(name: nil as String?, story: NITFText($0).story)] } ?? []
    AgencyFile.add(
      stories, of: source, format: name, title: "NITF", encoding, problem: tree.problem, to: &reading)
  }
}

/// An element `nitf`, which other formats hold as well.
struct NITFText {
  private let root: XMLElement
  private let head: XMLElement?
  private let bodyHead: XMLElement?

  init(_ root: XMLElement) {
    self.root = root
    head = root.child("head")
    bodyHead = root.child("body", "body.head") ?? root.descendant("body.head")
  }

  var story: NewsStory {
    var story = NewsStory()
    setHeadlines(&story)
    setCredits(&story)
    if let dateline { story.dateline = dateline }
    story.body = body
    if !story.hasText, let abstract = bodyHead?.child("abstract") {
      story.body = XMLText(abstract).blocks
      story.decks = []
      story.metadata.notices = [.summary]
    }
    let data = head?.child("docdata")
    let pages = head?.children("pubdata") ?? []
    let dates = [data?.child("date.issue")?.attribute("norm"), data?.child("date.release")?.attribute("norm")]
    let page = pages.first?.attribute("date.publication")
    let stamp = bodyHead?.descendant("story.date")?.attribute("norm")
    story.setDate(dates + [page, stamp] + metaDates, .published, .agencyFile)
    story.setLanguage(
      [root.attribute("lang"), root.attribute("baselang"), root.child("body")?.attribute("lang")], .agencyFile)
    return story
  }

  private var metaDates: [String?] {
    (head?.children("meta") ?? []).filter { ["timestamp", "date", "pubdate"].contains($0.attribute("name") ?? "") }
      .map { $0.attribute("content") }
  }

  /// `hl1` is the headline, other lines of the headline are decks; the title of the file may be a slug.
  private func setHeadlines(_ story: inout NewsStory) {
    let group = bodyHead?.child("hedline") ?? bodyHead?.child("headline")
    let lines = (group?.children ?? []).filter { $0.name.hasPrefix("hl") && !$0.text.singleSpaced.isEmpty }
    let main = lines.first { $0.name == "hl1" } ?? lines.first
    let title = main ?? (group?.children.isEmpty ?? false ? group : nil) ?? head?.child("title")
    story.setHeadline(title?.text, line: title?.textLine, .agencyFile)
    for line in lines where line != main {
      story.decks.append(NewsBlock(.paragraph, .subhead, line.text.singleSpaced, line: line.textLine))
    }
    if let abstract = bodyHead?.child("abstract") { story.decks += XMLText(abstract).blocks }
  }

  private func setCredits(_ story: inout NewsStory) {
    for byline in bodyHead?.children("byline") ?? [] where !byline.text.singleSpaced.isEmpty {
      let line = NewsBlock(.paragraph, .byline, Self.line(byline), line: byline.textLine)
      // Some have a second headline there.
      guard !NewsCredit.isSentence(line.text) else {
        story.decks.append(line)
        continue
      }
      story.bylines.append(line)
      let persons = byline.children("person").map { $0.text.singleSpaced }.filter { !$0.isEmpty }
      for name in persons.isEmpty ? [Self.withoutTitle(byline)] : persons { story.addAuthors(name, .agencyFile) }
    }
    let distributor = bodyHead?.child("distributor")?.text
    let data = head?.child("docdata")
    let names = [
      head?.child("pubdata")?.attribute("name"), distributor, data?.child("doc-id")?.attribute("regsrc"),
      data?.child("doc.copyright")?.attribute("holder"),
    ]
    for name in names { story.setSource(name, .agencyFile) }
    if story.metadata.agency == nil {
      let agency = names.lazy.compactMap { $0.flatMap(NewsAgencies.name) }.first
      story.metadata.agency = agency.map { StatedMetadata(value: $0, .agencyFile) }
    }
  }

  /// `By Ann Lee<byttl>AP Business Writer</byttl>` → `By Ann Lee, AP Business Writer`
  private static func line(_ byline: XMLElement) -> String {
    let titles = byline.descendants("byttl").map { $0.text.singleSpaced }
    return ([withoutTitle(byline)] + titles).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func withoutTitle(_ byline: XMLElement) -> String {
    var text = ""
    for node in byline.nodes {
      switch node {
      case .text(let words, _): text += words
      case .element(let child): text += child.name == "byttl" ? " " : " " + child.text + " "
      }
    }
    return text.singleSpaced
  }

  /// Parts of a place are joined by commas.
  private var dateline: NewsBlock? {
    guard let element = bodyHead?.child("dateline") else { return nil }
    let parts = element.nodes.flatMap { node -> [String] in
      guard case .element(let child) = node else {
        if case .text(let text, _) = node { return [text.singleSpaced] }
        return []
      }
      let inner = child.children
      return inner.isEmpty ? [child.text.singleSpaced] : inner.map { $0.text.singleSpaced }
    }
    let words = parts.filter { $0.contains(where: \.isLetter) }.joined(separator: ", ")
    return words.isEmpty ? nil : NewsBlock(.paragraph, .metadata, words, line: element.textLine)
  }

  private var body: [NewsBlock] {
    guard let body = root.child("body") else { return [] }
    let contents = body.children("body.content")
    var blocks =
      (contents.isEmpty ? body.children.filter { $0.name != "body.head" && $0.name != "body.end" } : contents)
      .flatMap { XMLText($0).blocks }
    for end in body.children("body.end") {
      blocks += XMLText(end).blocks.map { NewsBlock($0.kind, .metadata, $0.text, line: $0.line) }
    }
    return blocks
  }
}
