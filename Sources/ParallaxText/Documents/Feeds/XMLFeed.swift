import ParallaxFormats

/// RSS 0.9x and 2.0, RSS 1.0 and 0.90 (RDF), Atom 1.0 and 0.3: one report an entry.
enum XMLFeed: DocumentFormat {
  static let name = "feed"
  static let separators = ["<item", "<entry"]

  static func isFormat(of source: DocumentSource) -> Bool {
    guard let root = source.rootElement else { return false }
    return root == "rss" || root == "RDF" || root == "feed" || root == "channel"
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let (tree, encoding) = XMLSource.tree(of: source)
    if let root = tree.root {
      if root.name == "feed" {
        read(AtomFeed(root).entries, "atom", AtomFeed(root).title, source, encoding, &reading)
      } else {
        read(RSSFeed(root).entries, "rss", RSSFeed(root).title, source, encoding, &reading)
      }
    }
    if let problem = tree.problem, reading.takesMore {
      reading.report(.broken(format: "a feed", reason: problem.reason), in: source, line: problem.line)
    } else if reading.documents.isEmpty {
      reading.report(.noText(format: "a feed"), in: source)
    }
  }

  private static func read(
    _ entries: some Sequence<FeedEntry>, _ format: String, _ outlet: String?, _ source: DocumentSource,
    _ encoding: TextEncoding, _ reading: inout DocumentReading
  ) {
    var feed = FeedReading(source, format: format, encoding: encoding, outlet: outlet)
    for entry in entries where reading.takesMore { feed.add(entry, to: &reading) }
  }
}

/// The tree of an input that is XML.
enum XMLSource {
  static func tree(of source: DocumentSource) -> (tree: XMLTree, encoding: TextEncoding) {
    let decoded = MarkupDecoding.decode(source, declared: MarkupHead(source.bytes).encoding)
    return (XMLTree(decoded.text), decoded.encoding)
  }
}

extension XMLElement {
  /// The text of the first of these children that has any, white space folded.
  func value(_ names: String...) -> String? {
    names.lazy.flatMap { children($0) }.map { $0.text.singleSpaced }.first { !$0.isEmpty }
  }

  /// The paragraphs of a field whose text is HTML or plain.
  var fieldBlocks: [NewsBlock] { MarkupText.blocks(text, line: textLine) }

  /// The field as a headline: one line without markup.
  var fieldTitle: NewsBlock? {
    let title = MarkupText.line(text)
    return title.isEmpty ? nil : NewsBlock(.heading, .headline, title, line: textLine)
  }
}
