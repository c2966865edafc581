import ParallaxFormats

/// Web Annotations → quotes: every target that has a TextQuoteSelector, in a collection, a page, a list or alone.
enum AnnotationQuotes {
  /// Nil where it is no JSON, or has no annotations.
  static func quotes(in bytes: [UInt8]) -> [ExportedQuote]? {
    guard let tree = try? JSONTree(parsing: bytes) else { return nil }
    let annotations = annotations(in: tree)
    return annotations.isEmpty && tree["type"]?.string != "AnnotationCollection"
      ? nil : annotations.flatMap { several($0["target"]).compactMap(quote) }
  }

  private static func annotations(in tree: JSONTree) -> [JSONTree] {
    if let page = tree["first"] { return annotations(in: page) }
    let items = tree["items"]?.elements ?? tree.elements
    return (items.isEmpty ? [tree] : items).filter { $0["target"] != nil }
  }

  /// A list, or the one value in its place.
  private static func several(_ tree: JSONTree?) -> [JSONTree] {
    guard let tree else { return [] }
    return tree.isObject ? [tree] : tree.elements
  }

  private static func quote(_ target: JSONTree) -> ExportedQuote? {
    let selectors = several(target["selector"])
    func selector(_ type: String) -> JSONTree? { selectors.first { $0["type"]?.string == type } }
    guard let quote = selector("TextQuoteSelector"), let exact = quote["exact"]?.string else { return nil }
    var found = ExportedQuote(source: source(target["source"]), text: exact)
    found.bytes = range(target["parallax:bytes"]?.elements.map(\.text) ?? [])
    let position = selector("TextPositionSelector")
    found.characters = range([position?["start"]?.text, position?["end"]?.text])
    found.prefix = quote["prefix"]?.string ?? ""
    found.suffix = quote["suffix"]?.string ?? ""
    return found
  }

  private static func source(_ tree: JSONTree?) -> ExportedQuote.Source {
    var source = ExportedQuote.Source()
    source.path = tree?["parallax:path"]?.string ?? tree?["id"]?.string ?? tree?.string
    source.siglum = tree?["parallax:siglum"]?.string
    source.digest = tree?["parallax:sha256"]?.string
    source.textDigest = tree?["parallax:text_sha256"]?.string
    source.place = tree?["parallax:document"]?.string ?? (source.digest == nil ? nil : "")
    return source
  }

  /// Nil where it is none.
  static func range(_ ends: [String?]) -> Range<Int>? {
    guard ends.count == 2, let start = ends[0].flatMap({ Int($0) }), let end = ends[1].flatMap({ Int($0) }), start >= 0,
      end >= start
    else { return nil }
    return start..<end
  }
}
