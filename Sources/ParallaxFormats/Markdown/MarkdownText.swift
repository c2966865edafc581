internal import CMarkdown

/// The text of a Markdown document in blocks, read with cmark (CommonMark), and the tables of GitHub's Markdown.
public struct MarkdownText: Sendable {
  public enum Kind: Sendable, Equatable {
    /// With its level, from 1.
    case heading(Int)
    case paragraph, list, quotation, code
    /// A row of a table, its cells apart by ` | `.
    case row
    /// HTML, as it stands in the document.
    case html
  }

  public struct Block: Sendable, Equatable {
    public let kind: Kind
    /// Without marks; lines broken at a margin are still apart.
    public let text: String
    /// The line of the document that it begins on, from 1.
    public let line: Int
  }

  public let blocks: [Block]

  /// - Parameter text: UTF-8.
  public init(_ text: [UInt8]) {
    let root = text.withUnsafeBytes {
      cmark_parse_document(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
    }
    guard let root else {
      blocks = []
      return
    }
    defer { cmark_node_free(root) }
    var reader = MarkdownReader()
    reader.read(root)
    blocks = reader.blocks
  }
}

/// Walks through cmark's nodes without recursion.
private struct MarkdownReader {
  private(set) var blocks: [MarkdownText.Block] = []
  private var text = ""
  private var lists = 0
  private var quotations = 0
  private var images = 0

  mutating func read(_ root: OpaquePointer) {
    guard let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(walk) else { return }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_ITEM: lists += 1
    case CMARK_NODE_BLOCK_QUOTE: quotations += 1
    case CMARK_NODE_IMAGE: images += 1
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: text = ""
    case CMARK_NODE_CODE_BLOCK: add(.code, Self.literal(node), node)
    case CMARK_NODE_HTML_BLOCK: add(.html, Self.literal(node), node)
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: if images == 0 { text += Self.literal(node) }
    case CMARK_NODE_SOFTBREAK: text += "\n"
    case CMARK_NODE_LINEBREAK: breakLine(node)
    case CMARK_NODE_HTML_INLINE: if Self.literal(node).lowercased().hasPrefix("<br") { breakLine(node) }
    default: break
    }
  }

  private mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_ITEM: lists -= 1
    case CMARK_NODE_BLOCK_QUOTE: quotations -= 1
    case CMARK_NODE_IMAGE: images -= 1
    case CMARK_NODE_HEADING: add(.heading(Int(cmark_node_get_heading_level(node))), text, node)
    case CMARK_NODE_PARAGRAPH: paragraph(node)
    default: break
    }
  }

  /// A line break that is meant: U+2028 until the paragraph is whole.
  private mutating func breakLine(_ node: OpaquePointer) { text += "\u{2028}" }

  private mutating func paragraph(_ node: OpaquePointer) {
    if let rows = MarkdownTable.rows(text) {
      for (number, row) in rows { add(.row, row, node, after: number) }
    } else {
      let kind: MarkdownText.Kind = lists > 0 ? .list : quotations > 0 ? .quotation : .paragraph
      for line in text.split(separator: "\u{2028}") { add(kind, String(line), node) }
    }
    text = ""
  }

  private mutating func add(_ kind: MarkdownText.Kind, _ text: String, _ node: OpaquePointer, after lines: Int = 0) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    blocks.append(MarkdownText.Block(kind: kind, text: text, line: Int(cmark_node_get_start_line(node)) + lines))
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}

/// Tables, which CommonMark has not: rows with strokes between the cells, the second of dashes.
private enum MarkdownTable {
  /// The rows with how many lines stand before each; nil where the text is no table.
  static func rows(_ text: String) -> [(number: Int, text: String)]? {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, isDivider(lines[1]) else { return nil }
    return lines.enumerated().filter { $0.offset != 1 }.map { number, line in
      let cells = line.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      return (number, cells.filter { !$0.isEmpty }.joined(separator: " | "))
    }
  }

  private static func isDivider(_ line: Substring) -> Bool {
    line.contains("-") && line.allSatisfy { "|-: \t".contains($0) }
  }
}
