import ParallaxFormats

/// The features of all blocks of a page.
struct ArticleFeatures {
  /// A row of numbers a block, in the order of `ArticleFeature`.
  private(set) var rows: [[Float]] = []
  private let tree: HTMLTree
  private let blocks: [HTMLBlock]
  private let shape: PageShape
  private var measured = 0

  init(_ tree: HTMLTree, _ blocks: [HTMLBlock], _ shape: PageShape, data: ArticleData?) {
    self.tree = tree
    self.blocks = blocks
    self.shape = shape
    rows = [[Float]](repeating: [Float](repeating: 0, count: ArticleFeature.count), count: blocks.count)
    for index in blocks.indices {
      measureWords(index, data)
      measureElements(index)
      measureText(index)
    }
    measurePlaces()
    for index in blocks.indices { measureNeighbours(index) }
  }

  private mutating func set(_ index: Int, _ feature: ArticleFeature, _ value: Double) {
    rows[index][feature.place] = Float(value)
  }

  private mutating func set(_ index: Int, _ feature: ArticleFeature, _ value: Bool) {
    rows[index][feature.place] = value ? 1 : 0
  }

  private mutating func set(_ index: Int, _ feature: ArticleFeature, _ value: Int) {
    rows[index][feature.place] = Float(value)
  }

  // MARK: One block

  private mutating func measureWords(_ index: Int, _ data: ArticleData?) {
    let block = blocks[index]
    let marks = BlockMarks(block.text, length: shape.words[index].length)
    set(index, .hasManyWords, marks.words >= 20)
    set(index, .commas, min(6, marks.commas))
    set(index, .stops, min(6, marks.stops))
    set(index, .endsInStop, marks.endsInStop)
    set(index, .endsInQuestionMark, marks.endsInQuestionMark)
    set(index, .digits, Double(marks.digits) / Double(max(1, block.text.count)))
    set(index, .hasCopyright, marks.hasCopyright)
    set(index, .hasAddress, marks.hasAddress)
    set(index, .hasMailAddress, marks.hasMailAddress)
    set(index, .isFurniture, Self.isFurniture(block))
    set(index, .isInData, data?.holds(block.text) ?? false)
    set(index, .isLinked, shape.words[index].linked > 0.3)
    set(index, .links, min(5, block.links))
  }

  private static func isFurniture(_ block: HTMLBlock) -> Bool {
    guard block.text.count <= 400 else { return false }
    switch LineVerdict(ParagraphShape(block.text.indices, in: block.text), block.text.indices, in: block.text) {
    case .furniture, .likelyFurniture, .heading, .pointer: return true
    default: return false
    }
  }

  private mutating func measureElements(_ index: Int) {
    let container = blocks[index].container
    let element = shape.elements[container]
    let tags = element.tags
    for (feature, tag) in Self.tagFeatures { set(index, feature, tags.contains(tag)) }
    if blocks[index].kind == .caption { set(index, .inFigure, true) }
    set(index, .inDivision, tree.nodes[container].tag == .div)
    set(index, .depth, element.depth + 1)
    set(index, .pageHasArticle, shape.hasArticle)
    let words = element.words
    set(index, .articleAbove, words.contains(.article))
    set(index, .articleNear, element.ownWords.contains(.contents))
    set(index, .foesAbove, min(4, words.intersection(.foes).rawValue.nonzeroBitCount))
    for (feature, word) in Self.wordFeatures { set(index, feature, words.contains(word)) }
    let near = element.ownWords.union(tree.parent(of: container).map { shape.elements[$0].ownWords } ?? [])
    for (feature, word) in Self.nearFeatures { set(index, feature, near.contains(word)) }
  }

  private static let tagFeatures: [(ArticleFeature, PageShape.Tags)] = [
    (.inArticle, .article), (.inMain, .main), (.inAside, .aside), (.inFooter, .footer), (.inForm, .form),
    (.inFigure, .figure), (.inTable, .table), (.inQuotation, .quotation),
  ]

  private static let wordFeatures: [(ArticleFeature, ClassWords)] = [
    (.authorAbove, .author), (.commentsAbove, .comments), (.subscriptionAbove, .subscription), (.shareAbove, .share),
    (.sideAbove, .side),
  ]

  private static let nearFeatures: [(ArticleFeature, ClassWords)] = [
    (.commentsNear, .comments), (.sideNear, .side), (.footNear, .foot), (.metaNear, .meta), (.relatedNear, .related),
    (.advertisementNear, .advertisement), (.titleNear, .title),
  ]

  private mutating func measureText(_ index: Int) {
    let container = blocks[index].container
    let parent = tree.parent(of: container) ?? container
    let grandparent = tree.parent(of: parent) ?? parent
    let whole = Double(shape.running)
    set(index, .inCore, tree.subtree(of: shape.core).contains(container))
    set(index, .shareOfOwn, Double(shape.elements[container].running) / whole)
    set(index, .shareOfParent, Double(shape.elements[parent].paragraphs) / whole)
    set(index, .shareOfGrandparent, Double(shape.elements[grandparent].running) / whole)
    set(index, .shareOfBest, Double(shape.elements[shape.best].paragraphs) / whole)
    let above = tree.parent(of: shape.best) ?? shape.best
    set(index, .nearBest, tree.subtree(of: tree.parent(of: above) ?? above).contains(container))
    let around = shape.elements[grandparent]
    set(index, .linksAround, around.linkedLength / Double(max(1, around.length)))
  }

  // MARK: Places

  private mutating func measurePlaces() {
    let best = tree.subtree(of: shape.best)
    let inBest = blocks.indices.filter { shape.words[$0].running > 0 && best.contains(blocks[$0].container) }
    let bounds = (inBest.first ?? 0)...(max(inBest.first ?? 0, inBest.last ?? blocks.count))
    var before = 0
    var last = -99
    for index in blocks.indices {
      set(index, .textBefore, Double(before) / Double(shape.running))
      before += shape.words[index].running
      let distance = index < bounds.lowerBound ? bounds.lowerBound - index : max(0, index - bounds.upperBound)
      set(index, .distanceToBest, min(20, distance))
      set(index, .sinceText, min(12, index - last))
      if shape.words[index].running > 80 { last = index }
      let heading = shape.heading
      set(index, .isBelowHeading, heading.map { index > $0 } ?? true)
      set(index, .distanceToHeading, heading.map { index >= $0 ? min(30, index - $0) : 31 } ?? 31)
    }
    var next = blocks.count + 99
    for index in blocks.indices.reversed() {
      set(index, .untilText, min(12, next - index))
      if shape.words[index].running > 80 { next = index }
    }
  }

  private mutating func measureNeighbours(_ index: Int) {
    set(index, .linkedBefore, linked(index - 1))
    set(index, .linkedAfter, linked(index + 1))
    set(index, .linkedSecondBefore, linked(index - 2))
    set(index, .linkedSecondAfter, linked(index + 2))
    set(index, .siblingBefore, areSiblings(index, index - 1))
    set(index, .siblingSecondBefore, areSiblings(index, index - 2))
    let tag = tree.nodes[blocks[index].container].tag
    let next = index + 1 < blocks.count ? tree.nodes[blocks[index + 1].container].tag : nil
    set(index, .likeAfter, next == tag)
    set(index, .headingBefore, index > 0 && blocks[index - 1].kind == .heading)
    set(index, .foesBefore, index > 0 ? Double(rows[index - 1][ArticleFeature.foesAbove.place]) : 4)
    set(index, .foesAfter, index + 1 < blocks.count ? Double(rows[index + 1][ArticleFeature.foesAbove.place]) : 4)
  }

  private func linked(_ index: Int) -> Double { blocks.indices.contains(index) ? shape.words[index].linked : 1 }

  private func areSiblings(_ one: Int, _ other: Int) -> Bool {
    guard blocks.indices.contains(other) else { return false }
    return tree.parent(of: blocks[one].container) == tree.parent(of: blocks[other].container)
  }
}
