import ParallaxFormats

/// The text of a part of a page (a feed's entry, a part of a mail, a chapter): all of it but what is hidden.
struct HTMLText {
  struct Block: Equatable {
    let kind: DocumentBlock.Kind
    /// Single spaces between words, none at the ends; not empty.
    let text: String
    /// The line of the HTML that it begins on, from 1.
    let line: Int
  }

  /// In the order of the text: paragraphs, headings, items of lists, captions; a row of a table is one block, its cells
  /// separated by ` | `.
  let blocks: [Block]

  /// - Parameter bytes: well-formed UTF-8.
  init(_ bytes: [UInt8], isXML: Bool = false) { self.init(HTMLTree(bytes, isXML: isXML)) }

  /// `<p>Ann &amp; Bo</p><ul><li>won` → “Ann & Bo”, “won”
  init(_ fragment: String) { self.init(HTMLTree(fragment)) }

  init(_ tree: HTMLTree) {
    blocks = HTMLBlocks(tree).blocks.lazy.filter { !$0.isHidden }.map { block in
      Block(kind: block.kind, text: block.string, line: tree.line(of: block.nodes.lowerBound))
    }
  }

  /// All on one line: of headlines and names that stand as HTML.
  var joined: String { blocks.map(\.text).joined(separator: " ") }
}
