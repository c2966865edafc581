import ParallaxFormats

/// A page → its blocks and what each is for in the report.
struct ArticleReader {
  /// All that the page shows, in its order.
  let blocks: [HTMLBlock]
  private(set) var roles: [SegmentRole]
  /// The block that is the headline.
  private(set) var headline: Int?
  let shape: PageShape

  init(_ tree: HTMLTree, _ head: PageHead) {
    blocks = HTMLBlocks(tree).blocks
    shape = PageShape(tree, blocks)
    let features = ArticleFeatures(tree, blocks, shape, data: head.data?.body.flatMap { ArticleData($0) })
    let model = ArticleModel.embedded
    let logits = features.rows.map { model.logit($0) }
    roles = zip(blocks, logits).map { block, logit in
      block.isHidden || logit < model.least || PagePointers.isPointer(block) ? .furniture : Self.role(of: block)
    }
    if !roles.contains(.body) { takeLongest() }
    headline = HeadlineFinder(blocks, roles, shape, titles: head.titles).headline
    if let headline { setHeadline(headline) }
    setBylines()
  }

  private static func role(of block: HTMLBlock) -> SegmentRole {
    switch block.kind {
    case .heading: .subhead
    case .caption: .caption
    default: .body
    }
  }

  /// A page that no block of looks like an article's is read all the same: its running text, else all that it shows.
  private mutating func takeLongest() {
    for index in blocks.indices where shape.words[index].running > 0 { roles[index] = Self.role(of: blocks[index]) }
    guard !roles.contains(.body), blocks.count <= 40 else { return }
    for index in blocks.indices where !blocks[index].isHidden { roles[index] = Self.role(of: blocks[index]) }
  }

  /// Its copies are furniture.
  private mutating func setHeadline(_ headline: Int) {
    for index in blocks.indices where index != headline && roles[index] != .furniture {
      if blocks[index].text == blocks[headline].text, index < headline || blocks[index].kind == .heading {
        roles[index] = .furniture
      }
    }
    roles[headline] = .headline
  }

  /// Lines with an author's name above the text.
  private mutating func setBylines() {
    let start = headline ?? 0
    for index in blocks.indices.dropFirst(start + 1).prefix(12) where !blocks[index].isHidden {
      guard roles[index] == .body || roles[index] == .furniture, blocks[index].text.count <= 160 else { continue }
      let isNamed = shape.elements[blocks[index].container].ownWords.contains(.author)
      let text = blocks[index].text
      let verdict = LineVerdict(ParagraphShape(text.indices, in: text), text.indices, in: text)
      if verdict == .byline || isNamed && roles[index] == .body, !BylineNames(blocks[index].string).names.isEmpty {
        roles[index] = .byline
      }
    }
  }
}
