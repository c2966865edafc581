import ParallaxSupport

/// An entry of a feed, whatever the kind of feed.
struct FeedEntry {
  var id: String?
  var title: NewsBlock?
  /// The text of the report.
  var content: [NewsBlock] = []
  var summary: [NewsBlock] = []
  var authors: [String] = []
  var published: [String?] = []
  var updated: [String?] = []
  var language: [String?] = []
  /// The outlet, where the entry has another one than the feed.
  var source: String?
  var address: String?

  var isEmpty: Bool { title == nil && content.isEmpty && summary.isEmpty }

  /// - Parameter outlet: the name of the feed.
  func story(outlet: String?) -> NewsStory {
    var story = NewsStory()
    story.judgement = .page(title: title?.text, outlet: outlet)
    story.setHeadline(title?.text, line: title?.line, .feed)
    story.body = text
    if isSummary { story.metadata.notices.append(.summary) }
    for author in authors { add(author, to: &story) }
    story.setDate(published, .published, .feed)
    story.setDate(updated, .modified, .feed)
    story.setSource(source ?? outlet, .feed)
    story.setLanguage(language, .feed)
    if let address = address?.singleSpaced, address.contains("://"), address.utf8.count <= 2000 {
      story.metadata.address = StatedMetadata(value: address, .feed)
    }
    return story
  }

  // MARK: Text

  /// The content; the summary where there is none, or only a picture.
  private var text: [NewsBlock] { Self.length(content) * 2 > Self.length(summary) ? content : summary }

  /// Whether there is no more than a summary. A summary alone may be a whole text: then it is long and comes to an end.
  private var isSummary: Bool {
    let (full, short) = (Self.length(content), Self.length(summary))
    if full > 0, short > 0 { return full <= short + short / 8 }
    let last = text.last?.text.singleSpaced ?? ""
    return max(full, short) < 1000 || last.hasSuffix("…") || last.hasSuffix("...") || last.hasSuffix("]")
  }

  private static func length(_ blocks: [NewsBlock]) -> Int { blocks.reduce(0) { $0 + $1.text.utf8.count } }

  // MARK: Authors

  /// The names in a field for authors; what the field has is one where no name is told apart in it.
  private func add(_ field: String, to story: inout NewsStory) {
    let name = Self.withoutMail(field)
    let found = BylineNames(name)
    if story.metadata.agency == nil { story.metadata.agency = found.agency.map { StatedMetadata(value: $0, .feed) } }
    for name in found.names { story.addAuthor(name, .feed) }
    guard found.names.isEmpty, !name.isEmpty, name.utf8.count <= 100, !name.contains("@"), !name.contains("://"),
      !BylineWords.noNames.contains(name.lowercased())
    else { return }
    story.addAuthor(name, .feed)
  }

  /// `ann@example.org (Ann Lee)`, `Ann Lee <ann@example.org>` → `Ann Lee`
  static func withoutMail(_ field: String) -> String {
    let text = MarkupText.line(field)
    guard text.contains("@") else { return text }
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close,
      !text[open..<close].contains("@")
    {
      return String(text[text.index(after: open)..<close]).singleSpaced
    }
    let words = text.split { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "(" || $0 == ")" }
    return words.filter { !$0.contains("@") || $0.hasPrefix("@") }.joined(separator: " ")
  }
}
