internal import ParallaxFormats
internal import ParallaxSupport

/// A zip archive whose parts are one document.
struct OfficePackage {
  enum Kind: String { case docx, odt, epub }

  let archive: ZipArchive
  private let source: DocumentSource

  /// - Throws: what is wrong with the archive.
  init(_ source: DocumentSource) throws(FormatError) {
    archive = try ZipArchive(source.bytes)
    self.source = source
  }

  /// What the archive holds by the names of its parts; nil for what is no such document, or no archive.
  static func kind(of source: DocumentSource) -> Kind? {
    guard ZipArchive.isZip(source.beginning), let archive = try? ZipArchive(source.bytes) else { return nil }
    if archive.entry(named: "word/document.xml") != nil || isWord(archive) { return .docx }
    if archive.entry(named: "META-INF/container.xml") != nil { return .epub }
    guard archive.entry(named: "content.xml") != nil else { return nil }
    let type = archive.entry(named: "mimetype").flatMap { try? archive.bytes(of: $0, limit: 200).bytes }
    let name = String(decoding: type ?? [], as: UTF8.self)
    return name.isEmpty || name.contains("opendocument.text") ? .odt : nil
  }

  /// Word names its parts as it likes; the list of types does not.
  private static func isWord(_ archive: ZipArchive) -> Bool {
    archive.entry(named: "[Content_Types].xml") != nil
      && archive.entries.contains {
        $0.name.starts(with: "word/document".utf8) && $0.name.suffix(4).elementsEqual(".xml".utf8)
      }
  }

  /// The bytes of a part; nil where there is none, or no room for it, which is said.
  func part(_ name: String, _ reading: inout DocumentReading) -> [UInt8]? {
    guard let entry = archive.entry(named: name) else { return nil }
    guard !entry.isEncrypted else {
      reading.report(.encrypted(format: "a document"), in: source)
      return nil
    }
    let limit = max(0, min(reading.room, Self.largestPart))
    guard let product = try? archive.bytes(of: entry, limit: limit + 1) else { return nil }
    guard product.bytes.count <= Self.largestPart else {
      reading.report(.unpacksTooLarge(limit: Self.largestPart), in: source)
      return nil
    }
    return reading.unpack(product.bytes.count, of: source) ? product.bytes : nil
  }

  /// In bytes: a part becomes a tree, which takes several times as much.
  private static let largestPart = 24 << 20

  /// A part as XML; nil where there is none.
  func tree(_ name: String, _ reading: inout DocumentReading) -> XMLTree? {
    part(name, &reading).map {
      XMLTree($0.starts(with: [0xFF, 0xFE]) || $0.starts(with: [0xFE, 0xFF]) ? TextDecoding.decode($0).text : $0)
    }
  }
}
