internal import ParallaxFormats

/// The text of an OpenDocument, paragraph by paragraph. What tracked changes deleted, and comments, are not read; notes
/// follow the text.
struct OpenDocumentReader {
  var blocks: OfficeBlocks
  private var notes: [String] = []
  /// The style that a style of the document is made from.
  private var parents: [String: String] = [:]

  init(_ root: XMLElement, limit: Int) {
    blocks = OfficeBlocks(limit: limit)
    for style in root.child("automatic-styles")?.children("style") ?? [] {
      guard let name = style.attribute("name"), let parent = style.attribute("parent-style-name") else { continue }
      parents[name] = parent
    }
  }

  private static let deepest = 100

  mutating func read(_ root: XMLElement) {
    guard let text = root.child("body", "text") ?? root.descendant("text") else { return }
    for paragraph in paragraphs(in: text, .paragraph, depth: 0, isRow: false) { blocks.add(paragraph) }
    for note in notes { blocks.addNote(note) }
  }

  // MARK: Blocks

  private mutating func paragraphs(
    in element: XMLElement, _ kind: DocumentBlock.Kind, depth: Int, isRow: Bool
  ) -> [OfficeBlocks.Paragraph] {
    guard depth < Self.deepest else { return [] }
    var found: [OfficeBlocks.Paragraph] = []
    for child in element.children where !blocks.isFull {
      switch child.name {
      case "p", "h": found += paragraph(child, child.name == "h" ? .heading : kind, depth: depth)
      case "list": found += paragraphs(in: child, .list, depth: depth + 1, isRow: isRow)
      case "table":
        if !isRow { flush(&found) }
        found += table(child, depth: depth + 1, isNested: isRow)
      case "table-of-content", "alphabetical-index", "illustration-index", "table-index", "bibliography",
        "tracked-changes", "forms", "annotation", "sequence-decls", "variable-decls", "user-field-decls":
        break
      default: found += paragraphs(in: child, kind, depth: depth + 1, isRow: isRow)
      }
      if !isRow { flush(&found) }
    }
    return found
  }

  private mutating func flush(_ found: inout [OfficeBlocks.Paragraph]) {
    for paragraph in found { blocks.add(paragraph) }
    found = []
  }

  private mutating func table(_ table: XMLElement, depth: Int, isNested: Bool) -> [OfficeBlocks.Paragraph] {
    var inner: [OfficeBlocks.Paragraph] = []
    for row in table.descendants("table-row") where !blocks.isFull {
      var cells: [[OfficeBlocks.Paragraph]] = []
      for cell in row.children("table-cell") {
        cells.append(paragraphs(in: cell, .paragraph, depth: depth + 1, isRow: true))
      }
      if isNested { inner += cells.joined() } else { blocks.addRow(cells) }
    }
    return inner
  }

  // MARK: Paragraphs

  private mutating func paragraph(
    _ element: XMLElement, _ kind: DocumentBlock.Kind, depth: Int
  ) -> [OfficeBlocks.Paragraph] {
    var inner: [OfficeBlocks.Paragraph] = []
    var paragraph = OfficeBlocks.Paragraph(words: words(in: element, depth: depth + 1, &inner), kind: kind)
    switch style(element.attribute("style-name")) {
    case "Title": paragraph.isTitle = true
    case "Subtitle": paragraph.kind = .heading
    case "Quotations": paragraph.kind = .quotation
    case let name where name.hasPrefix("Heading"): paragraph.kind = .heading
    default: break
    }
    return paragraph.words.singleSpaced.isEmpty ? inner : [paragraph] + inner
  }

  /// The named style behind an automatic one; spaces are written `_20_`.
  private func style(_ name: String?) -> String {
    var name = name ?? ""
    for _ in 0..<8 {
      guard let parent = parents[name] else { break }
      name = parent
    }
    return name
  }

  private mutating func words(in element: XMLElement, depth: Int, _ inner: inout [OfficeBlocks.Paragraph]) -> String {
    guard depth < Self.deepest else { return "" }
    var words = ""
    for node in element.nodes {
      guard case .element(let child) = node else {
        if case .text(let text, _) = node { words += Self.withoutBreaks(text) }
        continue
      }
      switch child.name {
      case "s", "tab": words += " "
      case "line-break": words += "\n"
      case "soft-page-break", "annotation", "annotation-end", "ruby-text", "title", "desc", "event-listeners", "object",
        "tracked-changes":
        break
      case "note": if let body = child.child("note-body") { addNote(body, depth: depth) }
      case "text-box": inner += paragraphs(in: child, .paragraph, depth: depth + 1, isRow: true)
      default: words += self.words(in: child, depth: depth + 1, &inner)
      }
    }
    return words
  }

  /// Line breaks of the file mean nothing.
  private static func withoutBreaks(_ text: String) -> String {
    text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
  }

  private mutating func addNote(_ body: XMLElement, depth: Int) {
    guard notes.count < 10_000 else { return }
    notes.append(paragraphs(in: body, .paragraph, depth: depth + 1, isRow: true).map(\.words).joined(separator: " "))
  }
}
