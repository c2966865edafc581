internal import ParallaxFormats

/// A page as the model of articles sees it, for those who learn its weights.
package struct MeasuredPage: Sendable {
  package struct Block: Sendable {
    package let text: String
    /// What was measured, in the order of `features`.
    package let row: [Float]
    /// Whether rules leave it out, whatever the weights say.
    package let isLeftOut: Bool
    package let isHeadline: Bool
  }

  /// What the page shows, in its order.
  package let blocks: [Block]

  /// The names of what is measured, as the file of weights has them.
  package static let features = ArticleFeature.allCases.map { "\($0)" }

  /// - Parameter bytes: of the page, in any encoding.
  package init(_ bytes: [UInt8]) {
    let tree = HTMLTree(HTMLDecoding.decode(DocumentSource(InputFile(path: "", bytes: bytes))).text)
    let head = PageHead(tree)
    let article = ArticleReader(tree, head)
    let features = ArticleFeatures(
      tree, article.blocks, article.shape, data: head.data?.body.flatMap { ArticleData($0) })
    blocks = zip(article.blocks, features.rows).enumerated().map { index, block in
      Block(
        text: block.0.string, row: block.1, isLeftOut: block.0.isHidden || PagePointers.isPointer(block.0),
        isHeadline: index == article.headline)
    }
  }
}
