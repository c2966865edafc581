import ParallaxFormats
import ParallaxSupport

/// The text of an element of NITF, XHTML and their like, in blocks.
///
/// Elements that are known to stand within a line do, all others stand by themselves. A row of a table is a line, its cells
/// apart by ` | `.
struct XMLText {
  private(set) var blocks: [NewsBlock] = []
  private var current = ""
  private var currentLine: Int?
  private var hasBreaks = false
  /// Whether elements stand within the text.
  private var hasInline = false
  private var kinds: [DocumentBlock.Kind] = [.paragraph]
  private var rows = 0
  private var isPreformatted = false
  /// Whether what is read stands in the head or foot of a page: a slug line, the time, a note.
  private var isAround = false

  init(_ element: XMLElement) {
    read(element)
    flush()
    blocks = MarkupText.withoutElements(MarkupText.resolved(blocks))
  }

  // MARK: Elements

  /// Recurses as deep as trees are.
  private mutating func read(_ element: XMLElement) {
    for node in element.nodes {
      switch node {
      case .text(let text, let line): append(text, line)
      case .element(let child): enter(child)
      }
    }
  }

  private mutating func enter(_ element: XMLElement) {
    let name = element.name.lowercased()
    if Self.withoutText.contains(name) { return }
    switch name {
    case "br", "lb":
      current += Self.lineBreak
      hasBreaks = true
    case "td", "th":
      if rows > 0, !current.allSatisfy(\.isWhitespace) { current += " | " }
      read(element)
    case "tr": inRow(element)
    case "pre":
      flush()
      isPreformatted = true
      inBlock(element, name)
      isPreformatted = false
    case "header", "footer":
      let outer = isAround
      isAround = true
      inBlock(element, name)
      isAround = outer
    case _ where Self.inline.contains(name) || rows > 0:
      if rows > 0, !Self.inline.contains(name) { current += " " }
      hasInline = true
      read(element)
    default: inBlock(element, name)
    }
  }

  private mutating func inBlock(_ element: XMLElement, _ name: String) {
    flush()
    kinds.append(Self.kinds[name] ?? kinds[kinds.count - 1])
    read(element)
    flush()
    kinds.removeLast()
  }

  private mutating func inRow(_ element: XMLElement) {
    if rows == 0 { flush() }
    kinds.append(.list)
    rows += 1
    read(element)
    rows -= 1
    if rows == 0 { flush() }
    kinds.removeLast()
  }

  /// What stands within a line.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "alt-code", "b", "bdo", "big", "chron", "cite", "city", "classifier", "code", "copyrite",
    "country", "del", "denom", "em", "event", "font", "frac", "frac-sep", "function", "html", "i", "img", "ins",
    "kbd", "label", "lang", "location", "mark", "money", "nobr", "num", "numer", "object.title", "org", "person",
    "postaddr", "pronounce", "q", "region", "s", "samp", "small", "span", "state", "strike", "strong", "sub",
    "sublocation", "sup", "time", "tt", "u", "underline", "var", "virtloc", "byttl", "name.given", "name.family",
    "keyword", "story.date",
  ]

  private static let withoutText: Set<String> = [
    "script", "style", "head", "title", "object", "iframe", "media-reference", "media-metadata", "media-object",
    "media-producer", "ds", "noscript", "svg", "video", "audio", "form", "input", "button", "select", "fallback",
  ]

  private static let kinds: [String: DocumentBlock.Kind] = [
    "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading, "hl1": .heading,
    "hl2": .heading, "hl3": .heading, "headline": .heading, "crosshead": .heading, "li": .list, "dt": .list,
    "dd": .list,
    "blockquote": .quotation, "bq": .quotation, "media-caption": .caption, "figcaption": .caption, "caption": .caption,
  ]

  // MARK: Text

  /// U+2028, which markup has for a line break that is meant.
  private static let lineBreak = "\u{2028}"

  private mutating func append(_ text: String, _ line: Int) {
    if currentLine == nil {
      let spaces = text.utf8.prefix { $0 <= 0x20 }
      if spaces.count == text.utf8.count {
        if !current.isEmpty { current += text }
        return
      }
      currentLine = line + spaces.count { $0 == 0x0A }
    }
    current += text
  }

  private mutating func flush() {
    defer { (current, currentLine, hasBreaks, hasInline) = ("", nil, false, false) }
    guard let line = currentLine else { return }
    let kind = kinds[kinds.count - 1]
    if isAround, kind != .heading { return blocks.append(NewsBlock(kind, .metadata, current, line: line)) }
    if isPreformatted || kind == .paragraph && isPlain {
      blocks += WireText.blocks(current.replacingLineBreaks, line: line)
    } else if hasBreaks, kind != .heading {
      blocks += BrokenLines.blocks(
        current.split(separator: Self.lineBreak, omittingEmptySubsequences: false), kind, line)
    } else {
      blocks.append(NewsBlock(kind, nil, current, line: line))
    }
  }
}

extension XMLText {
  /// Whether the text is one that was put into an element as it was: rows of tables, paragraphs apart by blank or
  /// indented lines.
  private var isPlain: Bool {
    WireText.hasLayout(current) || !hasInline && !hasBreaks && WireText.hasBlankLines(current)
  }
}

extension String {
  fileprivate var replacingLineBreaks: String { String(map { $0 == "\u{2028}" ? "\n" : $0 }) }
}

/// Lines that markup breaks: an empty one divides paragraphs, others do unless the break stands within a sentence.
private enum BrokenLines {
  static func blocks(_ lines: [Substring], _ kind: DocumentBlock.Kind, _ first: Int) -> [NewsBlock] {
    var blocks: [NewsBlock] = []
    var isNew = true
    var number = first
    for line in lines {
      let words = String(line).singleSpaced
      if words.isEmpty {
        isNew = true
      } else if !isNew, let last = blocks.last, continues(last.text, words) {
        blocks[blocks.count - 1].text += " " + words
      } else {
        blocks.append(NewsBlock(kind, nil, words, line: number))
        isNew = false
      }
      number += line.utf8.count { $0 == 0x0A }
    }
    return blocks
  }

  /// Whether a sentence goes on: its line is as long as a margin makes it, or the next begins with a small letter.
  private static func continues(_ line: String, _ next: String) -> Bool {
    if next.first?.isLowercase ?? false { return true }
    guard let last = line.last, line.count >= 55 else { return false }
    return !".!?:;)\"”»…。".contains(last)
  }
}
