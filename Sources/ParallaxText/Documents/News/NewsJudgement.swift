/// How lines of a feed's or an agency's text are judged whose role the format does not tell.
enum NewsJudgement {
  /// Text of an agency's file: furniture is only what has no words, and a claim of copyright.
  case agency
  /// The part of a page that stands in a feed, or in a file that a site is made of.
  case page(title: String?, outlet: String?)

  /// - Parameters:
  ///   - index: of the block in the body.
  ///   - count: of the body's blocks.
  func role(of block: NewsBlock, index: Int, count: Int) -> SegmentRole {
    let text = Array(block.text.utf8)
    let bytes = text.trimmingSpace(text.indices)
    guard !bytes.isEmpty else { return .furniture }
    let shape = ParagraphShape(bytes, in: text)
    if shape.wordCount == 0 || isCopyright(shape, bytes, text) { return .furniture }
    if case .page(let title, let outlet) = self {
      if index >= count - 3, FeedFurniture.isFoot(block.text, names: [title, outlet]) { return .furniture }
      if FeedFurniture.isFurniture(block, shape, bytes, text) { return .furniture }
    }
    switch block.kind {
    case .heading: return .subhead
    case .caption: return .caption
    default: break
    }
    let isEdge = index < 4 || index >= count - 3
    if isEdge, CreditLines.isByline(shape) || NewsCredit.isSignOff(block.text) { return .byline }
    return .body
  }

  private func isCopyright(_ shape: ParagraphShape, _ bytes: Range<Int>, _ text: [UInt8]) -> Bool {
    shape.wordCount <= 60 && LineJudge(shape: shape, bytes: bytes, text: text).sign?.reason == .copyright
  }
}
