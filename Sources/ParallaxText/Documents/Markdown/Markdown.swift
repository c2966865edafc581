import ParallaxFormats
import ParallaxSupport

/// Markdown, as sites and notebooks keep their texts; with front matter, or told by its marks.
enum Markdown: DocumentFormat {
  static let name = "markdown"
  static let fileNameEndings = ["md", "markdown"]

  static func isFormat(of source: DocumentSource) -> Bool {
    guard FileFormat(of: source.bytes) == nil, !source.beginning.contains(where: isControl) else { return false }
    if hasMarkdownName(source) || hasFrontMatter(source.bytes) { return true }
    return !isMarkup(source.bytes) && MarkdownSigns(source.bytes[...]).areMarkdown
  }

  /// Systems of agencies put such around their texts.
  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x09 || (0x0E...0x1F).contains(byte) }

  private static func hasMarkdownName(_ source: DocumentSource) -> Bool {
    let name = (source.declared.fileName ?? (source.isInput ? source.path : "")).lowercased()
    return ["md", "markdown", "mdown", "mkd", "mdx"].contains { name.hasSuffix("." + $0) }
      || source.declared.mediaType == "text/markdown"
  }

  private static func hasFrontMatter(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let mark = bytes.dropFirst(start).prefix(3)
    guard mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8) else { return false }
    return FrontMatter(Array(bytes.dropFirst(start).prefix(1 << 16))) != nil
  }

  /// Pages and other formats are not told by the marks in them.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "<") || first == UInt8(ascii: "{")
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let decoded = PlainText.decoded(source, &reading) else { return }
    let story = MarkdownStory(decoded.text).story
    guard story.hasText || story.headline != nil,
      let document = story.document(source, format: name, place: source.place, encoding: decoded.encoding)
    else { return reading.report(.noText(format: "Markdown"), in: source) }
    reading.add(document)
  }
}

/// The report in a Markdown file.
struct MarkdownStory {
  let story: NewsStory

  init(_ text: [UInt8]) {
    let front = FrontMatter(text)
    let start = front?.end ?? 0
    let line = text[..<start].count { $0 == 0x0A }
    var story = NewsStory()
    story.judgement = .page(title: nil, outlet: nil)
    if let front { Self.set(front, in: &story) }
    let blocks = MarkdownText(MarkdownExtras.removed(from: text[start...])).blocks
    for block in blocks { Self.add(block, line: line + block.line, to: &story) }
    self.story = story
  }

  /// The first heading above all paragraphs is the headline, where the front matter has none.
  private static func add(_ block: MarkdownText.Block, line: Int, to story: inout NewsStory) {
    let text = unmarked(block.text)
    switch block.kind {
    case .heading(let level):
      if story.headline == nil, level <= 2, !story.hasText {
        story.headline = NewsBlock(.heading, .headline, text.singleSpaced, line: line)
      } else {
        story.body.append(NewsBlock(.heading, nil, text, line: line))
      }
    case .html: story.body += html(block.text, line: line)
    case .list, .row: story.body.append(NewsBlock(.list, nil, text, line: line))
    case .quotation: story.body.append(NewsBlock(.quotation, nil, text, line: line))
    case .paragraph, .code: story.body.append(NewsBlock(.paragraph, nil, text, line: line))
    }
  }

  /// Text in HTML has the marks of Markdown as well, where whoever wrote it counted on that.
  private static func html(_ markup: String, line: Int) -> [NewsBlock] {
    HTMLText(markup).blocks.map { block in
      let hasMarks = block.text.contains("**") || block.text.contains("](")
      let text = hasMarks ? MarkdownText(Array(block.text.utf8)).blocks.map(\.text).joined(separator: " ") : block.text
      return NewsBlock(block.kind, nil, unmarked(text), line: line + block.line - 1)
    }
  }

  /// Without marks of emphasis that CommonMark leaves, for a space stands inside them: `**Home: **`.
  private static func unmarked(_ text: String) -> String {
    let parts = text.split(separator: "**", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.count % 2 == 1 else { return text }
    return parts.joined()
  }

  // MARK: Front matter

  private static func set(_ front: FrontMatter, in story: inout NewsStory) {
    story.setHeadline(front.text("title", "headline").map(MarkupText.line), line: nil, .frontMatter)
    if let deck = front.text("subtitle", "subheadline", "deck", "dek") {
      story.decks.append(NewsBlock(.paragraph, .subhead, deck))
    }
    for author in front.names("author", "authors", "byline", "by", "creators") {
      let credit = NewsCredit(FeedEntry.withoutMail(author))
      for name in credit.names { story.addAuthor(name, .frontMatter) }
    }
    story.setDate(
      [
        front.text("date"), front.text("published"),
        front.text("publishdate", "publish_date", "pubdate", "date_published"), front.text("created"),
      ],
      .published, .frontMatter)
    story.setDate(
      [front.text("lastmod", "last_modified_at"), front.text("updated", "modified", "date_modified", "update_date")],
      .modified,
      .frontMatter)
    story.setLanguage([front.text("lang", "language", "locale")], .frontMatter)
    story.setSource(front.text("outlet", "publisher", "publication", "source", "site", "site_name"), .frontMatter)
    let addresses = [
      front.text("canonical_url"), front.text("canonical"), front.text("url"), front.text("link"),
      front.text("source_url"),
    ]
    if let address = addresses.lazy.compactMap({ $0 }).first(where: { $0.hasPrefix("http") }) {
      story.metadata.address = StatedMetadata(value: address, .frontMatter)
    }
  }
}
