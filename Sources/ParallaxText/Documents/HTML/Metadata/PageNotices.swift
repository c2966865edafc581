import ParallaxFormats
import ParallaxSupport

/// What limits the text of a page: a paywall, a gallery, a live blog, comments beside it.
struct PageNotices {
  private(set) var notices: [DocumentNotice] = []

  /// A text above this many characters is more than the beginning of an article.
  private static let mostOfStub = 2500

  init(_ tree: HTMLTree, _ head: PageHead, _ article: ArticleReader) {
    let length = Self.length(of: [.body, .subhead], article)
    if length < Self.mostOfStub, Self.isClosed(tree, head, article) { notices.append(.paywall) }
    let captions = article.blocks.count { $0.kind == .caption && !$0.isHidden }
    if captions >= 5, Self.length(ofKind: .caption, article) > length { notices.append(.gallery) }
    if head.data?.isLiveBlog ?? false { notices.append(.liveBlog) }
    let hasComments = article.blocks.indices.contains { index in
      article.roles[index] == .furniture && article.shape.words[index].running > 0
        && article.shape.elements[article.blocks[index].container].words.contains(.comments)
    }
    if hasComments { notices.append(.comments) }
  }

  /// Whether the page says that its text is not free.
  private static func isClosed(_ tree: HTMLTree, _ head: PageHead, _ article: ArticleReader) -> Bool {
    if head.data?.isFree == false { return true }
    if ["locked", "metered"].contains(head.first(["article:content_tier"])?.lowercased() ?? "") { return true }
    return tree.nodes.indices.contains { node in
      guard article.shape.elements[node].ownWords.contains(.subscription) else { return false }
      let words = tree.attribute(.class, of: node)?.lowercased() ?? ""
      return ["paywall", "regwall", "subscriber-only", "premium-wall"].contains { words.contains($0) }
    }
  }

  private static func length(of roles: Set<SegmentRole>, _ article: ArticleReader) -> Int {
    article.roles.indices.reduce(0) { $0 + (roles.contains(article.roles[$1]) ? article.shape.words[$1].length : 0) }
  }

  private static func length(ofKind kind: DocumentBlock.Kind, _ article: ArticleReader) -> Int {
    article.blocks.indices.reduce(0) { $0 + (article.blocks[$1].kind == kind ? article.shape.words[$1].length : 0) }
  }
}
