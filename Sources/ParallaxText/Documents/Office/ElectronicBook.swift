internal import ParallaxFormats

/// EPUB 2 and 3: the chapters of the reading order, one after the other, as one report.
enum ElectronicBook: DocumentFormat {
  static let name = "epub"

  static func isFormat(of source: DocumentSource) -> Bool { OfficePackage.kind(of: source) == .epub }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let package = try? OfficePackage(source) else { return }
    let container = package.tree("META-INF/container.xml", &reading)?.root
    let path = container?.descendant("rootfile")?.attribute("full-path") ?? ""
    guard let book = package.tree(path, &reading)?.root else {
      if reading.problems.isEmpty {
        reading.report(.broken(format: "an EPUB book", reason: "its table of parts is missing or damaged"), in: source)
      }
      return
    }
    guard !isEncrypted(chapters(of: book, path), package, &reading) else {
      return reading.report(.encrypted(format: "an EPUB book"), in: source)
    }
    let metadata = BookMetadata(book.child("metadata")).metadata
    var blocks = OfficeBlocks(limit: reading.limits.text)
    if let title = metadata.headline { blocks.add(.init(words: title.value, isTitle: true)) }
    for chapter in chapters(of: book, path) where !blocks.isFull && reading.room >= 0 {
      add(package.part(chapter, &reading), metadata.headline?.value, to: &blocks)
    }
    blocks.judged.read(source, format: name, title: "an EPUB book", metadata, into: &reading)
  }

  /// Whether chapters need a key; fonts are often said to be encrypted.
  private static func isEncrypted(
    _ chapters: [String], _ package: OfficePackage, _ reading: inout DocumentReading
  ) -> Bool {
    guard let list = package.tree("META-INF/encryption.xml", &reading)?.root else { return false }
    let parts = Set(list.descendants("CipherReference").compactMap { $0.attribute("URI") })
    return chapters.contains { parts.contains($0) }
  }

  /// The most chapters.
  private static let limit = 2000

  /// The paths of the parts that are read, in order; the list of contents is no chapter.
  private static func chapters(of book: XMLElement, _ path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    let items = book.child("manifest")?.children("item") ?? []
    var parts: [String: String] = [:]
    for item in items {
      guard let id = item.attribute("id"), let place = item.attribute("href") else { continue }
      let isContents = item.attribute("properties")?.split(separator: " ").contains("nav") ?? false
      if !isContents { parts[id] = resolved(place, in: folder) }
    }
    let order = book.child("spine")?.children("itemref") ?? []
    let read = order.filter { $0.attribute("linear") != "no" }.compactMap { $0.attribute("idref") }
    return read.prefix(limit).compactMap { parts[$0] }
  }

  /// `../Text/one%20two.xhtml` → the name of a part: a name, and no path.
  private static func resolved(_ place: String, in folder: Substring) -> String {
    let relative = HeaderParameters.percentDecoded(String(place.prefix { $0 != "#" }))
    var parts = folder.split(separator: "/").map(String.init)
    for part in relative.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  private static func add(_ chapter: [UInt8]?, _ title: String?, to blocks: inout OfficeBlocks) {
    guard let chapter else { return }
    for block in HTMLText(TextDecoding.decode(chapter).text, isXML: true).blocks where !blocks.isFull {
      // Title pages say it again.
      if block.text.lowercased() == title?.lowercased() { continue }
      blocks.addBlock(block)
    }
  }
}

/// The metadata of a book (`metadata` of the package document).
struct BookMetadata {
  private let element: XMLElement?

  init(_ element: XMLElement?) { self.element = element }

  var metadata: ReportMetadata {
    var metadata = ReportMetadata(authors: authors.map { StatedMetadata(value: $0, .dublinCore) })
    metadata.headline = first("title").map { StatedMetadata(value: $0, .dublinCore) }
    metadata.source = first("publisher").map { StatedMetadata(value: $0, .dublinCore) }
    metadata.language = first("language").map { StatedMetadata(value: $0, .dublinCore) }
    metadata.date = date.map { StatedDate(value: $0, kind: .published, .dublinCore) }
    let modified = element?.children("meta").first { $0.attribute("property") == "dcterms:modified" }
    metadata.modified = modified.flatMap { DateForms.iso($0.text) }
      .map { StatedDate(value: $0, kind: .modified, .dublinCore) }
    return metadata
  }

  private func first(_ name: String) -> String? {
    element?.children(name).lazy.map(\.text.singleSpaced).first { !$0.isEmpty }
  }

  /// Creators; those whose role says that they are no authors are left out.
  private var authors: [String] {
    let creators = element?.children("creator") ?? []
    let names = creators.filter { ["aut", nil].contains(role(of: $0)) }.map(\.text.singleSpaced)
    return names.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }

  private func role(of creator: XMLElement) -> String? {
    if let role = creator.attribute("role") { return role }
    guard let id = creator.attribute("id") else { return nil }
    let refined = element?.children("meta").first {
      $0.attribute("refines") == "#\(id)" && $0.attribute("property") == "role"
    }
    return refined?.text.singleSpaced
  }

  private var date: String? {
    let dates = element?.children("date") ?? []
    let published =
      dates.first { $0.attribute("event") == "publication" } ?? dates.first { $0.attribute("event") == nil }
    return published.flatMap { DateForms.iso($0.text.singleSpaced) }
  }
}
