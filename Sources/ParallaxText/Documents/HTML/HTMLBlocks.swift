import ParallaxFormats

/// A tree → its text in blocks, in document order. Scripts, form fields and players are left out.
struct HTMLBlocks {
  private(set) var blocks: [HTMLBlock] = []
  private let tree: HTMLTree
  private var current = HTMLBlock()
  /// Elements that stand open and change what their text is, with the node behind them.
  private var open: [Open] = []
  private var (links, bolds, hidden, pres) = (0, 0, 0, 0)
  /// The node behind the row that is being read.
  private var rowEnd = 0
  /// A space, line break or cell that stands before the next word.
  private var pending = Pending.none
  /// Where the line begins in the block's text.
  private var lineStart = 0

  private enum Pending: Int { case none, space, cell, line, paragraph }

  private struct Open {
    let end: Int
    let change: Change
    let kind: DocumentBlock.Kind
    let container: Int
  }

  private enum Change { case block, link, bold, hidden, pre }

  /// - Parameter range: the nodes that are read; a whole subtree or several.
  init(_ tree: HTMLTree, in range: Range<Int>? = nil) {
    self.tree = tree
    let range = range ?? tree.nodes.indices
    var node = range.lowerBound
    while node < range.upperBound {
      close(before: node)
      node = read(node)
    }
    close(before: .max)
    flush()
  }

  // MARK: Nodes

  /// - Returns: the node to go on with.
  private mutating func read(_ node: Int) -> Int {
    let tag = tree.nodes[node].tag
    if tag == .text {
      append(tree.text(node), node)
      return node + 1
    }
    if Self.withoutText.contains(tag) { return skip(node) }
    let end = Int(tree.nodes[node].end)
    if hidden == 0, HTMLVisibility.isHidden(node, in: tree) { begin(.hidden, node, end) }
    switch tag {
    case .br: breakLine()
    case .a: begin(.link, node, end)
    case .b, .strong: begin(.bold, node, end)
    case .tr where node >= rowEnd && isRow(node):
      rowEnd = end
      begin(.block, node, end)
    case .td, .th:
      if node < rowEnd { pend(.cell) } else { begin(.block, node, end) }
    case .hr: flush()
    case .pre:
      begin(.block, node, end)
      begin(.pre, node, end)
    case _ where tag.isBlock: if node < rowEnd { pend(.space) } else { begin(.block, node, end) }
    default: break
    }
    return node + 1
  }

  private mutating func skip(_ node: Int) -> Int {
    if tree.nodes[node].tag.isBlock, node >= rowEnd { flush() }
    return Int(tree.nodes[node].end)
  }

  private static let withoutText: Set<HTMLTag> = [
    .script, .style, .noscript, .template, .svg, .textarea, .select, .video, .audio, .canvas, .iframe, .object, .title,
    .rt, .rp,
  ]

  private mutating func begin(_ change: Change, _ node: Int, _ end: Int) {
    switch change {
    case .block: flush()
    case .link:
      if links == 0, pending == .none, current.links > 0, current.linked > 0, lastIsLink { pend(.space) }
      links += 1
      current.links += 1
    case .bold: bolds += 1
    case .hidden:
      flush()
      hidden += 1
    case .pre: pres += 1
    }
    let last = open.last
    let isBlock = change == .block
    open.append(
      Open(
        end: end, change: change, kind: isBlock ? kind(of: node) : last?.kind ?? .paragraph,
        container: isBlock ? node : last?.container ?? 0))
  }

  /// Whether the text so far ends in a link.
  private var lastIsLink: Bool { lastLinkEnd == current.text.count }
  private var lastLinkEnd = -1

  private mutating func close(before node: Int) {
    while let last = open.last, last.end <= node {
      switch last.change {
      case .block: flush()
      case .link:
        links -= 1
        lastLinkEnd = current.text.count
      case .bold: bolds -= 1
      case .hidden:
        flush()
        hidden -= 1
      case .pre: pres -= 1
      }
      open.removeLast()
    }
  }

  private func kind(of node: Int) -> DocumentBlock.Kind {
    let outer = open.last?.kind ?? .paragraph
    switch tree.nodes[node].tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
    case .li, .dt, .dd: return .list
    case .figcaption, .caption: return .caption
    case .blockquote: return .quotation
    case .article, .main, .body: return .paragraph
    case .tr where node < rowEnd && outer == .paragraph: return .list
    case .p, .div: return outer == .paragraph && isCaption(node) ? .caption : outer
    default: return outer
    }
  }

  /// Whether its class says that it stands below a picture: `wp-caption-text`.
  private func isCaption(_ node: Int) -> Bool {
    guard let name = tree.value(.class, of: node), name.count >= 7 else { return false }
    return name.indices.dropLast(6).contains { name[$0] | 0x20 == 0x63 && name[$0...].starts(with: "caption".utf8) }
  }

  /// Whether a row is of a table of data, and not of one that lays out a page.
  private func isRow(_ row: Int) -> Bool {
    var cells = 0
    var length = 0
    for node in tree.subtree(of: row).dropFirst() {
      switch tree.nodes[node].tag {
      case .td, .th:
        cells += 1
        length = 0
      case .table, .ul, .ol, .h1, .h2, .h3, .h4, .form, .article, .section, .blockquote, .figure: return false
      case .text:
        length += tree.text(node).count
        if length > 300 { return false }
      default: break
      }
    }
    return cells > 1
  }

  // MARK: Text

  private mutating func pend(_ what: Pending) { if what.rawValue > pending.rawValue { pending = what } }

  private mutating func breakLine() {
    guard rowEnd == 0 || open.last.map({ $0.end <= rowEnd }) != true else { return pend(.space) }
    pending = pending == .line || pending == .paragraph ? .paragraph : current.text.isEmpty ? .none : .line
  }

  private mutating func append(_ text: ArraySlice<UInt8>, _ node: Int) {
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      if byte == 0x0A, pres > 0 {
        breakLine()
      } else if byte <= 0x20 || byte == 0x7F {
        pend(.space)
      } else if let (length, isSpace) = HTMLCharacters.invisible(at: position, in: text) {
        if isSpace { pend(.space) }
        position += length
        continue
      } else {
        if pending != .none { settle(byte) }
        if current.text.isEmpty { current.nodes = node..<node }
        current.text.append(byte)
        if links > 0 { current.linked += 1 }
        if bolds > 0 { current.bold += 1 }
      }
      position += 1
    }
    current.nodes = min(current.nodes.lowerBound, node)..<node + 1
    if current.text.isEmpty { current.nodes = node..<node + 1 }
  }

  /// Writes what stands before the next word.
  private mutating func settle(_ next: UInt8) {
    defer { pending = .none }
    guard !current.text.isEmpty else { return }
    switch pending {
    case .none: break
    case .space: current.text.append(0x20)
    case .cell: current.text += " | ".utf8
    case .paragraph: flush()
    case .line:
      if isWrapped(next) {
        current.text.append(0x20)
        lineStart = current.text.count
      } else {
        flush()
      }
    }
  }

  /// Whether a line break stands within a sentence.
  private func isWrapped(_ next: UInt8) -> Bool {
    if open.last?.kind == .heading || (0x61...0x7A).contains(next) { return true }
    guard current.text.count - lineStart >= 55, let last = current.text.last else { return false }
    return !HTMLCharacters.stops.contains(last)
  }

  private mutating func flush() {
    pending = .none
    lineStart = 0
    lastLinkEnd = -1
    defer {
      current = HTMLBlock()
      if links > 0 { current.links = 1 }
    }
    guard !current.text.isEmpty else { return }
    current.kind = open.last?.kind ?? .paragraph
    current.container = open.last?.container ?? 0
    current.isHidden = hidden > 0
    current.isRow = current.nodes.lowerBound < rowEnd
    blocks.append(current)
  }
}
