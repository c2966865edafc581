import ParallaxFormats

/// An exported page → quotes: each element with `data-report`, `data-start` and `data-end` holds those bytes of the
/// report, apart from what stands in a `del` in it. The inputs are the elements with `data-siglum`.
enum HTMLQuotedRanges {
  /// Nil where the page names no inputs.
  static func quotes(in bytes: [UInt8]) -> [ExportedQuote]? {
    var limits = HTMLLimits()
    (limits.bytes, limits.tags) = (64 << 20, 4_000_000)
    let tree = HTMLTree(bytes, limits: limits)
    var sources: [String: ExportedQuote.Source] = [:]
    for node in tree.nodes.indices {
      guard let source = source(node, tree), let siglum = source.siglum else { continue }
      sources[siglum] = source
    }
    if sources.isEmpty { return nil }
    return tree.nodes.indices.compactMap { quote($0, tree, sources) }
  }

  private static func source(_ node: Int, _ tree: HTMLTree) -> ExportedQuote.Source? {
    guard let siglum = tree.attribute(.siglum, of: node) else { return nil }
    var source = ExportedQuote.Source()
    source.siglum = siglum
    source.path = tree.attribute(.path, of: node)
    source.place = tree.attribute(.place, of: node) ?? ""
    source.digest = tree.attribute(.digest, of: node)
    source.textDigest = tree.attribute(.textDigest, of: node)
    return source
  }

  private static func quote(
    _ node: Int, _ tree: HTMLTree, _ sources: [String: ExportedQuote.Source]
  ) -> ExportedQuote? {
    guard let siglum = tree.attribute(.report, of: node) else { return nil }
    var source = sources[siglum] ?? ExportedQuote.Source()
    source.siglum = siglum
    return ExportedQuote(
      source: source,
      bytes: AnnotationQuotes.range([tree.attribute(.start, of: node), tree.attribute(.end, of: node)]),
      text: words(of: node, tree))
  }

  private static func words(of node: Int, _ tree: HTMLTree) -> String {
    var bytes: [UInt8] = []
    var next = node
    while next < tree.nodes[node].end {
      if tree.nodes[next].tag == .del {
        next = Int(tree.nodes[next].end)
      } else {
        bytes += tree.text(next)
        next += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
