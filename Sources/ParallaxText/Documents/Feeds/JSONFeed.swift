import ParallaxFormats

/// JSON Feed 1 and 1.1: one report an item.
enum JSONFeed: DocumentFormat {
  static let name = "jsonfeed"
  static let separators = ["\"content_html\"", "\"content_text\""]

  /// Told by the address of the version, which need not stand first.
  static func isFormat(of source: DocumentSource) -> Bool {
    JSONSource.isObject(source)
      && JSONSource.hasText("jsonfeed.org/version/", in: source, escaped: "jsonfeed.org\\/version\\/")
      && JSONSource.hasText("\"items\"", in: source)
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let (tree, encoding) = JSONSource.tree(of: source, "a feed", &reading) else { return }
    let authors = authors(of: tree)
    let language = tree["language"]?.string
    var feed = FeedReading(
      source, format: name, encoding: encoding, outlet: tree["title"]?.string.map(MarkupText.line))
    for item in tree["items"]?.elements ?? [] where reading.takesMore {
      var entry = entry(item)
      if entry.authors.isEmpty { entry.authors = authors }
      entry.language.append(language)
      feed.add(entry, to: &reading)
    }
    if reading.documents.isEmpty { reading.report(.noText(format: "a feed"), in: source) }
  }

  private static func entry(_ item: JSONTree) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = item["title"]?.string.map {
      NewsBlock(.heading, .headline, MarkupText.line($0), line: item["title"]?.line)
    }
    if entry.title?.text.isEmpty ?? false { entry.title = nil }
    entry.content = item["content_html"].map(blocks) ?? []
    if entry.content.isEmpty { entry.content = item["content_text"].map(plainBlocks) ?? [] }
    entry.summary = item["summary"].map(blocks) ?? []
    entry.authors = authors(of: item)
    entry.published = [item["date_published"]?.string]
    entry.updated = [item["date_modified"]?.string]
    entry.language = [item["language"]?.string]
    entry.address = item["url"]?.string ?? item["external_url"]?.string
    entry.id = item["id"]?.text ?? entry.address
    return entry
  }

  private static func blocks(_ field: JSONTree) -> [NewsBlock] {
    field.string.map { MarkupText.blocks($0, line: nil) }?.at(field.line) ?? []
  }

  private static func plainBlocks(_ field: JSONTree) -> [NewsBlock] {
    field.string.map { WireText.blocks($0, line: nil) }?.at(field.line) ?? []
  }

  /// Version 1.1 has `authors`, version 1 `author`.
  private static func authors(of object: JSONTree) -> [String] {
    let several = object["authors"]?.elements.compactMap { $0["name"]?.string ?? $0.string } ?? []
    return several.isEmpty ? [object["author"]?["name"]?.string ?? object["author"]?.string].compactMap { $0 } : several
  }
}

extension [NewsBlock] {
  /// The same, all on the line of the input on which the string of JSON stands that they were taken from.
  func at(_ line: Int?) -> [NewsBlock] {
    map { block in
      var block = block
      block.line = line
      return block
    }
  }
}

/// Inputs that are JSON.
enum JSONSource {
  static func isObject(_ source: DocumentSource) -> Bool { first(of: source) == UInt8(ascii: "{") }

  static func isArray(_ source: DocumentSource) -> Bool { first(of: source) == UInt8(ascii: "[") }

  private static func first(of source: DocumentSource) -> UInt8? {
    let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return source.bytes.dropFirst(mark).first { $0 > 0x20 }
  }

  /// Whether some text stands in the input, as it is or as JSON may escape it.
  static func hasText(_ text: String, in source: DocumentSource, escaped: String? = nil) -> Bool {
    let wanted = [text, escaped].compactMap { $0.map { Array($0.utf8) } }
    var rest = source.bytes[...]
    while let found = rest.firstIndex(where: { byte in wanted.contains { $0[0] == byte } }) {
      rest = rest[found...]
      if wanted.contains(where: { rest.starts(with: $0) }) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Nil where it is broken, which is said.
  static func tree(
    of source: DocumentSource, _ format: String, _ reading: inout DocumentReading
  ) -> (tree: JSONTree, encoding: TextEncoding)? {
    let decoded = MarkupDecoding.decode(source, declared: nil)
    do throws(FormatError) {
      return (try JSONTree(parsing: decoded.text), decoded.encoding)
    } catch {
      reading.report(.broken(format: format, reason: error.reason), in: source, line: error.line)
      return nil
    }
  }
}
