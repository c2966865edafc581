internal import ParallaxFormats

/// The text of a Word document, paragraph by paragraph.
///
/// What was deleted is not read, what was inserted is; of a drawing that stands in two forms one is read; of a field its
/// result.
struct WordReader {
  var blocks: OfficeBlocks
  private let styles: WordStyles
  private var notes: [String] = []
  /// How many fields in one another are open, and in how many of them the result has begun.
  private var fields: [Bool] = []

  init(_ styles: WordStyles, limit: Int) {
    self.styles = styles
    blocks = OfficeBlocks(limit: limit)
  }

  private static let deepest = 100

  mutating func read(_ document: XMLElement) {
    guard let body = document.child("body") ?? document.descendant("body") else { return }
    for paragraph in paragraphs(in: body, depth: 0, isRow: false) { blocks.add(paragraph) }
  }

  mutating func readNotes(_ part: XMLElement) {
    for note in part.children where note.name == "footnote" || note.name == "endnote" {
      // The lines that separate notes from the text have types.
      guard note.attribute("type") == nil else { continue }
      blocks.addNote(paragraphs(in: note, depth: 0, isRow: true).map(\.words).joined(separator: " "))
    }
  }

  // MARK: Blocks

  /// The paragraphs of an element; of the text itself (no cell or note) they are added as they come.
  private mutating func paragraphs(in element: XMLElement, depth: Int, isRow: Bool) -> [OfficeBlocks.Paragraph] {
    guard depth < Self.deepest else { return [] }
    var found: [OfficeBlocks.Paragraph] = []
    for child in element.children where !blocks.isFull {
      switch child.name {
      case "p": found += paragraph(child, depth: depth)
      case "tbl":
        if !isRow { flush(&found) }
        found += table(child, depth: depth + 1, isNested: isRow)
      case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "txbxContent", "body":
        found += paragraphs(in: child, depth: depth + 1, isRow: isRow)
      case "AlternateContent":
        found +=
          (child.child("Choice") ?? child.child("Fallback"))
          .map { paragraphs(in: $0, depth: depth + 1, isRow: isRow) } ?? []
      default: break
      }
      if !isRow { flush(&found) }
    }
    return found
  }

  private mutating func flush(_ found: inout [OfficeBlocks.Paragraph]) {
    for paragraph in found { blocks.add(paragraph) }
    found = []
  }

  /// Rows are added as they come; of a table in a cell the paragraphs are the cell's.
  private mutating func table(_ table: XMLElement, depth: Int, isNested: Bool) -> [OfficeBlocks.Paragraph] {
    var inner: [OfficeBlocks.Paragraph] = []
    for row in Self.unwrapped(table, "tr") where !blocks.isFull {
      if row.child("trPr")?.child("del") != nil { continue }
      var cells: [[OfficeBlocks.Paragraph]] = []
      for cell in Self.unwrapped(row, "tc") { cells.append(paragraphs(in: cell, depth: depth + 1, isRow: true)) }
      if isNested { inner += cells.joined() } else { blocks.addRow(cells) }
    }
    return inner
  }

  /// Rows or cells, in controls too.
  private static func unwrapped(_ element: XMLElement, _ name: String) -> [XMLElement] {
    element.children.flatMap { child -> [XMLElement] in
      if child.name == name { return [child] }
      return ["sdt", "customXml", "ins"].contains(child.name)
        ? (child.child("sdtContent") ?? child).children(name) : []
    }
  }

  // MARK: Paragraphs

  private mutating func paragraph(_ element: XMLElement, depth: Int) -> [OfficeBlocks.Paragraph] {
    var inner: [OfficeBlocks.Paragraph] = []
    let words = words(in: element, depth: depth + 1, &inner)
    let properties = element.child("pPr")
    let use = styles[properties?.child("pStyle")?.attribute("val")]
    var paragraph = OfficeBlocks.Paragraph(words: words)
    paragraph.isTitle = use == .title
    switch use {
    case .heading: paragraph.kind = .heading
    case .quotation: paragraph.kind = .quotation
    case .list: paragraph.kind = .list
    case .contents: return inner
    default:
      if properties?.child("outlineLvl").flatMap({ Int($0.attribute("val") ?? "") }) ?? 9 < 9 {
        paragraph.kind = .heading
      }
    }
    if properties?.child("numPr") != nil, paragraph.kind == .paragraph { paragraph.kind = .list }
    return words.singleSpaced.isEmpty ? inner : [paragraph] + inner
  }

  /// The words of runs; paragraphs of text boxes in them come behind the paragraph.
  private mutating func words(in element: XMLElement, depth: Int, _ inner: inout [OfficeBlocks.Paragraph]) -> String {
    guard depth < Self.deepest else { return "" }
    var words = ""
    for child in element.children {
      switch child.name {
      case "t": if isResult { words += child.text }
      case "tab", "ptab": words += "\t"
      case "br", "cr": words += child.attribute("type") == "page" ? " " : "\n"
      case "noBreakHyphen": words += "\u{2011}"
      case "sym": words += " "
      case "fldChar": field(child.attribute("fldCharType"))
      case "txbxContent": inner += paragraphs(in: child, depth: depth + 1, isRow: true)
      case "AlternateContent":
        let branch = child.child("Choice") ?? child.child("Fallback")
        if let branch { words += self.words(in: branch, depth: depth + 1, &inner) }
      case "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "rt", "commentReference", "sdtPr", "object": break
      case "r" where Self.isHidden(child): break
      default: words += self.words(in: child, depth: depth + 1, &inner)
      }
    }
    return words
  }

  private static func isHidden(_ run: XMLElement) -> Bool {
    guard let vanish = run.child("rPr")?.child("vanish") else { return false }
    return !["0", "false", "off"].contains(vanish.attribute("val") ?? "")
  }

  // MARK: Fields

  private var isResult: Bool { fields.allSatisfy { $0 } }

  private mutating func field(_ mark: String?) {
    switch mark {
    case "begin": if fields.count < Self.deepest { fields.append(false) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}
