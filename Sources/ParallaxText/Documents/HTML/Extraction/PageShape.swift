import ParallaxFormats

/// Where the running text of a page stands among its elements.
struct PageShape {
  /// What one block is made of.
  struct Words {
    /// Characters; those of scripts without spaces count twice.
    var length = 0
    /// Of running text: characters beyond twice those in links, in blocks of some length.
    var running = 0
    /// Share of the text that is in links.
    var linked = 0.0
  }

  /// What stands in an element, with all that is in it.
  struct Element {
    var running = 0
    /// Running text in paragraphs directly in it.
    var paragraphs = 0
    var length = 0
    var linkedLength = 0.0
    /// Of the elements that it stands in and itself.
    var tags: Tags = []
    var words: ClassWords = []
    /// Of itself alone.
    var ownWords: ClassWords = []
    var depth = 0
    var holdsBlocks = false
  }

  struct Tags: OptionSet {
    let rawValue: UInt16
    static let article = Tags(rawValue: 1)
    static let main = Tags(rawValue: 2)
    static let aside = Tags(rawValue: 4)
    static let footer = Tags(rawValue: 8)
    static let form = Tags(rawValue: 16)
    static let figure = Tags(rawValue: 32)
    static let table = Tags(rawValue: 64)
    static let quotation = Tags(rawValue: 128)
    static let h1 = Tags(rawValue: 256)
    static let navigation = Tags(rawValue: 512)
    static let header = Tags(rawValue: 1024)
  }

  let words: [Words]
  private(set) var elements: [Element]
  /// Running text of the page; at least 1.
  let running: Int
  /// The element with most running text in paragraphs of its own.
  let best: Int
  /// The innermost element with half of the page's running text.
  let core: Int
  let hasArticle: Bool
  /// The first block of the largest heading.
  let heading: Int?

  init(_ tree: HTMLTree, _ blocks: [HTMLBlock]) {
    words = blocks.map(Self.words)
    elements = Self.elements(tree, blocks, words)
    running = max(1, elements.first?.running ?? 0)
    var (best, core, hasArticle) = (0, 0, false)
    for (node, element) in elements.enumerated() where element.holdsBlocks {
      if element.paragraphs > elements[best].paragraphs { best = node }
      if element.running * 2 >= running { core = node }
      hasArticle = hasArticle || tree.nodes[node].tag == .article
    }
    (self.best, self.core, self.hasArticle) = (best, core, hasArticle)
    let elements = elements
    heading = blocks.firstIndex { block in
      block.kind == .heading && !block.isHidden && elements[block.container].tags.contains(.h1)
    }
    readTags(tree, heading.map { blocks[$0].container })
  }

  private static func words(_ block: HTMLBlock) -> Words {
    var words = Words()
    for byte in block.text where byte & 0xC0 != 0x80 { words.length += (0xE3...0xED).contains(byte) ? 2 : 1 }
    words.linked = Double(block.linked) / Double(max(1, block.text.count))
    if !block.isHidden, words.length >= 60, words.linked < 0.4 {
      words.running = Int(Double(words.length) * (1 - 2 * words.linked))
    }
    return words
  }

  private static func elements(_ tree: HTMLTree, _ blocks: [HTMLBlock], _ words: [Words]) -> [Element] {
    var elements = [Element](repeating: Element(), count: max(1, tree.nodes.count))
    for (block, words) in zip(blocks, words) {
      let container = block.container
      elements[container].holdsBlocks = true
      guard !block.isHidden else { continue }
      elements[container].running += words.running
      elements[container].length += words.length
      elements[container].linkedLength += words.linked * Double(words.length)
      if let parent = tree.parent(of: container) { elements[parent].paragraphs += words.running }
      if [.div, .td, .section, .article].contains(tree.nodes[container].tag) {
        elements[container].paragraphs += words.running
      }
    }
    for node in tree.nodes.indices.reversed() where elements[node].holdsBlocks {
      guard let parent = tree.parent(of: node) else { continue }
      elements[parent].holdsBlocks = true
      elements[parent].running += elements[node].running
      elements[parent].length += elements[node].length
      elements[parent].linkedLength += elements[node].linkedLength
    }
    for node in tree.nodes.indices where elements[node].holdsBlocks {
      elements[node].tags = tags[tree.nodes[node].tag] ?? []
      guard let parent = tree.parent(of: node) else { continue }
      elements[node].tags.formUnion(elements[parent].tags)
      elements[node].depth = elements[parent].depth + 1
    }
    return elements
  }

  /// What classes say of elements holds for all in them, but not what speaks against an article where an element has two
  /// fifths of the page's text and its heading: `page with-sidebar`.
  private mutating func readTags(_ tree: HTMLTree, _ heading: Int?) {
    for node in tree.nodes.indices where elements[node].holdsBlocks {
      let isWhole = [.html, .body].contains(tree.nodes[node].tag)
      var own = isWhole ? [] : ClassWords(of: node, in: tree)
      let hasHeading = heading.map { tree.subtree(of: node).contains($0) } ?? true
      if elements[node].running * 5 >= running * 2, hasHeading { own.subtract(.foes) }
      elements[node].ownWords = own
      let inherited = tree.parent(of: node).map { elements[$0].words } ?? []
      elements[node].words = own.union(inherited)
    }
  }

  private static let tags: [HTMLTag: Tags] = [
    .article: .article, .main: .main, .aside: .aside, .footer: .footer, .form: .form, .figure: .figure, .table: .table,
    .blockquote: .quotation, .h1: .h1, .nav: .navigation, .header: .header,
  ]
}
